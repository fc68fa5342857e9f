import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xa } from "@thongnhat/code-tables";
import { toDate } from "@thongnhat/core";
import { chance } from "../../measure/chance.ts";
import { type Line, printTable, said, times } from "../../measure/print.ts";
import { median, mustAgree } from "../../measure/turns.ts";
import { bundleProgram } from "../bundle.ts";
import { BEFORE, rowsOn } from "../communes.ts";
import type { Pairs } from "./added-cells.ts";
import type { Taken } from "./report.ts";

const ROUNDS = 5;
const ROWS = 1_000_000;
/** Rows for the way that takes long. */
const FEWER_ROWS = 200_000;
const ROWS_AT_ONCE = 10_000;
const COLUMN = "xa_ma";
const FIRST_DAY = 14_000; // In 2008.
const DAYS = 6000;
const OUTCOMES = { one: "mot", many: "nhieu", "needs-person": "can-nguoi", "not-found": "khong-co" } as const;

/** A program that translates the column, in a process of its own. */
interface Program {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
  /** What it is told besides the two files and the column. */
  readonly more: string;
}

/** A column of a large file: ids, codes and dates, nobody's data. */
export async function printCsv(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-bench-"));
  try {
    const pairs = join(folder, "pairs.json");
    writeFileSync(pairs, JSON.stringify(makePairs()));
    const programs: Program[] = [];
    for (const [name, source, rows, more] of [
      ["thongnhat translate", "with-thongnhat", ROWS, BEFORE],
      ["split, không hiểu ngoặc kép", "with-split", ROWS, pairs],
      ["csv-parse + Map + csv-stringify", "with-csv-parse", FEWER_ROWS, pairs],
    ] as const) {
      const file = join(folder, `${source}.cjs`);
      writeFileSync(file, await bundleProgram(join(import.meta.dirname, `${source}.ts`)));
      programs.push({ name, file, rows, more });
    }
    for (const rows of [FEWER_ROWS, ROWS]) writeTable(inputOf(folder, rows), rows);
    agree(folder, programs);
    const taken = programs.map((): Taken[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, program] of programs.entries()) taken[at]?.push(start(folder, program, program.rows));
    const speeds = programs.map(({ rows }, at) => {
      const seconds = median((taken[at] ?? []).map((one) => one.seconds));
      return statSync(inputOf(folder, rows)).size / 1e6 / seconds;
    });
    const slowest = Math.min(...speeds);
    printTable(
      "Đổi một cột CSV sang mã hôm nay, MB mỗi giây CPU (mục tiêu 50)",
      ["hàng", "MB/s", "× chậm nhất", "MB bộ nhớ"],
      programs.map(({ name, rows }, at): Line => {
        const speed = speeds[at] ?? Number.NaN;
        const memory = median((taken[at] ?? []).map((one) => one.megabytes));
        return [name, said(rows), said(speed), times(speed, slowest), said(memory)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All programs must write the same bytes. */
function agree(folder: string, programs: readonly Program[]): void {
  const outputs = programs.map((program) => {
    start(folder, program, FEWER_ROWS);
    return readFileSync(join(folder, "out.csv"));
  });
  for (const [at, { name }] of programs.entries())
    mustAgree(name, outputs[at] !== undefined && outputs[0]?.equals(outputs[at]), true);
}

function start(folder: string, { name, file, more }: Program, rows: number): Taken {
  const output = join(folder, "out.csv");
  rmSync(output, { force: true });
  const { status, output: streams } = spawnSync(
    process.execPath,
    [file, inputOf(folder, rows), output, COLUMN, more],
    { encoding: "utf8", stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  if (status !== 0) throw new Error(`${name}: mã thoát ${status}`);
  return JSON.parse(streams[3] ?? "");
}

function inputOf(folder: string, rows: number): string {
  return join(folder, `in-${rows}.csv`);
}

/** What the table says of each code, as the usual ways keep it. */
function makePairs(): Pairs {
  const pairs = rowsOn(BEFORE).map(({ code }) => {
    const { status, code: to = "" } = xa.translate(code, { from: BEFORE });
    return [code, OUTCOMES[status], to] as const;
  });
  return [["", "trong", ""], ...pairs];
}

function writeTable(file: string, rows: number): void {
  const below = chance(20_251_122);
  const codes = rowsOn(BEFORE).map(({ code }) => code);
  const codeOf = (index: number) =>
    index % 101 === 0 ? "" : index % 1009 === 0 ? "99999" : codes[below(codes.length)];
  const opened = openSync(file, "w");
  writeSync(opened, `id,so,${COLUMN},ngay_dang_ky,nguon,quyen\r\n`);
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const lines = Array.from({ length: Math.min(ROWS_AT_ONCE, rows - from) }, (_, at) => {
      const id = String(from + at).padStart(9, "0");
      const day = toDate(FIRST_DAY + below(DAYS));
      return `ks-${id},${below(1000)}/KS,${codeOf(from + at)},${day},so-hoa,"quyển ${below(99)}, tờ ${below(200)}"\r\n`;
    });
    writeSync(opened, lines.join(""));
  }
  closeSync(opened);
}
