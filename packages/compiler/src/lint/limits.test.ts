import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSources, type Sources } from "../read/sources.ts";
import { lintLimits } from "./limits.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");

describe("the file of limits", () => {
  let real: Sources;
  let dir: string;
  beforeAll(() => {
    real = readSources(SCHEMAS);
    dir = mkdtempSync(join(tmpdir(), "thongnhat-nguong-"));
    cpSync(join(SCHEMAS, "quality"), join(dir, "quality"), { recursive: true });
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  // biome-ignore lint/suspicious/noExplicitAny: the test breaks JSON in ways that have no type
  function faults(change: (limits: any) => void): string {
    const limits: unknown = JSON.parse(readFileSync(join(SCHEMAS, "quality/thresholds.json"), "utf8"));
    change(limits);
    writeFileSync(join(dir, "quality/thresholds.json"), JSON.stringify(limits));
    return lintLimits({ ...real, dir })
      .map(({ pointer, message }) => `${pointer} ${message}`)
      .join("\n");
  }

  it("of the standard is right", () => {
    expect(lintLimits(real)).toEqual([]);
  });

  it("may be absent: a small standard has none", () => {
    expect(lintLimits({ ...real, dir: tmpdir() })).toEqual([]);
  });

  it.each<[string, Parameters<typeof faults>[0], RegExp]>([
    ["a word that is missing", (file) => delete file.words.song, /\/words .*song/],
    ["a seventh word", (file) => (file.words.dep = file.words.song), /\/words/],
    ["a limit above the whole", (file) => (file.words.song.green = 98), /\/words\/song\/green/],
    [
      "near above reached",
      (file) => Object.assign(file.words.song, { green: 0.98, amber: 0.99 }),
      /amber cao hơn green/,
    ],
    ["an identifying field that may fail", (file) => (file.identifying.green = 0.99), /\/identifying\/green/],
    ["a word that nobody explains", (file) => delete file.words.du.definition, /\/words\/du .*definition/],
    [
      "a code that has no words",
      (file) => file.words.sach.measures[0].codes.push("TN-QUALITY-KHONG-CO"),
      /TN-QUALITY-KHONG-CO không có câu/,
    ],
    ["evidence that is no mark", (file) => (file.evidence.mark = "chac"), /\/evidence\/mark/],
  ])("is refused with %s", (_, change, expected) => {
    expect(faults(change)).toMatch(expected);
  });
});
