import { type KeyFile, openKeys } from "./file.ts";
import { mergeRuns, surplusOf } from "./merge.ts";
import type { Run } from "./run.ts";
import { byText, type Ranking, tallied } from "./surplus.ts";
import type { Surplus } from "./types.ts";

/**
 * The surplus entries of several stores that were written to files, as if all keys had been in one.
 *
 * @param files written by `KeyStore.write`, under the same seed
 * @param ranking default by the order of the texts
 * @returns text → how many
 * @throws KeyFileError when one is no file of keys, or not whole
 * @example
 * const surplus = mergeKeys(["ha-noi.keys", "hue.keys"]);
 */
export function mergeKeys(files: readonly string[], ranking: Ranking = byText): Surplus {
  const opened: KeyFile[] = [];
  try {
    const table: string[] = [];
    const index = new Map<string, number>();
    const runs: Run[] = [];
    for (const file of files) {
      const keys = openKeys(file);
      opened.push(keys);
      runs.push(keys.run(Uint32Array.from(keys.table, (text) => indexOf(text, index, table))));
    }
    return tallied(surplusOf(mergeRuns(runs), ranking(table)), table);
  } finally {
    for (const keys of opened) keys.close();
  }
}

function indexOf(text: string, index: Map<string, number>, table: string[]): number {
  const known = index.get(text);
  if (known !== undefined) return known;
  index.set(text, table.length);
  return table.push(text) - 1;
}
