// Every format against its definition as a pattern, on right values and on every small change of them.
import assert from "node:assert/strict";
import { type FormatName, formats } from "../../../src/index.ts";

const DAY_OR_LESS = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

/** Formats that a pattern says wholly. */
const PATTERNS: Readonly<Partial<Record<FormatName, RegExp>>> = {
  "so-dinh-danh": /^[0-9]{12}$/,
  cmnd: /^[0-9]{9}$/,
  "dien-thoai": /^(0|\+84)[0-9]{9,10}$/,
  "so-tien": /^(0|[1-9][0-9]{0,17})(\.[0-9]{1,4})?$/,
  "ma-co-quan": /^([A-Z][0-9]{2}(\.[0-9]{1,4}){0,4}|[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2})$/,
  "gio-phut": new RegExp(`^${CLOCK}$`),
  "ma-ban-ghi": /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
  "json-pointer": /^(?=[\s\S]{0,500}$)(\/([^~/]|~[01])*)*$/,
  sha256: /^[0-9a-f]{64}$/,
  email: /^(?=.{3,254}$)[!-?A-~]+@[!-?A-~]*$/,
};

const SAMPLES: Readonly<Partial<Record<FormatName, readonly string[]>>> = {
  "so-dinh-danh": ["001085000123", "999999999999"],
  cmnd: ["012345678", "999999999"],
  "dien-thoai": ["0912345678", "09123456789", "+84912345678", "+849123456789", "84912345678", "+85912345678"],
  "so-tien": [
    "0",
    "00",
    "01",
    "1",
    "9",
    "0.5",
    "00.5",
    "1500000.50",
    "1.2345",
    "1.23456",
    ".5",
    "1.",
    "9".repeat(18),
    "9".repeat(19),
    `${"9".repeat(18)}.9999`,
  ],
  "ma-co-quan": [
    "H26",
    "A00",
    "Z99",
    "H26.1",
    "H26.12",
    "H26.123.1234",
    "H26.12345",
    "H26.1.2.3.4",
    "H26.1.2.3.4.5",
    "H26.1111.2222.3333.4444",
    "000.00.12.H26",
    "999.99.99.Z99",
    "000.00.00.000",
    "H26.12.34.H26",
    "H26.",
    "H26..1",
  ],
  "gio-phut": ["00:00", "09:59", "19:09", "20:00", "23:59", "24:00", "23:60", "12:3 "],
  "ma-ban-ghi": [
    "a",
    "Z",
    "0",
    "9",
    "KS-2025.a_b:c",
    "z".repeat(100),
    "z".repeat(101),
    "a{",
    "a@",
    "a[",
    "a`",
    "a/",
    "a;",
    "-a",
    "{",
  ],
  "json-pointer": [
    "",
    "/",
    "/a",
    "/a~0b",
    "/a~1",
    "/a~2",
    "/a~",
    "a",
    "~0",
    `/${"a".repeat(499)}`,
    `/${"a".repeat(500)}`,
    "//",
  ],
  sha256: [
    "0".repeat(64),
    "af09".repeat(16),
    "f".repeat(63),
    "f".repeat(65),
    `g${"f".repeat(63)}`,
    "A".repeat(64),
  ],
  email: [],
};

/** The bytes around the ranges of digits and letters, and some that look alike. */
const NEIGHBOURS = [
  "/",
  "0",
  "9",
  ":",
  "@",
  "A",
  "Z",
  "[",
  "`",
  "a",
  "z",
  "{",
  "-",
  ".",
  "+",
  "~",
  " ",
  "\n",
  "٣",
  "ễ",
  "_",
];

/** Small changes of a text: each place left out, doubled, or another character. */
export function edits(text: string): string[] {
  const found = [text, `${text}0`, `0${text}`, `${text}\n`, ` ${text}`];
  const places = text.length > 40 ? [0, 1, 2, text.length - 2, text.length - 1] : [...text].keys();
  for (const at of places) {
    found.push(text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + text.charAt(at) + text.slice(at));
    for (const other of NEIGHBOURS) found.push(text.slice(0, at) + other + text.slice(at + 1));
  }
  return found;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A date by the definition of the calendar, slowly. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** A partial date by its definition. */
export function isPartial(text: string): boolean {
  const single = (one: string): boolean =>
    new RegExp(`^${DAY_OR_LESS}$`).test(one) &&
    !one.startsWith("0000") &&
    (one.length < 10 || isRealDay(one));
  const parts = text.split("/");
  if (parts.length === 1) return single(text);
  const [a = "", b = ""] = parts;
  return parts.length === 2 && single(a) && single(b) && a.length === b.length && a <= b;
}

function isMoment(text: string): boolean {
  const parts = new RegExp(`^(.{10})T${CLOCK}:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]${CLOCK})$`).exec(text);
  return parts !== null && isRealDay(parts[1] ?? "");
}

function isAddress(text: string): boolean {
  if (!/^[!-~]{3,254}$/.test(text)) return false;
  const [name = "", domain, ...more] = text.split("@");
  if (name === "" || domain === undefined || more.length > 0) return false;
  // A dot right after @, after another dot, or at the end names no domain.
  return domain.includes(".") && !domain.startsWith(".") && !domain.endsWith(".") && !domain.includes("..");
}

const DATES = [
  "2000-02-29",
  "1900-02-28",
  "2024-02-29",
  "2023-02-29",
  "1900-02-29",
  "2100-02-29",
  "2400-02-29",
  "2025-12-31",
  "2025-11-30",
  "2025-11-31",
  "2025-04-31",
  "2025-06-31",
  "2025-09-31",
  "2025-01-32",
  "2025-10-01",
  "0001-01-01",
  "0000-01-01",
  "0100-01-01",
  "9999-12-31",
  "2025-13-01",
  "2025-00-10",
  "2025-01-00",
  "2025/01/01",
];
const PARTIALS = [
  ...DATES,
  "1954",
  "0000",
  "0001",
  "0100",
  "1954-03",
  "1954-00",
  "1954-13",
  "1954-12",
  "1944/1945",
  "1945/1944",
  "1944/1944",
  "1944-01/1944-12",
  "1944-12/1944-01",
  "1944-01-01/1944-01-02",
  "1944-01-02/1944-01-01",
  "1944-02-30/1944-03-01",
  "1944-01-01/1944-02-30",
  "1944/1945-01",
  "1944/",
  "/1944",
  "1944-01 1944-12",
];
const MOMENTS = [
  "2025-07-01T08:00:00+07:00",
  "2025-07-01T23:59:59Z",
  "2025-07-01T08:00:00.1Z",
  "2025-07-01T08:00:00.123456789+14:00",
  "2025-07-01T08:00:00.1234567890Z",
  "2025-07-01T08:00:00.Z",
  "2025-07-01T08:00:60Z",
  "2025-07-01T24:00:00Z",
  "2025-07-01T08:60:00Z",
  "2025-02-29T08:00:00Z",
  "2025-07-01T08:00:00-23:59",
  "2025-07-01T08:00:00+24:00",
  "2025-07-01T08:00:00+07:60",
  "2025-07-01T08:00:00",
  "2025-07-01T08:00:00.123456789",
  "2025-07-01T08:00:00.12345678901234+07:00",
  "2025-07-01T08:00:00z",
  "2025-07-01t08:00:00Z",
];
const ADDRESSES = [
  "a@b.c",
  "vi.du@xa.example.vn",
  "a@bc",
  "@b.c",
  "a@b..c",
  "a@.bc",
  "a@b.c.",
  "a@b@c.d",
  "a b@c.d",
  "a@b.c\u007f",
  "~@b.c",
  "!@b.c",
  ".@b.c",
  "..a@b.c",
  `${"a".repeat(250)}@b.c`,
  `${"a".repeat(251)}@b.c`,
  "a@.",
  "@.",
  ".a@",
];

/** One check a format. */
export function formatChecks(): Record<string, () => void> {
  const found: Record<string, () => void> = {};
  const compare = (name: FormatName, samples: readonly string[], is: (text: string) => boolean): void => {
    found[`${name} is what its definition says`] = () => {
      for (const text of samples.flatMap(edits))
        assert.equal(formats[name](text), is(text), `${name} ${text}`);
    };
  };
  for (const [name, pattern] of Object.entries(PATTERNS) as [FormatName, RegExp][])
    if (name !== "email") compare(name, SAMPLES[name] ?? [], (text) => pattern.test(text));
  compare("email", ADDRESSES, isAddress);
  compare("date", DATES, isRealDay);
  compare("ngay-khuyet", PARTIALS, isPartial);
  compare("date-time", MOMENTS, isMoment);
  return found;
}
