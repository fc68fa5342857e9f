import { describe, expect, test } from "vitest";
import type { CodeTable } from "../read/code-tables.ts";
import type { TransferRow } from "../read/mappings.ts";
import { lintTransfers } from "./mappings-transfers.ts";
import { row as codeRow, table as tableOf } from "./test-tables.ts";

const code = (code: string, from = "", to = "", replacedBy: readonly string[] = []) =>
  codeRow(code, { from, to, replacedBy });
const table = (id: string, rows: CodeTable["rows"]) => tableOf(rows, { id });

describe("transfers of units", () => {
  const DAY = "2025-07-01";
  const row = (from: string, to: string, more: Partial<TransferRow> = {}): TransferRow => ({
    from,
    to,
    on: DAY,
    area: "",
    population: "",
    note: "",
    basis: "",
    mark: "system",
    source: "thử",
    line: 2,
    ...more,
  });
  // 1 and 2 ended that day, 3 goes on over it, 5 and 6 began that day, 7 ended a year before, 8 began a day later.
  const UNITS = [
    code("1", "", DAY),
    code("2", "", DAY),
    code("3"),
    code("5", DAY),
    code("6", DAY),
    code("7", "", "2024-07-01"),
    code("8", "2025-07-02"),
  ];
  const findings = (rows: readonly TransferRow[], units: CodeTable["rows"] = UNITS) =>
    lintTransfers(
      new Map([["xa--xa", { id: "xa--xa", from: "xa", to: "xa", rows }]]),
      new Map([["xa", table("xa", units)]]),
    );

  test("a finding names the file, the line and what to do", () => {
    expect(findings([row("1", "5", { mark: "text", line: 12 })])).toEqual([
      {
        file: "mappings/xa--xa.csv",
        pointer: "12",
        message: "Dấu text nhưng không dẫn văn bản.",
        fix: "Ghi văn bản và điều ở cột basis, hoặc dùng dấu yếu hơn.",
      },
    ]);
  });

  const land = (area: string, population = "") => ({ area, population });
  test.each<[string, TransferRow[], TransferRow[]]>([
    ["NFC", [row("1", "5", { note: "Nhập".normalize("NFD") })], [row("1", "5", { note: "Nhập" })]],
    ["Dấu bằng chứng", [row("1", "5", { mark: "" })], [row("1", "5")]],
    ["Thiếu nguồn", [row("1", "5", { source: "" })], [row("1", "5")]],
    [
      "không dẫn",
      [row("1", "5", { mark: "text" })],
      [row("1", "5", { mark: "text", basis: "NQ A, Điều 1" })],
    ],
    ["không hợp lệ", [row("1", "5", { on: "2025-06-31" })], [row("1", "5")]],
    ['Phần chuyển "part"', [row("1", "5", land("part"))], [row("1", "5", land("some"))]],
    ["không chuyển dân", [row("1", "5", land("none", "none"))], [row("1", "5", land("none", "some"))]],
    ["Mã cũ 9 không có", [row("9", "5")], [row("3", "5")]],
    ["Mã cũ 7 không có", [row("7", "5")], [row("1", "5")]],
    ["Mã cũ 5 không có", [row("5", "6")], [row("1", "6")]],
    ["Mã mới 2 không có", [row("1", "2")], [row("1", "3")]],
    ["Mã mới 8 không có", [row("1", "8")], [row("1", "5")]],
    ["có hai dòng", [row("1", "5"), row("1", "5")], [row("1", "5"), row("1", "6")]],
    ["thứ tự", [row("2", "5"), row("1", "5")], [row("1", "5"), row("2", "5")]],
    [
      "quá toàn bộ diện tích",
      [row("1", "5", land("all")), row("1", "6", land("all"))],
      [row("1", "5", land("all")), row("1", "6", land("none", "all"))],
    ],
    [
      "quá toàn bộ dân số",
      [row("1", "5", land("some", "some")), row("1", "6", land("some", "all"))],
      [row("1", "5", land("some", "none")), row("1", "6", land("some", "all"))],
    ],
    [
      "quá toàn bộ diện tích",
      [row("1", "5", land("all")), row("1", "6", land("some"))],
      [row("1", "5", land("all")), row("2", "6", land("all"))],
    ],
  ])("%s: the fault is found, its repair is not", (message, faulty, repaired) => {
    expect(
      findings(faulty)
        .map((one) => one.message)
        .join("\n"),
    ).toContain(message);
    expect(findings(repaired)).toEqual([]);
  });

  test("a code may go over whole on two days: the parts of each day make one whole", () => {
    const rows = [
      row("3", "3", { ...land("all", "all"), on: "2024-11-01" }),
      row("3", "5", land("all", "all")),
    ];
    expect(findings(rows)).toEqual([]);
  });

  test("what became of a unit stands in one place: the transfers or replaced_by, not both", () => {
    const units = [code("1", "", DAY, ["5"]), code("5", DAY)];
    expect(findings([row("1", "5")], units)).toMatchObject([
      { file: "code-tables/xa/codes.csv", pointer: "2" },
    ]);
  });

  test("only codes of one number of digits can be packed", () => {
    const units = [code("a", "", DAY), code("b", DAY)];
    expect(findings([row("a", "b")], units).map(({ message }) => message)).toContain(
      "Mã của danh mục xa không cùng số chữ số.",
    );
  });

  test("both tables must exist", () => {
    const transfers = new Map([["huyen--xa", { id: "huyen--xa", from: "huyen", to: "xa", rows: [] }]]);
    expect(lintTransfers(transfers, new Map()).map((one) => one.message)).toEqual([
      "Không có danh mục huyen.",
      "Không có danh mục xa.",
    ]);
  });
});
