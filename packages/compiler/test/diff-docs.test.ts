import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIFF_RULES } from "@thongnhat/compiler";
import { describe, expect, test } from "vitest";
import { diffRulesTable } from "../src/diff/rules-table.ts";

const DOCS = join(import.meta.dirname, "../../../docs");
const [START, END] = ["<!-- rules -->\n", "\n<!-- /rules -->"];

describe("the rules in the guides are those that run", () => {
  test.each([
    ["doi-chieu.md", "vi"],
    ["en/diff.md", "en"],
  ] as const)("%s", (page, lang) => {
    const path = join(DOCS, page);
    const text = readFileSync(path, "utf8");
    const [from, to] = [text.indexOf(START) + START.length, text.indexOf(END)];
    expect(text.indexOf(START)).toBeGreaterThan(0);
    // `UPDATE_DOCS=1` writes it anew, as with printed output.
    if (process.env.UPDATE_DOCS === "1")
      writeFileSync(path, text.slice(0, from) + diffRulesTable(lang) + text.slice(to));
    else expect(text.slice(from, to)).toBe(diffRulesTable(lang));
  });

  test("every rule has its words in both languages, and an id of its own", () => {
    expect(new Set(DIFF_RULES.map(({ id }) => id)).size).toBe(DIFF_RULES.length);
    for (const { title, explain } of DIFF_RULES)
      for (const words of [title.vi, title.en, explain.vi, explain.en])
        expect(words.length).toBeGreaterThan(10);
  });
});
