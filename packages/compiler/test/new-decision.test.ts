/**
 * A future decision is a small change of data: docs/cap-nhat-don-vi-hanh-chinh.md, done here with an invented one.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { xa as today } from "../../code-tables/src/generated/xa.ts";
import type { CodeTable } from "../../code-tables/src/table/types.ts";
import { emitCodeTables } from "../src/emit/code-tables.ts";
import { lintCodeTables } from "../src/lint/code-tables.ts";
import { lintMappings } from "../src/lint/mappings.ts";
import { readCodeTables } from "../src/read/code-tables.ts";
import { readTransfers } from "../src/read/mappings.ts";

const ROOT = join(import.meta.dirname, "../../..");
const DAY = "2027-01-01";
const BASIS = "NQ 9999/NQ-UBTVQH16";

const schemas = mkdtempSync(join(tmpdir(), "thongnhat-decision-"));
afterAll(() => rmSync(schemas, { recursive: true }));

let xa: CodeTable;

beforeAll(async () => {
  for (const part of ["code-tables/xa", "code-tables/huyen", "code-tables/tinh"])
    cpSync(join(ROOT, "schemas", part), join(schemas, part), { recursive: true });
  for (const file of ["xa--xa.csv", "huyen--xa.csv"])
    cpSync(join(ROOT, "schemas/mappings", file), join(schemas, "mappings", file), { recursive: true });

  edit("code-tables/xa/codes.csv", (lines) => {
    // The first commune of Đồng Nai that is still a xã becomes a phường: only its name changes.
    const village = lines.find((line) => /^\d+,Xã [^,]+,,,,75,2025-07-01,,,active,/.test(line)) ?? "";
    // Phường Ba Đình is divided: a part goes to Phường Ngọc Hà, the rest becomes the new Phường Trúc Bạch.
    return [
      ...lines.map((line) =>
        line === village || line.startsWith("00004,Phường Ba Đình,") ? ended(line) : line,
      ),
      village
        .replace(",Xã ", ",Phường ")
        .replace(",2025-07-01,,,active,", `,${DAY},,,active,`)
        .replace(/"NQ [^"]+"/, BASIS),
      `00003,Phường Trúc Bạch,,,,01,${DAY},,,active,${BASIS},secondary,quyết định giả định,01`,
    ];
  });
  edit("mappings/xa--xa.csv", (lines) => [
    ...lines,
    `00004,00003,${DAY},some,all,,${BASIS},secondary,quyết định giả định`,
    `00004,00008,${DAY},some,none,,${BASIS},secondary,quyết định giả định`,
  ]);
  const about = join(schemas, "code-tables/xa/table.json");
  writeFileSync(about, readFileSync(about, "utf8").replace(/"edition": "[^"]+"/, `"edition": "${DAY}"`));

  const tables = readCodeTables(join(schemas, "code-tables"));
  const transfers = readTransfers(join(schemas, "mappings"));
  expect(lintCodeTables(tables)).toEqual([]);
  expect(lintMappings(new Map(), transfers, new Map(), tables)).toEqual([]);
  xa = await load(emitCodeTables({ tables, transfers, mappings: new Map() }));
});

describe("after an invented decision", () => {
  test("what was true of earlier days is still answered in the same words", () => {
    for (const day of ["2019-06-01", "2025-06-30", "2025-07-01", "2026-11-22"])
      expect(answers(xa, day)).toEqual(answers(today, day));
  });

  test("every commune of 2025-06-30 still becomes what it became by 2026-11-22", () => {
    const span = { from: "2025-06-30", to: "2026-11-22" };
    for (const { code } of today.list({ asOf: span.from }))
      expect(xa.translate(code, span)).toEqual(today.translate(code, span));
  });

  test("the new day knows the new unit, and no longer the divided one", () => {
    expect(xa.get("00003", { asOf: DAY })?.vi).toBe("Phường Trúc Bạch");
    expect(xa.get("00004", { asOf: DAY })).toBeUndefined();
    expect(xa.list({ asOf: DAY })).toHaveLength(3_321);
    expect(xa.check("00004", { asOf: DAY })).toMatchObject({ ok: false, reason: "retired", to: DAY });
  });

  test("a code of before 2025 goes on through both changes, and people decide where land alone moved", () => {
    const whole = xa.translate("00004", { from: "2025-06-30" });
    expect(whole).toMatchObject({ status: "many", relation: "split", to: DAY });
    expect(whole.targets.map(({ code }) => code)).toEqual(["00003", "00008"]);
    const decided = xa.translate("00004", { from: "2025-06-30", by: "population" });
    expect(decided).toMatchObject({
      status: "one",
      code: "00003",
      decidedBy: "population",
      mark: "secondary",
    });
    expect(decided.targets[0]?.steps.map(({ on }) => on)).toEqual(["2025-07-01", DAY]);
  });

  test("a commune that only changed its type is the same unit under its new name", () => {
    const changed = xa.list({ asOf: DAY }).filter(({ from }) => from === DAY);
    expect(changed).toHaveLength(2);
    const unit = changed.find(({ code }) => code !== "00003");
    expect(unit?.vi).toMatch(/^Phường /);
    expect(xa.translate(unit?.code ?? "", { from: "2026-11-22" })).toMatchObject({
      status: "one",
      relation: "same",
    });
  });
});

function edit(file: string, change: (lines: readonly string[]) => readonly string[]): void {
  const path = join(schemas, file);
  const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const changed = [...change(lines)];
  if (file.endsWith("codes.csv")) changed.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  writeFileSync(path, `${[header, ...changed].join("\n")}\n`);
}

function sortKey(line: string): string {
  const cells = line.split(",");
  return `${cells[0]} ${cells[6]}`;
}

function ended(line: string): string {
  return line.replace(",2025-07-01,,,active,", `,2025-07-01,${DAY},,retired,`);
}

function answers(table: CodeTable, asOf: string) {
  return table.list({ asOf }).map(({ code, vi, parent, evidence }) => [code, vi, parent, evidence]);
}

/** Loads emitted modules from a folder of their own, with the run-time side of the repository. */
async function load(files: ReadonlyMap<string, string>): Promise<CodeTable> {
  const source = pathToFileURL(join(ROOT, "packages/code-tables/src")).href;
  for (const [path, text] of files) {
    const file = join(schemas, "generated", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      text.replaceAll(
        /from "(?:\.\.\/)+(table|membership|packing|translate|mapping)\//g,
        `from "${source}/$1/`,
      ),
    );
  }
  const module = (await import(pathToFileURL(join(schemas, "generated/xa.ts")).href)) as { xa: CodeTable };
  return module.xa;
}
