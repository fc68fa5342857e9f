#!/usr/bin/env node
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { countEvidence, MARKS, sumEvidence } from "./evidence/count.ts";
import { CompileError, formatFinding } from "./finding.ts";
import { generate } from "./generate.ts";
import { lint } from "./lint/index.ts";
import { buildModel } from "./model/build.ts";
import { type CodeTable, readCodeTables } from "./read/code-tables.ts";
import { readMappings, readTransfers } from "./read/mappings.ts";
import { readSources } from "./read/sources.ts";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../../..");

/**
 * `generate` writes every package's `src/generated`; `lint` only says what is wrong with the standard; `evidence`
 * counts what each code table and mapping stands on.
 */
async function main(verb: string | undefined): Promise<number> {
  if (verb !== "generate" && verb !== "lint" && verb !== "evidence") {
    console.error("Cách dùng: thongnhat-compiler generate | lint | evidence");
    return 2;
  }
  try {
    const sources = readSources(join(ROOT, "schemas"));
    const tables = readCodeTables(join(sources.dir, "code-tables"));
    if (verb === "evidence") {
      printEvidence(join(sources.dir, "mappings"), tables);
      return 0;
    }
    const model = buildModel(sources);
    const findings = await lint({ sources, model, tables, thorough: verb === "lint" });
    if (findings.length > 0) throw new CompileError(findings);
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

process.exitCode = await main(process.argv[2]);
