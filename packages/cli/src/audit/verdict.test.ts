import { describe, expect, test } from "vitest";
import { handMade, word } from "../../test/audit/hand-made.ts";
import { exitOf } from "./verdict.ts";

const { words } = handMade();
const good = { ...words, dung: word(10, 10, "green"), dungChung: word(10, 10, "green") };

describe("the exit code of an audit", () => {
  test("is 0 when no word is red and everything was read; what is not measured does not count", () => {
    expect(exitOf(handMade({ words: good }))).toBe(0);
  });

  test("is 1 when a word is red", () => expect(exitOf(handMade())).toBe(1));

  test("is 1 for a near word only when that is asked for", () => {
    expect(exitOf(handMade({ words: good }), "amber")).toBe(1);
    expect(exitOf(handMade({ words: { ...good, thongNhat: word(10, 10, "green") } }), "amber")).toBe(0);
  });

  test("is 1 when something could not be read, whatever the words say", () => {
    expect(exitOf(handMade({ words: good, unreadable: { "TN-READ-JSON": 1 } }))).toBe(1);
  });

  test("is 1 when there is no record", () => {
    expect(exitOf(handMade({ words: good, records: 0, passing: 0 }))).toBe(1);
  });
});
