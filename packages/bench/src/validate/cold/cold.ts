import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { said } from "../../measure/print.ts";
import { median } from "../../measure/turns.ts";
import { bundleModule, SLOW_PEER } from "../peers/peers.ts";
import { makeRecords } from "../records/make.ts";
import { MEASURED } from "../records/types.ts";
import type { Row, Section } from "../report/report.ts";
import { words } from "../report/words.ts";
import { BUNDLED } from "./programs.ts";

/** How often, and whether the one that takes minutes is built. */
export interface ColdPlan {
  readonly folder: string;
  readonly rounds: number;
  readonly slow: boolean;
}

/** What goals are judged by. */
export interface ColdFound {
  readonly section: Section;
  /** Milliseconds. */
  readonly is: number;
  readonly zodToIs: number;
  /** Bytes. */
  readonly isBytes: number;
  readonly messagesBytes: number;
}

const TIMEOUT = 300_000;

/** Loads a program in a fresh process and asks it once; the module before it has warmed the loader up. */
const LOADER = `const { readFileSync } = require("node:fs");
const [,, nothing, file, data] = process.argv;
const record = JSON.parse(readFileSync(data, "utf8"));
require(nothing).check(record);
const start = performance.now();
const yes = require(file).check(record);
const wall = performance.now() - start;
process.stdout.write(JSON.stringify({ yes, wall }));`;

/** From a file on disk to the first verdict, each time in a new process, and what the file weighs. */
export async function measureCold({ folder, rounds, slow }: ColdPlan): Promise<ColdFound> {
  const [type] = MEASURED;
  if (type === undefined) throw new Error("không có loại bản ghi nào");
  const loader = join(folder, "loader.cjs");
  writeFileSync(loader, LOADER);
  const nothing = join(folder, "nothing.cjs");
  writeFileSync(nothing, "exports.check = () => true;");
  const data = join(folder, "cold.json");
  makeRecords(type, "valid", { lines: 1 }, (text) => writeFileSync(data, text));
  const ask = (file: string): number => askOnce([loader, nothing, file, data]);

  const sizes: number[] = [];
  const files: string[] = [];
  for (const { id, source } of BUNDLED) {
    const code = await source(type.record);
    const file = join(folder, `cold-${id}.cjs`);
    writeFileSync(file, await bundleModule(code, { format: "cjs" }));
    files.push(file);
    sizes.push(gzipSync(await bundleModule(code, { platform: "browser" }), { level: 9 }).length);
  }
  const taken = BUNDLED.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, file] of files.entries()) taken[at]?.push(ask(file));
  const times = taken.map(median);
  const at = (id: string): number => BUNDLED.findIndex((one) => one.id === id);
  const is = times[0] ?? Number.NaN;
  const section: Section = {
    title: words(
      `Một loại bản ghi (${type.record}), đã đóng gói bằng esbuild: từ import đến kết luận đầu tiên, ms, trung vị ${rounds} tiến trình mới; và kích thước sau gzip -9, kể cả mã xã hai thời kỳ`,
      `One record type (${type.record}), bundled with esbuild: import to first verdict, ms, median of ${rounds} new processes; and size after gzip -9, codes of communes of both eras included`,
    ),
    heads: ["ms", "÷ is", "KB gzip"],
    rows: BUNDLED.map(({ name }, index): Row => {
      const time = times[index] ?? Number.NaN;
      return [name, said(time), said(time / is), said((sizes[index] ?? Number.NaN) / 1000)];
    }),
    notes: slow ? [await slowNote(folder, type.record, ask)] : [],
  };
  return {
    section,
    is,
    zodToIs: (times[at("zod")] ?? Number.NaN) / is,
    isBytes: sizes[0] ?? Number.NaN,
    messagesBytes: sizes[at("messages")] ?? Number.NaN,
  };
}

/** What takes too long for rounds is asked once. */
async function slowNote(folder: string, record: string, ask: (file: string) => number) {
  const file = join(folder, "cold-slow.cjs");
  writeFileSync(file, await bundleModule(await SLOW_PEER.source(record), { format: "cjs" }));
  let seconds = `> ${TIMEOUT / 1000}`;
  try {
    seconds = said(ask(file) / 1000);
  } catch {
    // It was stopped: that is what is told.
  }
  return words(
    `${SLOW_PEER.name} với mọi mã xã: ${seconds} s đến kết luận đầu tiên, nên các bảng dùng arktype, Set.`,
    `${SLOW_PEER.name} with all communes: ${seconds} s to the first verdict, so the tables have arktype, Set.`,
  );
}

function askOnce(args: readonly string[]): number {
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: TIMEOUT });
  if (status !== 0) throw new Error("Một tiến trình đo nạp lần đầu không chạy được");
  const { yes, wall } = JSON.parse(stdout) as { yes: boolean; wall: number };
  if (!yes) throw new Error(`${readFileSync(args[2] ?? "", "utf8").length} byte: không nhận bản ghi hợp lệ`);
  return wall;
}
