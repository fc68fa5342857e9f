import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { apiKey, createClient } from "@thongnhat/client";
import { sqliteStore } from "@thongnhat/client/sqlite";
import { createSync, ResyncNeeded } from "@thongnhat/client/sync";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { expect, it } from "vitest";
import { createSandbox } from "../src/sandbox/sandbox.ts";

const OFFICE = "H26.12";
const EXAMPLE = "../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json";
const birth = JSON.parse(readFileSync(fileURLToPath(new URL(EXAMPLE, import.meta.url)), "utf8")) as KhaiSinh;

function numbered(number: number, version = 1): KhaiSinh {
  const { phienBan: _, ...about } = birth.sieuDuLieu;
  const maBanGhi = `vi-du-${number}`;
  return { ...birth, sieuDuLieu: { ...about, maBanGhi, coQuanChuQuan: OFFICE, phienBanBanGhi: version } };
}

it("a follower whose token expired exports all, swaps its rows at once and misses nothing after", async () => {
  const sandbox = await createSandbox({ seed: false });
  const unit = sandbox.units.find(({ code }) => code === OFFICE);
  const { khaiSinh } = createClient({
    baseUrl: await sandbox.listen({ port: 0 }),
    auth: apiKey({ key: unit?.apiKey ?? "" }),
    unit: OFFICE,
    purpose: "dong-bo",
    requester: "he-thong-vi-du",
  }).hoTich;
  const store = sqliteStore(":memory:");
  store.database.exec("CREATE TABLE ho_so (id TEXT PRIMARY KEY, version INTEGER)");
  const rows = () =>
    store.database
      .prepare("SELECT id, version FROM ho_so ORDER BY id")
      .all()
      .map(({ id, version }) => `${id} v${version}`);
  const sync = createSync({
    store,
    resource: khaiSinh,
    apply: (tx: typeof store.database, { subject, version }) =>
      tx.prepare("INSERT OR REPLACE INTO ho_so VALUES (?, ?)").run(subject, version),
    clear: (tx) => tx.exec("DELETE FROM ho_so"),
  });

  await khaiSinh.submit(numbered(1));
  await sync.once();
  await khaiSinh.submit(numbered(2));
  await sandbox.forgetChanges();
  await expect(sync.once()).rejects.toThrow(ResyncNeeded);
  store.database.exec("INSERT INTO ho_so VALUES ('vi-du-cu', 1)");
  expect(await sync.resync()).toMatchObject({ applied: 2, dead: 0 });
  expect(rows()).toEqual(["vi-du-1 v1", "vi-du-2 v1"]);

  const { etag } = await khaiSinh.get("vi-du-1");
  await khaiSinh.replace(numbered(1, 2), etag);
  expect(await sync.once()).toMatchObject({ applied: 1, ignored: 0 });
  expect(rows()).toEqual(["vi-du-1 v2", "vi-du-2 v1"]);
  await store.close();
  await sandbox.close();
});
