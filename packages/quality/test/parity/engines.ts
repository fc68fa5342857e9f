// One source of records through three engines.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCounter } from "../../src/count/counter.ts";
import { auditParquet, writeParquet } from "../../src/duckdb/index.ts";
import { createKeyStore, makeKeyHash } from "../../src/duplicates/index.ts";
import { auditPostgres, loadPostgres } from "../../src/postgres/index.ts";
import type { SourceItem } from "../../src/source/types.ts";
import type { State } from "../../src/state/types.ts";
import type { SqlState } from "../../src/typed/assemble.ts";
import { differences, type LeftOut } from "./compare.ts";
import { AS_OF } from "./corpus.ts";

type Open = () => Iterable<SourceItem>;

/** The reference: the JavaScript validator and counter. */
export async function countInJavaScript(open: Open): Promise<State> {
  const store = createKeyStore();
  try {
    const counter = createCounter({
      today: AS_OF,
      duplicates: { hash: makeKeyHash(new Uint8Array(16)), store },
    });
    for (const item of open()) {
      if ("unreadable" in item) counter.unreadable(item.unreadable);
      else await counter.add(item.value);
    }
    return counter.state();
  } finally {
    store.close();
  }
}

/** Typed Parquet, counted by DuckDB. */
export async function countInDuckDB(open: Open): Promise<SqlState> {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-parity-"));
  try {
    await writeParquet(open(), folder, { asOf: AS_OF });
    return await auditParquet(folder, { threads: 2 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let schemas = 0;

/** Tables in PostgreSQL, counted there. */
export async function countInPostgres(url: string, open: Open): Promise<SqlState> {
  const schema = `doi_chieu_${++schemas}`;
  await loadPostgres(url, open(), { schema, asOf: AS_OF });
  try {
    return await auditPostgres(url, { schema });
  } finally {
    const { withClient } = await import("../../src/postgres/connect.ts");
    await withClient(url, (client) => client.query(`DROP SCHEMA "${schema}" CASCADE`));
  }
}

/** What an engine counts otherwise than JavaScript, without what it says it leaves out. */
export function differencesOf(reference: State, { state, jsOnly }: SqlState): string[] {
  const left = new Map<string, Set<string>>();
  for (const { record, key } of jsOnly) left.set(record, (left.get(record) ?? new Set()).add(key));
  return differences(reference, state, left as LeftOut);
}
