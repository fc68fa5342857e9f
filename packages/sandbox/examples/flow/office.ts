// One unit of the flow: its own database, its client, its outbox, and what it follows.
import { DatabaseSync } from "node:sqlite";
import { type Client, clientCredentials, createClient } from "@thongnhat/client";
import { createOutbox, type OutboxClient } from "@thongnhat/client/outbox";
import { sqliteStore } from "@thongnhat/client/sqlite";
import { createSync, type SyncChange, type SyncResource } from "@thongnhat/client/sync";
import type { SieuDuLieu } from "@thongnhat/schemas/chung";
import type { Unit } from "../../src/index.ts";

/** Any record of the standard. */
export interface AnyRecord {
  readonly sieuDuLieu: SieuDuLieu;
}

/** What an office is made with. */
export interface OfficeOptions {
  readonly unit: Unit;
  readonly baseUrl: string;
  readonly signer: (body: unknown) => Promise<string>;
  readonly validate: NonNullable<Parameters<typeof createClient>[0]["validate"]>;
}

/** A unit at work. */
export interface Office {
  readonly unit: Unit;
  readonly client: Client;
  /** The versions it wrote, as `id@version`, in order. */
  written(): readonly string[];
  /** Keeps records in its own table and in its outbox, in one transaction; then delivers. */
  send(...records: readonly AnyRecord[]): Promise<void>;
  /**
   * Follows a resource until there is nothing new. What it answers to a change goes into the outbox in the
   * transaction that stores the change and the token.
   * @returns how many changes were applied
   */
  follow<T>(
    resource: SyncResource<T>,
    answer: (change: SyncChange<T>) => readonly AnyRecord[],
  ): Promise<number>;
  close(): Promise<void>;
}

/** Opens an office. */
export function openOffice({ unit, baseUrl, signer, validate }: OfficeOptions): Office {
  const client = createClient({
    baseUrl,
    auth: clientCredentials({
      tokenUrl: `${baseUrl}/oauth/token`,
      clientId: unit.clientId,
      clientSecret: unit.clientSecret,
    }),
    unit: unit.code,
    requester: "he-thong-vi-du",
    purpose: "lien-thong-vi-du",
    signer,
    validate,
  });
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE so (ma TEXT, phien_ban INTEGER, ban_ghi TEXT, PRIMARY KEY (ma, phien_ban))");
  const store = sqliteStore(database);
  // A line a request, since a batch carries no signature.
  const outbox = createOutbox({ store, client: client as unknown as OutboxClient, lines: 1, pollMs: 5 });
  const keep = async (tx: DatabaseSync, record: AnyRecord) => {
    const { maBanGhi, phienBanBanGhi = 1 } = record.sieuDuLieu;
    tx.prepare("INSERT INTO so VALUES (?, ?, ?)").run(maBanGhi, phienBanBanGhi, JSON.stringify(record));
    await outbox.add(tx, record);
  };
  const deliver = async () => {
    const { dead } = await outbox.drain();
    if (dead > 0)
      throw new Error(`Có ${dead} bản ghi không gửi được: ${(await outbox.deadLetters())[0]?.code}`);
  };
  return {
    unit,
    client,
    written: () =>
      database
        .prepare("SELECT ma || '@' || phien_ban AS ten FROM so ORDER BY rowid")
        .all()
        .map(({ ten }) => String(ten)),
    async send(...records) {
      await store.transaction(function* (tx) {
        for (const record of records) yield keep(tx, record);
      });
      await deliver();
    },
    async follow(resource, answer) {
      const sync = createSync({
        store,
        resource,
        apply: async (tx, change) => {
          for (const record of answer(change)) await keep(tx, record);
        },
        maxTries: 1,
      });
      const { applied, dead } = await sync.once();
      if (dead > 0) throw new Error(`Có ${dead} thay đổi không xử lý được.`);
      await deliver();
      return applied;
    },
    async close() {
      await store.close();
      database.close();
    },
  };
}
