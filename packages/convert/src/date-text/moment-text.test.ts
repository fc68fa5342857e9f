import { describe, expect, test } from "vitest";
import { readMomentText, writeMoment } from "./moment-text.ts";

describe("a date with a time is read by the form that the format names", () => {
  test.each([
    ["yyyyMMddHHmmss", "20240912083000", "2024-09-12T08:30:00+07:00"],
    ["dd/MM/yyyy HH:mm:ss", "12/09/2024 08:30:05", "2024-09-12T08:30:05+07:00"],
    ["dd/MM/yyyy HH:mm", "12/09/2024 8:30", "2024-09-12T08:30:00+07:00"],
    ["yyyy/MM/dd HH:mm:ss", "2024/09/12 08:30:05", "2024-09-12T08:30:05+07:00"],
    ["iso-local", "2024-09-12T08:30:05", "2024-09-12T08:30:05+07:00"],
    ["iso-offset", "2024-09-12T01:30:05Z", "2024-09-12T01:30:05Z"],
    ["iso-offset", "2024-09-12T08:30:05+0700", "2024-09-12T08:30:05+07:00"],
    ["epoch-ms", "1726104605000", "2024-09-12T08:30:05+07:00"],
  ] as const)("%s: %s", (form, text, value) => {
    expect(readMomentText(text, [form])).toEqual({ kind: "moment", value, form });
  });

  test("an hour of a 12-hour clock has two readings, and none is taken", () => {
    expect(readMomentText("20240912083000", ["yyyyMMddhhmmss"])).toEqual({
      kind: "ambiguous",
      readings: ["2024-09-12T08:30:00+07:00", "2024-09-12T20:30:00+07:00"],
    });
    expect(readMomentText("20240912123000", ["yyyyMMddhhmmss"])).toEqual({
      kind: "ambiguous",
      readings: ["2024-09-12T00:30:00+07:00", "2024-09-12T12:30:00+07:00"],
    });
  });

  test("13 and later can only come from a clock of 24 hours", () => {
    expect(readMomentText("20240912133000", ["yyyyMMddhhmmss"])).toMatchObject({ kind: "moment" });
  });

  test.each([
    ["yyyyMMddHHmmss", "20240230083000"],
    ["yyyyMMddHHmmss", "20240912250000"],
    ["dd/MM/yyyy HH:mm:ss", "12/09/2024 08:60:00"],
    ["yyyyMMddhhmmss", "20240912003000"],
  ] as const)("%s: there is no moment %s", (form, text) => {
    expect(readMomentText(text, [form])).toEqual({ kind: "impossible", form });
  });

  test("any other text is not guessed at", () => {
    for (const text of ["", "12/09/2024", "hôm qua", "2024-09-12 08:30"])
      expect(readMomentText(text, ["yyyyMMddHHmmss"]).kind).toBe("unreadable");
  });
});

describe("a moment is written by the clock of Việt Nam", () => {
  test.each([
    ["yyyyMMddHHmmss", "20240912083005"],
    ["dd/MM/yyyy HH:mm:ss", "12/09/2024 08:30:05"],
    ["yyyy/MM/dd HH:mm:ss", "2024/09/12 08:30:05"],
    ["iso-local", "2024-09-12T08:30:05"],
    ["epoch-ms", "1726104605000"],
  ] as const)("%s", (form, text) => {
    expect(writeMoment("2024-09-12T01:30:05Z", [form])).toBe(text);
  });
  test("what the form has no place for is not cut off", () => {
    expect(writeMoment("2024-09-12T08:30:05+07:00", ["dd/MM/yyyy HH:mm"])).toBeUndefined();
    expect(writeMoment("2024-09-12T08:30:05.5+07:00", ["yyyyMMddHHmmss"])).toBeUndefined();
    expect(writeMoment("2024-09-12T08:30:05+07:00", ["yyyyMMddhhmmss"])).toBeUndefined();
  });
});
