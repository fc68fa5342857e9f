import { gioiTinh } from "@thongnhat/code-tables/gioi-tinh";
import { mojLltpToGioiTinh } from "@thongnhat/code-tables/mappings/moj-lltp--gioi-tinh";
import { expect, test } from "vitest";
import { makeFormat } from "../format/format.ts";

const form = makeFormat<{ readonly gioiTinh?: string }>(
  {
    system: "phieu",
    message: "phieu",
    record: "ho-tich/khai-sinh",
    version: "1.0",
    directions: ["decode", "encode"],
    carrier: { form: "row" },
    constants: {},
    recordId: ["@so"],
    columns: [
      { column: "ma", as: "code", path: "/gioiTinh", mapping: "moj-lltp--gioi-tinh" },
      { column: "ten", as: "code", path: "/gioiTinh", table: "gioi-tinh", writes: "name" },
    ],
  },
  { mappings: { "moj-lltp--gioi-tinh": mojLltpToGioiTinh }, tables: { "gioi-tinh": gioiTinh } },
);

test("a code is written as the other system numbers it, and its name beside it", () => {
  expect(form.encode({ gioiTinh: "2" }).payload).toEqual({ ma: "2", ten: "Nữ" });
});

test("a column of codes stays empty for a code that the other system does not have: a name there would be no code", () => {
  expect(form.encode({ gioiTinh: "0" }).payload).toEqual({ ten: "Chưa xác định" });
});

test("a name that contradicts the code beside it is said, and the code stays", () => {
  const { record, losses } = form.decode({ ma: "1", ten: "Nữ" });
  expect([record.gioiTinh, losses]).toEqual([
    "1",
    [{ column: "ten", reason: "TN-CONVERT-AMBIGUOUS", path: "/gioiTinh" }],
  ]);
});
