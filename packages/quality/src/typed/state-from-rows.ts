import { EDITION } from "../generated/shapes.ts";
import { loadRecord } from "../shape/load.ts";
import { DataError } from "../source/error.ts";
import type { SqlAudit } from "../sql/types.ts";
import { addTallies } from "../state/merge.ts";
import type { State } from "../state/types.ts";
import { type Counted, tallyOf } from "./tallies.ts";

/** The query that was run: what `compileSql` gives, or `thongnhat audit --sql … --json` prints. */
export interface RanQuery extends Pick<SqlAudit, "record" | "columns"> {
  /** The day on which the query judges. */
  readonly asOf: string;
}

/**
 * Makes a state of what another engine counted, so that it can be merged with the state of the records that are in no
 * table, reported and compared with later runs. The rows may come in pieces, one province after another.
 *
 * What the query does not count is not in the state: duplicates, lags, the latest change, and which failures come
 * together in a record. The rates of `openWords` are those of the keys that the query has.
 *
 * @param query the query as it was written
 * @param rows its result, by column; counts as numbers or text, names of columns in any case
 * @param name of the table, for the list of inputs
 * @returns the state
 * @throws DataError when a column is missing or a count is no whole number: it is the result of another query
 * @example
 * const query = { record: "ho-tich/khai-tu", asOf: "2026-11-22", columns: [{ name: "n1", counts: "records" }] };
 * const state = await stateFromRows(query, [{ _he_thong: "a", _don_vi: "H26.12", n1: "7" }]);
 * state.groups[0]?.tally.records; // 7
 */
export async function stateFromRows(
  query: RanQuery,
  rows: Iterable<Readonly<Record<string, unknown>>>,
  name = query.record,
): Promise<State> {
  const loaded = await loadRecord(query.record);
  if (loaded === undefined)
    throw new DataError(
      "mismatch",
      `Bộ chuẩn không có loại bản ghi ${query.record}.`,
      `The standard has no record type ${query.record}.`,
    );
  const groups = new Map<string, Counted>();
  for (const given of rows) {
    const group = groupOf(query, given);
    const id = JSON.stringify([group.unit, group.system]);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, group);
    else known.tally = addTallies(known.tally, group.tally);
  }
  const all = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return {
    format: "thongnhat-audit-state/1",
    standard: { edition: EDITION, versions: { [query.record]: loaded.record.version } },
    asOf: query.asOf,
    inputs: [{ name, records: all.reduce((sum, { tally }) => sum + tally.records, 0) }],
    unreadable: {},
    groups: all.map(({ system, unit, tally }) => ({ system, unit, record: query.record, tally })),
    runs: 1,
  };
}

function groupOf({ columns }: RanQuery, given: Readonly<Record<string, unknown>>): Counted {
  // Engines differ in the case of names.
  const row = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  // PostgreSQL gives all counts in one list.
  const list = row.get("dem");
  const counts = columns.map(({ name }, index) =>
    countOf(name, Array.isArray(list) ? list[index] : row.get(name.toLowerCase())),
  );
  return {
    system: textOf(row.get("_he_thong")),
    unit: textOf(row.get("_don_vi")),
    tally: tallyOf(columns, counts),
  };
}

/** Where nobody says the system or the unit, engines write NULL, an empty text, or nothing. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function countOf(name: string, value: unknown): number {
  const count = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  const number = typeof count === "bigint" ? Number(count) : count;
  if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return number;
  throw new DataError(
    "mismatch",
    `Cột "${name}" thiếu hoặc không phải số đếm: đây không phải kết quả của câu lệnh này. Hãy in lại câu lệnh, chạy lại, và không đổi tên cột.`,
    `The column "${name}" is missing or no count: this is not the result of this query. Print the query again, run it, and keep the names of its columns.`,
  );
}
