import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BROKEN, fileOf, sampleLines } from "../../test/node/sample-lines.ts";
import { formatState } from "../state/text.ts";
import { auditFile } from "./audit-file.ts";
import { type AuditFilesOptions, type AuditProgress, auditFiles } from "./audit-files.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-audit-files-"));
const scratch = join(folder, "tam");
const today = "2026-11-22";
const lines = sampleLines(1000, 21);
const bytes = fileOf(lines);
const files = ["a.ndjson", "b.ndjson"].map((name) => join(folder, name));
const [first = "", second = ""] = files;
let one = "";

const audit = async (paths: readonly string[], options: AuditFilesOptions = {}) =>
  formatState(await auditFiles(paths, { today, folder: scratch, ...options }));

beforeAll(async () => {
  mkdirSync(scratch);
  writeFileSync(first, fileOf(lines.slice(0, 600)));
  // The last line has no line break.
  writeFileSync(second, fileOf(lines.slice(600)).subarray(0, -1));
  one = await audit(files, { workers: 1 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is counted is there: records, lines that cannot be read, duplicates, inputs", () => {
  const state = JSON.parse(one);
  const unreadable = Object.values<number>(state.unreadable).reduce((sum, count) => sum + count, 0);
  const inGroups = (of: (tally: { records: number; fails: Record<string, number> }) => number) =>
    state.groups.reduce((sum: number, { tally }: { tally: Parameters<typeof of>[0] }) => sum + of(tally), 0);
  expect(unreadable).toBe(10);
  expect(Object.keys(state.unreadable)).toEqual(
    [...new Set(BROKEN.slice(0, 10).map(([, code]) => code))].sort(),
  );
  expect(inGroups((tally) => tally.records)).toBe(1000 - 10);
  expect(inGroups((tally) => tally.fails["TN-QUALITY-DUPLICATE-KEY@"] ?? 0)).toBeGreaterThan(100);
  expect(state.inputs).toEqual([
    expect.objectContaining({ name: "a.ndjson", records: 600 }),
    expect.objectContaining({ name: "b.ndjson", records: 400 }),
  ]);
  expect(state.inputs[0].sha256).toBe(
    createHash("sha256")
      .update(fileOf(lines.slice(0, 600)))
      .digest("hex"),
  );
});

test.each([
  [1, 1 << 20],
  [2, 77_777],
  [7, 31_337],
])("%i threads over ranges of %i bytes count the same bytes of state", async (workers, rangeBytes) => {
  expect(await audit(files, { workers, rangeBytes })).toBe(one);
});

test("random cuts, memory for few keys, and another secret count the same", async () => {
  for (let n = 0; n < 2; n += 1) {
    const rangeBytes = 10_000 + Math.floor(Math.random() * 2_000_000);
    expect(await audit(files, { workers: 2, rangeBytes, memoryBytes: 1 }), `${rangeBytes}`).toBe(one);
  }
});

test("the sum of ranges that auditFile counts has every record once", async () => {
  const size = bytes.length;
  const whole = join(folder, "c.ndjson");
  writeFileSync(whole, bytes);
  const cuts = [0, Math.floor(size / 3), Math.floor(size / 2) + 1, size];
  const states = [];
  for (let at = 0; at < 3; at += 1)
    states.push(await auditFile(whole, { today, from: cuts[at] ?? 0, to: cuts[at + 1] ?? 0 }));
  expect(states.reduce((sum, { inputs }) => sum + (inputs[0]?.records ?? 0), 0)).toBe(1000);
});

test("files packed by gzip and zstd count as the plain ones, in threads too", async () => {
  const packed = ["a.ndjson.gz", "b.ndjson.zst"].map((name) => join(folder, name));
  writeFileSync(packed[0] ?? "", gzipSync(fileOf(lines.slice(0, 600))));
  writeFileSync(packed[1] ?? "", zstdCompressSync(fileOf(lines.slice(600))));
  const { inputs: _, ...plain } = JSON.parse(one);
  for (const workers of [1, 3]) {
    const { inputs, ...counts } = JSON.parse(await audit(packed, { workers }));
    expect(counts).toEqual(plain);
    expect(inputs.map(({ records }: { records: number }) => records)).toEqual([600, 400]);
  }
});

test.each([1, 2])("a packed file that is cut short is named, with %i threads", async (workers) => {
  const file = join(folder, "hong.ndjson.gz");
  const whole = gzipSync(bytes);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  await expect(audit([file, first], { workers })).rejects.toMatchObject({
    name: "DataError",
    code: "broken",
    vi: expect.stringContaining("hong.ndjson.gz"),
  });
  expect(readdirSync(scratch)).toEqual([]);
});

test.each([1, 2])("progress ends with all bytes and all records, with %i threads", async (workers) => {
  const seen: AuditProgress[] = [];
  await audit(files, { workers, onProgress: (progress) => seen.push(progress) });
  expect(seen.at(-1)).toMatchObject({ bytes: bytes.length - 1, totalBytes: bytes.length - 1, records: 1000 });
  expect(seen.every(({ rate }, at) => rate >= 0 && seen[at]?.records !== undefined)).toBe(true);
});

test.each([1, 2])(
  "a caller who stops %i threads gets the reason, and nothing is left behind",
  async (workers) => {
    const stop = new AbortController();
    const running = audit(files, {
      workers,
      rangeBytes: 50_000,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(readdirSync(scratch)).toEqual([]);
    await expect(audit(files, { workers, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  },
);

test("an empty file has no records and is among the inputs", async () => {
  const file = join(folder, "rong.ndjson");
  writeFileSync(file, "");
  for (const workers of [1, 2])
    expect(JSON.parse(await audit([file], { workers }))).toMatchObject({
      groups: [],
      inputs: [{ name: "rong.ndjson", bytes: 0, records: 0 }],
    });
});

test("a file that is not there is named before anything is counted", async () => {
  await expect(audit([first, join(folder, "khong-co.ndjson")])).rejects.toMatchObject({ code: "missing" });
});

test("part of a packed file cannot be asked for", async () => {
  const file = join(folder, "d.ndjson.gz");
  writeFileSync(file, gzipSync(bytes));
  await expect(auditFile(file, { from: 0, to: 10 })).rejects.toThrow(RangeError);
});
