import { randomBytes } from "node:crypto";
import { type Sql, textOf } from "./sql.ts";

/** Tables of a sandbox. Versions are never changed or removed: the newest one is the record, all are its changes. */
function statements(dialect: Sql["dialect"]): readonly string[] {
  const number = dialect === "sqlite" ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGSERIAL PRIMARY KEY";
  return [
    "CREATE TABLE IF NOT EXISTS sandbox_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    `CREATE TABLE IF NOT EXISTS sandbox_versions (
      seq ${number}, record TEXT NOT NULL, id TEXT NOT NULL, version BIGINT NOT NULL, unit TEXT NOT NULL,
      kind TEXT NOT NULL, body TEXT NOT NULL, digest TEXT NOT NULL, at TEXT NOT NULL, ground TEXT NOT NULL,
      UNIQUE (record, id, version))`,
    "CREATE INDEX IF NOT EXISTS sandbox_versions_of ON sandbox_versions (record, seq)",
    `CREATE TABLE IF NOT EXISTS sandbox_heads (
      record TEXT NOT NULL, id TEXT NOT NULL, seq BIGINT NOT NULL, version BIGINT NOT NULL, unit TEXT NOT NULL,
      PRIMARY KEY (record, id))`,
    `CREATE TABLE IF NOT EXISTS sandbox_terms (
      record TEXT NOT NULL, path TEXT NOT NULL, mark TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (record, path, mark, id))`,
    "CREATE INDEX IF NOT EXISTS sandbox_terms_of ON sandbox_terms (record, id)",
    `CREATE TABLE IF NOT EXISTS sandbox_keys (
      unit TEXT NOT NULL, key TEXT NOT NULL, target TEXT NOT NULL, digest TEXT NOT NULL, status BIGINT NOT NULL,
      answer TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (unit, key))`,
    `CREATE TABLE IF NOT EXISTS sandbox_tokens (
      mark TEXT PRIMARY KEY, unit TEXT NOT NULL, scope TEXT NOT NULL, expires BIGINT NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS sandbox_access (
      seq ${number}, at TEXT NOT NULL, unit TEXT NOT NULL, requester TEXT NOT NULL, purpose TEXT NOT NULL,
      ground TEXT NOT NULL, operation TEXT NOT NULL, record TEXT NOT NULL, id TEXT NOT NULL, profile TEXT NOT NULL,
      request TEXT NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS sandbox_people (mark TEXT NOT NULL, access BIGINT NOT NULL, PRIMARY KEY (mark, access))`,
    `CREATE TABLE IF NOT EXISTS sandbox_jobs (
      id TEXT PRIMARY KEY, unit TEXT NOT NULL, job TEXT NOT NULL, profile TEXT NOT NULL, seq BIGINT NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS sandbox_job_lines (
      job TEXT NOT NULL, line BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (job, line))`,
  ];
}

/** What a sandbox knows of itself, kept with its data. */
export interface Meta {
  /** Secret under which values are marked, so that tables of marks hold no values. */
  readonly secret: string;
}

/** Makes the tables where they are missing. */
export async function makeTables(sql: Sql): Promise<Meta> {
  return sql.write(async (run) => {
    for (const statement of statements(sql.dialect)) await run(statement);
    await run("INSERT INTO sandbox_meta (name, value) VALUES ('secret', ?) ON CONFLICT (name) DO NOTHING", [
      randomBytes(32).toString("hex"),
    ]);
    const [row] = await run("SELECT value FROM sandbox_meta WHERE name = 'secret'");
    return { secret: textOf(row, "value") };
  });
}
