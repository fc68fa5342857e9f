import { expect, test } from "vitest";
import { decompose, normalise } from "./normal-form.ts";

/** Marks of many combining classes, of class 0, of two code units, and some that are themselves two marks. */
const MARKS = [
  ..."\u0300\u0301\u0302\u0303\u0309\u0323\u031b\u0327\u0328\u0334\u0345\u0344\u0340\u035c\u0362\u05b0\u05bc",
  ..."\u064b\u0651\u0670\u093c\u094d\u0e38\u0e48\u0f71\u0f72\u0f74\u0f73\u3099\u1dce\u20d0\ufe20",
  ..."\u0903\u17b6\u20dd\u{1d165}\u{1d16d}\u{10a0d}\u{1e8d0}\u034f\u{e0100}",
];

function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("long runs of marks get the normal forms of the language", () => {
  const below = chance(7);
  for (let round = 0; round < 2_000; round++) {
    const run = Array.from({ length: 20 + below(120) }, () => MARKS[below(MARKS.length)]).join("");
    const text = `${["", "e", "ế", "ệ ", "가", "က"][below(6)]}${run}${["", "n", "\u0323x"][below(3)]}`;
    expect(normalise(text)).toBe(text.normalize("NFC"));
    expect(decompose(text)).toBe(text.normalize("NFD"));
  }
});

test("every mark there is, twice and backwards, gets them too", () => {
  const all = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /\p{M}/u.test(character));
  expect(all.length).toBeGreaterThan(2_000);
  const text = `o${all.toReversed().join("")}${all.join("")}`;
  expect(normalise(text)).toBe(text.normalize("NFC"));
  expect(decompose(text)).toBe(text.normalize("NFD"));
});

test("ordinary text is what the language makes of it", () => {
  for (const text of [
    "",
    "Nguyễn Văn Ví Dụ",
    "Nguyễn Văn Ví Dụ".normalize("NFD"),
    "ខ្ញុំ".repeat(20),
    "中".repeat(99),
  ])
    expect([normalise(text), decompose(text)]).toEqual([text.normalize("NFC"), text.normalize("NFD")]);
});
