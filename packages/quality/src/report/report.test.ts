import { describe, expect, it } from "vitest";
import { examplesOf } from "../../test/examples.ts";
import { audit, countRecords } from "../audit/audit.ts";
import type { Group, Tally } from "../state/types.ts";
import { makeReport } from "./make-report.ts";
import { paretoOf } from "./pareto.ts";
import { percent, rateOf, statusOf } from "./status.ts";

const TODAY = "2026-11-22";
const births = examplesOf("ho-tich/khai-sinh");

describe("a share", () => {
  it("without a denominator is not measured, and never 100 %", () => {
    expect(percent(rateOf(0, 0), "vi")).toBe("chưa đo được");
    expect(statusOf(rateOf(0, 0), { green: 0, amber: 0 })).toBe("unmeasured");
  });

  it("is cut, so that 100 % has no failure", () => {
    expect(percent(rateOf(3, 0), "vi")).toBe("100 %");
    expect(percent(rateOf(100_000, 1), "vi")).toBe("99,9 %");
    expect(percent(rateOf(1000, 28), "vi")).toBe("97,2 %");
    expect(percent(rateOf(1000, 28), "en")).toBe("97.2%");
    expect(percent(rateOf(3, 3), "vi")).toBe("0,0 %");
  });

  it("is green at its limit, and not below", () => {
    const limits = { green: 0.995, amber: 0.98 };
    expect(statusOf(rateOf(1000, 5), limits)).toBe("green");
    expect(statusOf(rateOf(1000, 6), limits)).toBe("amber");
    expect(statusOf(rateOf(1000, 21), limits)).toBe("red");
  });
});

describe("the order of repairs", () => {
  const group = (sets: Record<string, number>): Group => {
    const fails: Record<string, number> = {};
    for (const [set, count] of Object.entries(sets))
      for (const key of set === "…" ? [] : set.split(" ")) fails[key] = (fails[key] ?? 0) + count;
    const failing = Object.values(sets).reduce((a, b) => a + b, 0);
    const tally: Tally = {
      records: failing * 2,
      words: {},
      failing,
      applies: {},
      fails,
      warns: {},
      sets,
      lags: {},
    };
    return { system: "", unit: "", record: "x/y", tally };
  };

  it("says how many records become right, not how many failures go away", () => {
    const steps = paretoOf([group({ "A@ B@": 60, "A@": 10, "C@": 30 })]);
    expect(steps.map(({ key, gained, cumulative }) => [key, gained, cumulative])).toEqual([
      ["A@", 10, 0.1],
      ["B@", 60, 0.7],
      ["C@", 30, 1],
    ]);
  });

  it("promises nothing of records that fail in too many ways", () => {
    const steps = paretoOf([group({ "…": 50, "A@": 50 })]);
    expect(steps.at(-1)?.cumulative).toBe(0.5);
  });
});

describe("a report", () => {
  it("of right records has every word of the standard at its target or says that it was not measured", async () => {
    const report = await audit(births, { today: TODAY, unit: "H26.12" });
    expect(report.words.du.records).toEqual({ applies: births.length, passes: births.length, rate: 1 });
    expect(report.words.dung.status).toBe("green");
    expect(report.records).toBe(births.length);
    expect(report.trend).toEqual([]);
  });

  it("of nothing measures nothing", async () => {
    const report = await audit([], { today: TODAY });
    expect(Object.values(report.words).map(({ status }) => status)).toEqual(Array(6).fill("unmeasured"));
    expect(report.sentence.vi).toBe("Không có bản ghi nào đọc được.");
  });

  it("says in the sentence that people quote how much could not be read", async () => {
    const said = async (records: readonly unknown[]) => (await audit(records, { today: TODAY })).sentence;
    expect((await said([...births, 1, "x"])).vi).toMatch(/; chưa kể 2 chỗ không đọc được\.$/);
    expect((await said([...births, 1, "x"])).en).toMatch(/; 2 unreadable not counted\.$/);
    expect((await said(births)).vi).not.toContain("không đọc được");
  });

  it("is the same for the same data, run or no run", async () => {
    const make = async (seconds: number) =>
      JSON.stringify({ ...(await audit(births, { today: TODAY, run: { seconds } })), run: undefined });
    expect(await make(1)).toBe(await make(2));
  });

  it("sums up: provinces are the whole, units are their province", async () => {
    const wrong = births.map((record, index) => ({
      ...record,
      ngayDangKy: "hôm qua",
      sieuDuLieu: { ...(record.sieuDuLieu as object), coQuanChuQuan: index % 2 === 0 ? "H26.1" : "H57.2" },
    }));
    const { groups, words } = await audit([...births, ...wrong], { today: TODAY });
    const sum = (level: string) =>
      groups
        .filter((group) => group.level === level)
        .reduce((total, group) => total + group.words.dung.passes, 0);
    for (const level of ["all", "province", "unit", "system", "record"])
      expect(sum(level), level).toBe(words.dung.records.passes);
  });

  it("counts a failure under its field once, whatever is told of it", async () => {
    const [first] = births;
    const twice = { ...first, ghiChu: "", ngayDangKy: "20/03/2020" };
    const { words, measures } = await audit([twice], { today: TODAY });
    expect(measures.filter(({ fails }) => fails > 0).map(({ key }) => key)).toEqual([
      "TN-FORMAT@/ngayDangKy",
      "TN-MIN-LENGTH@/ghiChu",
    ]);
    // ngayDangKy belongs to the key of the record: it counts five times in the rule rate.
    expect(words.dung.rules.applies - words.dung.rules.passes).toBe(6);
    expect(words.dung.identifying).toMatchObject({ status: "red" });
  });

  it("shows change and trend from states alone", async () => {
    const before = {
      ...(await countRecords([{ ...births[0], ngayDangKy: 1 }], { today: TODAY })),
      asOf: "2026-10-22",
    };
    const now = await countRecords(births, { today: TODAY });
    const report = await makeReport(now, { previous: [before] });
    expect(report.words.dung.change).toBe(1);
    expect(report.trend.map(({ asOf }) => asOf)).toEqual(["2026-10-22", TODAY]);
  });

  it("never holds a person's value", async () => {
    const marked = structuredClone(births[0]) as Record<string, Record<string, unknown>>;
    Object.assign(marked.nguoiDuocKhaiSinh ?? {}, {
      hoTen: { dayDu: "Đặng Ví Dụ Canh" },
      soDinhDanhCaNhan: "99",
    });
    Object.assign(marked, { "Đặng Ví Dụ Canh": 1, ngayDangKy: "Đặng Ví Dụ Canh" });
    expect(JSON.stringify(await audit([marked], { today: TODAY }))).not.toMatch(/Canh/);
  });
});
