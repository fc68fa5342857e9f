import { expect, test } from "vitest";
import { BROKEN, fileOf, sampleLines } from "../../test/node/sample-lines.ts";
import { LineReader } from "./lines.ts";

/** What is read of bytes that come in chunks: records as text, faults by their code. */
async function read(bytes: Buffer, chunk = bytes.length, maxBytes?: number): Promise<string[]> {
  const items: string[] = [];
  const reader = new LineReader(
    { add: (value) => void items.push(JSON.stringify(value)), unreadable: (code) => void items.push(code) },
    maxBytes,
  );
  for (let at = 0; at < bytes.length; at += Math.max(1, chunk))
    await reader.push(bytes.subarray(at, at + chunk));
  await reader.end();
  return items;
}

const text = (...parts: string[]) => Buffer.from(parts.join("\n"));

test.each(BROKEN.filter(([, code]) => !/RECORD|OBJECT/.test(code)))("%s is %s", async (line, code) => {
  const bytes = Buffer.from(line);
  expect(await read(bytes)).toEqual([code]);
  // The lines around it are read all the same.
  expect(await read(fileOf([Buffer.from('{"b":1}'), bytes, Buffer.from('{"b":"ế"}')]))).toEqual([
    '{"b":1}',
    code,
    '{"b":"ế"}',
  ]);
});

test("a file reads the same in chunks of any size, cut within letters and line breaks too", async () => {
  const bytes = Buffer.concat([
    fileOf([...BROKEN.map(([line]) => Buffer.from(line)), ...sampleLines(3)]),
    text('{"a":"Nguyễn 𝄞"}\r', "", " \t\r", '{"b":2}'),
  ]);
  const whole = await read(bytes);
  expect(whole).toHaveLength(BROKEN.length + 5);
  for (const chunk of [1, 2, 3, 7, 64, 1000]) expect(await read(bytes, chunk)).toEqual(whole);
});

test("blank lines are no records", async () => {
  expect(await read(text("", " ", "\t\r", '{"a":1}', "", ""))).toEqual(['{"a":1}']);
  expect(await read(Buffer.alloc(0))).toEqual([]);
  expect(await read(Buffer.from("\n\n"))).toEqual([]);
});

test("a byte order mark before a record is not part of it, as in thongnhat check", async () => {
  expect(await read(text('\ufeff{"a":1}', '\ufeff{"a":2}', "\ufeff", '{"a":3}\ufeff'))).toEqual([
    '{"a":1}',
    '{"a":2}',
    "TN-READ-JSON",
  ]);
});

test("lines end with or without a carriage return, the last one without any end", async () => {
  expect(await read(text('{"a":1}\r', '  {"a":2}', '{"a":3}'))).toEqual(['{"a":1}', '{"a":2}', '{"a":3}']);
});

test("a record of just the allowed length is read, one byte more is not, in chunks of any size", async () => {
  const record = (bytes: number) => `{"a":"${"ế".repeat(10)}${"b".repeat(bytes - 38)}"}`;
  const lines = text(
    record(100),
    record(101),
    `${record(100)}\r`,
    `${record(101)}\r`,
    record(300),
    record(100),
  );
  expect(Buffer.byteLength(record(100))).toBe(100);
  const right = JSON.stringify(JSON.parse(record(100)));
  const long = "TN-READ-TOO-LONG";
  for (const chunk of [lines.length, 1, 50, 90, 128])
    expect(await read(lines, chunk, 100)).toEqual([right, long, right, long, long, right]);
});

test("a line that is too long and damaged is counted once", async () => {
  const bytes = Buffer.concat([Buffer.alloc(5000, 0xff), Buffer.from('\n{"a":1}\n')]);
  for (const chunk of [1, 4096, bytes.length])
    expect(await read(bytes, chunk, 1000)).toEqual(["TN-READ-TOO-LONG", '{"a":1}']);
});

test("nothing is handed out while the one before is waited for", async () => {
  const order: string[] = [];
  const reader = new LineReader({
    async add(value) {
      order.push(`+${JSON.stringify(value)}`);
      await new Promise((done) => setImmediate(done));
      order.push(`-${JSON.stringify(value)}`);
    },
    unreadable: (code) => void order.push(code),
  });
  await reader.push(text("1", "2", "{", "3", ""));
  expect(order).toEqual(["+1", "-1", "+2", "-2", "TN-READ-JSON", "+3", "-3"]);
});
