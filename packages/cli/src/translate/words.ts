import type { Share, Translation, TranslationReason } from "@thongnhat/code-tables";
import type { ForeignKind } from "../read/input/input.ts";
import type { Lang } from "../words/lang.ts";
import type { CellFault, Outcome } from "./answer/answer.ts";
import type { SinkProblem } from "./sink/sink.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat translate`. */
export interface TranslateWords {
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly relation: Readonly<
    Record<"forwards" | "backwards", Readonly<Record<NonNullable<Translation["relation"]>, string>>>
  >;
  readonly reason: Readonly<Record<TranslationReason, string>>;
  /** The day on which a code ended or began is known by and large only. */
  readonly notSureThen: string;
  readonly fault: Readonly<Record<CellFault, string>>;
  readonly digits: (width: number) => string;
  readonly meant: (code: string) => string;
  readonly share: Readonly<Record<Share, string>>;
  readonly area: string;
  readonly population: string;
  readonly many: string;
  readonly asked: (code: string, name: string, day: string) => string;
  readonly askedAlone: (code: string, name: string) => string;
  readonly answer: (code: string, name: string, day: string) => string;
  /** The only code that a source names, where it may leave others out. */
  readonly answerInPart: (code: string, name: string, day: string) => string;
  readonly candidates: (count: string) => string;
  readonly stopped: (code: string, day: string) => string;
  readonly known: string;
  readonly on: (day: string) => string;
  readonly basis: string;
  readonly evidence: string;
  readonly weakest: string;
  readonly incomplete: string;
  readonly decidedBy: Readonly<Record<"population" | "area", string>>;
  readonly wouldDecide: (rule: string, code: string) => string;
  readonly validIn: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly always: string;
  readonly knownFrom: (table: string, day: string) => string;
  readonly otherTables: (code: string, tables: string) => string;
  readonly padHint: string;
  readonly head: (file: string, rows: string) => string;
  readonly added: (code: string, outcome: string) => string;
  readonly ruleHint: (rule: string, rows: string) => string;
  readonly padded: (rows: string) => string;
  readonly faultCount: (fault: string, rows: string) => string;
  readonly uneven: (rows: string) => string;
  readonly broken: (rows: string) => string;
  readonly at: string;
  readonly notUtf8: string;
  readonly open: string;
  readonly rows: (count: string) => string;
  readonly undecided: (rows: string, file: string) => string;
  readonly kept: (file: string) => string;
  readonly certain: (rows: string) => string;
  readonly uncertain: (open: string, rows: string) => string;
  readonly nothing: string;
  readonly progress: string;
  readonly usage: Readonly<
    Record<"noCode" | "codeAndFile" | "noFrom" | "columnDay" | "noColumn" | "onlyFile" | "stdinTwice", string>
  >;
  readonly badDay: string;
  readonly sameFile: (file: string) => string;
  readonly table: Readonly<{
    foreign: Readonly<Record<ForeignKind, string>>;
    encoding: string;
    utf16: string;
    empty: string;
    headerQuote: string;
    returnOnly: string;
    noColumn: (column: string, names: string) => string;
    twice: (column: string) => string;
    exists: (column: string) => string;
    same: string;
    tooLong: (line: string) => string;
    quotes: string;
  }>;
  readonly unwritten: string;
  readonly sink: Readonly<Record<SinkProblem, (file: string) => string>>;
}

/** The words of `thongnhat translate`. */
export const TRANSLATE_WORDS: Readonly<Record<Lang, TranslateWords>> = { vi, en };
