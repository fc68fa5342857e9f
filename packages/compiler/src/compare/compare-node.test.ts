import { describe, expect, it } from "vitest";
import type { Node } from "../model/types.ts";
import { type Comparison, compareNodes, relationOf } from "./compare-node.ts";

const known: Comparison = {
  within: (table, other) => table === "nho" && other === "lon",
  objects: (from, to) => (from === to ? "same" : to === "chung/Chat" ? "narrower" : "different"),
};
const compare = (from: Node, to: Node) => relationOf(compareNodes(from, to, known));
const text = (rest: Omit<Extract<Node, { kind: "string" }>, "kind">): Node => ({ kind: "string", ...rest });

describe("two structures of a field", () => {
  it.each<[string, Node, Node, string]>([
    ["nothing changed", text({ maxLength: 5 }), text({ maxLength: 5 }), "same"],
    ["a shorter text", text({ maxLength: 5 }), text({ maxLength: 4 }), "narrower"],
    ["a longer text", text({ maxLength: 5 }), text({ maxLength: 6 }), "wider"],
    ["a length that was not bounded", text({}), text({ minLength: 1 }), "narrower"],
    ["the absence of minLength is zero", text({ minLength: 0 }), text({}), "same"],
    [
      "shorter, but also from less",
      text({ minLength: 2, maxLength: 5 }),
      text({ maxLength: 4 }),
      "different",
    ],
    ["a pattern where there was none", text({}), text({ pattern: "^a$" }), "narrower"],
    ["another pattern", text({ pattern: "^a$" }), text({ pattern: "^b$" }), "unknown"],
    ["a format that is gone", text({ format: "ngay" }), text({}), "wider"],
    ["one value less", text({ enum: ["a", "b"] }), text({ enum: ["a"] }), "narrower"],
    ["one value more", text({ enum: ["a"] }), text({ enum: ["a", "b"] }), "wider"],
    ["other values", text({ enum: ["a"] }), text({ enum: ["b"] }), "different"],
    ["another constant", text({ const: "a" }), text({ const: "b" }), "different"],
    [
      "a smaller table",
      text({ table: { id: "lon", asOf: [] } }),
      text({ table: { id: "nho", asOf: [] } }),
      "narrower",
    ],
    [
      "another table",
      text({ table: { id: "nho", asOf: [] } }),
      text({ table: { id: "khac", asOf: [] } }),
      "different",
    ],
    ["a number in place of a text", text({}), { kind: "integer" }, "different"],
    ["an open value that is described", { kind: "open" }, { kind: "object", def: "a" }, "narrower"],
    ["a greater least number", { kind: "integer", minimum: 0 }, { kind: "integer", minimum: 1 }, "narrower"],
    [
      "more entries",
      { kind: "array", items: text({}), maxItems: 3 },
      { kind: "array", items: text({}), maxItems: 4 },
      "wider",
    ],
    [
      "stricter entries",
      { kind: "array", items: text({}) },
      { kind: "array", items: text({ maxLength: 3 }) },
      "narrower",
    ],
    [
      "a stricter object",
      { kind: "object", def: "chung/Nguoi" },
      { kind: "object", def: "chung/Chat" },
      "narrower",
    ],
    [
      "a variant less",
      {
        kind: "union",
        tag: "t",
        variants: [
          { value: "a", def: "A" },
          { value: "b", def: "B" },
        ],
      },
      { kind: "union", tag: "t", variants: [{ value: "a", def: "A" }] },
      "narrower",
    ],
  ])("%s", (_, from, to, expected) => {
    expect(compare(from, to)).toBe(expected);
  });

  it("names the keyword that did it", () => {
    expect(compareNodes(text({ maxLength: 5 }), text({ maxLength: 4, pattern: "^a$" }), known)).toEqual([
      { keyword: "maxLength", relation: "narrower" },
      { keyword: "pattern", relation: "narrower" },
    ]);
  });
});
