import { describe, expect, test } from "vitest";
import { codes } from "../generated/xa/codes.ts";
import { danToc, huyen, tinh, toiDanh, xa } from "../index.ts";

const OLD = "2025-06-30";
const NEW = "2025-07-01";
const TODAY = "2026-11-22";
const old = xa.list({ asOf: OLD }).map(({ code }) => code);
const current = xa.list({ asOf: TODAY }).map(({ code }) => code);

describe("every commune of before 1 July 2025", () => {
  const forwards = old.map((code) => ({ code, answer: xa.translate(code, { from: OLD, to: TODAY }) }));

  test("is translated: 9,594 have one successor, 441 were split", () => {
    expect(old).toHaveLength(10_035);
    const statuses = counts(forwards.map(({ answer }) => answer.status));
    expect(statuses).toEqual({ one: 9_594, many: 441 });
  });

  test("132 kept their territory, the others went into a larger unit or were divided", () => {
    const relations = counts(forwards.map(({ answer }) => answer.relation ?? ""));
    expect(relations).toEqual({ equivalent: 132, merged: 9_462, split: 441 });
  });

  test("a split is never one answer unless the caller names a rule that decides it", () => {
    for (const { code, answer } of forwards) {
      if (answer.status !== "many") continue;
      expect(answer.code, code).toBeUndefined();
      expect(answer.targets.length, code).toBeGreaterThan(1);
      for (const by of ["population", "area"] as const) {
        const decided = xa.translate(code, { from: OLD, to: TODAY, by });
        if (decided.status === "one") expect(decided.decidedBy, code).toBe(by);
        else expect(decided, code).toMatchObject({ status: "many" });
      }
    }
  });

  test("the people decide 60 splits, the land one, and 381 need a person", () => {
    const split = forwards.filter(({ answer }) => answer.status === "many");
    const decided = (by: "population" | "area") =>
      split.filter(({ code }) => xa.translate(code, { from: OLD, by }).status === "one");
    expect(decided("population")).toHaveLength(60);
    expect(decided("area").map(({ code }) => code)).toEqual(["18796"]);
    expect(split.length - decided("population").length).toBe(381);
  });

  test("each step names its clause and what vouches for it", () => {
    for (const { code, answer } of forwards)
      for (const { steps } of answer.targets)
        for (const { basis, evidence, on } of steps) {
          expect(on, code).toBe(NEW);
          expect(basis, code).toMatch(/^NQ 16\d\d\/NQ-UBTVQH15/);
          expect(["text", "system"], code).toContain(evidence.mark);
        }
  });

  test("the five rows that the official table prints wrong lead where the resolutions say", () => {
    expect(xa.translate("01651", { from: OLD }).code).toBe("01648");
    expect(xa.translate("02482", { from: OLD }).code).toBe("02494");
    expect(xa.translate("00556", { from: OLD }).targets.map(({ code }) => code)).toEqual(["00541", "00562"]);
    expect(xa.translate("23053", { from: OLD, by: "population" }).code).toBe("23053");
  });
});

describe("backwards", () => {
  test("every one of the 3,321 communes is reached, five of them from island districts", () => {
    expect(current).toHaveLength(3_321);
    const origins = current.map((code) => xa.translate(code, { from: TODAY, to: OLD }));
    expect(origins.filter(({ targets }) => targets.length === 0)).toEqual([]);
    const islands = origins.filter(({ targets }) => targets.every(({ table }) => table === "huyen"));
    expect(islands.map(({ targets }) => targets[0]?.code)).toEqual(["318", "471", "498", "536", "755"]);
  });

  test("going back over the whole country reaches every old commune", () => {
    const reached = new Set(
      current
        .flatMap((code) => xa.translate(code, { from: TODAY, to: OLD }).targets)
        .flatMap(({ table, code }) => (table === undefined ? [code] : [])),
    );
    expect([...reached].sort()).toEqual([...old].sort());
  });

  test("a unit that was formed of several is many answers, whatever rule the caller names", () => {
    for (const by of [undefined, "population", "area"] as const) {
      const answer = xa.translate("00004", { from: NEW, to: OLD, ...(by === undefined ? {} : { by }) });
      expect(answer).toMatchObject({ status: "many", relation: "merged" });
      expect(answer.targets.length).toBeGreaterThan(5);
    }
  });
});

describe("chains", () => {
  test("a code that was retired in January 2025 goes on to today, with the weakest mark of the way", () => {
    const answer = xa.translate("00010", { from: "2020-01-01", to: TODAY });
    expect(answer).toMatchObject({ status: "one", code: "00004", mark: "secondary", complete: false });
    expect(answer.targets[0]?.steps.map(({ on }) => on)).toEqual(["2025-01-01", NEW]);
  });

  test("that a unit went over whole is never said of a step whose source does not say so", () => {
    for (const from of ["2012-06-01", "2024-10-31", "2024-12-31"])
      for (const { code } of xa.list({ asOf: from })) {
        const { status, relation, targets } = xa.translate(code, { from });
        const unsure = targets.some(({ steps }) => steps.some(({ area }) => area === undefined));
        if (status === "one" && unsure) expect(relation, code).toBeUndefined();
      }
    expect(xa.translate("00010", { from: "2024-12-31" })).not.toHaveProperty("relation");
  });

  test("a code of which nobody says what became of it needs a person, and says where the way stops", () => {
    const lost = xa
      .list({ asOf: "2015-01-01" })
      .find(({ code }) => xa.translate(code, { from: "2015-01-01" }).status === "needs-person");
    const answer = xa.translate(lost?.code ?? "", { from: "2015-01-01" });
    expect(answer).toMatchObject({
      status: "needs-person",
      reason: "no-known-successor",
      targets: [],
      complete: false,
    });
    expect(answer.stopped?.[0]?.code).toBe(lost?.code);
  });

  test("a unit whose type alone changed in 2026 is the same unit", () => {
    expect(xa.translate("25357", { from: NEW, to: TODAY })).toMatchObject({
      status: "one",
      relation: "same",
      code: "25357",
    });
    expect(tinh.translate("22", { from: NEW })).toMatchObject({ status: "one", relation: "same" });
  });

  test("the same day twice changes nothing", () => {
    for (const code of old.filter((_, at) => at % 50 === 0))
      expect(xa.translate(code, { from: OLD, to: OLD })).toMatchObject({
        status: "one",
        relation: "same",
        code,
      });
  });

  test("there and back, a commune that kept its territory is itself", () => {
    for (const code of old) {
      const there = xa.translate(code, { from: OLD, to: TODAY });
      if (there.relation !== "equivalent" || there.code === undefined) continue;
      expect(xa.translate(there.code, { from: TODAY, to: OLD })).toMatchObject({
        status: "one",
        relation: "equivalent",
        code,
      });
    }
  });
});

describe("provinces and districts", () => {
  test("63 provinces go whole into 34; eleven are alone in theirs", () => {
    const answers = tinh
      .list({ asOf: OLD })
      .map(({ code }) => tinh.translate(code, { from: OLD, to: TODAY }));
    expect(answers.every(({ status }) => status === "one")).toBe(true);
    expect(new Set(answers.map(({ code }) => code)).size).toBe(34);
    expect(answers.filter(({ relation }) => relation === "equivalent")).toHaveLength(11);
  });

  test("code 15 of 2025-06-30 and code 15 of the next day are two provinces", () => {
    expect(tinh.translate("15", { from: OLD })).toMatchObject({
      status: "one",
      relation: "merged",
      code: "15",
    });
    expect(tinh.translate("15", { from: NEW, to: OLD }).targets.map(({ code }) => code)).toEqual([
      "10",
      "15",
    ]);
  });

  test("Hà Tây became Hà Nội in 2008", () => {
    expect(tinh.translate("28", { from: "2006-01-01" })).toMatchObject({ code: "01" });
  });

  test("a district has no successor: its communes have", () => {
    expect(huyen.translate("001", { from: OLD })).toMatchObject({
      status: "needs-person",
      reason: "level-abolished",
    });
    expect(huyen.translate("376", { from: OLD })).toMatchObject({
      status: "needs-person",
      reason: "level-abolished",
    });
  });

  test("an island district became a special zone", () => {
    expect(huyen.translate("318", { from: OLD })).toMatchObject({
      status: "one",
      code: "11948",
      targets: [{ table: "xa", code: "11948" }],
    });
  });

  test("what is said to be read in a resolution names the resolution, districts too", () => {
    const steps = huyen
      .list({ asOf: OLD })
      .flatMap(({ code }) => huyen.translate(code, { from: OLD }).targets)
      .flatMap((target) => target.steps);
    expect(steps).toHaveLength(6);
    for (const { basis, from } of steps) expect(basis, from).toMatch(/^NQ 16\d\d\/NQ-UBTVQH15, Điều 1 khoản/);
  });
});

describe("what cannot be answered is said, not guessed", () => {
  test.each([
    ["a code that does not exist", "99999", OLD, "not-found", "unknown-code"],
    ["a code without its zeros", "1", OLD, "not-found", "unknown-code"],
    ["a new code on an old day", "11948", OLD, "not-found", "not-valid-then"],
    ["an old code on a new day", "00001", NEW, "not-found", "not-valid-then"],
    ["a day before the history", "00001", "1990-01-01", "needs-person", "before-known-history"],
  ])("%s", (_, code, from, status, reason) => {
    const answer = xa.translate(code, { from });
    expect(answer).toMatchObject({ status, reason, targets: [], complete: false });
    expect(answer.code).toBeUndefined();
  });

  test("a code that sources disagree about is disputed", () => {
    const disputed = codes
      .filter((code) => xa.get(code, { asOf: "2025-03-01" })?.status === "disputed")
      .map((code) => xa.translate(code, { from: "2025-03-01" }));
    expect(disputed).toHaveLength(12);
    for (const answer of disputed)
      expect(answer).toMatchObject({ status: "needs-person", reason: "disputed" });
  });

  test("a code that was valid at another time says when", () => {
    expect(xa.translate("00001", { from: NEW }).validIn).toEqual([{ to: NEW }]);
    expect(xa.translate("11948", { from: OLD }).validIn).toEqual([{ from: NEW }]);
  });

  test("a date that is none is refused", () => {
    expect(() => xa.translate("00001", { from: "30/06/2025" })).toThrow(RangeError);
    expect(() => xa.translate("00001", { from: OLD, to: "hôm nay" })).toThrow(RangeError);
  });
});

test("tables without transfers follow their replacements", () => {
  expect(danToc.translate("01", { from: OLD })).toMatchObject({
    status: "one",
    relation: "same",
    code: "01",
  });
  expect(toiDanh.translate("256a", { from: OLD })).toMatchObject({
    status: "not-found",
    reason: "not-valid-then",
  });
});

function counts(values: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const value of values) sums[value] = (sums[value] ?? 0) + 1;
  return sums;
}

test("what will be decided after the edition is not claimed to be known", () => {
  expect(xa.translate("00001", { from: OLD, to: TODAY }).complete).toBe(true);
  expect(xa.translate("00001", { from: OLD, to: "2030-01-01" })).toMatchObject({
    status: "one",
    complete: false,
  });
  expect(xa.translate("00004", { from: "2030-01-01", to: TODAY })).toMatchObject({
    code: "00004",
    complete: true,
  });
});
