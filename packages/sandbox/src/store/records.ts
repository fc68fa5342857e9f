import { numberOf, type Param, type Row, type Run, type Sql, textOf } from "./sql.ts";

/** One version of a record as it is kept. */
export interface Kept {
  readonly seq: number;
  readonly id: string;
  readonly version: number;
  /** Code of the owning body. */
  readonly unit: string;
  readonly kind: "created" | "updated" | "revoked";
  /** The record as JSON. */
  readonly body: string;
  readonly digest: string;
  /** Moment of the write. */
  readonly at: string;
  readonly ground: string;
}

/** A version to be kept, and the marks it is found by. */
export interface Incoming extends Omit<Kept, "seq"> {
  readonly record: string;
  readonly terms: readonly (readonly [path: string, mark: string])[];
}

const COLUMNS = "v.seq, v.id, v.version, v.unit, v.kind, v.body, v.digest, v.at, v.ground";

const kept = (row: Row): Kept => ({
  seq: numberOf(row, "seq"),
  id: textOf(row, "id"),
  version: numberOf(row, "version"),
  unit: textOf(row, "unit"),
  kind: textOf(row, "kind") as Kept["kind"],
  body: textOf(row, "body"),
  digest: textOf(row, "digest"),
  at: textOf(row, "at"),
  ground: textOf(row, "ground"),
});

/** The newest version of a record. */
export async function readHead(run: Run, record: string, id: string): Promise<Kept | undefined> {
  const [row] = await run(
    `SELECT ${COLUMNS} FROM sandbox_heads h JOIN sandbox_versions v ON v.seq = h.seq WHERE h.record = ? AND h.id = ?`,
    [record, id],
  );
  return row === undefined ? undefined : kept(row);
}

/** Keeps a version and makes it the newest. */
export async function keep(run: Run, incoming: Incoming): Promise<void> {
  const { record, id, version, unit, kind, body, digest, at, ground, terms } = incoming;
  const [row] = await run(
    `INSERT INTO sandbox_versions (record, id, version, unit, kind, body, digest, at, ground)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
    [record, id, version, unit, kind, body, digest, at, ground],
  );
  await run(
    `INSERT INTO sandbox_heads (record, id, seq, version, unit) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (record, id) DO UPDATE SET seq = excluded.seq, version = excluded.version, unit = excluded.unit`,
    [record, id, numberOf(row, "seq"), version, unit],
  );
  if (kind !== "created") await run("DELETE FROM sandbox_terms WHERE record = ? AND id = ?", [record, id]);
  for (const [path, mark] of terms)
    await run(
      "INSERT INTO sandbox_terms (record, path, mark, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      [record, path, mark, id],
    );
}

/** Which of the records of one type are asked for. */
export interface Range {
  readonly record: string;
  readonly limit: number;
  /** Only those of this owning body. */
  readonly unit?: string | undefined;
}

/** Newest versions in the order of their ids, after one of them. */
export function listHeads(
  sql: Sql,
  { record, limit, unit }: Range,
  after: string,
  terms: readonly (readonly [path: string, mark: string])[] = [],
): Promise<readonly Kept[]> {
  const joins = terms.map(
    (_, at) =>
      `JOIN sandbox_terms t${at} ON t${at}.record = h.record AND t${at}.id = h.id AND t${at}.path = ? AND t${at}.mark = ?`,
  );
  const params: Param[] = [...terms.flat(), record, after];
  if (unit !== undefined) params.push(unit);
  params.push(limit);
  return rows(
    sql,
    `SELECT ${COLUMNS} FROM sandbox_heads h JOIN sandbox_versions v ON v.seq = h.seq ${joins.join(" ")}
     WHERE h.record = ? AND h.id > ?${unit === undefined ? "" : " AND h.unit = ?"} ORDER BY h.id LIMIT ?`,
    params,
  );
}

/** Versions in the order in which they were written, after a number. */
export function listChanges(
  sql: Sql,
  { record, limit, unit }: Range,
  since: number,
): Promise<readonly Kept[]> {
  const params: Param[] = [record, since];
  if (unit !== undefined) params.push(unit);
  params.push(limit);
  return rows(
    sql,
    `SELECT ${COLUMNS} FROM sandbox_versions v WHERE v.record = ? AND v.seq > ?${unit === undefined ? "" : " AND v.unit = ?"}
     ORDER BY v.seq LIMIT ?`,
    params,
  );
}

/** How many records of a kind there are, of one owning body or of all. */
export async function countHeads(sql: Sql, record: string, unit: string | undefined): Promise<number> {
  const [row] = await sql.read(
    `SELECT COUNT(*) AS heads FROM sandbox_heads WHERE record = ?${unit === undefined ? "" : " AND unit = ?"}`,
    unit === undefined ? [record] : [record, unit],
  );
  return numberOf(row, "heads");
}

/** Number of the newest version of all. */
export async function newestSeq(sql: Sql): Promise<number> {
  const [row] = await sql.read("SELECT COALESCE(MAX(seq), 0) AS seq FROM sandbox_versions");
  return numberOf(row, "seq");
}

async function rows(sql: Sql, text: string, params: readonly Param[]): Promise<readonly Kept[]> {
  return (await sql.read(text, params)).map(kept);
}
