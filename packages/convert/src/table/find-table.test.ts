import { expect, test } from "vitest";
import { findTable } from "./find-table.ts";

test("a name that comes again gets a number that no other column has", () => {
  const names = ["Họ tên", "Ngày sinh", "Họ tên (2)", "Họ tên", "Họ tên"];
  const cells = names.map((text) => ({ text, kind: "text" as const }));
  expect(findTable([{ row: 1, cells }])?.names).toEqual([
    "Họ tên",
    "Ngày sinh",
    "Họ tên (2)",
    "Họ tên (3)",
    "Họ tên (4)",
  ]);
});
