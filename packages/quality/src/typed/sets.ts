import { LAG_BOUNDS } from "../count/deadlines.ts";
import { DIALECT_WORDS } from "./engine.ts";
import { type RecordRows, rowsOf } from "./rows.ts";

/** What the records of a group show together. */
export interface GroupSets {
  readonly system: string;
  readonly unit: string;
  /** Failing records by all that fails in them. */
  readonly sets: Map<string, number>;
  /** Latest `sieuDuLieu.capNhatLuc` that is not in the future, in UTC as the JavaScript counter writes it. */
  newest: string | undefined;
  /** Of each deadline, records by the upper bound of the bucket of their lag. */
  readonly lags: Map<string, Map<string, number>>;
  /** Records whose key can be compared with others. */
  comparable: number;
}

/**
 * Failing records by all that fails in them, the latest change, lags and comparable keys of each group. Moments of one zone sort as texts; SQL
 * finds the last of each zone, and JavaScript the last of those.
 *
 * @param rows what is asked of each record
 * @param from the typed table in SQL
 * @param comparable the condition over the row of the table that its key can be compared
 */
export async function setsOf(rows: RecordRows, from: string, comparable: string): Promise<GroupSets[]> {
  const words = DIALECT_WORDS[rows.engine.dialect];
  // `…Z` or `…+07:00`: what stands before it has the same form in every moment.
  const zone = `CASE WHEN right(luc, 1) = 'Z' THEN 1 ELSE 6 END`;
  const buckets = rows.audit.lags.flatMap((key, index) =>
    LAG_BOUNDS.map((bound) => ({
      key,
      bound,
      name: `tre${index}_${bound}`,
      text: `count(CASE WHEN tre${index} = ${bound} THEN 1 END)`,
    })),
  );
  const counts = buckets.map(({ name, text }) => `, ${text} AS ${name}`).join("");
  const lags = rows.audit.lags.map((_, index) => `, tre${index}`).join("");
  const found =
    await rows.engine.rows(`SELECT "_he_thong", "_don_vi", loi, khu, count(*) AS so, max(${words.inOrder("dau")}) AS dau,
  count(CASE WHEN dung AND tinh THEN 1 END) AS so_khoa${counts}
FROM (SELECT "_he_thong", "_don_vi", loi, dung, tinh${lags}, right(luc, ${zone}) AS khu, left(luc, length(luc) - ${zone}) AS dau
  FROM (${rowsOf(rows, from, [[comparable, "tinh"]])}) AS ban_ghi) AS rows
GROUP BY "_he_thong", "_don_vi", loi, khu`);
  const groups = new Map<string, GroupSets>();
  for (const row of found) {
    const [system, unit] = [String(row._he_thong ?? ""), String(row._don_vi ?? "")];
    const id = JSON.stringify([system, unit]);
    const group = groups.get(id) ?? emptyGroup(system, unit);
    groups.set(id, group);
    group.comparable += Number(row.so_khoa);
    for (const { key, bound, name } of buckets) addLag(group.lags, key, bound, Number(row[name]));
    const set = String(row.loi);
    if (set !== "") group.sets.set(set, (group.sets.get(set) ?? 0) + Number(row.so));
    const time = row.dau === null ? Number.NaN : Date.parse(`${String(row.dau)}${String(row.khu)}`);
    if (Number.isNaN(time)) continue;
    const moment = new Date(time).toISOString();
    if (group.newest === undefined || group.newest < moment) group.newest = moment;
  }
  return [...groups.values()];
}

function emptyGroup(system: string, unit: string): GroupSets {
  return { system, unit, sets: new Map(), newest: undefined, lags: new Map(), comparable: 0 };
}

function addLag(lags: GroupSets["lags"], key: string, bound: number, count: number): void {
  if (count === 0) return;
  const buckets = lags.get(key) ?? new Map<string, number>();
  lags.set(key, buckets);
  buckets.set(String(bound), (buckets.get(String(bound)) ?? 0) + count);
}
