import { constants, createZstdCompress, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inPieces } from "../../../test/streams.ts";
import { type PackedError, unpacked, unpackedName } from "./packed.ts";

/** What comes out, in pieces of every size; or what is wrong, after what came out. */
async function read(bytes: Buffer, piece: number): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const chunk of (await unpacked(inPieces(bytes, piece))).chunks) parts.push(Buffer.from(chunk));
    return Buffer.concat(parts).toString();
  } catch (error) {
    return (error as PackedError).problem;
  }
}

async function expectAll(bytes: Buffer, expected: string): Promise<void> {
  for (const piece of [1, 2, 3, 7, 1024, 1 << 20])
    expect(await read(bytes, piece), String(piece)).toBe(expected);
}

const TEXT = "một dòng\nhai dòng\n".repeat(40);
const MORE = "ba\n";
const gzip = gzipSync(TEXT);
const zstd = zstdCompressSync(TEXT, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
/** A note that readers skip. */
const NOTE = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 9, 9, 9, 9]);

/** Packed as a stream of unknown length, which has to be remembered as far back as this. */
async function withWindow(log: number): Promise<Buffer> {
  const packer = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: log } });
  const parts: Buffer[] = [];
  packer.on("data", (part: Buffer) => parts.push(part));
  packer.write(TEXT);
  packer.end();
  await new Promise((then) => packer.on("end", then));
  return Buffer.concat(parts);
}

describe("a packed file", () => {
  test("is unpacked by its first bytes, whatever its name", async () => {
    await expectAll(gzip, TEXT);
    await expectAll(zstd, TEXT);
    await expectAll(Buffer.from(TEXT), TEXT);
    await expectAll(zstdCompressSync(""), "");
    await expectAll(Buffer.alloc(0), "");
  });
  test("of several parts is read to its end", async () => {
    await expectAll(Buffer.concat([gzip, gzipSync(MORE)]), TEXT + MORE);
    await expectAll(Buffer.concat([zstd, zstdCompressSync(MORE)]), TEXT + MORE);
    await expectAll(Buffer.concat([NOTE, zstd, NOTE, NOTE, zstdCompressSync(MORE), NOTE]), TEXT + MORE);
  });
  test("that is cut short or damaged is never taken for a whole one", async () => {
    for (const whole of [gzip, zstd, Buffer.concat([zstd, NOTE]), Buffer.concat([zstd, zstd])]) {
      const start = whole.length > zstd.length ? zstd.length + 1 : 8;
      for (let size = start; size < whole.length; size += 1)
        expect(await read(whole.subarray(0, size), 1 << 20), String(size)).toBe("packed-broken");
    }
    for (const whole of [gzip, zstd]) {
      const damaged = Buffer.from(whole);
      damaged[whole.length - 6] = (damaged[whole.length - 6] ?? 0) ^ 0xff;
      expect(await read(damaged, 1 << 20)).toBe("packed-broken");
      expect(await read(Buffer.concat([whole, Buffer.from("không phải")]), 1 << 20)).toBe("packed-broken");
    }
  });
  test("that has to be remembered for long is refused before memory is taken", async () => {
    await expectAll(await withWindow(20), TEXT);
    expect(await read(await withWindow(27), 1 << 20)).toBe("packed-window");
  });
  test("is named as what is in it", () => {
    expect(["a.ndjson.gz", "a/b.csv.ZST", ".gz", "a/.zst", "a.json"].map(unpackedName)).toEqual([
      "a.ndjson",
      "a/b.csv",
      ".gz",
      "a/.zst",
      "a.json",
    ]);
  });
});

const MEGABYTE = 1024 * 1024;

test("a bomb is not read to its end", async () => {
  const bomb = zstdCompressSync(Buffer.alloc(8 * MEGABYTE));
  let bytes = 0;
  const read = async () => {
    const source = inPieces(Buffer.concat(Array.from({ length: 40 }, () => bomb)), 1 << 20);
    for await (const chunk of (await unpacked(source, 32 * MEGABYTE)).chunks) bytes += chunk.length;
  };
  await expect(read()).rejects.toMatchObject({ problem: "packed-bomb" });
  expect(bytes).toBeLessThan(40 * MEGABYTE);
});
