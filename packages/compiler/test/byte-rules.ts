/** Rules over bytes that are held against `validate`, and the records for it. */
import { field, object } from "./small-standard.ts";

const text = { type: "string", maxLength: 80 };
const partial = { type: "string", format: "ngay-khuyet", maxLength: 21 };
const moment = { type: "string", format: "date-time", maxLength: 40 };
const both = { vi: "thử", en: "test" };

export interface Case {
  readonly cel: string;
  /** Answered from what is noted, without the parsed object. */
  readonly translated: boolean;
  readonly more?: object;
}

const translated = [
  "notAfter(this.sinh, this.ngay)",
  "!notAfter(this.sinh, this.ngay)",
  "before(this.sinh, this.het)",
  "!before(this.sinh, this.het)",
  "sameDay(this.sinh, this.het)",
  "!sameDay(this.sinh, this.het)",
  "notMoreThanDaysAfter(this.het, this.sinh, 30)",
  "!notMoreThanDaysAfter(this.het, this.sinh, 30)",
  "atLeastAge(this.sinh, this.ngay, 18)",
  "!atLeastAge(this.sinh, this.ngay, 18)",
  "atMostAge(this.sinh, this.ngay, 30)",
  "!atMostAge(this.sinh, this.ngay, 30)",
  "yearsApartAtLeast(this.sinh, this.het, 5)",
  "!yearsApartAtLeast(this.sinh, this.het, 5)",
  "notAfterTime(this.luc, this.den)",
  "!notAfterTime(this.luc, this.den)",
  "notAfter(this.luc, this.ngay)",
  "notAfter(this.sinh, today)",
  "!notAfter(this.sinh, recordDate)",
  "isFullDate(this.sinh)",
  "!isFullDate(this.sinh)",
  "has(this.ma) || this.dong",
  "!has(this.ben.ten)",
  "has(this.ben.ten) ? this.ben.ten == this.so : !this.dong",
  "this.dong ? this.stt >= 3 : this.so != this.ben.ten",
  "this.dong == has(this.ma)",
  "this.dong != (this.stt < 5)",
  "this.stt >= 3 && this.stt != 7",
  "size(this.nhan) == 2",
  'this.so in ["A", "B 1"]',
  '!(this.so in ["A", "B 1"])',
  "this.so in this.nhan",
  "!(this.so in this.nhan)",
  '"A" in this.nhan',
  "this.muc.all(m, m.dong || has(m.ten))",
  "!this.muc.all(m, m.ten == this.so)",
  "this.muc.exists(m, notAfter(m.ngay, this.ngay))",
  "!this.muc.exists(m, notAfter(m.ngay, this.ngay))",
  "this.muc.exists(m, this.nhan.exists(n, n == m.ten))",
  "this.muc.all(m, !this.nhan.all(n, n != m.ten))",
  "isName(this.so)",
  "!isName(this.so)",
  "isPlaceholder(this.so)",
  "!isPlaceholder(this.so)",
  "sameFamilyName(this.so, this.ben.ten)",
  "!sameFamilyName(this.so, this.ben.ten)",
  "idMatchesSex(this.ma, this.gioi)",
  "!idMatchesSex(this.ma, this.gioi)",
  'idMatchesSex(this.ma, "1")',
  "idMatchesBirth(this.ma, this.sinh)",
  "!idMatchesBirth(this.ma, this.sinh)",
  'this.so.startsWith("A")',
  '!this.so.endsWith("1")',
  'this.so.contains("A")',
  '["0", "1"].exists(d, this.so.contains(d))',
  '!["0", "1"].exists(d, this.so.contains(d))',
  "dateInWords(this.so, this.sinh)",
  "!dateInWords(this.so, this.sinh)",
  "communeBodyExisted(this.so, this.sinh)",
  "!communeBodyExisted(this.so, this.sinh)",
];

const onTheObject = [
  'this.so.contains(" ")',
  '!this.so.contains("í")',
  'this.so == "Đúng"',
  '!(this.so in ["Đúng", "A"])',
  'withinHours(this.luc, this.den, 24) && this.so == "Đ"',
];

/** Every rule in a record of its own. */
export const CASES: readonly Case[] = [
  ...translated.map((cel) => ({ cel, translated: true })),
  ...translated.map((cel) => ({ cel, translated: true, more: { undecided: "warning" } })),
  ...onTheObject.map((cel) => ({ cel, translated: false })),
  ...onTheObject.map((cel) => ({ cel, translated: false, more: { undecided: "warning" } })),
  ...[{ from: "2015-01-01" }, { to: "2015-01-01" }, { from: "2000-01-01", to: "2025-07-01" }].map((more) => ({
    cel: "this.dong",
    translated: true,
    more,
  })),
  { cel: "this.dong", translated: true, more: { severity: { "dang-ky-moi": "off", "so-hoa": "warning" } } },
  { cel: "this.dong", translated: true, more: { severity: { "dang-ky-moi": "warning", "so-hoa": "off" } } },
];

/** The rule as a schema has it. */
export function ruleOf({ cel, more = {} }: Case): object {
  return {
    id: "TH-01",
    cel,
    path: "/so",
    ground: "practice",
    severity: { "dang-ky-moi": "warning", "so-hoa": "warning" },
    message: both,
    fix: both,
    evidence: { mark: "proposed", source: "thử" },
    scope: "record",
    ...more,
  };
}

/** The fields that the rules read; names of objects are the record's own. */
export function fieldsOf(n: number): Record<string, object> {
  return {
    sieuDuLieu: object(`Sdl${n}`, {
      nguon: { type: "string", enum: ["dang-ky-moi", "so-hoa"] },
      trangThai: { type: "string", enum: ["nhap", "hieu-luc"] },
    }),
    so: text,
    ma: { type: "string", format: "so-dinh-danh", minLength: 12, maxLength: 12 },
    tuDo: text,
    gioi: { type: "string", maxLength: 2 },
    ngay: partial,
    sinh: partial,
    het: partial,
    luc: moment,
    den: moment,
    stt: { type: "integer", minimum: -9, maximum: 999 },
    dong: { type: "boolean" },
    nhan: { type: "array", maxItems: 5, items: field(text) },
    muc: {
      type: "array",
      maxItems: 5,
      items: object(`Muc${n}`, { ten: text, ngay: partial, dong: { type: "boolean" } }),
    },
    ben: object(`Ben${n}`, { ten: text, sinh: partial }),
    khongRo: {
      type: "array",
      maxItems: 5,
      items: object(`KhongRo${n}`, { truong: text }, { required: ["truong"] }),
    },
  };
}

const DATES = [
  "1985-03-07",
  "1985",
  "1985-03",
  "2007-06-30",
  "2007-07-01",
  "2014-12-31",
  "2015-01-01",
  "2014/2015",
  "2025-06-30",
  "2025-07-01",
  "2025-07",
  "2025-07-02",
  "2026-11-22",
  "2026-11-23",
  "0004",
  "1999-12-31/2000-01-01",
  "2025-06-05",
];
const TEXTS = [
  "A",
  "B 1",
  "Đúng",
  "Nguyễn Văn Ví Dụ",
  "Nguyen Ví Dụ",
  "NGUYỄN Ví",
  "Trần Ví Dụ",
  "null",
  "Không rõ",
  "000000",
  "123456",
  "0",
  "10",
  "xa",
  "huyen",
  "tinh",
  "Ngày bảy tháng ba năm một nghìn chín trăm tám mươi lăm",
  "김민수",
  "Ví 2",
  "Đ",
];
const IDS = [
  "001085000123",
  "001185000123",
  "001307000123",
  "001185",
  "ABC185000123",
  "0013",
  "1",
  "Ví Dụ",
  "0011850001230",
];
const MOMENTS = [
  "2025-07-01T08:00:00+07:00",
  "2025-07-01T01:00:00Z",
  "2025-07-01T01:00:00.5Z",
  "2025-06-30T23:30:00Z",
  "2025-07-02T08:00:00.000000001+07:00",
  "1969-12-31T23:59:59Z",
];

/** A record with some of the fields, of values at which the rules turn. */
export function made(next: () => number): Record<string, unknown> {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const some = (share: number, key: string, value: () => unknown): object =>
    next() < share ? { [key]: value() } : {};
  const items = <T>(of: () => T): T[] => Array.from({ length: Math.floor(next() * 4) }, of);
  return {
    ...some(0.4, "sieuDuLieu", () => ({
      ...some(0.8, "nguon", () => pick(["dang-ky-moi", "so-hoa"])),
      ...some(0.5, "trangThai", () => pick(["nhap", "hieu-luc"])),
    })),
    ...some(0.85, "so", () => pick(TEXTS)),
    ...some(0.8, "ma", () => pick(IDS.slice(0, 3))),
    ...some(0.85, "tuDo", () => pick(IDS)),
    ...some(0.85, "gioi", () => pick(["1", "2", "3"])),
    ...some(0.85, "ngay", () => pick(DATES)),
    ...some(0.85, "sinh", () => pick(DATES)),
    ...some(0.85, "het", () => pick(DATES)),
    ...some(0.85, "luc", () => pick(MOMENTS)),
    ...some(0.85, "den", () => pick(MOMENTS)),
    ...some(0.85, "stt", () => pick([-1, 0, 3, 5, 7, 8])),
    ...some(0.85, "dong", () => next() < 0.5),
    ...some(0.85, "nhan", () => items(() => pick(TEXTS.slice(0, 4)))),
    ...some(0.85, "muc", () =>
      items(() => ({
        ...some(0.8, "ten", () => pick(TEXTS.slice(0, 4))),
        ...some(0.8, "ngay", () => pick(DATES)),
        ...some(0.8, "dong", () => next() < 0.5),
      })),
    ),
    ...some(0.85, "ben", () => some(0.8, "ten", () => pick(TEXTS))),
    ...some(0.1, "khongRo", () => items(() => ({ truong: pick(["/so", "/x", "/ben/ten"]) }))),
  };
}
