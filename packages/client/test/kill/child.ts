// The program that is killed: makes records, sends them and follows the changes, each where it was before.
// node child.ts sqlite|postgres PLACE SERVER RECORDS right|control
import { createOutbox } from "../../src/outbox/index.ts";
import { createSync } from "../../src/sync/index.ts";
import { type BareClient, bareClient } from "../chaos/bare-client.ts";
import { RECORD, type SmallRecord, smallRecord } from "../chaos/records.ts";
import { onPostgres, onSqlite, type Program } from "./database.ts";

const [kind = "sqlite", place = "", server = "", records = "0", mode = "right"] = process.argv.slice(2);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const WROTE = "INSERT INTO den VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET applied = den.applied + 1";

async function work<Tx>(program: Program<Tx>): Promise<void> {
  const client = bareClient(server, { tryMs: 400 });
  const stop = new AbortController();
  const options = {
    workers: 4,
    lines: 5,
    leaseMs: 600,
    pollMs: 10,
    backoffMs: 2,
    backoffMostMs: 50,
    maxTries: 1_000,
  };
  const outbox = createOutbox({ store: program.store, client, ...options });
  const make = async (): Promise<void> => {
    for (;;) {
      const made = await program.transaction(async (tx) => {
        const [row] = await program.all(tx, "SELECT count(*) AS n FROM di");
        const number = Number(row?.n);
        if (number >= Number(records)) return false;
        await program.all(tx, "INSERT INTO di VALUES (?)", number);
        await outbox.add(tx, smallRecord(number) as object);
        return true;
      });
      if (!made) return;
      await sleep(1);
    }
  };
  const follow = mode === "control" ? carelessly(program, client) : carefully(program, client);
  const running = outbox.run({ signal: stop.signal });
  process.stdout.write("ready\n");
  const making = make();
  for (let there = 0; there < Number(records); ) {
    await follow().catch((error: unknown) => {
      if (!mayPass(error)) throw error;
    });
    const [row] = await program.transaction((tx) => program.all(tx, "SELECT count(*) AS n FROM den"));
    there = Number(row?.n);
    await sleep(5);
  }
  await making;
  while ((await outbox.status()).waiting > 0) await sleep(10);
  stop.abort();
  await running;
  await program.close();
  process.stdout.write("done\n");
}

function carefully<Tx>(program: Program<Tx>, client: BareClient): () => Promise<unknown> {
  const sync = createSync<Tx, SmallRecord>({
    store: program.store,
    resource: client.resource(RECORD),
    limit: 20,
    apply: (tx, { subject }) => program.all(tx, WROTE, subject),
  });
  return () => sync.once();
}

/** The control: rows in one transaction, the token in the next, as it is often done. */
function carelessly<Tx>(program: Program<Tx>, client: BareClient): () => Promise<unknown> {
  return async () => {
    const [row] = await program.transaction((tx) => program.all(tx, "SELECT token FROM the"));
    const since = row === undefined ? {} : { since: String(row.token) };
    for await (const page of client.resource(RECORD).changes({ ...since, limit: 20 })) {
      await program.transaction(async (tx) => {
        for (const { subject } of page.events) await program.all(tx, WROTE, subject);
      });
      if (page.events.length > 0) {
        process.stdout.write("gap\n");
        await sleep(200);
      }
      await program.transaction((tx) =>
        program.all(
          tx,
          "INSERT INTO the VALUES ('t', ?) ON CONFLICT (name) DO UPDATE SET token = excluded.token",
          page.next,
        ),
      );
    }
  };
}

/** Faults of the network, which the server of the proof makes. */
function mayPass(error: unknown): boolean {
  const { name, retryable } = error as { name?: string; retryable?: boolean };
  return retryable === true || name === "TimeoutError" || name === "TypeError" || name === "AbortError";
}

await (kind === "postgres" ? work(await onPostgres(place)) : work(await onSqlite(place)));
