import type { Payload } from "../count/tallies.ts";
import { OUT_OF_REGISTER } from "../duplicates/out-of-register.ts";
import type { RecordShape } from "../shape/types.ts";
import { DIALECT_WORDS, quoteText, type SqlEngine } from "./engine.ts";
import { type RecordRows, rowsOf } from "./rows.ts";
import type { SuspectKey } from "./suspect-keys.ts";

/**
 * Finds records of the same type, unit and key. The one that is kept is the one with the fewest failures, chosen as the
 * JavaScript counter chooses. Keys that are there once only are set aside first, so that little is compared.
 *
 * @param rows what is asked of each record
 * @param from the typed table in SQL
 * @param record the type
 * @param suspects keys of records outside of the table
 * @returns surplus records by what they are, as `settle` takes them
 */
export async function surplusOf(
  rows: RecordRows,
  from: string,
  record: RecordShape,
  suspects: readonly SuspectKey[] = [],
): Promise<Map<string, number>> {
  const { engine } = rows;
  if (record.keys === undefined || record.keys.length === 0) return new Map();
  const key = keyOf(engine.dialect, record.keys);
  const { inOrder } = DIALECT_WORDS[engine.dialect];
  const names = key.names.join(", ");
  const beside = suspectRows(
    key,
    suspects.filter(({ payload }) => payload.record === record.id),
  );
  const dv = `coalesce("_don_vi", '')`;
  const twice = `SELECT dv, ${names} FROM (
  SELECT ${dv} AS dv, ${key.columns.join(", ")} FROM ${from} WHERE ${key.counts}${beside(`"_don_vi", ${names}`)}
) AS khoa GROUP BY dv, ${names} HAVING count(*) > 1`;
  const known = key.names.map((name, index) => `hai.${name} = ${key.texts[index]}`).join(" AND ");
  const some = `(SELECT * FROM ${from} WHERE ${key.counts} AND EXISTS (SELECT 1 FROM (${twice}) AS hai WHERE hai.dv = ${dv} AND ${known})) AS trung`;
  const columns = `"_he_thong", "_don_vi", loi, ban, ${names}`;
  const found = await engine.rows(`SELECT "_he_thong", "_don_vi", loi, ban, count(*) AS so
FROM (SELECT "_he_thong", "_don_vi", loi, ban, row_number() OVER (
    PARTITION BY ${dv}, ${names}
    ORDER BY CASE WHEN loi = '' THEN 0 ELSE 1 END, CASE WHEN ban THEN 1 ELSE 0 END,
      ${inOrder(`loi || '"'`)}, ${inOrder(`coalesce("_he_thong", '') || '"'`)}) AS thu
  FROM (SELECT ${columns} FROM (${rowsOf(rows, some, zip(key.texts, key.names))}) AS ban_ghi WHERE dung${beside(columns)}) AS tat_ca) AS rows
WHERE thu > 1 GROUP BY "_he_thong", "_don_vi", loi, ban`);
  const surplus = new Map<string, number>();
  for (const row of found) {
    const payload: Payload = {
      record: record.id,
      unit: String(row._don_vi ?? ""),
      system: String(row._he_thong ?? ""),
      by: "key",
      set: String(row.loi),
      unclean: row.ban === true,
    };
    surplus.set(JSON.stringify(payload), Number(row.so));
  }
  return surplus;
}

/** The condition that the key of a row can be compared with others. */
export function comparableOf(dialect: SqlEngine["dialect"], { keys }: RecordShape): string {
  return keys === undefined || keys.length === 0 ? "FALSE" : keyOf(dialect, keys).counts;
}

/** Records outside of the table, to be compared with those in it: what follows a query, or nothing. */
function suspectRows(key: KeyText, suspects: readonly SuspectKey[]): (columns: string) => string {
  if (suspects.length === 0) return () => "";
  const values = suspects.map(({ payload: { system, unit, set, unclean }, parts }) => {
    const texts = [system, unit, set].map(quoteText).concat(unclean ? "TRUE" : "FALSE", parts.map(quoteText));
    return `(${texts.join(", ")})`;
  });
  const names = `"_he_thong", "_don_vi", loi, ban, ${key.names.join(", ")}`;
  return (columns) =>
    `\n  UNION ALL SELECT ${columns} FROM (VALUES ${values.join(", ")}) AS ngoai_bang (${names})`;
}

/** The key of a record in SQL. */
interface KeyText {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly columns: readonly string[];
  /** All of the key is there, and the record is one that is compared. */
  readonly counts: string;
}

function keyOf(dialect: SqlEngine["dialect"], paths: readonly string[]): KeyText {
  const words = DIALECT_WORDS[dialect];
  const texts = paths.map((path) => words.nfc(words.field(path)));
  const names = paths.map((_, index) => `khoa${index}`);
  const out = OUT_OF_REGISTER.map(quoteText).join(", ");
  return {
    texts,
    names,
    columns: zip(texts, names).map(([text, name]) => `${text} AS ${name}`),
    counts: [
      ...paths.map((path) => `${words.field(path)} IS NOT NULL`),
      `coalesce(${words.field("/sieuDuLieu/trangThai")}, '') NOT IN (${out})`,
    ].join(" AND "),
  };
}

function zip(texts: readonly string[], names: readonly string[]): (readonly [string, string])[] {
  return texts.map((text, index) => [text, names[index] ?? ""] as const);
}
