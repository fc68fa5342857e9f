import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompileError, readStandard } from "@thongnhat/compiler";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSide } from "../src/diff/read-side.ts";
import { writeDraft } from "../src/draft/write.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");

/** What a version has that the other has not. */
const titles = (dir: string, versions?: Record<string, string>) =>
  new Set([...readStandard(dir, versions).model.defs.keys()].filter((key) => key.startsWith("ho-tich/")));

describe("when a draft was written as the folder of a version", () => {
  let dir = "";
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "hai-phien-ban-"));
    cpSync(SCHEMAS, dir, { recursive: true, filter: (path) => !path.includes("/examples/") });
    writeDraft(dir, "ho-tich", "2.0");
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it("the current version is still the one that database.json names", () => {
    expect(titles(dir)).toEqual(titles(SCHEMAS));
    expect(readStandard(dir).model.databases.find(({ id }) => id === "ho-tich")?.version).toBe("1.0");
  });

  it("the new one can be asked for, and is what the draft said", () => {
    const { compiled } = readSide(SCHEMAS, { database: "ho-tich", version: "2.0", draft: true });
    const { compiled: written } = readSide(dir, { database: "ho-tich", version: "2.0", draft: false });
    expect([...written.model.defs]).toEqual([...compiled.model.defs]);
  });

  it("database.json makes it the current one, and the old one stays for those who still send it", () => {
    const file = join(dir, "ho-tich/database.json");
    const json = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...json, version: "2.0" }));
    expect(titles(dir)).not.toEqual(titles(SCHEMAS));
    expect(titles(dir, { "ho-tich": "1.0" })).toEqual(titles(SCHEMAS));
  });

  it("it is not written a second time over what people changed", () => {
    expect(() => writeDraft(dir, "ho-tich", "2.0")).toThrow(CompileError);
  });
});
