import { checkText } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { bytesOf, lengthOf, literalOf } from "../../../test/bytes/literals.ts";
import { ascii, escapedText, Judged, same, text } from "./text.ts";

/** Every code point of the plane that people write in, and some of the planes behind it. */
function* codePoints(): Generator<number> {
  for (let c = 0; c < 0x10000; c++) yield c;
  for (let c = 0x10000; c < 0x110000; c += 61) yield c;
  for (let c = 0x1f000; c < 0x1f200; c++) yield c;
  for (let c = 0xe0000; c < 0xe0200; c++) yield c;
}

/** The texts are long enough for a run of letters before and after the sign. */
const AROUND = [
  (s: string) => s,
  (s: string) => `${s}n Vi Du`,
  (s: string) => `Ví D${s}ụ`,
  (s: string) => `Ví ${s} Dụ`,
  (s: string) => `Ví Dụ${s}`,
];

/** Every sign in every place: in `.ci/run`. */
const ALL = process.env.MUTATIONS !== undefined;

function expectClean(value: string, end: number, accepted: number): void {
  if (end === accepted && checkText(value) === undefined) return;
  expect({ value, code: checkText(value), end }).toEqual("a clean text that ends where it ends");
}

describe("a text in bytes", () => {
  it("is accepted only when core has nothing to say about it, wherever any sign of Unicode stands in it", () => {
    let count = 0;
    let asCore = 0;
    for (const c of codePoints()) {
      for (const around of ALL ? AROUND : [AROUND[0], AROUND[1 + (c % 4)]]) {
        if (around === undefined) continue;
        const value = around(String.fromCodePoint(c));
        const json = JSON.stringify(value);
        const b = literalOf(value);
        for (const scan of [text, escapedText]) {
          const end = scan(b, 0, 1, 1000);
          if (end >= 0) expectClean(value, end, lengthOf(json));
          else if (checkText(value) === undefined && !json.includes("\\"))
            expect({ value }).toEqual("found clean");
          count++;
          if (end >= 0) asCore++;
        }
      }
    }
    expect(asCore).toBeGreaterThan(count / 2);
  });

  it("has as many characters as it has code points", () => {
    for (const value of [
      "Ví Dụ",
      "ẵỗự",
      "𠀀𠀀",
      "a😀é",
      "Ð Vi Du".slice(1).trim(),
      "ក្រ",
      "‘’“”…–—",
      "ñữ𠀀.",
    ]) {
      const n = [...value].length;
      const b = literalOf(value);
      for (const scan of [text, escapedText]) {
        expect(scan(b, 0, n, n), value).toBe(lengthOf(JSON.stringify(value)));
        expect(scan(b, 0, n + 1, n + 9), value).toBe(-1);
        expect(scan(b, 0, 0, n - 1), value).toBe(-1);
      }
    }
  });

  it("has single spaces and none at its ends", () => {
    for (const value of [" a", "a ", "a  b", " ", "  ", "ễ  b", "ễ ", "… ", "𠀀  a", "𠀀 "])
      for (const scan of [text, escapedText]) expect(scan(literalOf(value), 0, 0, 9), value).toBe(-1);
    expect(text(literalOf(""), 0, 0, 9)).toBe(2);
    expect(text(literalOf(""), 0, 1, 9)).toBe(-1);
  });

  it("is well-formed UTF-8", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const tails = [
      [],
      [0x80],
      [0xbf],
      [0x9f],
      [0xa0],
      [0xc0],
      [0x41],
      [0x80, 0x80],
      [0xba, 0xa0],
      [0x8f, 0xbf, 0xbf],
    ];
    let wrong = 0;
    for (let first = 0x80; first < 0x100; first++) {
      for (const tail of [
        ...tails,
        ...tails.map((t) => [...t, 0x80]),
        [0x90, 0x80, 0x80],
        [0xbf, 0xbf, 0xbf],
      ]) {
        for (const before of ["", "a", "ễ", "a "]) {
          const b = new Uint8Array([
            34,
            ...new TextEncoder().encode(before),
            first,
            ...tail,
            0x61,
            34,
            10,
            0,
            0,
            0,
            0,
            0,
            0,
          ]);
          const length = b.length - 7;
          let value: string | undefined;
          try {
            value = JSON.parse(decoder.decode(b.subarray(0, length))) as string;
          } catch {
            wrong++;
          }
          for (const scan of [text, escapedText]) {
            const end = scan(b, 0, 0, 99);
            if (end < 0) continue;
            if (value === undefined) expect({ bytes: [...b] }).toEqual("UTF-8");
            else expectClean(value, end, length);
          }
        }
      }
    }
    expect(wrong).toBeGreaterThan(2000);
  });

  it("that the buffer breaks off is none", () => {
    for (const value of ["Ví Dụ", "ẵỗự", "𠀀𠀀", "ñữ…", 'a\\"']) {
      const whole = new TextEncoder().encode(JSON.stringify(value));
      for (let n = 0; n < whole.length; n++)
        for (const scan of [text, escapedText, ascii])
          expect(scan(whole.slice(0, n), 0, 0, 99), value).toBe(-1);
    }
  });

  it("with an escape is read as JSON reads it, and only where nothing reads it again", () => {
    for (const [json, ok] of [
      ['"V\\u00ed D\\u1EE5"', true],
      ['"a\\/b \\"c\\" \\\\"', true],
      ['"\\ud83d\\ude00"', true],
      ['"\\ud83d"', false],
      ['"a\\u0000"', false],
      ['"a\\nb"', false],
      ['"a\\tb"', false],
      ['"a\\u0020"', false],
      ['"a\\u200b"', false],
      ['"e\\u0302"', false],
      ['"\\x41"', false],
      ['"\\u00e"', false],
      ['"a\\', false],
    ] as const) {
      const b = bytesOf(json);
      expect(escapedText(b, 0, 1, 99), json).toBe(ok ? json.length : -1);
      expect(text(b, 0, 1, 99), json).toBe(-1);
    }
  });

  it("does not go on behind a line break that a backslash stands before", () => {
    for (const json of ['"a\\\nb"', '"a\nb"', '"a\rb"', '"a\u0000b"', '"a\tb"', '"a\u007fb"'])
      for (const scan of [text, escapedText]) expect(scan(bytesOf(json), 0, 1, 99), json).toBe(-1);
  });
});

describe("a string that a function judges", () => {
  it("is judged again when the buffer that held the last one is written over", () => {
    const judged = new Judged((s) => s === "đúng", 1, 99);
    for (const b of [Buffer.from('"đúng"\n'), new Uint8Array(Buffer.from('"đúng"\n'))]) {
      expect(judged.scan(b, 0)).toBe(lengthOf('"đúng"'));
      expect(judged.scan(b, 0)).toBe(lengthOf('"đúng"'));
      b.set(Buffer.from('"sai ne"'));
      expect(judged.scan(b, 0)).toBe(-1);
    }
  });

  it("is not the beginning of the last one, nor longer than it", () => {
    const judged = new Judged((s) => s === "abc" || s === "ab", 1, 99);
    for (const [value, ok] of [
      ["abc", true],
      ["ab", true],
      ["abcd", false],
      ["a", false],
      ["", false],
      ["abc", true],
    ] as const)
      expect(judged.scan(literalOf(value), 0) > 0, value).toBe(ok);
    expect(judged.scan(bytesOf('"abc'), 0)).toBe(-1);
    expect(judged.scan(bytesOf('"a\\u0062c"'), 0)).toBe(-1);
  });
});

it("two places hold the same text when every byte is the same", () => {
  const b = bytesOf("Ví Dụ Ví Dự Ví");
  const n = lengthOf("Ví Dụ");
  expect(same(b, 0, n, 0, n)).toBe(true);
  expect(same(b, 0, n, n + 1, n + 1 + n)).toBe(false);
  expect(same(b, 0, n, 0, n - 1)).toBe(false);
});
