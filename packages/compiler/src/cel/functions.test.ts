import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import * as runtime from "../../../validators/src/runtime/cel.ts";
import { celFunctions, signature } from "./functions.ts";
import { oracle } from "./oracle.ts";
import { implementations } from "./test-functions.ts";
import { sampleType } from "./test-record.ts";
import { compileCel } from "./test-run.ts";

const callable = { ...implementations, ...runtime };
const GUIDE = new URL("../../../../docs/cel.md", import.meta.url);

/** The record that the guide speaks of where a function takes events. */
const RECORD = {
  suKien: [
    { denTrangThai: "nhap", thoiDiem: "2025-07-01" },
    { denTrangThai: "hieu-luc", thoiDiem: "2025-07-02" },
  ],
};

describe("docs/cel.md", () => {
  it("explains every function once in each language, with the signature declared here", async () => {
    const guide = await readFile(GUIDE, "utf8");
    const headings = [...guide.matchAll(/^### `(.+)`$/gm)].map(([, heading]) => heading);
    const declared = [...celFunctions.values()].map(signature);
    expect(headings).toEqual([...declared, ...declared]);
  });

  it("says of every function when it is undecided and gives an example", async () => {
    const guide = await readFile(GUIDE, "utf8");
    const sections = guide.split(/^### /m).slice(1);
    for (const section of sections) {
      expect(section, section).toMatch(/(Chưa quyết|Undecided): /);
      expect(section, section).toMatch(/(Ví dụ|Example): /);
    }
  });
});

describe("the examples of docs/cel.md", async () => {
  const guide = await readFile(GUIDE, "utf8");
  const examples = [
    ...guide.matchAll(
      /`([a-zA-Z]+\((?:"|this\.suKien)[^`]*)` (?:is )?(đúng|sai|chưa quyết|true|false|undecided)/g,
    ),
  ];
  const verdicts = new Map<string | undefined, boolean>([
    ["đúng", true],
    ["true", true],
    ["sai", false],
    ["false", false],
  ]);
  it.each(examples.map(([, rule, said]) => [rule ?? "", said ?? ""]))("%s %s", (rule, said) => {
    const expected = verdicts.get(said);
    expect(compileCel(rule, sampleType, callable)(RECORD, { today: "2026-01-01" })).toBe(expected);
    expect(oracle(rule, celFunctions, implementations)(RECORD, "2026-01-01")).toBe(expected);
  });

  it("show every function in both languages", () => {
    const shown = examples.map(([, rule]) => rule?.split("(")[0]);
    for (const name of celFunctions.keys()) {
      expect(shown.filter((each) => each === name).length, name).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("the declarations", () => {
  it("name functions that @thongnhat/core exports", () => {
    for (const name of celFunctions.keys()) expect(implementations[name], name).toBeTypeOf("function");
  });

  it("show a function as rules call it", () => {
    const declared = celFunctions.get("notMoreThanDaysAfter");
    expect(declared && signature(declared)).toBe("notMoreThanDaysAfter(a: date, b: date, n: int)");
  });
});
