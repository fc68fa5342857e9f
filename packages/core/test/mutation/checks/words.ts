// Dates in words, spelt here from figures in every way that people write them.
import assert from "node:assert/strict";
import { readUpTo99, readYear } from "../../../src/date-in-words/number-words.ts";
import { dateInWords } from "../../../src/index.ts";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The ways to say a number from 1 to 99. */
function said(n: number): string[] {
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  const first = DIGITS[unit] ?? "";
  if (tens === 0) return [first, ...(unit === 4 ? ["tư"] : []), ...(unit === 7 ? ["bẩy"] : [])];
  const after =
    unit === 1 && tens > 1
      ? ["một", "mốt"]
      : unit === 4
        ? ["bốn", "tư"]
        : unit === 5
          ? ["lăm", "nhăm", "năm"]
          : unit === 7
            ? ["bảy", "bẩy"]
            : [first];
  if (tens === 1) return unit === 0 ? ["mười"] : after.map((one) => `mười ${one}`);
  const ten = DIGITS[tens] ?? "";
  if (unit === 0) return [`${ten} mươi`, `${ten} chục`];
  return after.flatMap((one) => [
    `${ten} mươi ${one}`,
    `${ten} ${one}`,
    ...(tens === 2 ? [`hăm ${one}`] : []),
  ]);
}

/** The ways to say a year. */
function saidYear(year: number): string[] {
  const thousands = DIGITS[Math.floor(year / 1000)] ?? "";
  const hundreds = DIGITS[Math.floor(year / 100) % 10] ?? "";
  const rest = year % 100;
  const unit = DIGITS[rest % 10] ?? "";
  const tails =
    rest === 0
      ? [""]
      : rest < 10
        ? [` linh ${unit}`, ` lẻ ${unit}`]
        : said(rest)
            .filter((one) => one.includes("mươi") || one.startsWith("mười"))
            .map((one) => ` ${one}`);
  const full = tails.flatMap((tail) => [
    `${thousands} nghìn ${hundreds} trăm${tail}`,
    `${thousands} ngàn ${hundreds} trăm${tail}`,
  ]);
  const short =
    hundreds === "không" && rest < 10 && rest > 0 ? tails.map((tail) => `${thousands} nghìn${tail}`) : [];
  return [...full, ...short, [...String(year)].map((digit) => DIGITS[Number(digit)]).join(" "), String(year)];
}

const YES: readonly (readonly [string, string])[] = [
  ["Ngày hai mươi mốt tháng ba năm một nghìn chín trăm tám mươi lăm", "1985-03-21"],
  ["Ngày mùng năm tháng tư năm hai nghìn linh một", "2001-04-05"],
  ["mồng năm tháng giêng năm 2001", "2001-01-05"],
  ["sinh ngày 05 tháng chạp năm 2001 dương lịch", "2001-12-05"],
  ["Sinh ngày mồng 5 tháng 4 năm 2001", "2001-04-05"],
  ["NGÀY (MƯỜI) THÁNG MƯỜI, NĂM 2001.", "2001-10-10"],
  ["“Ngày 1; tháng 2: năm 2001”", "2001-02-01"],
  ["Tháng năm năm 2001", "2001-05"],
  ["Tháng năm năm năm 2001".replace("năm năm năm", "năm năm"), "2001-05"],
  ["Năm hai nghìn", "2000"],
  ["năm 2001", "2001"],
  ["ngày hai mươi lăm tháng năm năm hai nghìn không trăm linh năm", "2005-05-25"],
  ["ngày ba mươi mốt tháng mười hai năm một chín chín chín", "1999-12-31"],
  ["Ngày 29 tháng 2 năm 2000", "2000-02-29"],
];

/** What says something else than the date, surely. */
const NO: readonly (readonly [string, string])[] = [
  ["Ngày 30 tháng 2 năm 2000", "2000-02-29"], ["Ngày 29 tháng 2 năm 1900", "1900-02-28"], ["Ngày 31 tháng 4 năm 2001", "2001-05-01"],
  ["Ngày 1 tháng 2 năm 2001", "2001-01-02"], ["Ngày 1 tháng 2 năm 2001", "2001-02-02"], ["Ngày 2 tháng 2 năm 2001", "2001-02-01"],
  ["tháng 2 năm 2001", "2001-03"], ["tháng 3 năm 2001", "2001-02-28"], ["tháng 2 năm 2001", "2001-03-01"], ["năm 2001", "2002-01-01"], ["năm 2001", "2000-12-31"], ["năm 2001", "2000"],
]; // biome-ignore format: a list

/** What cannot be read, or says more or less than the date. */
const OPEN: readonly (readonly [unknown, unknown])[] = [
  ["Năm hai nghìn linh một", "2001-04-05"], ["Ngày 5 tháng 4 năm 2001", "2001"], ["Ngày 5 tháng 4 năm 2001", "2001-04"], ["tháng 4 năm 2001", "2001"], ["tháng 4 năm 2001", "2001-04-01/2001-04-29"],
  ["", "2001"], ["x", "2001"], ["hai nghìn linh một", "2001"], ["2001", "2001"], ["năm", "2001"], ["năm 0000", "0001"], ["năm không không không không", "0001"], ["tháng 4 năm 0000", "0001-04"],
  ["Ngày 32 tháng 4 năm 2001", "2001-05"], ["Ngày 0 tháng 4 năm 2001", "2001-05"], ["ngày 5 tháng 13 năm 2001", "2001"], ["ngày 5 tháng 0 năm 2001", "2001-05-05"], ["5 tháng 4 năm 2001", "2001-05-05"],
  ["ngày tháng 4 năm 2001", "2001-05"], ["ngày 5 tháng năm", "2001-05"], ["ngày 5 tháng 4", "2001-05"], ["ngày 5 tháng 4 2001", "2001-05"], ["mồng ngày 5 tháng 4 năm 2001", "2001-05"],
  ["ngày giêng tháng 4 năm 2001", "2001-05"], ["tháng giêng hai năm 2001", "2001-05"], ["tháng chạp hai năm 2001", "2001-05"], ["ngày 5 tháng 4 năm 2001 âm lịch", "2001-05"], ["ngày 5 tháng 4 năm 2001 dương", "2001-05"], ["dương lịch", "2001"], ["lịch dương", "2001"],
  ["thang 4 nam 2001", "2001-05"], ["năm hai nghìn hai", "2020"], ["năm hai nghìn chín trăm năm", "2950"], ["năm hai nghìn trăm", "2100"], ["năm nghìn", "1000"], ["năm hai nghìn linh", "2001"], ["năm hai nghìn linh một hai", "2001"], ["năm hai nghìn lẻ mười", "2010"],
  [5, "2001"], [null, "2001"], [["năm 2001"], "2001"], ["năm 2001", "x"], ["năm 2001", 2001], ["năm 2001", undefined], [`năm 2001${" ".repeat(293)}`, "2001"],
]; // biome-ignore format: a list

/** The checks of dates in words. */
export function wordChecks(): Record<string, () => void> {
  return {
    "every number up to 99 is read in each of its ways": () => {
      for (let n = 1; n < 100; n++) {
        for (const words of said(n)) assert.equal(readUpTo99(words.split(" ")), n, words);
        assert.equal(readUpTo99([String(n)]), n);
        assert.equal(readUpTo99([String(n).padStart(2, "0")]), n);
      }
      for (const wrong of [
        "",
        "không",
        "trăm",
        "mười mười",
        "mười mươi",
        "hăm",
        "hăm mươi",
        "một mươi",
        "một hai",
        "mươi hai",
        "một mươi hai",
        "hai mươi mươi",
        "hai chục hai",
        "hai mươi một hai",
        "100",
        "1a",
        "a1",
        "-1",
        "hai x hai",
        "x mươi hai",
        "x hai",
      ])
        assert.equal(readUpTo99(wrong.split(" ")), undefined, wrong);
      assert.equal(readUpTo99([]), undefined);
    },
    "every year is read in each of its ways": () => {
      for (const year of [
        1000, 1001, 1010, 1055, 1900, 1904, 1909, 1911, 1954, 1985, 1999, 2000, 2001, 2005, 2010, 2014, 2021,
        2025, 2100, 9999,
      ])
        for (const words of saidYear(year)) assert.equal(readYear(words.split(" ")), year, words);
      for (const wrong of [
        "",
        "một",
        "201",
        "20011",
        "a2001",
        "2001a",
        "không chín tám năm",
        "một chín tám",
        "một chín tám lăm hai",
        "một x tám lăm",
        "x nghìn",
        "hai nghìn x trăm",
        "hai nghìn một trăm năm",
        "hai nghìn năm",
        "hai nghìn linh",
        "hai nghìn linh mười",
        "hai nghìn linh một một",
        "hai nghìn trăm hai",
        "hai triệu một trăm",
        "hai nghìn hai trăm x mươi",
        "không nghìn không",
      ])
        assert.equal(readYear(wrong.split(" ")), undefined, wrong);
      assert.equal(readYear("hai nghìn".split(" ")), 2000);
      assert.equal(readYear("hai ngàn mười".split(" ")), readYear("hai nghìn mười".split(" ")));
    },
    "words and date say the same, something else, or more or less": () => {
      for (const [words, date] of YES) assert.equal(dateInWords(words, date), true, words);
      for (const [words, date] of NO) assert.equal(dateInWords(words, date), false, words);
      for (const [words, date] of OPEN) assert.equal(dateInWords(words, date), undefined, String(words));
      assert.equal(dateInWords(`năm 2001${" ".repeat(292)}`, "2001"), true);
    },
    "every day of a year is said and found": () => {
      for (let day = 1; day <= 31; day++)
        for (let month = 1; month <= 12; month++) {
          const two = (n: number): string => String(n).padStart(2, "0");
          const there = day <= new Date(Date.UTC(2004, month, 0)).getUTCDate();
          const [words = ""] = said(day);
          const [of = ""] = said(month);
          const text = `Ngày ${words} tháng ${of} năm hai nghìn không trăm linh tư`;
          assert.equal(dateInWords(text, there ? `2004-${two(month)}-${two(day)}` : "2004"), there, text);
        }
    },
  };
}
