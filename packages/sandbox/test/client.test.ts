import {
  apiKey,
  bearer,
  type Client,
  clientCredentials,
  createClient,
  type ExchangeEntry,
  ExchangeError,
} from "@thongnhat/client";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../src/sandbox/sandbox.ts";
import type { Sandbox } from "../src/sandbox/types.ts";

// Client and server were written apart: here they meet, over a real socket.
const OFFICE = "H26.12";
const POPULATION = "G01";
let sandbox: Sandbox;
let url: string;
let office: Client;
let birth: KhaiSinh;
const entries: ExchangeEntry[] = [];

const asking = { purpose: "giai-quyet-tthc", requester: "he-thong-mot-cua" };
const unitOf = (code: string) => {
  const unit = sandbox.units.find((each) => each.code === code);
  if (!unit) throw new RangeError(code);
  return unit;
};
const tokens = (code: string) => {
  const { clientId, clientSecret } = unitOf(code);
  return clientCredentials({ tokenUrl: `${url}/oauth/token`, clientId, clientSecret });
};
const client = (code: string, auth = tokens(code)) =>
  createClient({
    baseUrl: url,
    auth,
    unit: code,
    ...asking,
    onExchange: (entry) => void entries.push(entry),
  });
const named = (maBanGhi: string, more: object = {}): KhaiSinh => ({
  ...birth,
  sieuDuLieu: { ...birth.sieuDuLieu, coQuanChuQuan: OFFICE, maBanGhi, ...more },
});

async function gather<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

beforeAll(async () => {
  sandbox = await createSandbox();
  url = await sandbox.listen({ port: 0 });
  office = client(OFFICE);
  const [page] = await gather(office.hoTich.khaiSinh.changes({ limit: 1 }));
  const [first] = page?.events ?? [];
  birth = (await office.hoTich.khaiSinh.get(first?.subject ?? "")).value;
});
afterAll(() => sandbox.close());

test("the server says what it speaks", async () => {
  const { protocol, synthetic, records } = await office.capabilities();
  expect([protocol, synthetic]).toEqual(["1.0", true]);
  expect(records.map(({ record }) => record)).toContain("ho-tich/khai-sinh");
});

test("a record goes there and comes back unchanged, then in a new version", async () => {
  const { khaiSinh: births } = office.hoTich;
  const record = named("ks-gap-1");
  expect(await births.submit(record)).toMatchObject({
    id: "ks-gap-1",
    version: record.sieuDuLieu.phienBanBanGhi ?? 1,
  });
  const stored = await births.get("ks-gap-1");
  expect(stored.value).toEqual(record);
  expect(await births.getIfChanged("ks-gap-1", stored.etag)).toBeUndefined();
  const next = named("ks-gap-1", { phienBanBanGhi: 7 });
  expect(await births.replace(next, stored.etag)).toMatchObject({ version: 7 });
  const stale = births.replace(named("ks-gap-1", { phienBanBanGhi: 8 }), stored.etag);
  await expect(stale).rejects.toMatchObject({ code: "version-changed", status: 412 });
});

test("the same key with the same record has one effect, with another record none", async () => {
  const idempotencyKey = "khoa-gap-000000000001";
  const first = await office.hoTich.khaiSinh.submit(named("ks-gap-2"), { idempotencyKey });
  expect(await office.hoTich.khaiSinh.submit(named("ks-gap-2"), { idempotencyKey })).toEqual(first);
  const other = office.hoTich.khaiSinh.submit(named("ks-gap-3"), { idempotencyKey });
  await expect(other).rejects.toMatchObject({ code: "key-reused", status: 422 });
});

test("client and server find the same in a record that is not valid", async () => {
  const wrong = { ...named("ks-gap-4"), ngayDangKy: "31/02/2025" };
  const here = createClient({
    baseUrl: url,
    auth: tokens(OFFICE),
    unit: OFFICE,
    validate: { "ho-tich/khai-sinh": khaiSinh },
  });
  const before = await here.hoTich.khaiSinh.submit(wrong).catch((error: ExchangeError) => error);
  const after = await office.hoTich.khaiSinh.submit(wrong).catch((error: ExchangeError) => error);
  if (!(before instanceof ExchangeError && after instanceof ExchangeError))
    throw new Error("both must refuse");
  const found = ({ issues = [] }: ExchangeError) => issues.map(({ code, path }) => `${code} ${path}`);
  expect([before.attempts, after.attempts]).toEqual([0, 1]);
  expect(found(before)).toEqual(found(after));
  expect(found(before)).toContain("TN-FORMAT /ngayDangKy");
});

test("many records, an import and an export: every line has its outcome, and what went in comes out", async () => {
  const { khaiSinh: births } = office.hoTich;
  const many = Array.from({ length: 12 }, (_, index) => named(`ks-nhieu-${index}`));
  const outcomes = await gather(births.submitMany(many, { lines: 5 }));
  expect(outcomes.map(({ line, ok }) => [line, ok])).toEqual(many.map((_, index) => [index + 1, true]));
  const loaded = await gather(
    await births.import(many.map((each, index) => ({ ...each, ...named(`ks-nap-${index}`) }))),
  );
  expect(loaded.filter(({ ok }) => ok)).toHaveLength(12);
  const exported = await births.export();
  const ids = (await gather(exported)).map(({ sieuDuLieu }) => sieuDuLieu.maBanGhi);
  expect(ids).toEqual(expect.arrayContaining(many.map(({ sieuDuLieu }) => sieuDuLieu.maBanGhi)));
  expect(new Set(ids).size).toBe(ids.length);
  await births.submit(named("ks-sau-khi-xuat"));
  const later = (await gather(births.changes({ since: exported.since }))).flatMap(({ events }) => events);
  expect(later.map(({ subject }) => subject)).toEqual(["ks-sau-khi-xuat"]);
});

test("a search finds by number of the register, whatever stands in the value", async () => {
  const so = birth.soDangKy?.so ?? "";
  const found = await gather(office.hoTich.khaiSinh.search({ "/soDangKy/so": so }, { pageSize: 3 }));
  expect(found.length).toBeGreaterThan(3);
  expect(found.every(({ soDangKy }) => soDangKy?.so === so)).toBe(true);
  expect(await gather(office.hoTich.khaiSinh.search({ "/soDangKy/so": `${so}' OR '1'='1` }))).toEqual([]);
  const unknown = gather(office.hoTich.khaiSinh.search({ "/khongCo": "1" }));
  await expect(unknown).rejects.toMatchObject({ code: "search-field-unknown" });
});

test("another unit sees what its grant says and no more, and writes nothing", async () => {
  await office.hoTich.khaiSinh.submit(named("ks-gap-5"));
  const seen = await client(POPULATION).hoTich.khaiSinh.get("ks-gap-5", { profile: "chia-se-3458" });
  expect(Object.keys(seen.value).length).toBeLessThan(Object.keys(birth).length);
  const write = client(POPULATION).hoTich.khaiSinh.submit(named("ks-gap-6"));
  await expect(write).rejects.toMatchObject({
    code: expect.stringMatching(/forbidden|not-owner/),
    status: 403,
  });
  const whole = client(POPULATION).hoTich.khaiSinh.get("ks-gap-5", { profile: "full" });
  await expect(whole).rejects.toMatchObject({ code: "forbidden" });
});

test("a wrong, altered or foreign token gets nothing and is not tried for ever", async () => {
  const answer = await fetch(`${url}/oauth/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: unitOf(OFFICE).clientId,
      client_secret: unitOf(OFFICE).clientSecret,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const altered = `${token.slice(0, -4)}${token.endsWith("AAAA") ? "BBBB" : "AAAA"}`;
  for (const auth of [bearer("the-khong-co"), bearer(altered), apiKey({ key: "khoa-khong-co" })]) {
    const read = client(OFFICE, auth).hoTich.khaiSinh.get("ks-gap-1");
    await expect(read).rejects.toMatchObject({ status: 401, retryable: false, attempts: 1 });
  }
  const wrong = clientCredentials({ tokenUrl: `${url}/oauth/token`, clientId: "vi-du", clientSecret: "sai" });
  await expect(client(OFFICE, wrong).capabilities()).rejects.toMatchObject({ code: "unauthenticated" });
});

test("what was shared is told with unit, purpose and count, and without a value", () => {
  const exported = entries.filter(({ operation }) => operation === "jobResult").at(-1);
  expect(exported).toMatchObject({ record: "ho-tich/khai-sinh", unit: OFFICE, ...asking, ok: true });
  expect(exported?.count).toBeGreaterThan(24);
  expect(JSON.stringify(entries)).not.toMatch(/ks-gap|ks-nhieu|Ví Dụ/);
});
