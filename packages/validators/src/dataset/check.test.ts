import { describe, expect, it } from "vitest";
import { different, find, inARow, notBelow, present, short, summed, thing } from "./test-rules.ts";

const a = (fields: object) => thing("a", fields);
const b = (fields: object) => thing("b", fields);

describe("a pair of records of one kind", () => {
  it("that breaks the rule is told once, at the record read later", async () => {
    const [issue, ...more] = await find(
      [a({ key: "x", n: 1 }), a({ key: "y", n: 1 }), a({ key: "x", n: 1 })],
      [different],
    );
    expect(more).toEqual([]);
    expect(issue).toEqual({
      code: "TH-01",
      severity: "error",
      path: "/n",
      record: "thu/a",
      at: { index: 2, record: "thu/a", file: "a.ndjson", line: 3 },
      other: { index: 0, record: "thu/a", file: "a.ndjson", line: 1 },
    });
  });

  it("is told once though two keys bring it together", async () => {
    const twin = { key: "x", second: "y", n: 1 };
    expect(short(await find([a(twin), a(twin)], [different]))).toEqual(["1-0"]);
  });

  it("is not told when it is undecided, or keeps the rule", async () => {
    expect(await find([a({ key: "x", n: 1 }), a({ key: "x" }), a({ key: "x", n: 2 })], [different])).toEqual(
      [],
    );
  });

  it("of which only one way fails is told at that record, wherever it stands", async () => {
    const oneWay = {
      ...different,
      verdict: { kind: "pair", holds: (o, q) => o.n >= q.n },
    } as typeof different;
    expect(short(await find([a({ key: "x", n: 1 }), a({ key: "x", n: 2 })], [oneWay]))).toEqual(["0-1"]);
    expect(short(await find([a({ key: "x", n: 2 }), a({ key: "x", n: 1 })], [oneWay]))).toEqual(["1-0"]);
  });

  it("is never one record with itself", async () => {
    expect(await find([a({ key: "x", second: "x", n: 1 })], [different])).toEqual([]);
  });

  it("has the severity of the origin of the record that is told", async () => {
    const twins = (nguon: string) => [a({ key: "x", n: 1 }), a({ key: "x", n: 1, nguon })];
    const severities = async (nguon: string) =>
      (await find(twins(nguon), [different])).map(({ severity }) => severity);
    expect(await severities("dang-ky-moi")).toEqual(["error"]);
    expect(await severities("so-hoa")).toEqual(["warning"]);
    const [issue] = await find(twins("so-hoa"), [different], { origin: "dang-ky-moi" });
    expect(issue?.severity).toBe("error");
  });
});

describe("a rule of some time", () => {
  const dated = { ...different, from: 16801, to: 20878 };
  const twin = (day?: string) => a({ key: "x", n: 1, ...(day ? { day } : {}) });

  it.each([
    ["2015-12-31", []],
    ["2016-01-01", ["1-0"]],
    ["2016", ["1-0"]],
    ["2015/2016", []],
    ["2027-03-01", []],
    [undefined, []],
  ])("dated %s gives %j", async (day, expected) => {
    expect(short(await find([twin(day), twin(day)], [dated]))).toEqual(expected);
  });

  it("is told at the record inside it, though the other one is older", async () => {
    expect(short(await find([twin("2020-01-01"), twin("1990")], [dated]))).toEqual(["0-1"]);
  });

  it("is silent where the record itself says that the field is unknown", async () => {
    const unknown = a({ key: "x", n: 1, khongRo: [{ truong: "/n", lyDo: "so-khong-ghi" }] });
    expect(await find([unknown, unknown], [different])).toEqual([]);
  });
});

describe("a pair of records of two kinds", () => {
  it("is told at the record that carries the rule, whichever is read first", async () => {
    expect(short(await find([b({ key: "x", n: 5 }), a({ key: "x", n: 1 })], [notBelow]))).toEqual(["1-0"]);
    expect(short(await find([a({ key: "x", n: 1 }), b({ key: "x", n: 5 })], [notBelow]))).toEqual(["0-1"]);
  });

  it("names the kind of the other record", async () => {
    const [issue] = await find([b({ key: "x", n: 5 }), a({ key: "x", n: 1 })], [notBelow]);
    expect(issue?.other?.record).toBe("thu/b");
  });

  it("does not compare records of the same kind", async () => {
    expect(await find([a({ key: "x", n: 1 }), a({ key: "x", n: 5 })], [notBelow])).toEqual([]);
  });
});

describe("a record that must be there", () => {
  it("is missed when no other has its number", async () => {
    const records = [
      a({ key: "x", n: 1 }),
      b({ key: "x", n: 2 }),
      a({ key: "y", n: 1 }),
      b({ key: "y", n: 1 }),
    ];
    expect(short(await find(records, [present]))).toEqual(["0"]);
  });

  it("may be found under any key", async () => {
    const records = [a({ key: "gone", second: "y", n: 1 }), b({ key: "y", n: 1 })];
    expect(await find(records, [present])).toEqual([]);
  });

  it("is missed once, however many keys it was looked for under", async () => {
    expect(short(await find([a({ key: "x", second: "y", n: 1 })], [present]))).toEqual(["0"]);
  });

  it("is not missed where it might be there, or where the record has no key", async () => {
    expect(await find([a({ key: "x", n: 1 }), b({ key: "x" }), a({ n: 3 })], [present])).toEqual([]);
  });
});

describe("a sum", () => {
  const whole = (money: unknown) => a({ key: "x", money });
  const part = (money?: unknown) => b({ key: "x", ...(money === undefined ? {} : { money }) });

  it.each([
    ["equal", "100", ["60", "40"], []],
    ["equal", "0.3", ["0.1", "0.2"], []],
    ["equal", "100", ["60", "41"], ["0"]],
    ["equal", "100", ["60"], ["0"]],
    ["atMost", "100", ["60"], []],
    ["atMost", "100", ["60", "40.0001"], ["0"]],
    ["equal", "999999999999999999", ["999999999999999998", "1"], []],
  ] as const)("%s %s of %j gives %j", async (relation, total, parts, expected) => {
    expect(short(await find([whole(total), ...parts.map(part)], [summed(relation)]))).toEqual(expected);
  });

  it("of which a part is unknown is told only when the rest is already too much", async () => {
    expect(await find([whole("100"), part("60"), part()], [summed("equal")])).toEqual([]);
    expect(short(await find([whole("100"), part("101"), part()], [summed("equal")]))).toEqual(["0"]);
  });

  it("without any part, or that is no amount, says nothing", async () => {
    expect(await find([whole("100")], [summed("equal")])).toEqual([]);
    expect(await find([whole("1e3"), part("1")], [summed("equal")])).toEqual([]);
  });
});

describe("numbers in a row", () => {
  const row = (...numbers: number[]) => numbers.map((n) => a({ key: "x", n }));

  it("run from 1 in any order of the input", async () => {
    expect(await find(row(3, 1, 2), [inARow])).toEqual([]);
  });

  it("are told after a gap, with how many are missing and never which", async () => {
    const [issue] = await find(row(1, 2, 6), [inARow]);
    expect(issue).toMatchObject({ at: { index: 2 }, other: { index: 1 }, params: { missing: 3 } });
  });

  it("are told when the first is missing, repeated, or below 1", async () => {
    expect(short(await find(row(2), [inARow]))).toEqual(["0"]);
    expect(short(await find(row(1, 2, 2), [inARow]))).toEqual(["2-1"]);
    expect(short(await find(row(1, 0), [inARow]))).toEqual(["1"]);
  });

  it("are counted apart under each key", async () => {
    expect(await find([...row(1, 2), a({ key: "y", n: 1 })], [inARow])).toEqual([]);
  });
});

it("findings stand in the order of the records they are about", async () => {
  const records = [
    a({ key: "z", n: 1 }),
    a({ key: "y", n: 1 }),
    a({ key: "z", n: 1 }),
    a({ key: "y", n: 1 }),
  ];
  expect(short(await find(records, [different, present]))).toEqual(["0", "1", "2-0", "2", "3-1", "3"]);
});
