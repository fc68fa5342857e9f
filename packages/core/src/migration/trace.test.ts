import { describe, expect, it } from "vitest";
import { traceField, traceFieldBack } from "./trace.ts";
import type { MigrationStep } from "./types.ts";

const why = { vi: "", en: "" };
const move = (from: string, to: string): MigrationStep => ({ id: "a", why, op: "move", from, to });
const up = (pointer: string, ...steps: MigrationStep[]) =>
  traceField(pointer, steps, "up").map(({ path }) => path);

describe("where a pointer leads after a migration", () => {
  it("follows a field, and whatever stands below it, through every step", () => {
    expect(up("/a/b/c", move("/a", "/x"), move("/x/b", "/y"))).toEqual(["/y/c"]);
  });
  it("stays where no step goes, also beside a field that begins with the same letters", () => {
    expect(up("/ab", move("/a", "/x"))).toEqual(["/ab"]);
    expect(up("", move("/a", "/x"))).toEqual([""]);
  });
  it("of a block leads to the block and to what left it, in the order of the steps", () => {
    expect(up("/a", move("/a/b", "/x/b"), move("/a/c", "/x/c"))).toEqual(["/a", "/x/b", "/x/c"]);
  });
  it("keeps the position in a list", () => {
    expect(up("/ds/3/ten/ho", move("/ds/*/ten", "/ds/*/hoTen"))).toEqual(["/ds/3/hoTen/ho"]);
    expect(up("/ds/*/ten", move("/ds/*/ten", "/ds/*/hoTen"))).toEqual(["/ds/*/hoTen"]);
    expect(up("/ds/x/ten", move("/ds/*/ten", "/ds/*/hoTen"))).toEqual(["/ds/x/ten"]);
  });
  it("leads to every part of a text that was divided, and to the whole from each part", () => {
    const split: MigrationStep = {
      id: "a",
      why,
      op: "split",
      whole: "/a",
      parts: ["/b", "/c"],
      separator: "/",
    };
    expect(up("/a", split)).toEqual(["/b", "/c"]);
    expect(traceField("/c", [split], "down")).toEqual([{ path: "/a" }]);
  });
  it("leads nowhere when the field is left out in that direction only", () => {
    const drop: MigrationStep = { id: "a", why, op: "dropWithLoss", path: "/a", when: "down" };
    expect(traceField("/a/b", [drop], "down")).toEqual([]);
    expect(up("/a/b", drop)).toEqual(["/a/b"]);
  });
  it("can be gone back", () => {
    const steps = [move("/a", "/x"), move("/x/b", "/y")];
    expect(traceFieldBack("/y/c", steps, "up")).toBe("/a/b/c");
    expect(traceFieldBack("/y", [], "up")).toBe("/y");
  });
});
