import { describe, expect, test } from "vitest";
import { checkTableFile, findNamesakes } from "./table-file.ts";

const RIGHT = {
  id: "thu",
  label: { vi: "Thử", en: "Test" },
  description: "Bảng thử",
  owner: "Thử",
  legalBasis: [{ document: "Luật A" }],
  evidence: { mark: "proposed", source: "thử" },
  edition: "2026-11-22",
  open: false,
};

function faults(more: Readonly<Record<string, unknown>>, id = "thu"): string[] {
  const found: string[] = [];
  checkTableFile({ ...RIGHT, id, ...more }, id, (pointer, message, fix) => {
    expect(fix).not.toBe("");
    found.push(`${pointer} ${message}`);
  });
  return found;
}

describe("what a table says of itself", () => {
  test("is right, with all that may be left out", () => {
    const more = {
      knownFrom: "2004-10-24",
      approximate: [{ until: "2012-01-01", days: 366 }],
      parents: ["tinh"],
      prefixes: ["thị trấn"],
      ambiguous: ["Thổ"],
      readAt: { cu: { until: "2025-07-01" } },
    };
    expect(faults(more)).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["label", { label: { vi: "Thử" } }],
    ["legalBasis", { legalBasis: [{}] }],
    ["evidence", { evidence: null }],
    ["open", { open: "không" }],
    ["prefixes", { prefixes: ["Phường"] }],
    ["parents", { parents: "tinh" }],
    ["approximate", { approximate: [{ until: "2012-01-01", days: "nhiều" }] }],
    ["ambiguous", { ambiguous: null }],
  ])("a wrong %s is told, and nothing is looked into", (key, more) => {
    expect(faults(more)).toEqual([`/${key} ${key} không đúng dạng.`]);
  });

  test("a key that is not known is told: it may be one that is misspelt", () => {
    expect(faults({ knowFrom: "2004-10-24" })).toEqual(["/knowFrom Không có khóa knowFrom."]);
    expect(faults({ toString: "x" })).toEqual(["/toString Không có khóa toString."]);
  });

  test.each([
    "Dân tộc",
    "danToc",
    "a--b",
    "1a",
    "__proto__",
    "tables",
    "mappings",
    "detect-system",
    "class",
    "new",
  ])("a table cannot be called %s", (id) => {
    expect(faults({}, id)).toHaveLength(1);
  });
});

test("two tables whose names are one name in code are told", () => {
  expect(findNamesakes(["a-1", "a1", "b"])).toMatchObject([{ file: "code-tables/a1/table.json" }]);
});
