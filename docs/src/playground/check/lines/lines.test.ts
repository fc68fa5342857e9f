import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex, textLines } from "./lines.ts";

test("a text is known by its lines", async () => {
  const lines = textLines("một\nhai\n\nbốn");
  expect(lines.count).toBe(4);
  expect([1, 2, 3, 4, 5].map(lines.line)).toEqual(["một", "hai", "", "bốn", ""]);
  expect(await lines.from(3)).toEqual({ text: "\nbốn", skipped: 0 });
  expect(textLines("một\n").count).toBe(1);
});

test("a line of a file is found again, or a place within it, however the file was cut", async () => {
  const text = fc.array(fc.constantFrom("a", "ễ", "😀", "\n", "\r\n", "bc"), { maxLength: 60 });
  const size = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(text, size, size, fc.nat(20), async (parts, cut, piece, before) => {
      const bytes = new TextEncoder().encode(parts.join(""));
      const index = lineIndex(async (from, to) => bytes.subarray(from, to), piece, 1);
      for (let at = 0; at < bytes.length; at += cut) index.note(bytes.subarray(at, at + cut));
      const lines = textLines(parts.join(""));
      for (let line = 1; line <= lines.count; line += 1) {
        const { text: whole } = await lines.from(line);
        expect(await index.from(line)).toEqual({ text: whole, skipped: 0 });
        const place = Math.min(before, [...lines.line(line)].length);
        const found = await index.from(line, place);
        expect(found).toEqual({ text: [...whole].slice(place).join(""), skipped: place });
      }
    }),
  );
});
