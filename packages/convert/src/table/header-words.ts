import { fold, normalise } from "@thongnhat/core";

/** A header as words without marks. */
export interface HeaderWords {
  readonly words: readonly string[];
  /** Which of them stood in capitals: abbreviations. */
  readonly capitals: readonly boolean[];
  /** Which of them stood in brackets: a remark, most likely. */
  readonly aside: readonly boolean[];
  /** Letters and digits of the whole, joined. */
  readonly joined: string;
}

/** What brackets hold that is no part of a name: units, forms, numbers of columns. */
const ASIDE =
  /^(?:\d{1,3}|[ivx]{1,4}|[a-z]|\*+|đồng|vnđ|vnd|đ|triệu đồng|nghìn đồng|ngàn đồng|tr\.?đ|%|m2|ngày|[dmy]{1,4}[/.-][dmy]{1,4}(?:[/.-][dmy]{1,4})?|ngày[/ ]tháng[/ ]năm|nếu có|\d+\s*số|bắt buộc|required|theo .{0,40}|ghi .{0,40}|.{0,20}in hoa.{0,20}|ví dụ.*|vd.*)$/iu;
const BRACKETS = /[([{（]([^()[\]{}（）]*)[)\]}）]/gu;
const NUMBERING = /^\s*(?:\d{1,3}|[ivx]{1,4})\s*[.):-]\s+/iu;
const CAMEL = /(\p{Ll})(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})/gu;

/**
 * The words of a header: brackets with units, numbering and line breaks taken out, `nksHoTen` and `HO_TEN` taken
 * apart, marks and case dropped.
 * @example
 * headerWords("2. Họ và tên\n(chữ in hoa) (2)").words; // ["ho", "va", "ten"]
 */
export function headerWords(header: string): HeaderWords {
  const tidy = normalise(header)
    .replace(BRACKETS, (whole, inner: string) => (ASIDE.test(inner.trim()) ? " " : whole))
    .replace(NUMBERING, "");
  const words: string[] = [];
  const capitals: boolean[] = [];
  const aside: boolean[] = [];
  for (const [at, part] of tidy.split(/[([{（]|[)\]}）]/u).entries()) {
    for (const piece of part.split(/[^\p{L}\p{M}\p{N}#]+/u)) {
      if (piece === "") continue;
      for (const word of apart(piece)) {
        const key = oneSpelling(fold(word).replace(/[^a-z0-9#]/g, ""));
        if (key === "") continue;
        words.push(key);
        capitals.push(word === word.toUpperCase() && word !== word.toLowerCase());
        aside.push(at % 2 === 1);
      }
    }
  }
  return { words, capitals, aside, joined: words.join("") };
}

/** "kí" and "ký", "lí" and "lý" are two spellings of one word. */
function oneSpelling(word: string): string {
  return /^[hklmst]y$/.test(word) ? `${word.charAt(0)}i` : word;
}

function apart(piece: string): readonly string[] {
  return piece
    .replace(CAMEL, (whole: string, low?: string, up?: string, first?: string, rest?: string) => {
      if (low !== undefined && up !== undefined) return `${low} ${up}`;
      return first !== undefined && rest !== undefined ? `${first} ${rest}` : whole;
    })
    .split(" ");
}

/** The words of a name of the standard, joined: a key that headers are looked up by. */
export function nameKey(name: string): string {
  return headerWords(name).joined;
}
