import { describe, expect, test } from "vitest";
import { makeFormat } from "../format/format.ts";

const parts = { province: "maTinh", district: "maHuyen", commune: "maXa", detail: "dcChiTiet" };
const known = new Set(["36", "366", "14233"]);
const has = (code: string): boolean => known.has(code);
const letter = makeFormat<{ readonly noiChet?: object }>(
  {
    system: "lien-thong",
    message: "dia-chi",
    record: "ho-tich/khai-tu",
    version: "1.0",
    directions: ["decode", "encode"],
    carrier: { form: "row" },
    unitsAsOf: "2025-06-30",
    constants: {},
    recordId: ["@so"],
    columns: [{ column: "noiChet", as: "address", path: "/noiChet", parts }],
  },
  { mappings: {}, tables: {}, units: { tinh: has, huyen: has, xa: has } },
);
const edition = { boMaDvhc: "truoc-2025-07-01", ngayHieuLuc: "2025-06-30" };

test("beside the codes of units the words are the rest of the address", () => {
  const sent = { maTinh: "36", maHuyen: "366", maXa: "14233", dcChiTiet: "Xóm 3" };
  const { record, losses } = letter.decode(sent);
  expect(record.noiChet).toEqual({
    maTinh: "36",
    maHuyen: "366",
    maXa: "14233",
    chiTiet: "Xóm 3",
    ...edition,
  });
  expect(losses).toEqual([]);
  expect(letter.encode(record)).toEqual({ payload: sent, losses: [] });
});

test("words without any code are the address as it was written, both ways", () => {
  const sent = { dcChiTiet: "xóm 3, xã Hải Minh, huyện Hải Hậu" };
  const { record } = letter.decode(sent);
  expect(record.noiChet).toEqual({ nguyenVan: "xóm 3, xã Hải Minh, huyện Hải Hậu" });
  expect(letter.encode(record)).toEqual({ payload: sent, losses: [] });
});

test("a code that nobody knows is lost by its own name, and the words stay the rest of the address", () => {
  const { record, losses } = letter.decode({ maXa: "99999", dcChiTiet: "Xóm 3" });
  expect(record.noiChet).toEqual({ chiTiet: "Xóm 3" });
  expect(losses).toEqual([{ column: "maXa", reason: "TN-CONVERT-CODE", path: "/noiChet/maXa" }]);
});

describe("a message that has a place for the district and leaves it empty", () => {
  const sent = { maTinh: "36", maXa: "14233" };

  test("may be of either edition where both have the ward: the codes stand without one, and it is told", () => {
    const { record, losses, issues } = letter.decode(sent);
    expect(record.noiChet).toEqual(sent);
    expect(losses).toEqual([]);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["TN-CONVERT-AMBIGUOUS", "maTinh"],
      ["TN-CONVERT-AMBIGUOUS", "maXa"],
    ]);
    expect(letter.encode(record).payload).toEqual(sent);
  });

  test.each([
    ["2025-06-30", { boMaDvhc: "truoc-2025-07-01", ngayHieuLuc: "2025-06-30" }],
    ["2026-08-01", { boMaDvhc: "tu-2025-07-01", ngayHieuLuc: "2026-08-01" }],
  ])("is of the edition of %s when the caller says so", (unitsAsOf, read) => {
    const { record, issues } = letter.decode(sent, { unitsAsOf });
    expect(record.noiChet).toEqual({ ...sent, ...read });
    expect(issues).toEqual([]);
  });
});
