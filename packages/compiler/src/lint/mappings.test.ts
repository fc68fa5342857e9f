import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type CodeTable, readCodeTables } from "../read/code-tables.ts";
import {
  type Mapping,
  type MappingRow,
  type MappingSystem,
  readMappingSystems,
  readMappings,
  readTransfers,
} from "../read/mappings.ts";
import { lintMappings } from "./mappings.ts";
import { row as code, table as tableOf } from "./test-tables.ts";

const table = (id: string, rows: CodeTable["rows"]) => tableOf(rows, { id });

const schemas = (path: string) => fileURLToPath(new URL(`../../../../schemas/${path}`, import.meta.url));

test("the mappings and transfers of the standard have no fault", () => {
  const dir = schemas("mappings");
  const mappings = readMappings(dir);
  const transfers = readTransfers(dir);
  expect(mappings.size).toBeGreaterThanOrEqual(6);
  expect([...transfers.keys()]).toEqual(["huyen--xa", "xa--xa"]);
  const tables = readCodeTables(schemas("code-tables"));
  expect(lintMappings(mappings, transfers, readMappingSystems(dir), tables)).toEqual([]);
});

const SYSTEM: MappingSystem = {
  id: "he-a",
  vi: "Hệ A",
  en: "System A",
  mark: "system",
  source: "thử",
  line: 2,
};

describe("codes of another system", () => {
  const TABLES = new Map([["gioi-tinh", table("gioi-tinh", [code("1"), code("2"), code("0")])]]);
  const row = (from: string, to: string, more: Partial<MappingRow> = {}): MappingRow => ({
    from,
    label: "",
    to,
    relation: "equivalent",
    mark: "system",
    source: "thử",
    note: "",
    line: 2,
    ...more,
  });
  const mapping = (rows: readonly MappingRow[], more: Partial<Mapping> = {}): Mapping => ({
    id: "he-a--gioi-tinh",
    system: "he-a",
    table: "gioi-tinh",
    rows,
    ...more,
  });
  const findings = (one: Mapping, system = SYSTEM) =>
    lintMappings(new Map([[one.id, one]]), new Map(), new Map([[system.id, system]]), TABLES);

  test("a finding names the file, the line and what to do", () => {
    expect(findings(mapping([row("M", "7", { line: 9 })]))).toEqual([
      {
        file: "mappings/he-a--gioi-tinh.csv",
        pointer: "9",
        message: "Mã 7 không có trong danh mục gioi-tinh.",
        fix: "Sửa cột to hoặc thêm mã vào danh mục.",
      },
    ]);
  });

  test("two files that would have one name in code are told", () => {
    const ids = ["he-a--b-to-c", "he-a-to-b--c"];
    const all = new Map(ids.map((id) => [id, mapping([row("M", "1")], { id })]));
    expect(lintMappings(all, new Map(), new Map([[SYSTEM.id, SYSTEM]]), TABLES)).toMatchObject([
      { file: "mappings/he-a-to-b--c.csv", pointer: "1", fix: "Đổi tên hệ thống." },
    ]);
  });

  const split = { relation: "split" };
  const merged = { relation: "merged" };
  test.each<[string, MappingRow[], MappingRow[]]>([
    ["NFC", [row("M", "1", { label: "Nữ".normalize("NFD") })], [row("M", "1", { label: "Nữ" })]],
    ["ngắt dòng", [row("M", "1", { note: "hai\ndòng" })], [row("M", "1", { note: "một dòng" })]],
    ["khoảng trắng", [row(" M", "1")], [row("M", "1")]],
    ["khoảng trắng", [row("M", "1", { note: "hai  dấu cách" })], [row("M", "1", { note: "một dấu cách" })]],
    ["Dấu bằng chứng", [row("M", "1", { mark: "chắc" })], [row("M", "1", { mark: "recalled" })]],
    ["Thiếu nguồn", [row("M", "1", { source: "" })], [row("M", "1")]],
    ["Thiếu mã của hệ thống", [row("", "1")], [row("M", "1")]],
    ['Quan hệ "bằng"', [row("M", "1", { relation: "bằng" })], [row("M", "1", { relation: "broader" })]],
    ["Thiếu mã của chuẩn", [row("M", "")], [row("M", "", { relation: "none" })]],
    ["none mà lại có mã", [row("M", "1", { relation: "none" })], [row("M", "", { relation: "none" })]],
    [
      "có hai dòng",
      [row("M", "1", split), row("M", "1", split)],
      [row("M", "1", split), row("M", "2", split)],
    ],
    ["quan hệ là equivalent", [row("M", "1"), row("M", "2")], [row("M", "1"), row("N", "2")]],
    ["quan hệ là none", [row("M", "1", split), row("M", "", { relation: "none" })], [row("M", "1")]],
    ["chỉ có một dòng", [row("M", "1", split)], [row("M", "1")]],
    ["không mã nào khác", [row("M", "1", merged)], [row("M", "1", merged), row("N", "1", merged)]],
  ])("%s: the fault is found, its repair is not", (message, faulty, repaired) => {
    expect(
      findings(mapping(faulty))
        .map((one) => one.message)
        .join("\n"),
    ).toContain(message);
    expect(findings(mapping(repaired))).toEqual([]);
  });

  test("a mapping needs a known system, a known table and at least one line", () => {
    const messages = (more: Partial<Mapping>) =>
      findings(mapping([row("M", "1")], more)).map((one) => one.message);
    expect(messages({ system: "he-b" })).toEqual(["Hệ thống he-b không có trong systems.csv."]);
    expect(messages({ table: "gioi" })).toEqual(["Không có danh mục gioi."]);
    expect(messages({ rows: [] })).toEqual(["Bảng chuyển mã không có dòng nào."]);
  });

  test.each<[string, Partial<MappingSystem>]>([
    ["không đúng dạng", { id: "He_A" }],
    ["Thiếu tên", { en: "" }],
    ["Thiếu nguồn", { source: "" }],
    ["Dấu bằng chứng", { mark: "" }],
    ["khoảng trắng", { vi: "Hệ A " }],
  ])("a system in the list: %s", (message, more) => {
    const system = { ...SYSTEM, ...more };
    const found = findings(mapping([row("M", "1")], { system: system.id }), system);
    expect(found).toMatchObject([{ file: "mappings/systems.csv", pointer: "2" }]);
    expect(found[0]?.message).toContain(message);
  });
});
