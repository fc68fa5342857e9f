// One million birth records through a pipe into `thongnhat check -`, or from a file, which threads check: the verdict
// must be exact, and memory must stay under 200 MB. The sources run with their types stripped beforehand, as in the
// packed form: what strips them takes another 15 MB in every thread. Run: node packages/cli/test/million.ts [records] [file [workers]]
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MOST_KILOBYTES = 200 * 1024;
const FAULT_EVERY = 50;
const LINES_AT_ONCE = 1000;

type Fields = Record<string, unknown>;

const total = Number(process.argv[2] ?? 1_000_000);
const examples = new URL("../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/", import.meta.url);
const [example = ""] = readdirSync(examples)
  .filter((name) => name.endsWith(".json"))
  .sort();
const base = JSON.parse(readFileSync(new URL(example, examples), "utf8")) as Fields;

/** The record again with another id and number, so that no two lines are the same. */
function birth(index: number): Fields {
  return {
    ...base,
    sieuDuLieu: { ...(base.sieuDuLieu as Fields), maBanGhi: `ks-${String(index).padStart(9, "0")}` },
    ghiChu: `Bản ghi thử số ${index}`,
  };
}

const FAULTS: readonly ((record: Fields) => string)[] = [
  (record) => JSON.stringify(record).slice(0, -1),
  (record) => JSON.stringify({ ...record, truongLa: 1 }),
  (record) => JSON.stringify({ ...record, loaiViecHoTich: "ket-hon" }),
  ({ nguoiDuocKhaiSinh: _, ...record }) => JSON.stringify(record),
];

function line(index: number): string {
  const record = birth(index);
  const fault = index % FAULT_EVERY === 0 ? FAULTS[(index / FAULT_EVERY) % FAULTS.length] : undefined;
  return fault ? fault(record) : JSON.stringify(record);
}

/** Writes the records as fast as they are taken. */
async function write(to: NodeJS.WritableStream, gone: Promise<unknown>): Promise<void> {
  for (let from = 0; from < total && to.writable; from += LINES_AT_ONCE) {
    const count = Math.min(LINES_AT_ONCE, total - from);
    const text = Array.from({ length: count }, (_, index) => `${line(from + index)}\n`).join("");
    if (!to.write(text)) await Promise.race([once(to, "drain"), gone]);
  }
  to.end();
}

const [, , , source, workers] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "thongnhat-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const file = source === "file" ? join(folder, "khai-sinh.ndjson") : "-";
if (file !== "-") {
  const target = createWriteStream(file);
  const done = once(target, "close");
  await write(target, done);
  await done;
}

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "stripped") };
const few = join(folder, "few.ndjson");
writeFileSync(few, FAULTS.map((fault) => `${fault(base)}\n${JSON.stringify(base)}\n`).join(""));
for (const workers of ["1", "2"])
  spawnSync(process.execPath, [main, "check", few, "--format", "json", "--workers", workers], { env });

// The child itself says how much memory it took at most, on a channel of its own.
const report = `import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
const child = spawn(
  process.execPath,
  [
    "--import",
    `data:text/javascript,${encodeURIComponent(report)}`,
    main,
    "check",
    file,
    "--format",
    "json",
    "--input",
    "ndjson",
    ...(workers === undefined ? [] : ["--workers", workers]),
  ],
  { stdio: ["pipe", "pipe", "inherit", "pipe"], env },
);
const { stdin, stdout, stdio } = child;
if (!stdin) throw new Error("no pipe to the program");
const collect = async (stream: NodeJS.ReadableStream | null | undefined) => {
  let text = "";
  if (stream) for await (const chunk of stream) text += chunk;
  return text;
};
const closed = once(child, "close");
const answers = Promise.all([collect(stdout), collect(stdio[3] as NodeJS.ReadableStream), closed]);

const started = performance.now();
stdin.on("error", () => {});
if (file === "-") await write(stdin, closed);
else stdin.end();

const [out, rss] = await answers;
const seconds = (performance.now() - started) / 1000;
const { totals } = JSON.parse(out) as { totals: Record<string, number> };
const faults = Math.ceil(total / FAULT_EVERY);
const unreadable = Math.ceil(faults / FAULTS.length);
const expected = { records: total, valid: total - faults, invalid: faults - unreadable, unreadable };
const wrong = Object.entries(expected).filter(([name, count]) => totals[name] !== count);
const megabytes = Math.round(Number(rss) / 1024);

console.log(
  `${total} records in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second, ${megabytes} MB at most`,
);
for (const [name, count] of wrong) console.error(`${name}: ${totals[name]} instead of ${count}`);
if (Number(rss) > MOST_KILOBYTES) console.error(`more than ${MOST_KILOBYTES / 1024} MB`);
process.exitCode = wrong.length > 0 || !(Number(rss) <= MOST_KILOBYTES) ? 1 : 0;
