import { apiKey, createClient } from "@thongnhat/client";
import {
  createSharingLog,
  memoryStore,
  periodOf,
  type SharingReport,
  sharingReport,
} from "@thongnhat/client/sharing";
import { baoCaoChiaSe } from "@thongnhat/validators/trung-tam-du-lieu-quoc-gia/bao-cao-chia-se";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSandbox, type Sandbox, seedRecords } from "../src/index.ts";

const MOTHER = "000196004512";
const NOW = Date.parse("2026-08-12T09:00:00+07:00");

let sandbox: Sandbox;
let baseUrl: string;
const log = createSharingLog(memoryStore());
const looked = createSharingLog(memoryStore());

const clientOf = (unit: string, key: string, server: string) =>
  createClient({
    baseUrl,
    unit,
    auth: apiKey({ key }),
    requester: "he-thong-vi-du",
    purpose: "giai-quyet-tthc",
    onExchange: log.noteExchange(server),
    now: () => NOW,
  });
const reportOf = (entries: Parameters<typeof sharingReport>[0], code: string): Promise<SharingReport> =>
  sharingReport(entries, {
    ...periodOf("2026-08"),
    unit: { code, name: "Đơn vị Ví Dụ" },
    dataset: "urn:vn:gov:vi-du:tap-du-lieu:khai-sinh",
    now: NOW,
  });

beforeAll(async () => {
  sandbox = await createSandbox({ seed: false, now: () => NOW });
  baseUrl = await sandbox.listen();
  const owner = clientOf("H26.12", "khoa-vi-du-ho-tich", "G01");
  const births = (await seedRecords("ho-tich")).filter(({ record }) => record === "ho-tich/khai-sinh");
  for (const { value } of births.slice(0, 3)) await owner.hoTich.khaiSinh.submit(value as never);
  const reader = clientOf("G01", "khoa-vi-du-dan-cu", "H26.12").hoTich.khaiSinh;
  await reader.get("ks-00004-2025-000123", { ground: "278-2025-ND-CP" });
  await reader.get("khong-co").catch(() => undefined);
  const auditor = clientOf("H98.2", "khoa-vi-du-kiem-tra", "H26.12");
  for await (const entry of auditor.whoLooked(MOTHER)) looked.noteAccess(entry);
});
afterAll(() => sandbox.close());

it("the client's log becomes a report of what was written and what was read, failures with their codes", async () => {
  const { rows, record, findings } = await reportOf(log.entries(), "H26.12");
  expect(baoCaoChiaSe.validate(record).ok).toBe(true);
  expect(record).toMatchObject({ soLuotGoi: 3, soBanGhiChiaSe: 3, tyLeThanhCong: "1" });
  expect(
    rows.map(({ direction, operation, outcome, calls }) => [direction, operation, outcome, calls]),
  ).toEqual(
    expect.arrayContaining([
      ["given", "submit", "ok", 3],
      ["received", "get", "ok", 1],
      ["received", "get", "not-found", 1],
    ]),
  );
  expect(findings.masked).toBe(0);
});

it("the server's access log becomes a report of what it gave, to whom, why and on which ground", async () => {
  const { rows, record } = await reportOf(looked.entries(), "H26.12");
  expect(record).toMatchObject({ soLuotGoi: 1, soBanGhiChiaSe: 1 });
  expect(rows).toMatchObject([
    {
      direction: "given",
      partner: "G01",
      record: "ho-tich/khai-sinh",
      profile: "chia-se-3458",
      purpose: "giai-quyet-tthc",
      ground: "278-2025-ND-CP",
      calls: 1,
    },
  ]);
});

it("neither log holds a value of the people in the records", async () => {
  const kept: unknown[] = [];
  for (const each of [log, looked]) for await (const entry of each.entries()) kept.push(entry);
  const text = JSON.stringify(kept);
  expect(kept.length).toBeGreaterThan(5);
  for (const value of [MOTHER, "Trần Thị Thu Hà", "1996-11-02", "khoa-vi-du"])
    expect(text).not.toContain(value);
});
