import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { danToc, tinh, xa } from "../index.ts";
import { tableSets } from "./codings.ts";
import { detectSystem, type SystemCandidate } from "./index.ts";

/** A column with so many of each value: `many({ "0": 60, "1": 60 })`. */
const many = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([value, count]) => Array.from({ length: count }, () => value));

const of = (table: string, values: readonly unknown[]) =>
  detectSystem(values, { tables: [table] }).candidates;
const best = (candidates: readonly SystemCandidate[]) => candidates.filter(({ rank }) => rank === 1);
const ids = (candidates: readonly SystemCandidate[]) => candidates.map(({ id }) => id);
const byId = (candidates: readonly SystemCandidate[], id: string) => candidates.find((one) => one.id === id);
const codesOf = (table: typeof tinh, asOf?: string) =>
  table.list(asOf === undefined ? {} : { asOf }).map(({ code }) => code);

describe("a column of 0, 1, 2 for men and women", () => {
  test("0 and 1 alone are men and women in one system and women and men in another: both are named first", () => {
    const first = best(of("gioi-tinh", many({ "0": 60, "1": 60 })));
    expect(ids(first)).toEqual(
      expect.arrayContaining(["cot-bit--gioi-tinh", "phan-mem-truong-hoc--gioi-tinh"]),
    );
    for (const { confidence } of first) expect(confidence).toBe("possible");
    expect(byId(first, "cot-bit--gioi-tinh")?.why).toContainEqual({
      kind: "read-differently",
      by: "phan-mem-truong-hoc--gioi-tinh",
      codes: ["0", "1"],
    });
  });

  test("a column without a single woman is less likely to be coded so", () => {
    const candidates = of("gioi-tinh", many({ "0": 60, "1": 60 }));
    const ours = byId(candidates, "gioi-tinh");
    expect(ours).toMatchObject({ known: 120, unknown: 0, missingCommon: ["2"] });
    expect(ours?.rank).toBeGreaterThan(1);
    expect(byId(of("gioi-tinh", ["0", "1"]), "gioi-tinh")).toMatchObject({ rank: 1 });
  });

  test("1 and 2 are read alike by all that come first, so it does not matter which it is", () => {
    const candidates = of("gioi-tinh", many({ "1": 60, "2": 60 }));
    expect(ids(best(candidates))).toContain("gioi-tinh");
    expect(ids(best(candidates))).toContain("bieu-kham-suc-khoe-2026--gioi-tinh");
    for (const { confidence } of best(candidates)) expect(confidence).toBe("likely");
    expect(byId(candidates, "phan-mem-truong-hoc--gioi-tinh")?.rank).toBeGreaterThan(1);
  });

  test("a few 3 decide between systems that are the same for 1 and 2, but not what 3 is", () => {
    const first = best(of("gioi-tinh", many({ "1": 60, "2": 60, "3": 2 })));
    expect(ids(first)).not.toContain("gioi-tinh");
    expect(byId(first, "bieu-kham-suc-khoe-2026--gioi-tinh")?.why).toContainEqual({
      kind: "read-differently",
      by: "moj-hotich-sohoa--gioi-tinh",
      codes: ["3"],
    });
  });

  test("M and F are the letters of passports and of nothing else", () => {
    expect(detectSystem(many({ M: 20, F: 25 })).candidates).toMatchObject([
      { rank: 1, id: "icao9303--gioi-tinh", confidence: "certain", onlyHere: ["M", "F"] },
    ]);
  });
});

describe("religions and ethnic groups", () => {
  test("00 or 99 for none tells which of two systems it is", () => {
    expect(ids(of("ton-giao", many({ "00": 90, "01": 10, "04": 3 })))).toEqual([
      "ung-dung-tra-cuu-cong-dan--ton-giao",
    ]);
    expect(ids(of("ton-giao", many({ "99": 90, "01": 10, "04": 3 })))).toEqual([
      "phan-mem-truong-hoc--ton-giao",
    ]);
  });

  test("without them nobody knows whether 04 is Islam or Caodaism", () => {
    const candidates = of("ton-giao", ["01", "02", "04", "08"]);
    expect(candidates.map(({ rank, confidence }) => [rank, confidence])).toEqual([
      [1, "possible"],
      [1, "possible"],
    ]);
    expect(candidates[0]?.why).toContainEqual({
      kind: "read-differently",
      by: candidates[1]?.id,
      codes: ["04", "08"],
    });
  });

  test("04 is Hoa by the decision of 1979 and Mường in the renumbered list", () => {
    const candidates = of("dan-toc", ["01", "04", "06", "07"]);
    expect(ids(best(candidates))).toEqual(["dan-toc", "dan-toc-danh-so-lai--dan-toc"]);
    expect(candidates[0]).toMatchObject({ confidence: "possible", onlyHere: [] });
    expect(candidates[0]?.why).toContainEqual({
      kind: "read-differently",
      by: "dan-toc-danh-so-lai--dan-toc",
      codes: ["04", "06"],
    });
  });

  test("codes above 20 stand in the list of 1979 only", () => {
    const candidates = of("dan-toc", many({ "01": 50, "04": 5, "31": 20, "45": 5 }));
    expect(candidates[0]).toMatchObject({
      rank: 1,
      id: "dan-toc",
      confidence: "likely",
      onlyHere: ["31", "45"],
    });
    expect(byId(candidates, "dan-toc-danh-so-lai--dan-toc")).toMatchObject({ rank: 2, unknown: 25 });
  });
});

describe("nearly as good is not certain", () => {
  test("one value in a thousand does not decide between two readings", () => {
    const column = many({ "01": 900, "04": 60, "06": 40, "31": 1 });
    const [first, second] = of("dan-toc", column);
    expect(first).toMatchObject({ rank: 1, id: "dan-toc", unknown: 0, confidence: "possible" });
    expect(second).toMatchObject({ rank: 2, id: "dan-toc-danh-so-lai--dan-toc", unknown: 1 });
  });
});

describe("provinces and communes of two eras", () => {
  test("15, 24 and 44 are other provinces today: both eras come first", () => {
    const candidates = of("tinh", ["15", "24", "44"]);
    expect(best(candidates).map(({ id, confidence }) => [id, confidence])).toEqual([
      ["tinh@before", "possible"],
      ["tinh@today", "possible"],
    ]);
  });

  test("one province that ended is enough to know it is a column of before", () => {
    expect(best(of("tinh", ["15", "24", "44", "02"]))).toMatchObject([
      { era: "before", known: 4, onlyHere: ["02"], confidence: "likely" },
    ]);
  });

  test("63 provinces are those of before", () => {
    const { candidates } = detectSystem(codesOf(tinh, "2025-06-30"));
    expect(best(candidates)).toMatchObject([{ id: "tinh@before", known: 63, confidence: "certain" }]);
  });

  test("34 provinces were provinces before too, but that no other occurs would be a coincidence", () => {
    const { candidates } = detectSystem(codesOf(tinh));
    expect(best(candidates)).toMatchObject([{ id: "tinh@today", known: 34, confidence: "certain" }]);
    expect(byId(candidates, "tinh@before")?.why).toContainEqual({ kind: "coincidence", with: "tinh@today" });
  });

  test("communes of before, of today, and some that say nothing", () => {
    expect(best(detectSystem(codesOf(xa, "2025-06-30")).candidates)).toMatchObject([
      { table: "xa", era: "before", known: 10_035, unknown: 0, confidence: "certain" },
    ]);
    expect(best(detectSystem(codesOf(xa)).candidates)).toMatchObject([
      { table: "xa", era: "today", known: 3321, unknown: 0, confidence: "certain" },
    ]);
    expect(ids(best(of("xa", ["00004", "00008"])))).toEqual(["xa@before", "xa@today"]);
  });

  test("a commune that ended and a special zone of today in one column: it holds both", () => {
    const candidates = of("xa", ["00001", "00004", "11948"]);
    expect(candidates).toMatchObject([
      { rank: 1, era: "both", known: 3, unknown: 0 },
      { rank: 2, era: "before", known: 2, onlyHere: ["00001"] },
      { rank: 2, era: "today", known: 2, onlyHere: ["11948"] },
    ]);
  });

  test("districts are of before only", () => {
    expect(of("huyen", ["001", "760"])).toMatchObject([{ era: "before", known: 2 }]);
  });
});

describe("what happened to the codes on their way", () => {
  test("numbers lost their zeros", () => {
    const numbers = codesOf(xa, "2025-06-30").slice(0, 200).map(Number);
    expect(best(detectSystem(numbers).candidates)).toMatchObject([
      { table: "xa", era: "before", known: 0, lostZeros: 200, unknown: 0, confidence: "likely" },
    ]);
  });

  test("numbers 1 to 54 may be a list without zeros or one that lost them; texts are as they are written", () => {
    const numbers = Array.from({ length: 54 }, (_, at) => at + 1);
    expect(ids(best(of("dan-toc", numbers)))).toEqual(["dan-toc", "phan-mem-bao-tro-xa-hoi--dan-toc"]);
    const texts = of("dan-toc", numbers.map(String));
    expect(ids(best(texts))).toEqual(["phan-mem-bao-tro-xa-hoi--dan-toc"]);
    expect(byId(texts, "dan-toc")).toMatchObject({ rank: 2, known: 45, lostZeros: 9 });
  });

  test("a text that begins with a zero has lost none", () => {
    expect(ids(of("huyen", ["01", "02"]))).toEqual([]);
    expect(of("huyen", [1, "2"])).toMatchObject([{ known: 0, lostZeros: 2, distinctKnown: 2 }]);
  });

  test("spaces and invisible characters are no other code", () => {
    const [first] = of("dan-toc", [" 01", "31\u200b", "\u00a045", "45"]);
    expect(first).toMatchObject({ id: "dan-toc", known: 4, distinctKnown: 3 });
    expect(first?.why).toContainEqual({ kind: "not-clean", count: 3 });
  });

  test("names instead of codes are recognised by the names that other systems use", () => {
    const [first] = detectSystem(["Kinh", "KINH", "tày", "Mông", "Ê đê"]).candidates;
    expect(first).toMatchObject({ table: "dan-toc", kind: "table", known: 0, names: 5, unknown: 0 });
    expect(first?.why).toContainEqual({ kind: "names", count: 5 });
  });

  test("names of units are recognised when the caller brings the table", () => {
    const names = ["Phường Trúc Bạch", "xã Hoà Bình", "Trần Văn Không"];
    expect(detectSystem(names).candidates).toEqual([]);
    const [first] = detectSystem(names, { names: { xa } }).candidates;
    expect(first).toMatchObject({ table: "xa", names: 2, unknown: 1 });
  });
});

describe("what is never said or done", () => {
  test("a value that is no code of a table is nowhere in the answer", () => {
    const persons = ["Nguyễn Văn An", "000123456789", "an@example.vn", "B-77", "Kinhh"];
    const column = [...persons, ...many({ "01": 30, "04": 3, "31": 2 }), { name: "Lê Thị B" }];
    const answer = JSON.stringify(detectSystem(column, { names: { "dan-toc": danToc } }));
    for (const value of [...persons, "Lê Thị B"]) expect(answer).not.toContain(value);
    expect(
      detectSystem(many({ "01": 30, "31": 2 }), { tables: ["dan-toc"] }).candidates[0]?.onlyHere,
    ).toEqual(["31"]);
  });

  test("a column of persons has no candidate, and neither has an empty one", () => {
    expect(detectSystem(["Nguyễn Văn An", "Trần Thị B"]).candidates).toEqual([]);
    expect(detectSystem([])).toEqual({ candidates: [], values: { count: 0, blank: 0, distinct: 0 } });
    expect(detectSystem(["", null, undefined, " \u200b", Number.NaN])).toEqual({
      candidates: [],
      values: { count: 5, blank: 5, distinct: 0 },
    });
  });

  test("strange values count as unknown and run no code of theirs", () => {
    const trap = new Proxy({}, { get: () => expect.fail("was looked into") });
    const { candidates, values } = detectSystem([
      "M",
      "F",
      trap,
      Symbol("M"),
      "x".repeat(1000),
      1.5,
      () => "M",
    ]);
    expect(values).toEqual({ count: 7, blank: 0, distinct: 7 });
    expect(byId(candidates, "icao9303--gioi-tinh")).toMatchObject({
      known: 2,
      unknown: 5,
      confidence: "possible",
    });
  });

  test("no candidate counts more values than there are", () => {
    const columns = [codesOf(tinh), many({ "1": 3, "2": 5, "01": 2, x: 1 }), [1, "1", "01", " 1", "Kinh"]];
    for (const column of columns)
      for (const { known, lostZeros, names, unknown, blank } of detectSystem(column).candidates)
        expect(known + lostZeros + names + unknown + blank).toBe(column.length);
  });

  test("mappings that the caller brings take the place of those of the standard", () => {
    const mapping = {
      id: "so-rieng--gioi-tinh",
      system: "so-rieng",
      table: "gioi-tinh",
      codes: ["N", "G"],
      labelOf: () => undefined,
      translate: () => ({ status: "unknown", targets: [] }) as const,
      inverse: () => undefined,
    };
    const { candidates } = detectSystem(["N", "G", "N"], { mappings: { [mapping.id]: mapping } });
    expect(candidates).toMatchObject([{ id: "so-rieng--gioi-tinh", system: "so-rieng", known: 3 }]);
  });
});

describe("what is loaded", () => {
  test("every table of the standard is looked among", () => {
    const root = new URL("../../../../schemas/code-tables/", import.meta.url);
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...tableSets.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test("codes and mappings, but no module with names", () => {
    const folder = new URL("./", import.meta.url);
    const sources = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file));
    const text = sources.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
    const generated = [...text.matchAll(/"\.\.\/generated\/([^"]+)"/g)].map(([, path]) => path);
    expect(generated).toContain("mappings.ts");
    for (const path of generated) expect(path).toMatch(/^(mappings|codes|[a-z0-9-]+\/codes)\.ts$/);
  });
});
