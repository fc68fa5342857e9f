import { expect, test } from "vitest";
import { fix, pack, steps, zigzag } from "../../../compiler/src/emit/code-tables/pack.ts";
import { fixedAt, unpack, unpackSteps, unzigzag } from "./packing.ts";

const NUMBERS = [0, 1, 45, 46, 47, 91, 92, 2_115, 2_116, 99_999, 7, 0];

test("what the compiler packs is what is read, over the border of a block too", () => {
  expect([...unpack(pack(NUMBERS))]).toEqual(NUMBERS);
  const many = Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 100_000);
  expect([...unpack(pack(many))]).toEqual(many);
  const ascending = [...many].sort((a, b) => a - b);
  expect([...unpackSteps(pack(steps(ascending)))]).toEqual(ascending);
});

test("a number of a fixed width is read without those before it", () => {
  const [width, text] = fix(NUMBERS);
  expect(NUMBERS.map((_, at) => fixedAt(text, width, at))).toEqual(NUMBERS);
  expect([0, -1, 1, -300, 300].map((number) => unzigzag(zigzag(number)))).toEqual([0, -1, 1, -300, 300]);
});

test("a line break between packed numbers comes out below zero: addresses tell names apart by it", () => {
  const found = [...unpack(`${pack([3, 99_999])}\n${pack([46])}\n`)];
  expect(found.map((number) => (number < 0 ? "break" : number))).toEqual([3, 99_999, "break", 46, "break"]);
});
