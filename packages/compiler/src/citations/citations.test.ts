import { join } from "node:path";
import { dayNumber, type LegalText } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { readStandard } from "../compiled.ts";
import { readStates } from "../read/states.ts";
import { LEGAL_TEXTS, legalTexts } from "../rule-data/rule-data.ts";
import { lintEndedTexts, lintUnknownTexts, missingTexts } from "./lint.ts";
import { printCitations } from "./print.ts";
import { type Citation, readCitations } from "./read.ts";

const { sources, tables } = readStandard(join(import.meta.dirname, "../../../../schemas"));
const citations = readCitations(sources, readStates(sources), tables);
const texts = legalTexts(tables.get(LEGAL_TEXTS)?.rows ?? []);

const OLD = "26/2008/QH12";
const known: ReadonlyMap<string, LegalText> = new Map([
  [OLD, { to: dayNumber("2026-07-01"), replacedBy: ["106/2025/QH15"] }],
  ["106/2025/QH15", { from: dayNumber("2026-07-01") }],
]);

function cited(document: string, from?: string): Citation {
  return { file: "a.json", pointer: "/x", document, numbers: [document], from };
}

describe("what the standard cites", () => {
  it("is found in fields, rules, databases, state machines and code tables, each with its place", () => {
    const files = citations.map(({ file }) => file);
    for (const part of [/\.schema\.json$/, /\/database\.json$/, /\/states\//, /^code-tables\//])
      expect(
        files.some((file) => part.test(file)),
        String(part),
      ).toBe(true);
    expect(citations.length).toBeGreaterThan(500);
    for (const { pointer } of citations)
      expect(pointer).toMatch(/\/(x-legal-basis|legalBasis)\/\d+\/document$/);
    expect(citations.some(({ from }) => from !== undefined)).toBe(true);
  });

  it("does not begin after its text ended", () => {
    expect(lintEndedTexts(citations, texts)).toEqual([]);
  });

  it("is all in the table", () => {
    expect(lintUnknownTexts(citations, texts)).toEqual([]);
  });

  it("is printed one text a line, first what the table does not have", () => {
    const lines = printCitations([...citations, cited("9/1999/QH10")], texts);
    expect(lines[0]).toMatch(/^Chưa có trong danh mục van-ban-phap-luat: [1-9]/);
    expect(lines.some((line) => /^ {2}9\/1999\/QH10 +1 {2}a\.json$/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {2}60\/2014\/QH13 +\d+ {2}2016-01-01 – \?$/.test(line))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});

describe("a rule and the day on which its text ended", () => {
  it("is told when it begins on that day or later, with what took the place of the text", () => {
    const [finding] = lintEndedTexts([cited(OLD, "2026-07-01")], known);
    expect(finding?.message).toBe(`Áp dụng từ 2026-07-01 mà ${OLD} đã hết hiệu lực khi ấy.`);
    expect(finding?.fix).toContain("106/2025/QH15");
  });

  it("is not told of a rule that began before, of one without a day, or of a text that nobody knows to have ended", () => {
    const fine = [
      cited(OLD, "2026-06-30"),
      cited(OLD),
      cited("106/2025/QH15", "2030-01-01"),
      cited("x", "2030-01-01"),
    ];
    expect(lintEndedTexts(fine, known)).toEqual([]);
  });
});

describe("a text that the table does not have", () => {
  it("is told once, at its first place, with a near number", () => {
    const unknown = [cited("106/2025/QH14"), cited("106/2025/QH14", "2026-01-01"), cited(OLD)];
    const findings = lintUnknownTexts(unknown, known);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: "a.json", pointer: "/x" });
    expect(findings[0]?.fix).toContain("Hay là 106/2025/QH15?");
    expect(missingTexts(unknown, known).get("106/2025/QH14")).toHaveLength(2);
  });
});
