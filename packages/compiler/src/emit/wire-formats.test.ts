import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CompileError } from "../finding.ts";
import { emitWireFormats } from "./wire-formats.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "wire-formats-"));
  mkdirSync(join(dir, "wire-formats", "phan-mem-a"), { recursive: true });
  mkdirSync(join(dir, "mappings"));
  writeFileSync(
    join(dir, "mappings", "phan-mem-a--gioi-tinh.csv"),
    "from,to,relation,mark,source,note\nM,1,equivalent,system,x,\nX,1,split,system,x,\nX,2,split,system,x,\n?,,none,system,x,\n",
  );
});
afterEach(() => rmSync(dir, { recursive: true }));

const HEAD = {
  system: "phan-mem-a",
  table: "KS",
  record: "ho-tich/khai-sinh",
  version: "1.0",
  direction: "decode",
  eventColumn: "ngay",
  dates: ["yyyy"],
  unitsAsOf: "2025-06-30",
  constants: {},
};

function emit(columns: readonly object[]): Map<string, string> {
  writeFileSync(join(dir, "wire-formats", "phan-mem-a", "ks.json"), JSON.stringify({ ...HEAD, columns }));
  return emitWireFormats(dir);
}

function findings(columns: readonly object[]): readonly object[] {
  try {
    emit(columns);
  } catch (error) {
    if (error instanceof CompileError) return error.findings.map(({ file, pointer }) => ({ file, pointer }));
    throw error;
  }
  return [];
}

test("a format becomes a constant with its mappings, and its database an entry module", () => {
  const files = emit([
    {
      column: "gt",
      as: "code",
      path: "/gioiTinh",
      mapping: "phan-mem-a--gioi-tinh",
      note: "chỉ cho người đọc",
    },
  ]);
  expect(files.get("ho-tich.ts")).toContain('export * from "../ho-tich/index.ts";');
  const source = files.get("wire-formats.ts") ?? "";
  expect(source).toContain(
    '{"column":"gt","path":"/gioiTinh","as":"code","mapping":"phan-mem-a--gioi-tinh"}',
  );
  expect(source).toContain('from "@thongnhat/code-tables/mappings/phan-mem-a--gioi-tinh";');
  expect(source).toContain('{ "phan-mem-a--gioi-tinh": phanMemAToGioiTinh }');
  expect(source).not.toContain("chỉ cho người đọc");
});

test("a folder without formats gives no entry module", () => {
  rmSync(join(dir, "wire-formats"), { recursive: true });
  expect([...emitWireFormats(dir).keys()]).toEqual(["wire-formats.ts"]);
});

test.each([
  [
    "a mapping that does not exist",
    [{ column: "a", as: "code", path: "/a", mapping: "khong-co" }],
    "/columns/0/mapping",
  ],
  [
    "a column twice",
    [
      { column: "a", as: "text", path: "/a" },
      { column: "a", as: "text", path: "/b" },
    ],
    "/columns/1",
  ],
  ["a kind that nobody reads", [{ column: "a", as: "magic", path: "/a" }], "/columns/0/as"],
  ["a column without a place", [{ column: "a", as: "text" }], "/columns/0"],
  ["a loss that does not say why", [{ column: "a", as: "loss" }], "/columns/0"],
])("%s stops the compiler at its place", (_, columns, pointer) => {
  expect(findings(columns)).toEqual([{ file: "wire-formats/phan-mem-a/ks.json", pointer }]);
});
