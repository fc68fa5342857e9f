import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { apiKey, type Client, createClient } from "@thongnhat/client";
import { createOutbox } from "@thongnhat/client/outbox";
import { createSharingLog, fileStore, periodOf, sharingReport } from "@thongnhat/client/sharing";
import { sqliteStore } from "@thongnhat/client/sqlite";
import { createSync } from "@thongnhat/client/sync";
import { todayInVietnam } from "@thongnhat/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ANSWERS, carelessServer } from "./canary/careless-server.ts";
import { MARK, misplaced, type Person, people } from "./canary/people.ts";
import { clean, heard, note, noteError, program } from "./canary/said.ts";

const KS = "/v1/ho-tich/khai-sinh";
const folder = mkdtempSync(join(tmpdir(), "thongnhat-canh-bao-"));
const at = (name: string): string => join(folder, name);
async function sandbox(...args: readonly string[]) {
  const run = program("sandbox", "--port", "0", "--no-seed", "--json", "-d", at("may-chu.db"), ...args);
  while (!run.out().includes("\n")) await once(run.child.stdout, "data");
  return { ...run, url: (JSON.parse(run.out()) as { url: string }).url };
}

async function failing(where: string, work: () => Promise<unknown>): Promise<void> {
  const failed = await work().then(
    () => false,
    (error: unknown) => {
      noteError(where, error);
      return true;
    },
  );
  expect([where, failed]).toEqual([where, true]);
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

const log = createSharingLog(fileStore(at("chia-se.jsonl")));
const clientOf = (baseUrl: string, key = "khoa-vi-du-ho-tich"): Client =>
  createClient({
    baseUrl,
    auth: apiKey({ key }),
    unit: "H26.12",
    purpose: "kiem-thu",
    requester: "may-kiem-thu",
    retry: { tries: 2, baseMs: 1, capMs: 2, budget: false, circuit: false },
    limits: { tryMs: 1_500 },
    logger: (entry) => note("logger", JSON.stringify(entry)),
    onExchange: (entry) => {
      note("onExchange", JSON.stringify(entry));
      log.noteExchange("G01")(entry);
    },
  });

let fifty: readonly Person[];
let server: Awaited<ReturnType<typeof sandbox>>;
beforeAll(async () => {
  fifty = await people();
  server = await sandbox();
}, 60_000);
afterAll(async () => {
  server.child.kill("SIGTERM");
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

test("the marks are in what is written and read, or this test would prove nothing", async () => {
  const { hoTich } = clientOf(server.url);
  for (const { record } of fifty)
    note("receipt", JSON.stringify(await hoTich.khaiSinh.submit(record as never)));
  const own = await hoTich.khaiSinh.get("canh-bao-0");
  expect(JSON.stringify(own.value)).toMatch(MARK);
  const found = await all(hoTich.khaiSinh.search({ "/me/soDinhDanhCaNhan": fifty[7]?.number ?? "" }));
  expect(found).toHaveLength(1);
  expect(heard()).toBeGreaterThan(100);
  clean();
});

test("every operation that succeeds says nothing of anybody beside its answer", async () => {
  const client = clientOf(server.url);
  const { khaiSinh } = client.hoTich;
  const [{ record } = fail()] = fifty;
  const next = { ...record, sieuDuLieu: { ...record.sieuDuLieu, phienBanBanGhi: 2 } };
  note("receipt", JSON.stringify(await khaiSinh.replace(next as never, '"1"')));
  note("batch", JSON.stringify(await khaiSinh.submitBatch(fifty.map((one) => one.record) as never[])));
  note("import", JSON.stringify(await all(await khaiSinh.import(fifty.map((one) => one.record) as never[]))));
  expect(await all(await khaiSinh.export())).toHaveLength(50);
  for (const page of await all(khaiSinh.changes()))
    note("events", ...page.events.map(({ data: _, ...event }) => JSON.stringify(event)));
  await khaiSinh.getIfChanged("canh-bao-1", '"1"');
  const auditor = clientOf(server.url, "khoa-vi-du-kiem-tra");
  for (const { number } of fifty) {
    const looks = await all(auditor.whoLooked(number));
    expect(looks.length).toBeGreaterThan(0);
    note("access log", JSON.stringify(looks));
  }
  clean();
});

test("every refusal of the server and of the client says where, never what", async () => {
  const client = clientOf(server.url);
  const { khaiSinh } = client.hoTich;
  for (const person of fifty.slice(0, 5)) {
    const { name, number, record } = person;
    for (const bad of misplaced(person)) {
      await failing("submit", () => khaiSinh.submit(bad as never));
      note("batch", JSON.stringify(await khaiSinh.submitBatch([bad as never])));
      note("import", JSON.stringify(await all(await khaiSinh.import([bad as never]))));
    }
    await failing("submit again", () => khaiSinh.submit(record as never));
    await failing("get", () => khaiSinh.get(name));
    await failing("search", () => all(khaiSinh.search({ [`/${name}`]: number })));
    await failing("profile", () => khaiSinh.get("canh-bao-1", { profile: name }));
    await failing("purpose", () => khaiSinh.get("canh-bao-1", { purpose: name }));
    await failing("requester", () => khaiSinh.get("canh-bao-1", { requester: name }));
    await failing("resource", () => client.resource(name).get("canh-bao-1"));
    await failing("whoLooked", () => all(client.whoLooked(number)));
    await failing("since", () => all(khaiSinh.changes({ since: name })));
    for (const path of [
      `${KS}/${name}`,
      `${KS}/changes?${name}=${number}`,
      `/v1/${name}`,
      `${KS}/%zz${name}`,
      `/v1/jobs/${name}`,
      `/openapi/${name}.json`,
    ]) {
      const answer = await fetch(server.url + encodeURI(path).replace("%25zz", "%zz"), {
        headers: {
          "x-api-key": "khoa-vi-du-ho-tich",
          "tn-purpose": "thu",
          "tn-requester": "thu",
          "tn-request-id": "Xuqzen số 0001".replace("ố", "o"),
        },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      note("problem", await answer.text(), JSON.stringify(Object.fromEntries(answer.headers)));
    }
  }
  clean();
});

test("a server that repeats what it was given is not repeated", async () => {
  const careless = await carelessServer();
  const { khaiSinh } = clientOf(careless.url).hoTich;
  for (const { record, number } of fifty.slice(0, ANSWERS.length)) {
    await failing("careless submit", () => khaiSinh.submit(record as never));
    await failing("careless get", () => khaiSinh.get(record.sieuDuLieu.maBanGhi as string));
    await failing("careless search", () => all(khaiSinh.search({ "/me/soDinhDanhCaNhan": number })));
    await khaiSinh
      .submitBatch([record as never])
      .catch((error: unknown) => noteError("careless batch", error));
  }
  careless.close();
  clean();
});

test("outbox, sync, sharing log and report hold nobody, through faults too", async () => {
  const faulty = await sandbox("--faults", "0.2", "--fault-seed", "7");
  const store = sqliteStore(at("hang-doi.db"));
  const client = clientOf(faulty.url);
  const outbox = createOutbox({ store, client, maxTries: 40, backoffMs: 1, backoffMostMs: 5, pollMs: 5 });
  store.database.exec("BEGIN");
  for (const { record } of fifty)
    await outbox.add(store.database, { ...record, sieuDuLieu: { ...record.sieuDuLieu, phienBanBanGhi: 3 } });
  const [{ record: first } = fail()] = fifty;
  const about = { ...first.sieuDuLieu, maBanGhi: "canh-bao-sai" };
  await outbox.add(store.database, { ...first, sieuDuLieu: about, ngayDangKy: fifty[0]?.name });
  store.database.exec("COMMIT");
  expect(await outbox.drain()).toMatchObject({ done: 50, dead: 1, waiting: 0 });
  note("dead letters", JSON.stringify(await outbox.deadLetters()));
  note("delivery", JSON.stringify(await outbox.receipts()), JSON.stringify(await outbox.status()));
  const sync = createSync({
    store,
    resource: clientOf(server.url).hoTich.khaiSinh,
    apply: (_, { subject, data }) => {
      if (subject === "canh-bao-5") throw new TypeError(`không ghi được ${JSON.stringify(data)}`);
    },
    maxTries: 1,
    backoffMs: 1,
  });
  note("sync", JSON.stringify(await sync.once()), JSON.stringify(await sync.deadLetters()));
  await log.flush();
  const unit = { code: "H26.12", name: "Phường Ví Dụ" };
  const period = periodOf(todayInVietnam().slice(0, 7));
  const report = await sharingReport(log.entries(), { unit, dataset: "tap-ho-tich", ...period });
  note("sharing", readFileSync(at("chia-se.jsonl"), "utf8"), JSON.stringify(report));
  await store.close();
  faulty.child.kill("SIGTERM");
  expect(await faulty.ended).toBe(0);
  clean();
}, 60_000);

test("the conformance kit writes nobody into its reports, on a server that holds them", async () => {
  const files = [at("bao-cao.xml"), at("bao-cao.html")] as const;
  const only = "EX-READ-01,EX-SEARCH-01,EX-WRITE-02,EX-CHANGE-01,EX-BULK-01,EX-LOG-01,EX-ERR-01";
  const run = program(
    "conform",
    server.url,
    "-r",
    "ho-tich/khai-sinh",
    "--only",
    only,
    "--json",
    "--junit",
    files[0],
    "--html",
    files[1],
  );
  expect([0, 1]).toContain(await run.ended);
  note("conform", ...files.map((file) => readFileSync(file, "utf8")));
  clean();
}, 60_000);

test("no table holds a mark but the records themselves", () => {
  const bodies = new Set(["sandbox_versions.body", "thongnhat_outbox.body", "thongnhat_poison.event"]);
  let seen = 0;
  for (const name of ["may-chu.db", "hang-doi.db"]) {
    const database = new DatabaseSync(at(name), { readOnly: true });
    for (const { name: table } of database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all())
      for (const row of database.prepare(`SELECT * FROM "${table}"`).all())
        for (const [column, value] of Object.entries(row)) {
          const where = `${table}.${column}`;
          if (!bodies.has(where)) note(where, String(value));
          else if (MARK.test(String(value))) seen += 1;
        }
    database.close();
  }
  expect(seen).toBeGreaterThan(50);
  clean();
});

function fail(): never {
  throw new Error("nobody");
}
