import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { CompileError } from "../finding.ts";
import { readCodeTables } from "./code-tables.ts";

const SCHEMAS = fileURLToPath(new URL("../../../../schemas/code-tables", import.meta.url));
const made: string[] = [];
const copyOf = (table: string): string => {
  const dir = mkdtempSync(join(tmpdir(), "code-tables-"));
  made.push(dir);
  cpSync(join(SCHEMAS, table), join(dir, table), { recursive: true });
  return dir;
};
const findingsIn = (dir: string) => {
  try {
    readCodeTables(dir);
    return [];
  } catch (error) {
    return error instanceof CompileError ? error.findings : [];
  }
};

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

test("a table is read with its names, dates and evidence", () => {
  const table = readCodeTables(SCHEMAS).get("tinh");
  expect(table?.label.vi).toBe("Tỉnh, thành phố");
  expect(table?.rows.find(({ code, to }) => code === "15" && to === "2025-07-01")).toMatchObject({
    vi: "Tỉnh Yên Bái",
    replacedBy: ["15"],
    status: "retired",
    mark: "system",
  });
});

test("aliases are read one by one, and a file with a byte order mark too", () => {
  const dir = copyOf("gioi-tinh");
  const rows = readCodeTables(dir).get("gioi-tinh")?.rows;
  expect(rows?.find(({ code }) => code === "0")?.aliases).toEqual([
    "Chưa xác định được giới tính",
    "Không xác định",
  ]);
  writeFileSync(join(dir, "gioi-tinh/codes.csv"), `\uFEFF${HEADER}\n1,Nam,Male,,,,,,,active,,system,nguồn\n`);
  expect(readCodeTables(dir).get("gioi-tinh")?.rows).toMatchObject([{ code: "1", vi: "Nam", line: 2 }]);
});

const HEADER = "code,vi,en,aliases,hidden_aliases,parent,from,to,replaced_by,status,basis,mark,source";

test("another header, a broken quote, JSON that is none and a missing key each stop with the file", () => {
  const dir = copyOf("gioi-tinh");
  writeFileSync(join(dir, "gioi-tinh/codes.csv"), "code,name\n1,Nam\n");
  expect(findingsIn(dir)).toMatchObject([{ file: "code-tables/gioi-tinh/codes.csv" }]);
  writeFileSync(join(dir, "gioi-tinh/codes.csv"), `${HEADER}\n1,"Nam,Male\n`);
  expect(findingsIn(dir)).toMatchObject([{ file: "code-tables/gioi-tinh/codes.csv" }]);
  writeFileSync(join(dir, "gioi-tinh/table.json"), "{");
  expect(findingsIn(dir).map(({ file }) => file)).toContain("code-tables/gioi-tinh/table.json");
  writeFileSync(join(dir, "gioi-tinh/table.json"), '{"id":"gioi-tinh"}');
  expect(findingsIn(dir)[0]?.message).toContain("label");
});
