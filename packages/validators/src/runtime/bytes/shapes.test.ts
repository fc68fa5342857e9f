import {
  isAgencyCode,
  isAmount,
  isCmnd,
  isEmail,
  isPersonalId,
  isPhone,
  isRecordId,
  isSha256,
} from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { mutate, random } from "../../../../generator/test/mutate.ts";
import { bytesOf, lengthOf, literalOf } from "../../../test/bytes/literals.ts";
import {
  agencyCode,
  amount,
  boolean,
  digits,
  email,
  integer,
  lastInteger,
  phone,
  recordId,
  sha256,
} from "./shapes.ts";

type Scan = (b: Uint8Array, p: number) => number;

const FORMATS: readonly [string, Scan, (s: string) => boolean, readonly string[]][] = [
  ["so-dinh-danh", (b, p) => digits(b, p, 12), isPersonalId, ["001085000123", "000000000000", "12345678901"]],
  ["cmnd", (b, p) => digits(b, p, 9), isCmnd, ["012345678", "000000000", "1234567890"]],
  ["ma-ban-ghi", recordId, isRecordId, ["KS-2025:001.a_b", "x", "a".repeat(100), "a".repeat(101), "-a", "9"]],
  [
    "ma-co-quan",
    agencyCode,
    isAgencyCode,
    ["H26.12", "H26", "H26.1.22.333.4444", "G01.1.1.1.1.1", "000.00.12.H26", "H26.12345"],
  ],
  ["sha256", sha256, isSha256, ["0123456789abcdef".repeat(4), "a".repeat(63), "A".repeat(64)]],
  [
    "so-tien",
    amount,
    isAmount,
    ["0", "1500000", "999999999999999999", "1000000000000000000", "0.5", "10.1234", "10.12345", "00", "01.5"],
  ],
  [
    "email",
    email,
    isEmail,
    [
      "vi.du@example.vn",
      "a@b.c",
      "a@b",
      "a@.b",
      "a@b..c",
      "a@b.",
      `${"a".repeat(248)}@b.com`,
      `${"a".repeat(249)}@b.com`,
      "a@b@c.d",
      "@b.c",
      "ễ@b.c",
    ],
  ],
  [
    "dien-thoai",
    phone,
    isPhone,
    ["0912345678", "+84912345678", "02812345678", "+8428123456789", "84912345678", "091234567"],
  ],
];

describe.each(FORMATS)("%s in bytes", (_, scan, judge, seeds) => {
  it("is what core says, also for texts a few signs away", () => {
    const next = random(7);
    let right = 0;
    for (let count = 0; count < 6000; count++) {
      const seed = seeds[count % seeds.length] as string;
      const [value] = count < seeds.length ? [seed] : (mutate([seed], next) as unknown[]);
      if (typeof value !== "string") continue;
      const end = scan(literalOf(value), 0);
      if (end >= 0) {
        right++;
        expect({ value, ok: judge(value), end }).toEqual({
          value,
          ok: true,
          end: lengthOf(JSON.stringify(value)),
        });
      } else expect({ value, ok: judge(value) }).toEqual({ value, ok: false });
    }
    expect(right).toBeGreaterThan(100);
  });

  it("has a quotation mark before and behind", () => {
    const [seed = ""] = seeds;
    for (const json of [
      `"${seed}`,
      seed,
      `${seed}"`,
      `'${seed}'`,
      `"${seed}\\"`,
      `"\\u00${seed.charCodeAt(0).toString(16)}${seed.slice(1)}"`,
    ])
      expect(scan(bytesOf(json), 0), json).toBe(-1);
    const whole = new TextEncoder().encode(`"${seed}"`);
    for (let n = 0; n < whole.length; n++) expect(scan(whole.slice(0, n), 0)).toBe(-1);
  });
});

describe("numbers in bytes", () => {
  it("are whole, written without fraction or exponent, within bounds", () => {
    for (const json of [
      "0",
      "-0",
      "7",
      "-7",
      "100",
      "101",
      "-100",
      "-101",
      "01",
      "-01",
      "00",
      "1.0",
      "1e0",
      "1E0",
      "1.",
      "+1",
      "",
      "-",
      "null",
      '"1"',
      "999999999999999",
      "-999999999999999",
      "9999999999999999",
      "1e2",
    ]) {
      const end = integer(bytesOf(json), 0, -100, 100);
      if (end < 0) continue;
      const value = JSON.parse(json) as number;
      expect({ json, end, lastInteger }).toEqual({ json, end: json.length, lastInteger: value });
      expect(Number.isInteger(value) && value >= -100 && value <= 100).toBe(true);
    }
    for (const json of ["0", "-7", "100", "-100"])
      expect(integer(bytesOf(json), 0, -100, 100)).toBe(json.length);
    expect(integer(bytesOf("999999999999999"), 0, 0, Number.MAX_SAFE_INTEGER)).toBe(15);
    expect(lastInteger).toBe(999_999_999_999_999);
    expect(integer(bytesOf("9007199254740993"), 0, 0, Number.MAX_SAFE_INTEGER)).toBe(-1);
  });

  it("true and false are words", () => {
    expect(boolean(bytesOf("true"), 0)).toBe(4);
    expect(boolean(bytesOf("false"), 0)).toBe(5);
    for (const json of ["True", "tru", "fals", "t", "f", "null", "1", '"true"', "trUe", "falsE"])
      expect(boolean(bytesOf(json), 0), json).toBe(-1);
  });
});
