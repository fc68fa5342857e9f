import type { Ask, Direction, Step } from "@thongnhat/compiler";
import type { Lang } from "../words/lang.ts";
import type { SideProblem } from "./side/problem.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** What `thongnhat diff` says. */
export interface DiffWords {
  readonly about: string;
  readonly usage: string;
  readonly arguments: { readonly from: string; readonly to: string };
  readonly options: Readonly<Record<"against" | "format" | "witness" | "allow" | "waivers" | "all", string>>;
  readonly notes: string;
  readonly problem: Readonly<Record<SideProblem, (asked: string, known: string) => string>>;
  readonly needsTwo: string;
  readonly unrelated: (from: string, to: string) => string;
  readonly badWaivers: (file: string, reason: string) => string;
  readonly head: (from: string, to: string) => string;
  readonly edition: (day: string) => string;
  readonly versions: (id: string, from: string, to: string) => string;
  readonly same: string;
  readonly step: Readonly<Record<Step, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly verdict: Readonly<Record<"ok" | "break" | "proved" | "unknown", string>>;
  readonly waived: (reason: string) => string;
  readonly before: string;
  readonly after: string;
  readonly guess: string;
  readonly ask: Readonly<Record<Ask, string>>;
  readonly witness: (record: string, example: string | undefined, code: string, path: string) => string;
  readonly passes: Readonly<Record<"from" | "to", string>>;
  readonly more: (count: string) => string;
  readonly policies: string;
  readonly yes: string;
  readonly no: string;
  readonly verdictNone: string;
  readonly verdictStep: (step: string) => string;
  readonly counts: (findings: string, breaking: string, unknown: string) => string;
  readonly seeWitness: string;
  readonly unusedWaiver: (rule: string, at: string) => string;
  readonly columns: readonly [rule: string, change: string, place: string, effects: string];
}

/** The words of `thongnhat diff`. */
export const DIFF_WORDS: Readonly<Record<Lang, DiffWords>> = { vi, en };
