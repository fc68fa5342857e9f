import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleProgram } from "../code-tables/bundle.ts";
import { type Line, printTable, said, times } from "../measure/print.ts";
import { median, mustAgree } from "../measure/turns.ts";
import { writeCsvFile, writeXlsxFile } from "./files.ts";
import type { Taken } from "./report.ts";

const ROUNDS = 3;
/** A workbook has fewer rows than a CSV file, so many times. */
const FEWER = 10;

/** A program in a process of its own. */
interface Program {
  readonly name: string;
  readonly source: string;
  readonly args: readonly string[];
  /** Options of Node. */
  readonly node?: readonly string[];
}

/** What is read in so little memory is not held, however long the sheet is: the engine would not be done. */
const SMALL_HEAP = ["--max-old-space-size=64", "--max-semi-space-size=8"];

const CSV: readonly Program[] = [
  { name: "thongnhat, hai luồng", source: "csv-with-thongnhat", args: ["2"] },
  { name: "thongnhat, một luồng", source: "csv-with-thongnhat", args: ["1"] },
  { name: "chỉ csv-parse", source: "csv-with-csv-parse", args: [] },
];

const XLSX: readonly Program[] = [
  { name: "thongnhat: bản ghi đã kiểm", source: "xlsx-with-thongnhat", args: [] },
  { name: "như trên, bộ nhớ JS 64 MB", source: "xlsx-with-thongnhat", args: [], node: SMALL_HEAP },
  { name: "thongnhat: chỉ đọc ô", source: "xlsx-read-only", args: [] },
  { name: "chỉ hucre, từng hàng", source: "xlsx-with-hucre", args: ["stream"] },
  { name: "chỉ hucre, cả sổ", source: "xlsx-with-hucre", args: ["whole"] },
];

/**
 * Tables of people into checked records, against the readers alone.
 * @param rows - of the CSV file; with a million, starting two threads no longer counts
 */
export async function measureConvert(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-bench-"));
  try {
    const csv = join(folder, "so.csv");
    writeCsvFile(csv, rows);
    await printPart(
      folder,
      `CSV 12 cột thành bản ghi khai sinh đã kiểm, ${said(rows)} hàng (mục tiêu 100 000 hàng/s)`,
      CSV,
      csv,
      rows,
    );
    const few = Math.ceil(rows / FEWER);
    const xlsx = join(folder, "so.xlsx");
    await writeXlsxFile(xlsx, few);
    await printPart(folder, `Excel 12 cột, ${said(few)} hàng`, XLSX, xlsx, few);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printPart(
  folder: string,
  title: string,
  programs: readonly Program[],
  input: string,
  rows: number,
): Promise<void> {
  const files = await Promise.all(programs.map(({ source }) => bundled(folder, source)));
  const taken = programs.map((): Taken[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, program] of programs.entries()) {
      const one = start(program, files[at] ?? "", input);
      mustAgree(program.name, one.rows, rows);
      if (one.valid !== undefined) mustAgree(program.name, one.valid, rows);
      taken[at]?.push(one);
    }
  }
  const middle = (at: number, of: (one: Taken) => number): number => median((taken[at] ?? []).map(of));
  const alone = programs.findIndex(({ name }) => name.startsWith("chỉ"));
  const library = middle(alone, (one) => one.cpu);
  printTable(
    title,
    ["hàng/s", "µs CPU/hàng", "÷ thư viện", "MB bộ nhớ"],
    programs.map(({ name }, at): Line => {
      const cpu = middle(at, (one) => one.cpu);
      return [
        name,
        said(Math.round(rows / middle(at, (one) => one.wall))),
        said((cpu / rows) * 1e6),
        times(cpu, library),
        said(middle(at, (one) => one.megabytes)),
      ];
    }),
  );
}

async function bundled(folder: string, source: string): Promise<string> {
  const file = join(folder, `${source}.cjs`);
  writeFileSync(file, await bundleProgram(join(import.meta.dirname, `${source}.ts`)));
  return file;
}

function start({ name, args, node = [] }: Program, file: string, input: string): Taken {
  const { status, output } = spawnSync(process.execPath, [...node, file, input, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  if (status !== 0) throw new Error(`${name}: mã thoát ${status}`);
  return JSON.parse(output[3] ?? "") as Taken;
}
