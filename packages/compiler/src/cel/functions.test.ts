import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { celFunctions, signature } from "./functions.ts";

const GUIDE = new URL("../../../../docs/cel.md", import.meta.url);

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

describe("the declarations", () => {
  it("show a function as rules call it", () => {
    const declared = celFunctions.get("notMoreThanDaysAfter");
    expect(declared && signature(declared)).toBe("notMoreThanDaysAfter(a: date, b: date, n: int)");
  });
});
