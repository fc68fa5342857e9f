import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";
import { readDay } from "./day.ts";
import { slices } from "./slices.ts";

test("work rests when its slice is over, and not before", async () => {
  let now = 0;
  let turns = 0;
  const pacing = slices(
    () => now,
    async () => {
      turns += 1;
    },
    12,
  );
  const rested: number[] = [];
  for (let step = 1; step <= 10; step += 1) {
    now += 5;
    if (!pacing.due()) continue;
    await pacing.rest();
    rested.push(step);
  }
  expect(rested).toEqual([3, 6, 9]);
  expect([turns, pacing.count]).toEqual([3, 4]);
});

test("the browser's own turn comes", async () => {
  const pacing = slices(() => 0, undefined, 0);
  await pacing.rest();
  expect(pacing.count).toBe(2);
});

test("a table is saved so that Excel opens it, and a cell is never a formula", () => {
  expect(
    toCsv([
      ["a", 1],
      ['x;"y"', "=cmd()"],
      ["+1\n2", "-"],
    ]),
  ).toBe('\ufeffa,1\r\n"x;""y""",\'=cmd()\r\n"\'+1\n2",\'-\r\n');
});

test("days are read as people write them", () => {
  expect(["30/6/2025", " 2025-06-30 ", "30-06-2025"].map(readDay)).toEqual(Array(3).fill("2025-06-30"));
  expect(["", "31/02/2025", "hôm nay"].map(readDay)).toEqual([undefined, undefined, undefined]);
});
