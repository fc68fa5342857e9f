import { inProvince } from "@thongnhat/code-tables/xa/parents";
import {
  communeBodyExisted,
  dateInWords,
  dayNumber,
  idMatchesBirth,
  idMatchesSex,
  isName,
  isPartialDate,
  isPlaceholder,
  sameFamilyName,
  toDate,
} from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { random } from "../../../../generator/test/mutate.ts";
import { lengthOf, notedStrings, placeOf } from "../../../test/bytes/literals.ts";
import { partialDate } from "./dates.ts";
import { communeBody, idBirth, idOfSex, idSex, wordsOf } from "./functions.ts";
import { familyName, nameIn, placeholder } from "./names.ts";
import { heldBy, inProvinceOf } from "./provinces.ts";
import { FROM, G, S, UNTIL } from "./state.ts";
import { text } from "./text.ts";

const A = placeOf(0);
const B = placeOf(1);

/** Notes texts as `text` lets them through; undefined when it does not. */
function notedTexts(...values: readonly string[]): Uint8Array | undefined {
  const b = notedStrings(values);
  const all = values.every((_, index) => text(b, S[placeOf(index)] - 1, 0, 10_000) >= 0);
  return all ? b : undefined;
}

/** Notes a date beside texts, with its days. */
function notedDate(b: Uint8Array, place: number): void {
  if (S[place] === 0) return;
  partialDate(b, S[place] - 1);
  S[place + 2] = G[FROM];
  S[place + 3] = G[UNTIL];
}

function expectSame(answer: boolean | undefined, expected: boolean | undefined, ...values: unknown[]): void {
  if (answer !== expected) expect({ values, answer }).toEqual({ values, answer: expected });
}

/** Every letter that a Vietnamese name begins with, those of other scripts, signs and digits. */
const LETTERS = [
  ..."AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxyFJWZfjwz",
  ..."ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ",
  ..."ðÐƉɖØøßŋĸıſʼ’×÷ªº²𝐀",
  ..."កខអព្រះ០១김한가АБВДđĐЖΑΒالعเขঅअ中文𠀀٣५",
  ..."0123456789.-'/?*#_",
];

const NAMES = [
  "Nguyễn Văn Ví Dụ",
  "H'Hen Niê",
  "Y Blok Ê Ban",
  "ĐẶNG Thị Ví Dụ",
  "Đính kèm",
  "ĐÍNH KÈM",
  "Đinh kem",
  "đinh Thị Ví Dụ",
  "Di nh",
  "Dính kèm",
  "Không rõ",
  "không có thông tin",
  "Khổng Ví Dụ",
  "Chưa rõ",
  "Chu Ví Dụ",
  "null",
  "NULL",
  "Nulla",
  "undefined",
  "none",
  "Nông Ví Dụ",
  "NaN",
  "N/A",
  "n/a",
  "Unknown",
  "test",
  "Tests",
  "xxx",
  "XX",
  "x",
  "XxX",
  "...",
  "---",
  "?",
  "000000",
  "000001",
  "00000",
  "123456",
  "123457",
  "987654",
  "901234",
  "111111",
  "11111",
  "111112",
  "1234567890",
  "12",
  "1",
  "0",
  "",
  "-",
  ".",
  "'",
  "A",
  "សុខ វណ្ណា",
  "김민수",
  "Иван Иванов",
  "А",
  "Nguyễn ៤",
  "José-María O'Brien Jr.",
];

function* someNames(): Generator<string> {
  yield* NAMES;
  for (const letter of LETTERS) {
    yield letter;
    for (const rest of [
      "",
      "i",
      "í",
      "n",
      "h Ví Dụ",
      "guyễn Văn Ví Dụ",
      "0",
      "00000",
      "/",
      "/a",
      "ính kèm",
      "inh kèm",
      "nh kèm",
      "ull",
      "est",
      "hông rõ",
      "xx",
      " ",
      "́",
    ])
      yield letter + rest;
    for (const name of NAMES.slice(0, 6)) yield `${name} ${letter}${letter}`;
  }
  const next = random(3);
  const pick = (): string => LETTERS[Math.floor(next() * LETTERS.length)] as string;
  for (let count = 0; count < 4000; count++)
    yield Array.from({ length: 1 + Math.floor(next() * 7) }, () => (next() < 0.15 ? " " : pick())).join("");
}

describe("rule functions over bytes answer as core does", () => {
  it("isName and isPlaceholder", () => {
    let count = 0;
    for (const name of someNames()) {
      const b = notedTexts(name);
      if (b === undefined) continue;
      count++;
      expectSame(nameIn(b, A), isName(name), "isName", name);
      expectSame(placeholder(b, A), isPlaceholder(name), "isPlaceholder", name);
    }
    expect(count).toBeGreaterThan(3000);
    for (let c = 0x20; c < 0x10000; c += 1) {
      const name = `${String.fromCharCode(c)}n Ví`;
      const b = notedTexts(name);
      if (b === undefined) continue;
      expectSame(nameIn(b, A), isName(name), "isName", name);
      expectSame(placeholder(b, A), isPlaceholder(name), "isPlaceholder", name);
    }
    for (const first of ["Đ", "đ"])
      for (let c = 0x20; c < 0x2000; c++)
        for (const rest of [" nước ngoài", " vắng", "nh Ví", ""]) {
          const name = `${first}${String.fromCharCode(c)}${rest}`;
          const b = notedTexts(name);
          if (b !== undefined) expectSame(placeholder(b, A), isPlaceholder(name), "isPlaceholder", name);
        }
  });

  it("isPlaceholder of every number of six digits", () => {
    for (let n = 0; n < 1_000_000; n += n < 2000 || n > 998_000 ? 1 : 37) {
      const digits = String(n).padStart(6, "0");
      expectSame(placeholder(notedStrings([digits]), A), isPlaceholder(digits), digits);
    }
    for (let first = 0; first < 10; first++)
      for (let step = 0; step < 10; step++)
        for (let length = 1; length < 13; length++) {
          const digits = Array.from({ length }, (_, i) => (first + i * step) % 10).join("");
          for (const value of [digits, `${digits}x`, `${digits}0`])
            expectSame(placeholder(notedStrings([value]), A), isPlaceholder(value), value);
        }
  });

  it("sameFamilyName", () => {
    const names = [...someNames()].filter((name) => name !== "" && notedTexts(name) !== undefined);
    const next = random(4);
    for (const name of names) {
      const others = Array.from({ length: 6 }, () => names[Math.floor(next() * names.length)] as string);
      for (const other of [
        name.toUpperCase(),
        name.toLowerCase(),
        `${name} Ví`,
        ...others,
        ...NAMES.slice(0, 4),
      ]) {
        const b = notedTexts(name, other);
        // The second answer may be the one that was kept of the first.
        for (let time = 0; time < 2 && b !== undefined; time++)
          expectSame(familyName(b, A, B), sameFamilyName(name, other), name, other);
      }
    }
    for (const [a, other] of [
      ["Hoà A", "Hòa B"],
      ["Đỗ A", "ĐỖ B"],
      ["Thuý", "Thúy"],
      ["Võ A", "Vũ B"],
    ] as const)
      expectSame(familyName(notedTexts(a, other) as Uint8Array, A, B), sameFamilyName(a, other), a, other);
  });

  it("idMatchesSex and idMatchesBirth", () => {
    const births = [
      "1985",
      "1985-03",
      "1985-03-07",
      "1984/1985",
      "1985/1985",
      "1985-12/1986-01",
      "1985-01/1985-02",
      "1985-01-01/1985-12-31",
      "2085",
      "1885-01-01",
      "1999",
      "2000",
      "1900",
      "2099-12-31",
      undefined,
    ];
    for (let century = 0; century < 10; century++)
      for (let year = 0; year < 100; year++) {
        const id = `001${century}${String(year).padStart(2, "0")}000123`;
        for (const sex of ["1", "2", "3", undefined]) {
          expectSame(idSex(notedStrings([id, sex]), A, B), idMatchesSex(id, sex), id, sex);
          if (sex === "1" || sex === "2")
            expectSame(idOfSex(notedStrings([id]), A, sex), idMatchesSex(id, sex), id, sex);
        }
        for (const birth of births) {
          const b = notedStrings([id, birth]);
          notedDate(b, B);
          expectSame(idBirth(b, A, B), idMatchesBirth(id, birth), id, birth);
        }
      }
    expectSame(idSex(notedStrings([undefined, "1"]), A, B), undefined);
    expectSame(idBirth(notedStrings([undefined, "1985"]), A, B), undefined);
  });

  it("communeBodyExisted", () => {
    for (const level of ["xa", "tinh", "huyen", "huyen-lich-su", "trung-uong", "x", "xa-lich-su", undefined])
      for (const on of [
        "2024",
        "2025",
        "2025-06",
        "2025-07",
        "2025-06-30",
        "2025-07-01",
        "2026",
        "2024/2026",
        "0001",
        undefined,
      ]) {
        const b = notedStrings([level, on]);
        notedDate(b, B);
        expectSame(communeBody(b, A, B), communeBodyExisted(level, on), level, on);
      }
  });

  it("dateInWords, asked again and again", () => {
    const texts = new Map<string, string[]>();
    const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    for (let day = dayNumber("2024-01-01"); day < dayNumber("2024-04-01"); day++) {
      const date = toDate(day);
      const [year = "", month = "", d = ""] = date.split("-");
      texts.set(date, [
        `Ngày ${Number(d)} tháng ${Number(month)} năm ${year}`,
        `Ngày ${[...d].map((c) => digits[Number(c)]).join(" ")} tháng ${[...month].map((c) => digits[Number(c)]).join(" ")} năm hai nghìn không trăm hai mươi bốn`,
        `ngày mồng ${digits[Number(d) % 10]} tháng ${digits[Number(month)]} năm hai nghìn không trăm hai mươi tư`,
        `Ngày mùng ${digits[Number(d) % 10]}, tháng ${digits[Number(month)]}, năm hai nghìn không trăm hai mươi bốn`,
      ]);
    }
    const all = [...texts.values()].flat();
    let right = 0;
    for (let round = 0; round < 2; round++)
      for (const [date, own] of texts)
        for (const words of [...own, all[(round * 97 + own.length * date.length) % all.length] as string])
          for (const on of [date, date.slice(0, 7), "2024", toDate(dayNumber(date) + 1)]) {
            const b = notedStrings([words, on]);
            notedDate(b, B);
            const expected = dateInWords(words, on);
            if (expected === true) right++;
            expectSame(wordsOf(b, A, B), expected, words, on);
          }
    expect(right).toBeGreaterThan(50);
  });

  it("dateInWords does not take what a buffer holds now for what it held", () => {
    const b = Buffer.from(
      notedStrings(["Ngày bảy tháng ba năm một nghìn chín trăm năm mươi tư", "1954-03-07"]),
    );
    notedDate(b, B);
    expect(wordsOf(b, A, B)).toBe(true);
    b.fill("x", S[A], S[A + 1]);
    expect(wordsOf(b, A, B)).not.toBe(true);
  });
});

describe("inProvince over bytes", () => {
  it("holds for every commune and province only when the table says so, on every day given", async () => {
    const { codes } = await import("../../../../code-tables/src/generated/xa/codes.ts");
    const tinh = (await import("../../../../code-tables/src/generated/tinh/codes.ts")).codes;
    const days = [
      "1990-01-01",
      "2004-10-28",
      "2008-07-31",
      "2008-08-01",
      "2024-12-31",
      "2025-06-30",
      "2025-07-01",
      "2026-11-22",
    ].map((day) => dayNumber(day));
    const next = random(5);
    let held = 0;
    for (const commune of codes.filter((_, index) => index % 9 === 0)) {
      for (const province of [
        "01",
        "79",
        ...Array.from({ length: 3 }, () => tinh[Math.floor(next() * tinh.length)] as string),
        ...tinh.filter(
          (code) =>
            inProvince(commune, code, "2025-06-30") === true ||
            inProvince(commune, code, "2025-07-01") === true,
        ),
      ]) {
        const b = notedStrings([commune, province]);
        for (const day of days) {
          if (heldBy(b, A, B, day, day) === true) {
            held++;
            expectSame(inProvince(commune, province, toDate(day)), true, commune, province, toDate(day));
          }
        }
        const first = days[0] as number;
        const last = days.at(-1) as number;
        if (heldBy(b, A, B, first, last) === true)
          for (const day of days) expect(inProvince(commune, province, toDate(day))).toBe(true);
        expectSame(inProvinceOf(b, A, B, "2025"), inProvince(commune, province, "2025"));
      }
    }
    expect(held).toBeGreaterThan(2000);
  });
});

it("dates that the tests above note are dates", () => {
  const b = notedStrings(["x", "1985-03"]);
  notedDate(b, B);
  expect([S[B + 2], S[B + 3], isPartialDate("1985-03"), lengthOf("é")]).toEqual([
    dayNumber("1985-03-01"),
    dayNumber("1985-03-31"),
    true,
    2,
  ]);
});
