import type { CodeTable, TranslateOptions, Translation } from "@thongnhat/code-tables";
import { dayText, dayValue, NO_DAY } from "../day/day.ts";

/** What a cell came to, as it is written into the file. These words never change with the language. */
export const OUTCOMES = ["mot", "nhieu", "can-nguoi", "khong-co", "trong", "sai-dang"] as const;

/** One of `OUTCOMES`: one, many, needs a person, no such code then, blank, malformed. */
export type Outcome = (typeof OUTCOMES)[number];

/** What is wrong with the cells themselves. */
export type CellFault = "lost-zeros" | "not-clean" | "not-a-code" | "no-day" | "not-a-day";

/** What a code of a day is. */
export interface Answer {
  readonly outcome: Outcome;
  /** The code that was looked up, when there is one in the table. */
  readonly code?: string;
  readonly fault?: CellFault;
  /** What was probably meant by a malformed code. */
  readonly meant?: string;
  /** Zeros were put before the code, as the caller had asked. */
  readonly padded?: true;
  readonly translation?: Translation;
  /** The same answer holds for the code on every day of `[since, until)`, numbers such as 20250630. */
  readonly since: number;
  readonly until: number;
}

/** How codes are translated. */
export interface AnswerOptions {
  readonly to?: string;
  readonly by?: TranslateOptions["by"];
  /** Put lost zeros back. */
  readonly pad?: boolean;
  /** Codes will be asked for on many days, so it is worth finding out from when on an answer holds. */
  readonly manyDays?: boolean;
}

/** Translates a text on a day (a number such as 20250630, or one of `NO_DAY`). */
export type Answers = (text: string, day: number) => Answer;

const ALWAYS = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
/** Before every day, and after what stands for no day. */
const FIRST_DAY = 0;
const OUTCOME = { one: "mot", many: "nhieu", "needs-person": "can-nguoi", "not-found": "khong-co" } as const;

/** Translates codes of a table. */
export function answers(table: CodeTable, { to, by, pad, manyDays }: AnswerOptions): Answers {
  let known: number | undefined;
  const options = { ...(to === undefined ? {} : { to }), ...(by === undefined ? {} : { by }) };

  function read(text: string): Answer | { readonly code: string; readonly padded?: true } {
    if (text === "") return { outcome: "trong", ...ALWAYS };
    if (table.has(text)) return { code: text };
    known ??= codeWidth(table);
    const width = known;
    // Who loses zeros loses all of them: "01" is no "00001".
    const padded =
      width > 0 && /^[1-9][0-9]*$/.test(text) && text.length < width ? text.padStart(width, "0") : "";
    if (pad && padded !== "") return { code: padded, padded: true };
    if (table.has(padded)) return { outcome: "sai-dang", fault: "lost-zeros", meant: padded, ...ALWAYS };
    const check = table.check(text);
    if (!check.ok && check.reason === "not-clean" && check.meant !== undefined)
      return { outcome: "sai-dang", fault: "not-clean", meant: check.meant, ...ALWAYS };
    if (width > 0 && !(text.length === width && /^[0-9]+$/.test(text)))
      return { outcome: "sai-dang", fault: "not-a-code", ...ALWAYS };
    return { code: text };
  }

  return (text, day) => {
    const found = read(text);
    if ("outcome" in found) return found;
    const { code, padded } = found;
    const about = { ...(table.has(code) ? { code } : {}), ...(padded ? { padded } : {}) };
    if (!table.has(code)) return { ...about, ...translated(code, dayValue(table.edition)), ...ALWAYS };
    const noDay = { since: day, until: day + 1 };
    if (day === NO_DAY.blank) return { outcome: "can-nguoi", fault: "no-day", ...about, ...noDay };
    if (day === NO_DAY.unreadable) return { outcome: "sai-dang", fault: "not-a-day", ...about, ...noDay };
    if (manyDays) {
      const whole = translated(code, startOf(table, code, day));
      if (whole.since <= day && day < whole.until) return { ...about, ...whole };
    }
    return { ...about, ...translated(code, day) };
  };

  function translated(code: string, day: number) {
    const translation = table.translate(code, { ...options, from: dayText(day) });
    const { status, complete } = translation;
    // One answer, and perhaps others that no source tells: that is not for a program to settle.
    const outcome: Outcome = status === "one" && !complete ? "can-nguoi" : OUTCOME[status];
    return { outcome, translation, ...span(table, code, day, translation) };
  }
}

/** The first day of the row that holds on a day. */
function startOf(table: CodeTable, code: string, day: number): number {
  const row = table.get(code, { asOf: dayText(day) });
  const first = row?.from ?? table.knownFrom;
  return row === undefined || first === undefined ? day : dayValue(first);
}

/**
 * The days on which a code has the same answer. A unit that went on from the day asked about to its first step is
 * the same unit on every day between, so a file with a day in each row does not need a translation for each.
 */
function span(
  table: CodeTable,
  code: string,
  day: number,
  { reason, targets, stopped = [], to }: Translation,
): { since: number; until: number } {
  const until = dayValue(to);
  if (reason === "before-known-history" && table.knownFrom !== undefined && table.knownFrom <= to)
    return { since: FIRST_DAY, until: dayValue(table.knownFrom) };
  const settled = targets.length > 0 || stopped.length > 0;
  if (!settled || day > until || table.history(code).some(({ status }) => status === "disputed"))
    return { since: day, until: day + 1 };
  const ends = [
    ...targets.flatMap(({ steps: [first] }) => (first === undefined ? [] : [dayValue(first.on)])),
    ...stopped.map(({ on }) => dayValue(on)),
  ];
  return { since: day, until: Math.min(until + 1, ...ends) };
}

/** Digits of a code, when all codes of the table are digits of one length; else 0. */
export function codeWidth(table: CodeTable): number {
  const days = [undefined, table.edition, table.knownFrom];
  for (const asOf of days) {
    const codes = table.list(asOf === undefined ? {} : { asOf }).map(({ code }) => code);
    const width = codes[0]?.length ?? 0;
    if (width > 0) return codes.every((code) => code.length === width && /^[0-9]+$/.test(code)) ? width : 0;
  }
  return 0;
}
