// One million invented rows through `thongnhat translate`, once with one day for all rows and once with a day in
// each row: counts and bytes must be exact, and memory must stay under 300 MB. Ids and codes only, nobody's data.
// Run: node packages/cli/test/translate-million.ts [rows] [program, such as packages/cli/dist/main.js]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { xa } from "@thongnhat/code-tables";
import { toDate } from "@thongnhat/core";

const MOST_KILOBYTES = 300 * 1024;
const ROWS_AT_ONCE = 10_000;
const FIRST_DAY = 14_000; // In 2008.
const LAST_DAY = 20_269; // 2025-06-30
const BLANK_EVERY = 101;
const UNKNOWN_EVERY = 1009;

const total = Number(process.argv[2] ?? 1_000_000);
const main = process.argv[3] ?? fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "thongnhat-translate-"));
const input = join(folder, "so.csv");
const output = join(folder, "so-moi.csv");
const codes = xa.list({ asOf: "2025-06-30" }).map(({ code }) => code);

let seed = 20_251_122;
function below(limit: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 8) % limit;
}

/** How often each code stands in the file. */
const counts = new Map<string, number>();
function codeOf(index: number): string {
  if (index % BLANK_EVERY === 0) return "";
  const code = index % UNKNOWN_EVERY === 0 ? "99999" : (codes[below(codes.length)] ?? "");
  counts.set(code, (counts.get(code) ?? 0) + 1);
  return code;
}

function write(): void {
  const file = openSync(input, "w");
  writeSync(file, "id,so,xa_ma,ngay_dang_ky,nguon,quyen\r\n");
  for (let from = 0; from < total; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, total - from) }, (_, at) => {
      const index = from + at;
      const id = String(index).padStart(9, "0");
      const day = toDate(FIRST_DAY + below(LAST_DAY - FIRST_DAY));
      return `ks-${id},${below(1000)}/KS,${codeOf(index)},${day},so-hoa,"quyển ${below(99)}, tờ ${below(200)}"\r\n`;
    });
    writeSync(file, rows.join(""));
  }
  closeSync(file);
}

/** What the table itself says of each code. */
function expected(): Record<string, number> {
  const of = {
    mot: 0,
    nhieu: 0,
    "can-nguoi": 0,
    "khong-co": 0,
    trong: Math.ceil(total / BLANK_EVERY),
    "sai-dang": 0,
  };
  const names = { one: "mot", many: "nhieu", "needs-person": "can-nguoi", "not-found": "khong-co" } as const;
  for (const [code, rows] of counts) of[names[xa.translate(code, { from: "2025-06-30" }).status]] += rows;
  return of;
}

interface Run {
  readonly outcomes: Record<string, number>;
  readonly seconds: number;
  readonly kilobytes: number;
}

async function run(from: string): Promise<Run> {
  // The child itself says what it took, on a channel of its own.
  const report = `import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();
    writeSync(3,JSON.stringify({seconds:(user+system)/1e6,kilobytes:process.resourceUsage().maxRSS}))})`;
  const args = [
    "translate",
    "xa",
    "--in",
    input,
    "--column",
    "xa_ma",
    "--out",
    output,
    "--from",
    from,
    "--json",
  ];
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(report)}`, main, ...args],
    { stdio: ["ignore", "pipe", "inherit", "pipe"] },
  );
  const collect = async (stream: NodeJS.ReadableStream | null | undefined) => {
    let text = "";
    if (stream) for await (const chunk of stream) text += chunk;
    return text;
  };
  const closed = once(child, "close");
  const [out, usage] = await Promise.all([
    collect(child.stdout),
    collect(child.stdio[3] as NodeJS.ReadableStream),
    closed,
  ]);
  return { outcomes: JSON.parse(out).outcomes, ...JSON.parse(usage) };
}

/** The input again, when the two added cells of each row are taken away. */
function withoutAdded(): Buffer {
  const bytes = readFileSync(output);
  const kept = Buffer.allocUnsafe(bytes.length);
  let at = 0;
  let size = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf("\r\n", at);
    const cut = bytes.lastIndexOf(",", bytes.lastIndexOf(",", end) - 1);
    size += bytes.copy(kept, size, at, cut);
    size += bytes.copy(kept, size, end, end + 2);
    at = end + 2;
  }
  return kept.subarray(0, size);
}

write();
const megabytes = statSync(input).size / 1e6;
const problems: string[] = [];
const wanted = expected();
for (const from of ["2025-06-30", "column:ngay_dang_ky"]) {
  const { outcomes, seconds, kilobytes } = await run(from);
  console.log(
    `--from ${from}: ${total} rows, ${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s of processor time, ` +
      `${Math.round(megabytes / seconds)} MB/s, ${Math.round(kilobytes / 1024)} MB at most`,
  );
  console.log(`  ${JSON.stringify(outcomes)}`);
  if (kilobytes > MOST_KILOBYTES) problems.push(`more than ${MOST_KILOBYTES / 1024} MB`);
  if (!withoutAdded().equals(readFileSync(input)))
    problems.push("the bytes of the file are not what they were");
  if (from.startsWith("column:")) continue;
  for (const [name, rows] of Object.entries(wanted))
    if (outcomes[name] !== rows) problems.push(`${name}: ${outcomes[name]} instead of ${rows}`);
}
rmSync(folder, { recursive: true });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
