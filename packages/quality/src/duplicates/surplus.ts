import type { KeyStore, Surplus } from "./types.ts";

/** Ranks of payloads by what they stand for, no two alike. */
export type Ranking = (table: readonly string[]) => (payload: number) => number;

/**
 * The surplus entries of a store, by what they stand for. Of entries with the same key the one of the lowest rank stays,
 * so that the result is the same in whatever order records were read.
 *
 * @param store closed afterwards
 * @param table what each payload stands for, no two alike
 * @param ranking default by the order of the texts
 * @returns text → how many
 * @example
 * const store = createKeyStore();
 * store.add(1, 1, 0);
 * store.add(1, 1, 1);
 * countSurplus(store, ["a", "b"]).get("b"); // 1
 */
export function countSurplus(store: KeyStore, table: readonly string[], ranking: Ranking = byText): Surplus {
  return tallied(store.finish(ranking(table)), table);
}

/** Ranks by the order of the texts. */
export function byText(table: readonly string[]): (payload: number) => number {
  const ranks = new Uint32Array(table.length);
  const order = table.map((text, payload) => ({ text, payload }));
  order.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  for (const [rank, { payload }] of order.entries()) ranks[payload] = rank;
  return (payload) => ranks[payload] ?? 0;
}

/** Payloads counted by what they stand for. */
export function tallied(payloads: Iterable<number>, table: readonly string[]): Surplus {
  const counts = new Map<string, number>();
  for (const payload of payloads) {
    const text = table[payload] ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
