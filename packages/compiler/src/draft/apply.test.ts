import { describe, expect, it } from "vitest";
import { applyOperation, type Files, OperationError } from "./apply.ts";
import type { Operation } from "./types.ts";

const A = "a.schema.json";
const files = (): Files =>
  new Map<string, unknown>([
    [
      A,
      {
        title: "A",
        properties: { x: { type: "string" } },
        "x-rules": ["HT-01", { id: "KS-01", cel: "this.x == 1" }],
      },
    ],
    ["b.schema.json", { title: "B", properties: { x: { type: "integer" } } }],
  ]);
const after = (operation: Operation, name = A): unknown => {
  const all = files();
  applyOperation(all, operation);
  return all.get(name);
};

describe("an operation of a draft", () => {
  it("adds, replaces and removes what it names", () => {
    expect(after({ op: "add", files: [A], pointer: "/properties/y", value: 1 })).toHaveProperty(
      "properties.y",
      1,
    );
    expect(after({ op: "replace", files: [A], pointer: "/title", was: "A", value: "C" })).toHaveProperty(
      "title",
      "C",
    );
    expect(after({ op: "remove", files: [A], pointer: "/properties/x" })).toHaveProperty("properties", {});
  });

  it("finds an entry of a list by its id or by itself, and the end of a list", () => {
    expect(
      after({ op: "replaceText", files: [A], pointer: "/x-rules/KS-01/cel", text: "1", with: "2" }),
    ).toMatchObject({
      "x-rules": ["HT-01", { cel: "this.x == 2" }],
    });
    expect(after({ op: "remove", files: [A], pointer: "/x-rules/HT-01" })).toMatchObject({
      "x-rules": [{ id: "KS-01" }],
    });
    expect(after({ op: "add", files: [A], pointer: "/x-rules/-", value: "HT-02" })).toMatchObject({
      "x-rules": ["HT-01", { id: "KS-01" }, "HT-02"],
    });
  });

  it("is done in each file that it names, and moves a part within its file", () => {
    const all = files();
    applyOperation(all, {
      op: "move",
      files: [A, "b.schema.json"],
      from: "/properties/x",
      to: "/properties/z",
    });
    expect(all.get(A)).toHaveProperty("properties", { z: { type: "string" } });
    expect(all.get("b.schema.json")).toHaveProperty("properties", { z: { type: "integer" } });
  });

  it("adds, renames and removes whole files", () => {
    const all = files();
    applyOperation(all, { op: "renameFile", file: A, to: "c.schema.json" });
    applyOperation(all, { op: "removeFile", file: "b.schema.json" });
    applyOperation(all, { op: "addFile", file: "d.schema.json", value: { title: "D" } });
    expect([...all.keys()]).toEqual(["c.schema.json", "d.schema.json"]);
  });

  it.each<[string, Operation]>([
    ["the place is gone", { op: "replace", files: [A], pointer: "/properties/la/type", value: 1 }],
    ["the value is gone", { op: "remove", files: [A], pointer: "/properties/la" }],
    ["the value is another one now", { op: "replace", files: [A], pointer: "/title", was: "Cũ", value: "C" }],
    ["what is removed is another one now", { op: "remove", files: [A], pointer: "/title", was: "Cũ" }],
    [
      "the text does not hold the words",
      { op: "replaceText", files: [A], pointer: "/title", text: "x", with: "y" },
    ],
    ["what is added is there already", { op: "add", files: [A], pointer: "/title", value: "C" }],
    ["where it moves to is taken", { op: "move", files: [A], from: "/properties", to: "/title" }],
    ["the rule is gone", { op: "remove", files: [A], pointer: "/x-rules/KS-99" }],
    ["the list is shorter", { op: "add", files: [A], pointer: "/x-rules/9", value: "x" }],
    ["the file is gone", { op: "removeFile", file: "la.schema.json" }],
    ["the new file is there", { op: "addFile", file: A, value: {} }],
    ["the new name is taken", { op: "renameFile", file: A, to: "b.schema.json" }],
    ["it names what every object has", { op: "remove", files: [A], pointer: "/constructor" }],
  ])("is an error when %s", (_, operation) => {
    expect(() => after(operation)).toThrow(OperationError);
  });
});
