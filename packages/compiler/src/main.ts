#!/usr/bin/env node
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type DatabaseOverview, type MarkCounts, todayInVietnam } from "@thongnhat/core";
import { printCitations } from "./citations/print.ts";
import { readCitations } from "./citations/read.ts";
import { readStandard } from "./compiled.ts";
import { LOCK_FILE } from "./diff/lock/lock.ts";
import { makeLock, writeLock } from "./diff/lock/release.ts";
import { writeDraft } from "./draft/write.ts";
import { countEvidence, MARKS, sumEvidence } from "./evidence/count.ts";
import { overviewOf, sumOf } from "./evidence/databases.ts";
import { CompileError, type Finding, formatFinding } from "./finding.ts";
import { generate } from "./generate.ts";
import { lint } from "./lint/index.ts";
import type { Model } from "./model/types.ts";
import type { CodeTable } from "./read/code-tables.ts";
import { readMappings, readTransfers } from "./read/mappings.ts";
import { readStates } from "./read/states.ts";
import { LEGAL_TEXTS, legalTexts } from "./rule-data/rule-data.ts";

const VERBS = ["generate", "lint", "evidence", "citations", "release", "draft"] as const;

const USAGE = `Cách dùng: thongnhat-compiler generate | lint | evidence | citations
  thongnhat-compiler release <phiên bản> [thư mục]
  thongnhat-compiler draft <cơ sở dữ liệu> <phiên bản> [thư mục]`;

function isVerb(verb: string | undefined): verb is (typeof VERBS)[number] {
  return VERBS.some((known) => known === verb);
}

const ROOT = resolve(fileURLToPath(import.meta.url), "../../../..");

/**
 * `generate` writes every package's `src/generated`; `lint` only says what is wrong with the standard; `evidence`
 * counts what each database, code table and mapping stands on; `citations` lists the legal texts that are cited; `release` writes down what a version that goes out promises to keep;
 * `draft` writes a draft as the folder of a version.
 */
async function main(verb?: string, ...args: readonly string[]): Promise<number> {
  if (!isVerb(verb)) {
    console.error(USAGE);
    return 2;
  }
  try {
    if (verb === "draft") return writeVersion(args);
    if (verb === "release") return release(args);
    const { sources, model, tables } = readStandard(join(ROOT, "schemas"));
    if (verb === "evidence") {
      printDatabases(model);
      printEvidence(join(sources.dir, "mappings"), tables);
      return 0;
    }
    if (verb === "citations") {
      const citations = readCitations(sources, readStates(sources), tables);
      const texts = legalTexts(tables.get(LEGAL_TEXTS)?.rows ?? []);
      for (const line of printCitations(citations, texts)) console.log(line);
      return 0;
    }
    const findings = await lint({ sources, model, tables, thorough: verb === "lint" });
    // A wire format that is being written makes no wrong code of the standard: `lint` and the tests wait for it.
    const isFatal = (one: Finding): boolean => verb === "lint" || !one.file.startsWith("wire-formats/");
    if (findings.some(isFatal)) throw new CompileError(findings.filter(isFatal));
    for (const finding of findings) console.error(formatFinding(finding));
    if (verb === "generate") {
      const { written, total } = await generate(ROOT, { sources, model, tables });
      console.log(`Đã sinh mã: ${total} tệp, ${written} tệp thay đổi.`);
    } else {
      const records = model.databases.reduce((sum, database) => sum + database.records.length, 0);
      console.log(
        `Chuẩn hợp lệ: ${records} loại bản ghi, ${model.defs.size} đối tượng, ${tables.size} danh mục.`,
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    for (const finding of error.findings) console.error(formatFinding(finding));
    console.error(`\n${error.findings.length} chỗ phải sửa trong schemas/.`);
    return 1;
  }
}

/** Writes a draft as the folder of a version. */
function writeVersion([database = "", version = "", dir = join(ROOT, "schemas")]: readonly string[]): number {
  if (database === "" || version === "") {
    console.error(USAGE);
    return 2;
  }
  for (const file of writeDraft(dir, database, version)) console.log(`Đã ghi ${file}`);
  console.log(
    `\nTiếp theo: đọc văn bản luật và đổi dấu chứng cứ, viết ví dụ, rồi ghi "version": "${version}" vào ${database}/database.json.`,
  );
  return 0;
}

function printEvidence(dir: string, tables: ReadonlyMap<string, CodeTable>): void {
  const counts = countEvidence({ tables, transfers: readTransfers(dir), mappings: readMappings(dir) });
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, at) => (at === 0 ? `${cell}`.padEnd(62) : `${cell}`.padStart(at === 1 ? 7 : 11)))
      .join("");
  console.log(line(["", "dòng", ...MARKS]));
  for (const { file, rows, marks } of [...counts, { ...sumEvidence(counts), file: "tổng" }])
    console.log(line([file, rows, ...MARKS.map((mark) => marks[mark])]));
}

/** What exists of each database, on which evidence, and how many questions stand open. */
function printDatabases(model: Model): void {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(38) : `${cell}`.padStart(10))).join("");
  const marks = (counts: MarkCounts) => MARKS.map((mark) => counts[mark]);
  for (const [title, part] of [
    ["trường", "fields"],
    ["quy tắc", "rules"],
  ] as const) {
    console.log(line([`cơ sở dữ liệu: ${title}`, "bản ghi", "tổng", ...MARKS, "còn mở"]));
    const rows = overviewOf(model);
    for (const row of rows)
      console.log(line([row.id, row.records.length, sumOf(row[part]), ...marks(row[part]), row.open.length]));
    const all = (value: (row: DatabaseOverview) => number) => rows.reduce((sum, row) => sum + value(row), 0);
    console.log(
      line([
        "tổng",
        all(({ records }) => records.length),
        all((row) => sumOf(row[part])),
        ...MARKS.map((mark) => all((row) => row[part][mark])),
        all(({ open }) => open.length),
      ]),
    );
    console.log("");
  }
}

/** Writes `released.lock.json`; part of a release, before its tag is set. */
function release([version = "", dir = join(ROOT, "schemas")]: readonly string[]): number {
  if (!/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version)) {
    console.error("Cách dùng: thongnhat-compiler release <phiên bản> [thư mục], ví dụ release 0.1.0");
    return 2;
  }
  const lock = makeLock(dir, { version, tag: `v${version}`, date: todayInVietnam() });
  writeLock(dir, lock);
  const [folders, tables] = [Object.keys(lock.folders).length, Object.keys(lock.tables).length];
  console.log(`Đã khóa ${folders} thư mục phiên bản và ${tables} danh mục vào ${LOCK_FILE}.`);
  return 0;
}

process.exitCode = await main(...process.argv.slice(2));
