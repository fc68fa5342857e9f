import { input } from "../build.ts";
import { FIELDS, put } from "../place.ts";
import type { Expectation, Family, HostileInput, Seeds } from "../types.ts";

const BAD_UTF8: readonly (readonly [string, readonly number[]])[] = [
  ["a lone continuation byte", [0x80]],
  ["the last continuation byte", [0xbf]],
  ["two continuation bytes", [0x80, 0xbf]],
  ["an overlong slash of two bytes", [0xc0, 0xaf]],
  ["an overlong NUL of two bytes", [0xc0, 0x80]],
  ["an overlong quote of two bytes", [0xc0, 0xa2]],
  ["an overlong letter of two bytes", [0xc1, 0x81]],
  ["an overlong slash of three bytes", [0xe0, 0x80, 0xaf]],
  ["an overlong slash of four bytes", [0xf0, 0x80, 0x80, 0xaf]],
  ["an overlong quote of three bytes", [0xe0, 0x80, 0xa2]],
  ["a letter cut after one byte", [0xe1]],
  ["a letter cut after two bytes", [0xe1, 0xbb]],
  ["a letter cut after three bytes", [0xf0, 0x9f, 0x98]],
  ["a letter cut by ASCII", [0xe1, 0xbb, 0x41]],
  ["the first high surrogate", [0xed, 0xa0, 0x80]],
  ["the last low surrogate", [0xed, 0xbf, 0xbf]],
  ["a surrogate pair (CESU-8)", [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
  ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
  ["a five-byte sequence", [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ["a six-byte sequence", [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80]],
  ["0xFE", [0xfe]],
  ["0xFF", [0xff]],
  ["a TCVN3 letter", [0xd4, 0xe9]],
  ["a windows-1258 letter", [0xea, 0xf2]],
  ["a letter of Latin-1", [0xe9]],
];

/** Bytes that are no UTF-8, and text in other encodings. */
export function bytes({ record }: Seeds): readonly Family[] {
  const good = JSON.stringify(record);
  const inside = Buffer.from(JSON.stringify(put(record, FIELDS.name, "@@")));
  const key = Buffer.from(JSON.stringify({ ...record, "@@": 1 }));
  const all = (name: string, expect: Expectation, make: () => Uint8Array): HostileInput =>
    input(name, expect, () => ({ kind: "bytes", bytes: make() }));
  return [
    {
      name: "bad-utf8",
      about: "overlong, cut, surrogates, beyond Unicode: in a text, in a key, after the record",
      inputs: BAD_UTF8.flatMap(([name, bad]) => [
        all(`${name} in a text`, "refused", () => splice(inside, bad)),
        all(`${name} in a key`, "refused", () => splice(key, bad)),
        all(`${name} after the record`, "refused", () =>
          Buffer.concat([Buffer.from(good), Uint8Array.from(bad)]),
        ),
      ]),
    },
    {
      name: "encodings",
      about: "byte order marks, UTF-16, UTF-32, old encodings",
      inputs: [
        all("UTF-8 with a byte order mark", "accepted", () => Buffer.from(`\ufeff${good}`)),
        all("two byte order marks", "refused TN-READ-JSON", () => Buffer.from(`\ufeff\ufeff${good}`)),
        all("a byte order mark and nothing", "refused TN-READ-EMPTY", () => Buffer.from("\ufeff")),
        all("UTF-16 LE with its mark", "warned TN-READ-UTF16", () => Buffer.from(`\ufeff${good}`, "utf16le")),
        all("UTF-16 LE without a mark", "warned TN-READ-UTF16", () => Buffer.from(good, "utf16le")),
        all("UTF-16 BE with its mark", "warned TN-READ-UTF16", () =>
          Buffer.from(`\ufeff${good}`, "utf16le").swap16(),
        ),
        all("UTF-16 BE without a mark", "warned TN-READ-UTF16", () => Buffer.from(good, "utf16le").swap16()),
        all("UTF-32 LE", "refused", () => utf32(`\ufeff${good}`)),
        all("a mark of UTF-16 before UTF-8", "refused", () =>
          Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(good)]),
        ),
        all("Latin-1", "refused", () =>
          Buffer.from(JSON.stringify(put(record, FIELDS.name, "Vi Dé")), "latin1"),
        ),
        all("a NUL after the record", "refused TN-READ-JSON", () => Buffer.from(`${good}\u0000`)),
        all("1 MB of NUL", "refused", () => new Uint8Array(1_000_000)),
        all("1 MB of 0xFF", "refused", () => new Uint8Array(1_000_000).fill(0xff)),
        all("gzip", "refused", () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)),
        all("nothing", "refused", () => new Uint8Array(0)),
      ],
    },
  ];
}

function splice(whole: Buffer, bad: readonly number[]): Uint8Array {
  const at = whole.indexOf("@@");
  return Buffer.concat([whole.subarray(0, at), Uint8Array.from(bad), whole.subarray(at + 2)]);
}

function utf32(text: string): Uint8Array {
  const points = Uint32Array.from(text, (one) => one.codePointAt(0) ?? 0);
  return new Uint8Array(points.buffer);
}
