import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kindOf, linesIn } from "./ranges.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-ranges-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(bytes: Buffer | string): string {
  const file = join(folder, "tep.ndjson");
  writeFileSync(file, bytes);
  return file;
}

test.each(["", "\n", "a", "a\n", "\n\n\na", "ế\nNguyễn\n\n𝄞\r\nhết", `${"x".repeat(200_000)}\ny\n`])(
  "wherever %j is cut, each line belongs to one range",
  (content) => {
    const bytes = Buffer.from(content);
    const file = fileWith(bytes);
    const cuts =
      bytes.length < 100
        ? Array.from({ length: bytes.length + 3 }, (_, n) => n)
        : [1, 65_535, 65_537, 199_999, 200_001];
    for (const a of cuts)
      for (const b of cuts.filter((cut) => cut >= a)) {
        const edges = [0, a, b, bytes.length + 9];
        const parts = edges.slice(1).map((to, at) => {
          const range = linesIn(file, { from: edges[at] ?? 0, to });
          return bytes.subarray(range.from, range.to);
        });
        expect(Buffer.concat(parts).equals(bytes)).toBe(true);
        // A part is whole lines: it ends with a line break, or with the file.
        for (const [at, part] of parts.entries())
          expect(
            part.length === 0 ||
              part.at(-1) === 0x0a ||
              parts.slice(at + 1).every((later) => later.length === 0),
          ).toBe(true);
      }
  },
);

test("a line belongs to the range in which it starts", () => {
  const file = fileWith("aaa\nbbb\nccc\n");
  expect(linesIn(file, { from: 0, to: 1 })).toEqual({ from: 0, to: 4 });
  expect(linesIn(file, { from: 1, to: 4 })).toEqual({ from: 4, to: 4 });
  expect(linesIn(file, { from: 4, to: 9 })).toEqual({ from: 4, to: 12 });
});

test("a packed file is known by its first bytes, whatever its name", () => {
  expect(kindOf(fileWith(Buffer.from([0x1f, 0x8b, 8, 0, 0]))).packed).toBe("gzip");
  expect(kindOf(fileWith(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]))).packed).toBe("zstd");
  expect(kindOf(fileWith("{}")).packed).toBeUndefined();
});

test("what is no file of lines says so in words", () => {
  expect(() => kindOf(join(folder, "khong-co.ndjson"))).toThrow('Không thấy "khong-co.ndjson"');
  expect(() => kindOf(folder)).toThrow("là thư mục");
  expect(() => kindOf(fileWith(Buffer.from([0xff, 0xfe, 0x7b, 0])))).toThrow("UTF-16");
});
