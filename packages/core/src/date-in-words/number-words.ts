const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const OTHERS = new Set("mười mươi trăm nghìn linh lẻ không hăm chục".split(" "));

/**
 * A number from 0 to 99 in Vietnamese words or in digits: `hai mươi mốt`, `tám lăm`, `hăm ba`, `21`.
 * Undefined when the words are no such number.
 */
export function readUpTo99(words: readonly string[]): number | undefined {
  const [first = "", second = "", third = ""] = words;
  if (words.length === 1)
    return /^[0-9]{1,2}$/.test(first) ? Number(first) : first === "mười" ? 10 : unit(first);
  const tens = unit(first);
  if (words.length === 2) {
    if (first === "mười") return plus(10, unit(second));
    if (first === "hăm") return plus(20, unit(second));
    if (tens === undefined || tens < 2) return undefined;
    return second === "mươi" || second === "chục" ? tens * 10 : plus(tens * 10, unit(second));
  }
  return words.length === 3 && second === "mươi" && tens !== undefined && tens >= 2
    ? plus(tens * 10, unit(third))
    : undefined;
}

/**
 * A year in words or in digits: `một nghìn chín trăm tám mươi lăm`, `hai nghìn linh một`,
 * `một chín tám lăm`, `1985`. Spoken short forms that may mean two years (`hai nghìn hai`) are not read.
 */
export function readYear(words: readonly string[]): number | undefined {
  const [first = "", second = ""] = words;
  if (words.length === 1) return /^[0-9]{4}$/.test(first) ? Number(first) : undefined;
  if (second === "nghìn" || second === "ngàn") {
    const thousands = unit(first);
    return thousands === undefined ? undefined : plus(thousands * 1000, readHundreds(words.slice(2)));
  }
  if (words.length !== 4) return undefined;
  let year = 0;
  for (const word of words) {
    const digit = word === "không" ? 0 : unit(word);
    if (digit === undefined) return undefined;
    year = year * 10 + digit;
  }
  return year >= 1000 ? year : undefined;
}

/** What follows the thousands. */
function readHundreds(words: readonly string[]): number | undefined {
  if (words.length === 0) return 0;
  if (words[1] !== "trăm") return readTail(words);
  const hundreds = words[0] === "không" ? 0 : unit(words[0] ?? "");
  return hundreds === undefined
    ? undefined
    : plus(hundreds * 100, words.length === 2 ? 0 : readTail(words.slice(2)));
}

/** What follows the hundreds: never a bare unit, since `chín trăm năm` is said for 950 as well as for 905. */
function readTail(words: readonly string[]): number | undefined {
  if (words[0] === "linh" || words[0] === "lẻ") return words.length === 2 ? unit(words[1] ?? "") : undefined;
  const bareUnit = words.length === 1 && words[0] !== "mười";
  return bareUnit ? undefined : readUpTo99(words);
}

/** Is it, as it stands, a word that numbers are said with? */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(UNITS, word) || OTHERS.has(word);
}

function unit(word: string): number | undefined {
  return Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
}

function plus(tens: number, rest: number | undefined): number | undefined {
  return rest === undefined ? undefined : tens + rest;
}
