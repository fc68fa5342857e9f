import { detailsOf, fullName, type Lang, TRANSLATE_WORDS, targetName } from "../common/cli.ts";
import { readDay } from "../common/day.ts";
import { asking, type Book, type Question, type Reply } from "./ask.ts";

/** A line of a pasted column. */
export interface Line {
  readonly asked: string;
  /** The line's own day; `undefined` where it is the common one. */
  readonly day?: string;
}

/** What a line came to, in words. */
export interface Row {
  readonly asked: string;
  readonly from: string;
  readonly certain: boolean;
  readonly outcome: string;
  readonly code: string;
  readonly name: string;
  readonly why: string;
  /** Possible codes and names, shares of people and land, bases. */
  readonly possible: readonly string[];
}

/** A line may carry its own day after a tab, a semicolon or a comma. */
export function readLine(line: string): Line {
  const found = /^(.*\S)\s*[\t;,]\s*([0-9/-]{8,10})\s*$/.exec(line);
  const day = found?.[2] === undefined ? undefined : readDay(found[2]);
  return day === undefined ? { asked: line.trim() } : { asked: (found?.[1] ?? "").trim(), day };
}

/** The lines of a pasted column, without the empty ones. */
export function readLines(text: string): Line[] {
  return text
    .split("\n")
    .map(readLine)
    .filter(({ asked }) => asked !== "");
}

/** Translates lines, each into a row of words. */
export function rowWriter(book: Book, common: Question, lang: Lang): (line: Line) => Row {
  const ask = asking(book, common);
  const details = detailsOf(book.table, book.tables, lang);
  const words = TRANSLATE_WORDS[lang];
  return ({ asked, day }) => {
    const from = day ?? common.from;
    const reply = ask(asked, from);
    if (reply.kind !== "answer") return unread(reply, { asked, from }, book, lang);
    const { outcome, translation } = reply.answer;
    const [why = "", ...possible] = details(reply.answer);
    const [target] = translation?.targets ?? [];
    const certain = outcome === "mot";
    return {
      asked,
      from,
      certain,
      outcome: words.outcome[outcome],
      code: certain ? (target?.code ?? "") : "",
      name:
        certain && target && translation
          ? targetName(target, book.table, translation.to, book.tables, lang)
          : "",
      why,
      possible,
    };
  };
}

function unread(
  reply: Exclude<Reply, { kind: "answer" }>,
  { asked, from }: { asked: string; from: string },
  { table, tables }: Book,
  lang: Lang,
): Row {
  const codes = reply.kind === "choices" ? reply.codes : reply.near;
  const names = codes.map((code) => fullName(tables, table.id, code, from, lang) ?? code);
  const outcome = TRANSLATE_WORDS[lang].outcome[reply.kind === "choices" ? "nhieu" : "khong-co"];
  return {
    asked,
    from,
    certain: false,
    outcome,
    code: "",
    name: "",
    why: "",
    possible: [codes.join(" | "), names.join(" | "), "", "", ""],
  };
}
