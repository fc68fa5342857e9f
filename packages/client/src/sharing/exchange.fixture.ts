import {
  type ExchangeFacts,
  makeEntry,
  periodOf,
  type ReportOptions,
  type SharingReport,
  sharingReport,
} from "./index.ts";

const NOW = Date.parse("2026-10-05T09:00:00+07:00");

/** For tests: a report of a quarter. */
export const OPTIONS: ReportOptions = {
  ...periodOf("2026-Q3"),
  unit: { code: "H26.12", name: "Ủy ban nhân dân phường Ví Dụ" },
  dataset: "urn:vn:gov:h26.12:tap-du-lieu:ho-tich",
  now: NOW,
};

let number = 0;

/** For tests: an exchange, each time with another request and another record. */
export const facts = (over: Partial<ExchangeFacts> = {}): ExchangeFacts => ({
  requestId: `yeu-cau-${String(++number).padStart(6, "0")}`,
  at: "2026-08-12T09:00:00+07:00",
  direction: "given",
  partner: "G01",
  operation: "get",
  record: "ho-tich/khai-sinh",
  profile: "chia-se-3458",
  purpose: "giai-quyet-tthc",
  requester: "he-thong-mot-cua",
  ground: "278-2025-ND-CP",
  ids: [`ks-${number}`],
  ...over,
});

/** For tests: the report of exchanges. */
export const report = (
  all: readonly ExchangeFacts[],
  over: Partial<ReportOptions> = {},
): Promise<SharingReport> => sharingReport(all.map(makeEntry), { ...OPTIONS, ...over });
