import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { CompileError } from "../finding.ts";
import { emitColumnWords } from "./column-words.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const WORDS = {
  standsFor: { $comment: "x", HoTen: "dayDu" },
  never: { fields: [] },
  through: { fields: [] },
  generic: { fields: [] },
  notOfPrincipal: { fields: [] },
  expand: { words: { qđ: "quyết định" } },
  small: { words: ["của"] },
  rowNumber: { words: ["stt"] },
  families: { words: ["Lò"] },
};
const line = (field: string, more = {}) => ({ field, words: ["tên"], evidence: "recalled", ...more });

function emit(fields: readonly object[], format?: object): string {
  const folder = mkdtempSync(join(tmpdir(), "column-words-"));
  made.push(folder);
  mkdirSync(join(folder, "wire-formats/he-thong"), { recursive: true });
  writeFileSync(join(folder, "wire-formats/tu-dien-cot.json"), JSON.stringify({ ...WORDS, fields }));
  if (format !== undefined)
    writeFileSync(join(folder, "wire-formats/he-thong/bang.json"), JSON.stringify(format));
  return emitColumnWords(folder).get("column-words.ts") ?? "";
}

const problems = (fields: readonly object[]): string[] => {
  try {
    emit(fields);
    return [];
  } catch (error) {
    return error instanceof CompileError ? error.findings.map(({ pointer }) => pointer) : ["?"];
  }
};

test("a standard without such words has no such module", () => {
  const folder = mkdtempSync(join(tmpdir(), "column-words-"));
  made.push(folder);
  expect(emitColumnWords(folder).size).toBe(0);
});

test("comments stay in the standard, words go into the code", () => {
  const source = emit([line("hoTen", { short: ["HT"] })]);
  expect(source).toContain('["hoTen",["tên"],["HT"]]');
  expect(source).not.toContain("$comment");
});

test("columns of known tables that fill a field are names too; losses are none", () => {
  const source = emit([line("hoTen")], {
    record: "ho-tich/khai-sinh",
    carrier: { form: "row" },
    columns: [
      { column: "nks.HoTen", path: "/nguoiDuocKhaiSinh/hoTen/dayDu", as: "name", note: "x" },
      { column: "la", as: "loss" },
    ],
  });
  expect(source).toContain(
    '{"name":"HoTen","record":"ho-tich/khai-sinh","system":"he-thong","row":true,"path":"/nguoiDuocKhaiSinh/hoTen/dayDu","as":"name"}',
  );
  expect(source).not.toContain('"la"');
});

test.each([
  ["a field that has two lines", [line("ten"), line("ten")], ["/fields/1"]],
  ["a field without a word", [line("ten", { words: [] })], ["/fields/0"]],
  ["a mark that is none", [line("ten", { evidence: "sure" })], ["/fields/0/evidence"]],
])("%s is a fault with its place", (_, fields, pointers) => expect(problems(fields)).toEqual(pointers));
