import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readStandard } from "../compiled.ts";
import { CompileError } from "../finding.ts";
import type { WireFormatFile } from "../read/wire-formats.ts";
import { emitWireFormats } from "./wire-formats.ts";

const { model, tables } = readStandard(join(fileURLToPath(import.meta.url), "../../../../../schemas"));
const mappings = new Set(["phan-mem-a--gioi-tinh"]);

function file(columns: readonly object[], more: object = {}): WireFormatFile {
  const json = {
    name: "phanMemA",
    system: "phan-mem-a",
    message: "KS",
    record: "ho-tich/khai-sinh",
    directions: ["decode"],
    label: { vi: "Phần mềm A", en: "Software A" },
    carrier: { form: "row" },
    columns,
    ...more,
  };
  return {
    file: "wire-formats/phan-mem-a/ks.json",
    system: "phan-mem-a",
    base: "ks",
    json,
    columns: columns as never,
  };
}

const emit = (...formats: WireFormatFile[]): Map<string, string> =>
  emitWireFormats(formats, model, tables, mappings);

test("a format becomes a module with what it needs, its database an entry module, and the list names it", () => {
  const files = emit(
    file([
      {
        column: "gt",
        as: "code",
        path: "/gioiTinh",
        mapping: "phan-mem-a--gioi-tinh",
        note: "cho người đọc",
      },
      { column: "que", as: "address", path: "/que", parts: { commune: "xa" } },
    ]),
  );
  expect([...files.keys()]).toEqual(["formats/phan-mem-a/ks.ts", "ho-tich.ts", "formats.ts"]);
  const source = files.get("formats/phan-mem-a/ks.ts") ?? "";
  expect(source).toContain("export const phanMemA: Format<KhaiSinh>");
  expect(source).toContain(
    '{"column":"gt","path":"/gioiTinh","as":"code","mapping":"phan-mem-a--gioi-tinh"}',
  );
  expect(source).toContain('{ "phan-mem-a--gioi-tinh": phanMemAToGioiTinh }');
  expect(source).toContain("gioiTinhTable");
  expect(source).toContain("hasBetween as xaBetween");
  expect(source).not.toContain("cho người đọc");
  expect(files.get("ho-tich.ts")).toContain('export * from "./formats/phan-mem-a/ks.ts";');
  expect(files.get("formats.ts")).toContain('"id":"phan-mem-a/ks"');
});

test("no formats, no entry modules, and an empty list", () => {
  expect([...emit().keys()]).toEqual(["formats.ts"]);
});

test.each([
  [
    "a mapping that does not exist",
    [file([{ column: "a", as: "code", path: "/a", mapping: "khong-co" }])],
    "/columns",
  ],
  [
    "a table that does not exist",
    [file([{ column: "a", as: "code", path: "/a", table: "khong-co" }])],
    "/columns",
  ],
  ["a record that does not exist", [file([], { record: "ho-tich/khong-co" })], "/record"],
  ["a name that is no identifier", [file([], { name: "phần mềm" })], "/name"],
  ["a name that another format has", [file([]), file([])], "/name"],
])("%s stops the compiler at its place", (_, formats, pointer) => {
  let found: unknown;
  try {
    emit(...formats);
  } catch (error) {
    if (error instanceof CompileError) found = error.findings.map((one) => one.pointer);
  }
  expect(found).toEqual([pointer]);
});
