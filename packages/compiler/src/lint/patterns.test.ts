import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { record, standard } from "../../test/small-standard.ts";
import { lintPatterns } from "./patterns.ts";
import { patternPlaces } from "./patterns-places.ts";
import { provePattern } from "./patterns-proof.ts";

const text = (pattern: string): object => ({ type: "string", maxLength: 20, pattern });
const sourcesWith = (properties: Record<string, object>) => standard(record("phieu", "Phieu", properties));

describe("lint of patterns", () => {
  it.each([
    ["^([a-z]+ ?)+$", "lũy thừa", "'a'.repeat("],
    ["^(a|b|ab)*c$", "lũy thừa", "repeat("],
    ["^[0-9a-z-]*--[0-9a-z-]*$", "đa thức bậc 2", "'--"],
  ])("%s is refused with how its time grows and with an attack", async (pattern, growth, attack) => {
    const [found, ...more] = await lintPatterns(sourcesWith({ so: text(pattern) }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: "thu/1.0/phieu.schema.json", pointer: "/properties/so/pattern" });
    expect(found?.message).toContain(growth);
    expect(found?.message).toContain(attack);
  });

  it.each(["^[0-9]{12}$", "^[a-z0-9]+(-[a-z0-9]+)*$", "^(a|b)*c$"])("%s is safe", async (pattern) => {
    expect(await lintPatterns(sourcesWith({ so: text(pattern) }))).toEqual([]);
  });

  it("a pattern that the checker cannot read is not taken for safe", async () => {
    expect(await provePattern("^(a$", "u")).toEqual({ status: "unknown", reason: "invalid" });
    const [found] = await lintPatterns(sourcesWith({ so: text("^(a$") }));
    expect(found?.message).toContain("Chưa chứng minh được");
  });

  it("every place of a pattern is named, and fields called pattern are none", () => {
    const sources = sourcesWith({
      pattern: text("^a$"),
      danhSach: { type: "array", maxItems: 2, items: text("^b$"), examples: [{ pattern: "^x$" }] },
    });
    expect(patternPlaces(sources).map(({ pointer, pattern }) => [pointer, pattern])).toEqual([
      ["/properties/pattern/pattern", "^a$"],
      ["/properties/danhSach/items/pattern", "^b$"],
    ]);
  });

  it("schemas that only tools read are proved too, wherever they stand in the folder", async () => {
    const dir = mkdtempSync(join(tmpdir(), "patterns-"));
    try {
      const put = (folder: string, json: object): void => {
        mkdirSync(join(dir, folder), { recursive: true });
        writeFileSync(join(dir, folder, "a.json"), JSON.stringify(json));
      };
      put("exchange", { headers: { soHieu: { pattern: "(a+)+$" } } });
      put("quality", { patternProperties: { "^(.*)*x$": {} } });
      put("thu/1.0/examples", { pattern: "(a+)+$" });
      const found = await lintPatterns({ ...sourcesWith({}), dir });
      expect(found.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
        "exchange/a.json#/headers/soHieu/pattern",
        "quality/a.json#/patternProperties/^(.*)*x$",
      ]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it("a pattern is proved once in a process", () => {
    expect(provePattern("^[0-9]{7}$", "u")).toBe(provePattern("^[0-9]{7}$", "u"));
    expect(provePattern("^[0-9]{7}$", "u")).not.toBe(provePattern("^[0-9]{7}$", "iu"));
  });
});
