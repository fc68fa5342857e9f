import { ask, whole } from "./steps.ts";
import { StoreError } from "./store-error.ts";
import type { Steps } from "./types.ts";

/** What a table of one database calls its own. */
interface Dialect {
  readonly table: (name: string) => string;
  /** An index stands in the schema of its table; PostgreSQL takes no schema before its name. */
  readonly index: (name: string) => string;
  /** Type of a number that counts by itself. */
  readonly counter: string;
}

// A version is never edited once released; what changes is a new version at the end.
const VERSIONS: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ table, index, counter }) => [
    `CREATE TABLE ${table("outbox")} (
      seq ${counter}, record TEXT NOT NULL, record_id TEXT NOT NULL, version BIGINT NOT NULL,
      key TEXT NOT NULL UNIQUE, action TEXT NOT NULL, etag TEXT, body TEXT NOT NULL, digest TEXT,
      state TEXT NOT NULL, alone INTEGER NOT NULL, delivery TEXT, line INTEGER, batch TEXT, code TEXT,
      due BIGINT NOT NULL, added BIGINT NOT NULL, ended BIGINT, receipt TEXT, digest_differs INTEGER NOT NULL)`,
    `CREATE INDEX ${index("outbox_next")} ON ${table("outbox")} (seq) WHERE state = 'waiting' AND delivery IS NULL`,
    `CREATE INDEX ${index("outbox_order")} ON ${table("outbox")} (record, record_id, version, seq)`,
    `CREATE INDEX ${index("outbox_delivery")} ON ${table("outbox")} (delivery)`,
    `CREATE TABLE ${table("delivery")} (
      key TEXT PRIMARY KEY, record TEXT NOT NULL, kind TEXT NOT NULL, etag TEXT, tries INTEGER NOT NULL,
      due BIGINT NOT NULL, lease TEXT, lease_until BIGINT NOT NULL)`,
    `CREATE INDEX ${index("delivery_due")} ON ${table("delivery")} (due, lease_until)`,
    `CREATE TABLE ${table("try")} (
      seq ${counter}, key TEXT NOT NULL, at BIGINT NOT NULL, code TEXT NOT NULL, status INTEGER, request_id TEXT)`,
    `CREATE INDEX ${index("try_key")} ON ${table("try")} (key)`,
    `CREATE TABLE ${table("sync")} (
      stream TEXT PRIMARY KEY, token TEXT, pages BIGINT NOT NULL, updated BIGINT NOT NULL)`,
    `CREATE TABLE ${table("inbox")} (
      stream TEXT NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, at BIGINT NOT NULL,
      PRIMARY KEY (stream, source, id))`,
    `CREATE INDEX ${index("inbox_at")} ON ${table("inbox")} (stream, at)`,
    `CREATE TABLE ${table("subject")} (
      stream TEXT NOT NULL, subject TEXT NOT NULL, version BIGINT NOT NULL, digest TEXT,
      PRIMARY KEY (stream, subject))`,
    `CREATE TABLE ${table("poison")} (
      stream TEXT NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, subject TEXT NOT NULL, version BIGINT NOT NULL,
      digest TEXT, event TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL, receipts TEXT NOT NULL,
      PRIMARY KEY (stream, source, id))`,
    `CREATE TABLE ${table("staging")} (
      stream TEXT NOT NULL, seq BIGINT NOT NULL, subject TEXT NOT NULL, version BIGINT NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (stream, seq))`,
  ],
];

/** Brings the tables to the newest version, in the transaction that these steps run in. */
export function* migrate(dialect: Dialect): Steps<void> {
  const versions = dialect.table("version");
  yield* ask(`CREATE TABLE IF NOT EXISTS ${versions} (version INTEGER PRIMARY KEY)`);
  const [row] = yield* ask(`SELECT max(version) AS version FROM ${versions}`);
  const present = whole(row, "version");
  if (present > VERSIONS.length) throw new StoreError("newer-tables");
  for (const [at, statements] of VERSIONS.entries()) {
    if (at < present) continue;
    for (const statement of statements(dialect)) yield* ask(statement);
    yield* ask(`INSERT INTO ${versions} (version) VALUES (?)`, at + 1);
  }
}
