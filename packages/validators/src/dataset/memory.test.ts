import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDataset } from "./check.ts";
import { createDiskStore } from "./node.ts";
import { DatasetLimitError } from "./store.ts";
import { different, find, inARow, notBelow, present, short, summed, thing } from "./test-rules.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thongnhat-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RULES = [different, notBelow, present, summed("equal"), inARow];

const word = fc.constantFrom("x", "y", "z", "Ông", "O\u0302ng", "\ud800", "");
const record = fc
  .record(
    {
      kind: fc.constantFrom("a", "b"),
      key: word,
      second: word,
      n: fc.integer({ min: -1, max: 6 }),
      money: fc.constantFrom("1", "2", "3", "0.5", "không"),
      nguon: fc.constantFrom("so-hoa", "dang-ky-moi"),
    },
    { requiredKeys: ["kind"] },
  )
  .map(({ kind, ...fields }) => thing(kind, fields));

describe("what does not fit into memory", () => {
  it("gives the same findings in the same order as what does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        async (records, maxEntries) => {
          const inMemory = await find(records, RULES);
          const onDisk = await find(records, RULES, { store: createDiskStore(folder), maxEntries });
          expect(onDisk).toEqual(inMemory);
        },
      ),
      { numRuns: 80 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it("goes to disk in hundreds of runs: 50 000 records with room for 300", async () => {
    const records = Array.from({ length: 50_000 }, (_, index) =>
      thing(index % 3 === 0 ? "b" : "a", { key: `k${(index * 7919) % 20_011}`, n: index % 5 }),
    );
    const few = await find(records, [different, notBelow], {
      store: createDiskStore(folder),
      maxEntries: 300,
    });
    const much = await find(records, [different, notBelow]);
    expect(few.length).toBeGreaterThan(1000);
    expect(few).toEqual(much);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused in words where there is no store", async () => {
    const records = Array.from({ length: 11 }, (_, n) => thing("a", { key: `k${n}`, n }));
    const run = find(records, [different], { maxEntries: 10 });
    await expect(run).rejects.toThrow(DatasetLimitError);
    await expect(run).rejects.toThrow(/bộ nhớ \(giới hạn 10 mục\).*createDiskStore/);
  });

  it("counts long texts as more than one entry", async () => {
    const long = { ...different, reads: { key: 9000, n: "int" }, keeps: { key: 9000, n: "int" } } as const;
    const records = [1, 2].map((n) => thing("a", { key: "x".repeat(8000), n }));
    await expect(find(records, [long], { maxEntries: 10 })).rejects.toThrow(DatasetLimitError);
  });
});

describe("the store on disk", () => {
  const people = Array.from({ length: 40 }, (_, n) => thing("a", { key: `0010990${10_000 + n}`, n: 1 }));

  it("holds no number in clear, and lets nobody else read it", async () => {
    const seen: string[] = [];
    async function* watched() {
      for (const record of people) {
        yield { record };
        for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
          const path = join(folder, name);
          if (!statSync(path).isFile()) continue;
          expect(statSync(path).mode & 0o077).toBe(process.platform === "win32" ? expect.anything() : 0);
          seen.push(readFileSync(path, "latin1"));
        }
      }
    }
    const store = createDiskStore(folder);
    for await (const _ of checkDataset(watched(), { rules: [different], store, maxEntries: 5 }));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => text.includes("0010990"))).toEqual([]);
  });

  it("is gone after an error of the input", async () => {
    async function* broken() {
      for (const record of people) yield { record };
      throw new Error("hỏng giữa chừng");
    }
    const store = createDiskStore(folder);
    const run = async () => {
      for await (const _ of checkDataset(broken(), { rules: [different], store, maxEntries: 5 }));
    };
    await expect(run()).rejects.toThrow("hỏng giữa chừng");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is gone when the caller stops at the first finding", async () => {
    const twins = [...people, ...people].map((record) => ({ record }));
    const store = createDiskStore(folder);
    for await (const issue of checkDataset(twins, { rules: [different], store, maxEntries: 5 })) {
      expect(issue.code).toBe("TH-01");
      break;
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is gone when the work is aborted", async () => {
    const controller = new AbortController();
    async function* endless() {
      for (let n = 0; ; n++) {
        if (n === 1000) controller.abort();
        yield { record: thing("a", { key: `k${n}`, n }) };
      }
    }
    const options = {
      rules: [different],
      store: createDiskStore(folder),
      maxEntries: 50,
      signal: controller.signal,
    };
    const run = async () => {
      for await (const _ of checkDataset(endless(), options));
    };
    await expect(run()).rejects.toThrow(/abort/i);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says so when its folder cannot be made, and is not needed for what fits into memory", async () => {
    const missing = () => createDiskStore(join(folder, "khong-co"));
    expect(await find(people, [different], { store: missing() })).toEqual([]);
    await expect(find(people, [different], { store: missing(), maxEntries: 5 })).rejects.toThrow(/ENOENT/);
    expect(existsSync(join(folder, "khong-co"))).toBe(false);
  });
});

describe("a key that many records share", () => {
  const filler = (count: number) => Array.from({ length: count }, () => thing("a", { key: "000", n: 1 }));

  it("is told once with how many there are, besides the first pairs", async () => {
    const issues = await find(filler(100_000), [different], { store: createDiskStore(folder), maxPairs: 10 });
    const [crowd, ...others] = issues.filter(({ code }) => code !== "TH-01");
    expect(others).toEqual([]);
    expect(crowd).toMatchObject({
      code: "TN-DATASET-CROWDED",
      severity: "warning",
      at: { index: 0 },
      params: { rule: "TH-01", count: 100_000, max: 10 },
    });
    expect(short(issues.filter(({ code }) => code === "TH-01"))).toHaveLength(10);
  });

  it("is not told where every pair was compared", async () => {
    const issues = await find(filler(5), [different], { maxPairs: 10 });
    expect(issues.map(({ code }) => code)).toEqual(Array(10).fill("TH-01"));
  });

  it("keeps what must be there undecided when not all others were looked at", async () => {
    const many = Array.from({ length: 50 }, () => thing("b", { key: "000", n: 2 }));
    const issues = await find([thing("a", { key: "000", n: 1 }), ...many], [present], { maxPairs: 100 });
    expect(issues.map(({ code }) => code)).toEqual(["TN-DATASET-CROWDED"]);
  });

  it("does not hide what many records find at one other", async () => {
    const many = Array.from({ length: 5000 }, () => thing("a", { key: "x", n: 2 }));
    expect(await find([thing("b", { key: "x", n: 2 }), ...many], [present])).toEqual([]);
  });
});
