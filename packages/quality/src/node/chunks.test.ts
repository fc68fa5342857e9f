import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { readChunks } from "./chunks.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-chunks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(packed: "gzip" | "zstd", bytes: Buffer): Promise<string> {
  const file = join(folder, `tep.${packed}`);
  writeFileSync(file, bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(file, { packed })) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const PARTS = ["một\n", "hai dòng\n".repeat(300_000), "", "ba\n"];

test.each([
  ["gzip", gzipSync],
  ["zstd", zstdCompressSync],
] as const)("a file of several packed by %s one after the other is read to its end", async (packed, pack) => {
  const bytes = Buffer.concat(PARTS.map((part) => pack(part)));
  expect((await read(packed, bytes)) === PARTS.join("")).toBe(true);
  for (const cut of [1, 9, bytes.length - pack("ba\n").length - 1])
    await expect(read(packed, bytes.subarray(0, -cut))).rejects.toThrow("thiếu đoạn cuối");
});

test("a frame that asks for more memory than is given is refused with what to do", async () => {
  const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 18 << 3, 1, 0, 0]);
  await expect(read("zstd", frame)).rejects.toThrow("hãy giải nén trước");
  frame[5] = 17 << 3;
  expect(await read("zstd", frame)).toBe("");
});
