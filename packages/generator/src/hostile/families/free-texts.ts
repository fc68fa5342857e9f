import { input } from "../build.ts";
import { NAUGHTY } from "../texts/naughty.ts";
import type { Family } from "../types.ts";

const WORDS = ["Phường Trúc Bạch", "Quận Ba Đình", "Thành phố Hà Nội", "xã", "tỉnh", "huyện", "số 5", "tổ 3"];

/** Free texts: addresses, names of units, headers of tables, dates as clerks type them. */
export function freeTexts(): readonly Family[] {
  const one = (name: string, make: () => string) =>
    input(name, "reviewed", () => ({ kind: "text", text: make() }));
  return [
    {
      name: "free-texts",
      about: "naughty texts as an address, a name of a unit, a citation, a date in words",
      inputs: NAUGHTY.map((text, n) => one(`#${n}`, () => text)),
    },
    {
      name: "long-free-texts",
      about: "texts on which matching by distance or by parts could take for ever",
      inputs: [
        ...WORDS.flatMap((word) =>
          [10, 1_000, 50_000].map((times) => one(`${word} × ${times}`, () => `${word}, `.repeat(times))),
        ),
        ...[" ", ",", "-", "xã ", "a", "ễ", "\u0301", "Đ", "0", "/", "(", "\u200b", "P."].map((letter) =>
          one(`900 kB of ${JSON.stringify(letter)}`, () =>
            letter.repeat(Math.floor(900_000 / Buffer.byteLength(letter))),
          ),
        ),
        one("every commune in one text", () => `${WORDS.join(" ")} `.repeat(5_000)),
        one("ambiguous in every part", () => Array.from({ length: 12 }, () => "Tân Lập").join(", ")),
        one("a name that is nearly many names", () => "Tan Lap Tan Thanh Tan Hung Tan Hoa Tan Phu"),
      ],
    },
  ];
}
