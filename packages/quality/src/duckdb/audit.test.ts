import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplesOf } from "../../test/examples.ts";
import { DataError } from "../source/error.ts";
import { auditParquet, readManifest, writeParquet } from "./index.ts";

const ID = "an-sinh-xa-hoi/chi-tra";
const asOf = "2026-11-22";
const home = mkdtempSync(join(tmpdir(), "thongnhat-audit-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const good = join(home, "tot");
let folders = 0;

/** A copy of the good folder with one file changed. */
function changed(name: string, change: (text: string) => string): string {
  const folder = join(home, `sua-${folders++}`);
  cpSync(good, folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, "latin1")), "latin1");
  return folder;
}

async function refusal(work: () => Promise<unknown>): Promise<DataError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("it was counted");
}

describe("counting a folder of typed tables", () => {
  beforeAll(async () => {
    const records = examplesOf(ID).map((value) => ({ value }));
    await writeParquet(
      [...records, ...records, { value: { ...records[0]?.value, la: 1 } }, { unreadable: "TN-READ-JSON" }],
      good,
      { asOf },
    );
  });
  const part = () => readManifest(good).records[ID]?.parts[0]?.path ?? "";

  it("every record is counted once: in a table, as a suspect, or as unreadable", async () => {
    const { state } = await auditParquet(good);
    const examples = examplesOf(ID).length;
    expect(state.groups.reduce((sum, { tally }) => sum + tally.records, 0)).toBe(2 * examples + 1);
    expect(state.unreadable).toEqual({ "TN-READ-JSON": 1 });
    expect(state.asOf).toBe(asOf);
  });

  it("the same key twice in a unit is a surplus record", async () => {
    const { state } = await auditParquet(good);
    const surplus = state.groups.reduce(
      (sum, { tally }) => sum + (tally.fails["TN-QUALITY-DUPLICATE-KEY@"] ?? 0),
      0,
    );
    expect(surplus).toBe(examplesOf(ID).length);
  });

  it("tables of another edition of the standard are refused with both editions", async () => {
    const { edition } = readManifest(good);
    const folder = changed("manifest.json", (text) => text.replace(edition, "2020-01-01"));
    const { code, vi } = await refusal(() => auditParquet(folder));
    expect(code).toBe("mismatch");
    expect(vi).toContain("2020-01-01");
    expect(vi).toContain(edition);
  });

  it("another day than that of the suspects is refused with both days", async () => {
    const { code, vi } = await refusal(() => auditParquet(good, { asOf: "2026-12-31" }));
    expect(code).toBe("mismatch");
    expect(vi).toContain("2026-12-31");
  });

  it("a missing part, a broken part and a broken file of suspects are told apart", async () => {
    const missing = changed("manifest.json", (text) => text);
    rmSync(join(missing, part()));
    expect((await refusal(() => auditParquet(missing))).code).toBe("missing");
    const broken = changed(part(), (text) => text.slice(0, 2000));
    expect((await refusal(() => auditParquet(broken))).code).toBe("broken");
    const suspects = changed("nghi-van.state.json", (text) => text.slice(0, 100));
    expect((await refusal(() => auditParquet(suspects))).code).toBe("broken");
  });

  it("a part that was changed is found by its SHA-256, and by its rows even without", async () => {
    const folder = join(home, "khac");
    await writeParquet(
      examplesOf(ID).map((value) => ({ value })),
      folder,
      { asOf },
    );
    const swapped = changed("manifest.json", (text) => text);
    cpSync(join(folder, part()), join(swapped, part()));
    expect((await refusal(() => auditParquet(swapped, { verify: true }))).code).toBe("mismatch");
    expect((await refusal(() => auditParquet(swapped))).code).toBe("mismatch");
  });

  it("a folder that was not finished is refused", async () => {
    const folder = changed("manifest.json", (text) => text);
    rmSync(join(folder, "manifest.json"));
    expect((await refusal(() => auditParquet(folder))).code).toBe("missing");
  });

  it("too little memory is told in words", async () => {
    const { code, vi } = await refusal(() => auditParquet(good, { memoryLimit: "1MB", threads: 1 }));
    expect(code).toBe("memory");
    expect(vi).toContain("bộ nhớ");
  });
});
