import type { Text } from "@thongnhat/core";
import { DUPLICATE_KEYS } from "../count/tallies.ts";
import { compileSql } from "../sql/compile-sql.ts";
import { codeTableStatements } from "../sql/tables/fill.ts";
import type { SqlAudit } from "../sql/types.ts";
import type { Group, Tally } from "../state/types.ts";
import type { Word } from "../words/words.ts";
import type { SqlEngine, TypedTable } from "./engine.ts";
import { countGroups } from "./groups.ts";
import { setsOf } from "./sets.ts";
import { comparableOf, surplusOf } from "./surplus.ts";
import { failingKeys, inOrder } from "./tallies.ts";

/** What SQL counted of one record type. */
export interface TableCount {
  readonly groups: readonly Group[];
  /** Surplus records by what they are, to be settled at the end. */
  readonly surplus: ReadonlyMap<string, number>;
  /** What only the JavaScript validator can count. */
  readonly jsOnly: readonly { readonly key: string; readonly reason: Text }[];
  /** Words whose record rate is not whole, because a key of theirs is left out. */
  readonly openWords: readonly Word[];
}

/**
 * Counts a typed table of one record type with the SQL of the engine, as the JavaScript counter would.
 *
 * @param engine runs the SQL
 * @param table the record type, and the table in SQL
 * @param asOf the day on which the data are judged
 * @returns counts by unit and system, without duplicates settled
 */
export async function countTable(engine: SqlEngine, table: TypedTable, asOf: string): Promise<TableCount> {
  const { parts, from, fields, suspects } = table;
  const { record } = parts;
  const audit = await compileSql(parts.databases, record.id, engine.dialect, { asOf, fields });
  await fillCodeTables(engine, audit);
  const groups = await countGroups(engine, audit, from);
  const keys = failingKeys(groups);
  const byGroup = new Map(groups.map((group) => [idOf(group.system, group.unit), group]));
  const of = (system: string, unit: string): Tally | undefined => byGroup.get(idOf(system, unit))?.tally;

  const rows = { engine, audit, keys };
  const comparable = comparableOf(engine.dialect, record);
  for (const { system, unit, sets, newest, lags, comparable: count } of await setsOf(
    rows,
    from,
    comparable,
  )) {
    const tally = of(system, unit);
    if (tally === undefined) continue;
    tally.sets = inOrder(Object.fromEntries(sets));
    tally.lags = Object.fromEntries(
      [...lags]
        .map(([key, buckets]) => [key, inOrder(Object.fromEntries(buckets))] as const)
        .sort(([a], [b]) => compare(a, b)),
    );
    if (newest !== undefined) tally.newest = newest;
    if (count > 0) tally.applies = inOrder({ ...tally.applies, [DUPLICATE_KEYS.key]: count });
  }
  const surplus = await surplusOf(rows, from, record, suspects.keys);
  return {
    groups: groups
      .sort((a, b) => compare(a.unit, b.unit) || compare(a.system, b.system))
      .map(({ system, unit, tally }) => ({ system, unit, record: record.id, tally })),
    surplus,
    jsOnly: [
      ...audit.jsOnly,
      ...(suspects.isCut ? [{ key: DUPLICATE_KEYS.key, reason: SUSPECTS }] : []),
      ...(record.person === undefined ? [] : [{ key: DUPLICATE_KEYS.person, reason: PERSON }]),
      ...record.deadlines
        .map(({ id, to }) => `${id}@${to}`)
        .filter(
          (key) =>
            !audit.measures.some((measure) => measure.key === key) &&
            !audit.jsOnly.some((left) => left.key === key),
        )
        .map((key) => ({ key, reason: DEADLINE })),
    ],
    openWords: audit.openWords,
  };
}

const PERSON: Text = {
  vi: "so họ tên phải gập dấu, cách viết và thứ tự của tiếng Việt",
  en: "names are compared after Vietnamese folding of marks, spelling and order",
};
const SUSPECTS: Text = {
  vi: "quá nhiều bản ghi nghi vấn: khóa của chúng không được so hết với bảng",
  en: "too many suspect records: not all of their keys were compared with the table",
};
const DEADLINE: Text = {
  vi: "hạn tính theo giờ và ngày làm việc",
  en: "a deadline counts hours and working days",
};

/** Large code tables stand beside the data; each is filled once for an engine. */
async function fillCodeTables(engine: SqlEngine, { tables }: SqlAudit): Promise<void> {
  const missing = tables.filter((id) => !engine.codeTables.has(id));
  for (const statement of await codeTableStatements(engine.dialect, missing)) await engine.rows(statement);
  for (const id of missing) engine.codeTables.add(id);
}

function idOf(system: string, unit: string): string {
  return JSON.stringify([system, unit]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
