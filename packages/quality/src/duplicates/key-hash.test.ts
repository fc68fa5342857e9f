import { expect, test } from "vitest";
import { makeKeyHash, personKey } from "./key-hash.ts";
import { makeSipHash } from "./sip-hash.ts";

const seed = (first: number) => Uint8Array.from({ length: 16 }, (_, at) => (first + at * 31) & 255);

/** Bytes `(i * 37 + n) & 255` as CPython 3.11 hashes them (SipHash-1-3), under the keys of PYTHONHASHSEED 0, 1 and 20261122. */
const VECTORS: readonly (readonly [key: string, bytes: number, hash: string])[] = [
  ["00000000000000000000000000000000", 4, "4b364c780df79b85"],
  ["00000000000000000000000000000000", 8, "9f35dea60cdd00b0"],
  ["00000000000000000000000000000000", 40, "dbc8ab82688e8e30"],
  ["2923be84e16cd6ae529049f1f1bbe9eb", 12, "595443db90234337"],
  ["2923be84e16cd6ae529049f1f1bbe9eb", 16, "cf5dbe4e8059caf8"],
  ["71a6f7256a9cb54e06c297eba4c91bd3", 40, "61898da7c4cbbeb9"],
  ["71a6f7256a9cb54e06c297eba4c91bd3", 44, "4925e6e7c33700b1"],
];

test.each(VECTORS)("under %s, %i bytes hash as CPython hashes them", (key, bytes, hash) => {
  const data = Uint8Array.from({ length: bytes }, (_, at) => (at * 37 + bytes) & 255);
  const [hi, lo] = makeSipHash(Buffer.from(key, "hex"))(new Int32Array(data.buffer), bytes / 4);
  expect(hi.toString(16).padStart(8, "0") + lo.toString(16).padStart(8, "0")).toBe(hash);
});

test("five million invented keys hash to five million values, evenly spread", () => {
  const hash = makeKeyHash(seed(7));
  const seen = new BigUint64Array(5_000_000);
  const buckets = new Uint32Array(256);
  for (let n = 0; n < seen.length; n += 1) {
    const [hi, lo] = hash(["H26.12", "ho-tich/khai-sinh", String(n % 9973), `${n % 12}/${n}`]);
    seen[n] = (BigInt(hi) << 32n) | BigInt(lo);
    buckets[lo & 255] = (buckets[lo & 255] ?? 0) + 1;
  }
  seen.sort();
  expect(seen.findIndex((value, at) => at > 0 && value === seen[at - 1])).toBe(-1);
  const mean = seen.length / 256;
  // 255 degrees of freedom: above 400 once in a hundred million times.
  expect(buckets.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0)).toBeLessThan(400);
});

test("one bit of another seed changes half of all bits", () => {
  const other = seed(7);
  other[15] = (other[15] ?? 0) ^ 1;
  const [a, b] = [makeKeyHash(seed(7)), makeKeyHash(other)];
  let changed = 0;
  for (let n = 0; n < 1000; n += 1) {
    const [x, y] = [a([`${n}`]), b([`${n}`])];
    for (const half of [0, 1] as const)
      for (let bits = x[half] ^ y[half]; bits !== 0; bits &= bits - 1) changed += 1;
  }
  expect(changed / 64_000).toBeCloseTo(0.5, 1);
});

test("where one part ends and the next begins counts", () => {
  const hash = makeKeyHash(seed(1));
  const keys = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], []];
  expect(new Set(keys.map((key) => hash(key).join())).size).toBe(keys.length);
});

test("a key longer than any before it is hashed whole", () => {
  const hash = makeKeyHash(seed(1));
  expect(hash([`${"a".repeat(5000)}b`])).not.toEqual(hash([`${"a".repeat(5000)}c`]));
});

test("a seed that is not 16 bytes is refused", () => {
  expect(() => makeKeyHash(new Uint8Array(8))).toThrow(RangeError);
});

test("a person is one person however the name is written", () => {
  const one = personKey("Nguyễn Thị Hoà Ví Dụ", "1990-03-20", "2");
  for (const name of [
    "NGUYỄN THỊ HÒA VÍ DỤ",
    " Nguyễn  Thị Hòa Ví Dụ ",
    "Nguyễn Thị Hoà Ví Dụ".normalize("NFD"),
    "Nguyen Thi Hoa Vi Du",
  ])
    expect(personKey(name, "1990-03-20", "2")).toEqual(one);
});

test("another birth, a birth known less well and another sex are not the same person", () => {
  const keys = [
    ["1990-03-20", "2"],
    ["1990-03-21", "2"],
    ["1990-03", "2"],
    ["1990-03-20", "1"],
  ] as const;
  expect(new Set(keys.map(([birth, sex]) => personKey("Lò Văn Thử", birth, sex)?.join())).size).toBe(4);
});

test("without a name or a birth there is no person to compare", () => {
  expect(personKey(" ", "1990")).toBeUndefined();
  expect(personKey("Lò Văn Thử", "")).toBeUndefined();
});
