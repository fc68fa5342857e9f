import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type CodeRow, type CodeTable, readCodeTables } from "../read/code-tables.ts";
import { lintCodeTables } from "./code-tables.ts";
import { row, table } from "./test-tables.ts";

const REAL = readCodeTables(fileURLToPath(new URL("../../../../schemas/code-tables", import.meta.url)));

const messages = (...tables: readonly CodeTable[]) =>
  lintCodeTables(new Map(tables.map((one) => [one.id, one]))).map(({ message }) => message);

test("the tables of the standard have no fault", () => {
  expect(REAL.size).toBeGreaterThanOrEqual(50);
  expect(lintCodeTables(REAL)).toEqual([]);
});

test("a finding names the file, the line and what to do", () => {
  expect(lintCodeTables(new Map([["thu", table([row("a", { vi: "", line: 7 })])]]))).toEqual([
    {
      file: "code-tables/thu/codes.csv",
      pointer: "7",
      message: "Mã a: thiếu tên tiếng Việt.",
      fix: "Điền cột vi.",
    },
  ]);
});

describe("each fault is found, and its repair is not", () => {
  test.each<[string, CodeRow[], CodeRow[], Partial<CodeTable>?]>([
    ["NFC", [row("a", { vi: "Tên".normalize("NFD") })], [row("a", { vi: "Tên" })]],
    ["khoảng trắng", [row("a", { vi: "Tên  a" })], [row("a", { vi: "Tên a" })]],
    ["ngắt dòng", [row("a", { vi: "Tên\na" })], [row("a", { vi: "Tên a" })]],
    ["ký tự ẩn", [row("a", { source: "thử\u200b" })], [row("a", { source: "thử" })]],
    [
      "mà trạng thái là active",
      [row("a", { to: "2025-07-01", status: "active" })],
      [row("a", { to: "2027-07-01", status: "active" })],
    ],
    ["ký tự lạ", [row("mã")], [row("ma")]],
    ["dấu bằng chứng", [row("a", { mark: "chắc" })], [row("a", { mark: "recalled" })]],
    ["thiếu nguồn", [row("a", { source: "" })], [row("a")]],
    [
      "không dẫn văn bản",
      [row("a", { mark: "text" })],
      [row("a", { mark: "text", basis: "Luật A, Điều 1" })],
    ],
    ["trạng thái", [row("a", { status: "cũ" })], [row("a", { status: "retired" })]],
    ["không hợp lệ", [row("a", { from: "2025-02-30" })], [row("a", { from: "2025-02-28" })]],
    [
      "không trước ngày kết thúc",
      [row("a", { from: "2025-07-01", to: "2025-07-01" })],
      [row("a", { from: "2025-07-01", to: "2025-07-02" })],
    ],
    ["chồng lên", [row("a"), row("a")], [row("a", { to: "2025-07-01" }), row("a", { from: "2025-07-01" })]],
    [
      "chồng lên",
      [row("a", { to: "2025-07-02" }), row("a", { from: "2025-07-01" })],
      [row("a", { to: "2025-07-01" }), row("a", { from: "2025-07-01" })],
    ],
    ["cha b không có.", [row("a", { parent: "b" })], [row("a", { parent: "b" }), row("b")]],
    [
      "không có suốt thời hạn",
      [row("a", { parent: "b" }), row("b", { to: "2025-07-01" })],
      [row("a", { parent: "b", to: "2025-07-01" }), row("b", { to: "2025-07-01" })],
    ],
    ["vòng", [row("a", { parent: "b" }), row("b", { parent: "a" })], [row("a", { parent: "b" }), row("b")]],
    [
      "không có vào ngày",
      [row("a", { to: "2025-07-01", replacedBy: ["b"] }), row("b", { from: "2025-07-02" })],
      [row("a", { to: "2025-07-01", replacedBy: ["b"] }), row("b", { from: "2025-07-01" })],
    ],
    ["chưa hết hiệu lực", [row("a", { replacedBy: ["b"] }), row("b")], [row("a"), row("b")]],
    [
      "cũng là của mã khác",
      [row("a", { aliases: ["Tên chung"] }), row("b", { hiddenAliases: ["tên-chung"] })],
      [row("a", { aliases: ["Tên chung"] }), row("b")],
    ],
    ["lặp lại", [row("a", { aliases: ["TÊN-A"] })], [row("a", { aliases: ["Tên khác"] })]],
    ["thứ tự", [row("b", { to: "2025-07-01" }), row("a")], [row("a"), row("b", { to: "2025-07-01" })]],
  ])("%s", (message, faulty, repaired) => {
    expect(messages(table(faulty)).some((one) => one.includes(message))).toBe(true);
    expect(messages(table(repaired))).toEqual([]);
  });

  test("an alias that several codes share may stand when it is listed", () => {
    const rows = [row("a", { aliases: ["Tên chung"] }), row("b", { aliases: ["Tên chung"] })];
    expect(messages(table(rows, { ambiguous: ["Tên chung"] }))).toEqual([]);
  });

  test("a district is the parent of a commune only while there are districts", () => {
    const tinh = table([row("01")], { id: "tinh" });
    const huyen = table([row("001", { parent: "01", to: "2025-07-01" })], { id: "huyen", parents: ["tinh"] });
    const xa = (to: string) =>
      table([row("00001", { parent: "001", to })], { id: "xa", parents: ["huyen", "tinh"] });
    expect(messages(tinh, huyen, xa("2025-07-01"))).toEqual([]);
    expect(messages(tinh, huyen, xa(""))).toEqual([
      "Mã 00001: đơn vị cha 001 không có suốt thời hạn của dòng.",
    ]);
    expect(messages(table([row("a")], { parents: ["khong-co"] }))).toEqual(["Không có danh mục khong-co."]);
  });

  test("a wrong edition, an empty table and evidence without a source are faults of table.json", () => {
    expect(messages(table([row("a")], { edition: "2026" }))).toEqual(["Ngày ấn bản không hợp lệ."]);
    expect(messages(table([]))).toEqual(["Danh mục không có mã nào."]);
    expect(messages(table([row("a")], { evidence: { mark: "text", source: "" } }))).toEqual(["Thiếu nguồn."]);
  });
});
