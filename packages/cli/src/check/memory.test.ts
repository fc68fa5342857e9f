import { expect, test } from "vitest";
import { birth, fakeRegistry } from "../../test/fake-registry.ts";
import { checkStream } from "./check.ts";

const MEGABYTE = 1024 * 1024;
const ROOM = 150 * MEGABYTE;

async function* repeat(text: string, megabytes: number): AsyncGenerator<Buffer> {
  const times = Math.ceil(MEGABYTE / text.length);
  for (let sent = 0; sent < megabytes; sent += 1) yield Buffer.from(text.repeat(times));
}

/** Most memory over that at the start, seen while the stream is checked. */
async function growth(name: string, chunks: AsyncIterable<Buffer>, record?: string) {
  const start = process.memoryUsage.rss();
  let most = 0;
  let records = 0;
  const options = record === undefined ? {} : { record };
  for await (const checked of checkStream(name, chunks, fakeRegistry, options)) {
    if (checked.status !== "file") records += 1;
    if (records % 5000 === 0) most = Math.max(most, process.memoryUsage.rss() - start);
  }
  most = Math.max(most, process.memoryUsage.rss() - start);
  return { most, records };
}

test("200 MB of lines, good and bad, are checked in bounded memory", async () => {
  const padded = birth({ ghiChu: "x".repeat(1500) });
  const text = `${JSON.stringify(padded)}\n${JSON.stringify(birth({ la: "x".repeat(1500) }))}\n{"a":\n`;
  const { most, records } = await growth("a.ndjson", repeat(text, 200));
  expect(records).toBeGreaterThan(100_000);
  expect(most).toBeLessThan(ROOM);
});

test("a line of 100 MB is skipped without being held", async () => {
  async function* long(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"a":"');
    yield* repeat("x", 100);
    yield Buffer.from(`"}\n${JSON.stringify(birth())}\n`);
  }
  expect(await growth("a.ndjson", long())).toMatchObject({ records: 2 });
});

test.each([
  ["an array", "a.json", '[{"a":"'],
  ["a cell", "a.csv", 'ngayDangKy,soLuongBanSao\n"'],
  ["a row", "a.csv", "ngayDangKy,soLuongBanSao\n"],
  ["a header", "a.csv", ""],
])("%s that never ends is not held", async (_, name, head) => {
  async function* endless(): AsyncGenerator<Buffer> {
    yield Buffer.from(head);
    yield* repeat("x", 60);
  }
  const { most } = await growth(name, endless(), "khai-sinh");
  expect(most).toBeLessThan(ROOM);
});
