import type { Model, Node } from "../../model/types.ts";
import type { CodeTable, Period } from "../../read/code-tables.ts";

/** What the checkers of bytes need to know besides the definition at hand. */
export interface BytesFacts {
  readonly model: Model;
  readonly tables: ReadonlyMap<string, CodeTable>;
  /** Tables whose rows have dates. */
  readonly dated: ReadonlySet<string>;
  /** For tables of editions: the days on which codes written in each edition are read. */
  readonly readAt: ReadonlyMap<string, Readonly<Record<string, Period>>>;
  /** Definitions that are the root of a record. */
  readonly records: ReadonlySet<string>;
  /** Definitions below which `judge` has something to look at. */
  readonly judged: ReadonlySet<string>;
}

/** Tables up to this size are compared with letter by letter. */
const CHAIN_LIMIT = 12;

/** The codes of a small table without dates; undefined for the others, which are looked up. */
export function chainOf(facts: BytesFacts, id: string): readonly string[] | undefined {
  const codes = [...new Set(facts.tables.get(id)?.rows.map((row) => row.code))];
  const plain = codes.every((code) => /^[!-~]+$/.test(code) && !/["\\]/.test(code));
  return plain && codes.length <= CHAIN_LIMIT && !facts.dated.has(id) ? codes : undefined;
}

/** The definitions of the objects that a node may hold. */
export function defsOf(node: Node): readonly string[] {
  if (node.kind === "object") return [node.def];
  if (node.kind === "array") return defsOf(node.items);
  return node.kind === "union" ? node.variants.map(({ def }) => def) : [];
}
