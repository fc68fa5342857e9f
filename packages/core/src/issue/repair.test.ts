import { describe, expect, it } from "vitest";
import type { RepairName } from "./issue.ts";
import { repair } from "./repair.ts";

const issue = (path: string, name: RepairName) =>
  ({ code: "TN-TEXT", severity: "warning", path, repair: name }) as const;

describe("a mechanical repair", () => {
  it("changes one path and shares the rest", () => {
    const record = { me: { hoTen: "Le\u0302 A" }, cha: { hoTen: "Trần B" } };
    const repaired = repair(record, issue("/me/hoTen", "normalise-nfc"));
    expect(repaired).toEqual({ me: { hoTen: "Lê A" }, cha: { hoTen: "Trần B" } });
    expect(repaired.cha).toBe(record.cha);
    expect(record.me.hoTen).toBe("Le\u0302 A");
  });

  it.each([
    ["trim", "  Lê  A ", "Lê  A"],
    ["collapse-spaces", "  Lê  A ", "Lê A"],
    ["remove-invisible", "Lê\u00a0A\u200b", "Lê A"],
    ["fix-homoglyph", "\u00d0ặng", "Đặng"],
    ["normalise-nfc", "hoa\u0300", "hoà"],
  ] as const)("%s", (name, before, after) => {
    expect(repair({ ds: [{ ten: before }] }, issue("/ds/0/ten", name))).toEqual({ ds: [{ ten: after }] });
  });

  it("gives the same record when there is nothing to repair", () => {
    const record = { ten: "Lê A", tuoi: 3 };
    expect(repair(record, issue("/ten", "trim"))).toBe(record);
    expect(repair(record, issue("/tuoi", "trim"))).toBe(record);
    expect(repair(record, issue("/khong/co", "trim"))).toBe(record);
    expect(repair(record, { code: "KS-01", severity: "error", path: "/ten" })).toBe(record);
  });

  it("does not touch prototypes", () => {
    const record = JSON.parse('{"__proto__": {"ten": " A"}}') as object;
    const repaired = repair(record, issue("/__proto__/ten", "trim"));
    expect(JSON.stringify(repaired)).toBe('{"__proto__":{"ten":"A"}}');
    expect(Object.getPrototypeOf(repaired)).toBe(Object.prototype);
    expect(repair({}, issue("/constructor/name", "trim"))).toEqual({});
  });
});
