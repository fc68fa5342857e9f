import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chiTraVolume,
  khaiSinhVolume,
  makeVolume,
  type Planted,
  tienTrinhVolume,
  type VolumeType,
} from "../../../generator/src/volume/index.ts";
import { type Line, printTable, said, times } from "../measure/print.ts";
import { mustAgree } from "../measure/turns.ts";
import type { Told } from "./programs/told.ts";
import { middle, type Program, startInTurns } from "./start.ts";

const ROUNDS = 3;
const EXAMPLE = "../../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json";

/** Births in volume, after the first example beside the schema. */
export function births(): VolumeType {
  const text = readFileSync(join(import.meta.dirname, EXAMPLE), "utf8");
  return khaiSinhVolume(JSON.parse(text) as { [name: string]: unknown });
}

/** Audits of NDJSON beside what does a part of the work: reading, structure, counting lines. */
export function measureRaw(records: number): void {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-do-"));
  try {
    for (const type of [tienTrinhVolume, chiTraVolume, births()]) {
      const file = join(folder, "ban-ghi.ndjson");
      printOne(type, file, writeVolume(type, file, records));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log("Soda, Great Expectations, Deequ: không có trên npm (Python, JVM), nên không so ở đây.");
}

/** Writes records of a type into a file. */
export function writeVolume(
  type: VolumeType,
  file: string,
  count: number,
  options: { readonly first?: number; readonly units?: readonly string[] } = {},
): Planted {
  const opened = openSync(file, "w", 0o600);
  try {
    return makeVolume(type, { count, ...options }, (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
    });
  } finally {
    closeSync(opened);
  }
}

function printOne(type: VolumeType, file: string, planted: Planted): void {
  const { record } = type;
  const programs: readonly Program[] = [
    { name: "thongnhat đo sáu tiêu chí, 1 luồng", source: "audit-ndjson", args: [file, record, "1"] },
    { name: "thongnhat đo sáu tiêu chí, 2 luồng", source: "audit-ndjson", args: [file, record, "2"] },
    { name: "chỉ JSON.parse", source: "parse-only", args: [file] },
    { name: "ajv: chỉ cấu trúc", source: "ajv-structure", args: [file, record] },
    { name: "DuckDB: chỉ đếm dòng", source: "duckdb-count", args: [file] },
  ];
  const { lines, bytes, failing } = planted;
  const right = new Set<number>();
  const told = startInTurns(programs, ROUNDS, ({ name }, one) => {
    mustAgree(`${name}: dòng`, one.lines, lines);
    if (one.failing !== undefined) mustAgree(`${name}: bản ghi có lỗi`, one.failing, failing);
    if (one.right === undefined) return;
    right.add(one.right);
    mustAgree(`${name}: đúng cấu trúc`, right.size, 1);
  });
  const parse = programs.findIndex(({ source }) => source === "parse-only");
  const seconds = (at: number): number => middle(told[at] ?? [], (one: Told) => one.seconds);
  printTable(
    `${record}, NDJSON ${said(lines)} dòng × ${Math.round(bytes / lines)} byte, 4 % có lỗi; trung vị ${ROUNDS} lượt`,
    ["bản ghi/s", "÷ parse", "µs CPU", "MB bộ nhớ"],
    programs.map(({ name }, at): Line => {
      const time = seconds(at);
      return [
        name,
        said(Math.round(lines / time)),
        times(time, seconds(parse)),
        said((middle(told[at] ?? [], (one) => one.cpu) / lines) * 1e6),
        said(middle(told[at] ?? [], (one) => one.megabytes)),
      ];
    }),
  );
}
