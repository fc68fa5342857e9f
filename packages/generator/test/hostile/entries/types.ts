import type { Payload } from "../../../src/hostile/index.ts";

/** What an entry said of an input. */
export interface Said {
  /** `accepted`, `warned CODES`, `refused CODES`, or any short word that is the same in every run. */
  readonly verdict: string;
  /** Everything else that a log could hold: findings, messages, errors. */
  readonly said?: string;
}

/** A door of the standard that takes what strangers send. */
export interface Entry {
  readonly name: string;
  readonly takes: readonly Payload["kind"][];
  /** Runs only in the long form: it loads much, or asks for each of a hundred types. */
  readonly long?: true;
  /** Does so much with one input that it is given every fifth of a family only. */
  readonly sampled?: true;
  /** The verdict that the corpus records and expects; the first entry that takes a kind. */
  readonly ask: (payload: Payload) => Said | Promise<Said>;
  readonly close?: () => unknown;
}

/** An exception that the entry promises: its name and code are the verdict, its text is what was said. */
export function promised(error: unknown, names: readonly string[]): Said {
  const { name, code, message, stack, cause } = error as Error & { code?: unknown; cause?: unknown };
  if (!names.includes(name)) throw error;
  const json = JSON.stringify(error) ?? "";
  const below = cause === undefined ? "" : String((cause as Error).stack ?? cause);
  return { verdict: `refused ${String(code ?? name)}`, said: [message, stack, json, below].join("\n") };
}

/** Codes, each once, in order. */
export function codesOf(issues: readonly { readonly code: string }[]): string {
  return [...new Set(issues.map(({ code }) => code))].sort().join(" ");
}
