import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { fileOf, sampleLines } from "../../test/node/sample-lines.ts";
import { mergeStates } from "../state/merge.ts";
import { formatState } from "../state/text.ts";
import { auditFile } from "./audit-file.ts";
import { auditFiles } from "./audit-files.ts";
import { auditPart } from "./audit-part.ts";
import { mergeParts } from "./merge-parts.ts";
import type { PartJob } from "./part-job.ts";
import { planParts } from "./plan-parts.ts";

const home = mkdtempSync(join(tmpdir(), "thongnhat-parts-"));
const file = join(home, "khai-sinh.ndjson");
const today = "2026-11-22";
const lines = sampleLines(630);
let folder = "";
let jobs: PartJob[] = [];
let one = "";

beforeAll(async () => {
  writeFileSync(file, fileOf(lines));
  jobs = await planParts([file], { today, bytes: 600_000 });
  one = formatState(await auditFiles([file], { today, workers: 1 }));
});
beforeEach(() => {
  folder = mkdtempSync(join(home, "phan-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function runAll(list: readonly PartJob[]): Promise<void> {
  for (const job of list) await auditPart(job, folder);
}
const merged = () => formatState(mergeParts(folder));

test("parts in any order give the bytes of one run", async () => {
  expect(jobs.length).toBeGreaterThan(3);
  await runAll(jobs.toReversed());
  expect(merged()).toBe(one);
});

test("a job that is delivered twice writes the same bytes again and adds nothing", async () => {
  await runAll(jobs);
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  await runAll([...jobs.slice(1, 3), ...jobs.slice(0, 2)]);
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toEqual(before);
  expect(merged()).toBe(one);
});

test("a job goes through the queue as JSON", async () => {
  await runAll(JSON.parse(JSON.stringify(jobs)) as PartJob[]);
  expect(merged()).toBe(one);
});

test("several files, an empty one and one without the last line break are one run", async () => {
  const files = ["a", "b", "c"].map((name) => join(home, `${name}.ndjson`));
  const [a = "", b = "", c = ""] = files;
  writeFileSync(a, fileOf(lines.slice(0, 300)).subarray(0, -1));
  writeFileSync(b, "");
  writeFileSync(c, fileOf(lines.slice(300)));
  const many = await planParts(files, { today, bytes: 333_333 });
  await runAll(many);
  expect(merged()).toBe(formatState(await auditFiles(files, { today, workers: 1 })));
});

test("what is written can be read by this user only, and does not hold the secret of the run", async () => {
  await runAll(jobs.slice(0, 1));
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, name), "latin1")).not.toContain(jobs[0]?.seed);
  }
});

test("missing parts are named", async () => {
  await runAll(jobs);
  rmSync(join(folder, "2.state.json"));
  rmSync(join(folder, "3.keys"));
  expect(merged).toThrow(`Còn thiếu 2 trên ${jobs.length} phần: 2, 3.`);
});

test("parts of another run are named", async () => {
  await runAll(jobs);
  const other = await planParts([file], { today: "2026-11-21", bytes: 600_000 });
  await runAll(other.slice(1, 2));
  expect(merged).toThrow("Có phần của lần đo khác lẫn vào: 2.");
});

test("a part under the name of another, or half a part, is refused", async () => {
  await runAll(jobs);
  copyFileSync(join(folder, "1.state.json"), join(folder, "2.state.json"));
  expect(merged).toThrow('"2.state.json" không phải kết quả của một phần');
  await runAll(jobs.slice(1, 2));
  writeFileSync(join(folder, "1.state.json"), readFileSync(join(folder, "1.state.json")).subarray(0, 400));
  expect(merged).toThrow('"1.state.json" không phải kết quả của một phần');
  await runAll(jobs.slice(0, 1));
  writeFileSync(join(folder, "1.keys"), readFileSync(join(folder, "1.keys")).subarray(0, -1));
  expect(merged).toThrow("Tệp khóa 1.keys không đọc được");
});

test("a part beyond the plan is not counted on top", async () => {
  await runAll(jobs);
  const more = String(jobs.length + 1);
  const text = readFileSync(join(folder, "1.state.json"), "utf8");
  writeFileSync(join(folder, `${more}.state.json`), text.replace('"part":"1"', `"part":"${more}"`));
  copyFileSync(join(folder, "1.keys"), join(folder, `${more}.keys`));
  expect(merged).toThrow(`Có phần của lần đo khác lẫn vào: ${more}.`);
});

test("a folder without parts, or without anything, is told so", () => {
  expect(merged).toThrow("không có kết quả phần nào");
  expect(() => mergeParts(join(home, "khong-co"))).toThrow('Không thấy "khong-co"');
});

test("a file that changed after the plan is not counted", async () => {
  const moving = join(home, "doi.ndjson");
  writeFileSync(moving, fileOf(lines.slice(0, 20)));
  const [job] = await planParts([moving], { today });
  writeFileSync(moving, fileOf(lines.slice(0, 21)));
  await expect(auditPart(job as PartJob, folder)).rejects.toMatchObject({ code: "mismatch" });
  expect(readdirSync(folder)).toEqual([]);
});

test("what is no job, or would write elsewhere, is refused", async () => {
  const [job] = jobs;
  for (const wrong of [
    {},
    { ...job, part: "../1" },
    { ...job, seed: "abc" },
    { ...job, format: "x" },
    { ...job, file: 5 },
    { ...job, today: "hôm nay" },
    { ...job, from: "x" },
    { ...job, to: -1 },
  ])
    await expect(auditPart(wrong as PartJob, folder)).rejects.toThrow("không phải một phần của phép đo");
});

test("a part that is stopped writes nothing", async () => {
  await expect(auditPart(jobs[0] as PartJob, folder, AbortSignal.abort())).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("63 units by themselves add up to the nation, to the last digit", async () => {
  const shards = new Map<string, Buffer[]>();
  for (const [n, line] of lines.entries()) {
    const unit = String((n % 63) + 1);
    shards.set(unit, [...(shards.get(unit) ?? []), line]);
  }
  const states = [];
  for (const [unit, own] of shards) {
    const shard = join(home, `h${unit}.ndjson`);
    writeFileSync(shard, fileOf(own));
    states.push(await auditFile(shard, { today }));
  }
  expect(states).toHaveLength(63);
  const { inputs, runs, ...nation } = mergeStates(states);
  const { inputs: _, runs: __, ...whole } = JSON.parse(one);
  expect(JSON.stringify(nation)).toBe(JSON.stringify(whole));
  expect([inputs.length, runs]).toEqual([63, 63]);
});
