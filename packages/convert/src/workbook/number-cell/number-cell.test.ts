import { expect, test } from "vitest";
import { numberText } from "./number-cell.ts";

test.each(["1e400", "-1e400", "1.5E999", `9${"9".repeat(400)}.5`])(
  "%s is beyond what programs count, and no number",
  (stored) => {
    expect(numberText(stored)).toBeUndefined();
  },
);

test("a whole number keeps its digits, however many", () => {
  expect(numberText("9".repeat(400))).toBe("9".repeat(400));
  expect(numberText("1e21")).toBe(`1${"0".repeat(21)}`);
});
