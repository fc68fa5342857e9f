import type { Severity, Text } from "@thongnhat/core";
import { failsRecord, wordOfCode } from "../../count/codes.ts";
import type { Word } from "../../words/words.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { Unsupported } from "../unsupported.ts";

/** A measure while it is put together: a key may be met at many places of a record. */
export interface Draft {
  readonly key: string;
  readonly word: Word;
  /** Only for keys with a denominator of their own. */
  applies: Node;
  fails: Node;
  warns: Node;
}

/** Gathers measures by key; places with the same key are joined by "or". */
export class Collector {
  readonly drafts = new Map<string, Draft>();
  readonly jsOnly = new Map<string, { readonly reason: Text; readonly word: Word }>();
  /** Keys that no row of the typed table can fail. */
  readonly atEdge = new Set<string>();
  /** Of each deadline the upper bound in hours of the bucket of its lag, NULL where the end has not come. */
  readonly lags = new Map<string, Node>();
  readonly #g: Graph;
  readonly #wanted: ReadonlySet<string> | undefined;

  constructor(g: Graph, wanted: ReadonlySet<string> | undefined) {
    this.#g = g;
    this.#wanted = wanted;
  }

  /** Whether anybody asks for a key. */
  wants(key: string): boolean {
    return this.#wanted === undefined || this.#wanted.has(key);
  }

  /** Something of a key, already lifted to the row. */
  add(
    key: string,
    of: Partial<Pick<Draft, "applies" | "fails" | "warns">>,
    word: Word = wordOfKey(key),
  ): void {
    const g = this.#g;
    let draft = this.drafts.get(key);
    if (draft === undefined) {
      draft = { key, word, applies: g.false, fails: g.false, warns: g.false };
      this.drafts.set(key, draft);
    }
    for (const name of ["applies", "fails", "warns"] as const) {
      const more = of[name];
      if (more !== undefined) draft[name] = g.or(draft[name], more);
    }
  }

  /** A finding of some severity: it fails the record, or only warns. */
  finding(key: string, severity: Severity, where: Node, word: Word = wordOfKey(key)): void {
    this.add(key, failsRecord(word, severity) ? { fails: where } : { warns: where }, word);
  }

  /** Leaves a key to JavaScript. */
  leave(key: string, reason: Text, word: Word = wordOfKey(key)): void {
    if (!this.jsOnly.has(key)) this.jsOnly.set(key, { reason, word });
  }

  /** Runs what makes the measures of some keys; what the dialect cannot say leaves all of them to JavaScript. */
  attempt(keys: readonly string[], make: () => void, word?: Word): void {
    if (!keys.some((key) => this.wants(key))) return;
    try {
      make();
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      for (const key of keys) this.leave(key, error.reason, word);
    }
  }
}

function wordOfKey(key: string): Word {
  const code = key.slice(0, key.indexOf("@"));
  return code === "" ? "dung" : wordOfCode(code);
}
