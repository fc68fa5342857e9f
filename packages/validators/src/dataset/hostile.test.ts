import { describe, expect, it } from "vitest";
import type { DatasetRule } from "../runtime/dataset.ts";
import { checkDataset } from "./check.ts";
import { different, find, present, short, summed, thing } from "./test-rules.ts";

const twin = thing("a", { key: "x", n: 1 });

describe("records of any form", () => {
  it.each([
    ["no record", [null, undefined, 1, "x", [], Symbol("x"), () => 1]],
    [
      "no type",
      [{}, { sieuDuLieu: null }, { sieuDuLieu: { luocDo: 7 } }, { sieuDuLieu: { luocDo: "__proto__" } }],
    ],
    [
      "fields of another kind",
      [thing("a", { key: 5, n: 1 }), thing("a", { key: ["x"], n: 1 }), thing("a", { key: "x", n: "1" })],
    ],
    ["numbers that are none", [thing("a", { key: "x", n: 1.5 }), thing("a", { key: "x", n: Number.NaN })]],
    ["texts longer than any of the standard", [thing("a", { key: "x".repeat(41), n: 1 })]],
  ])("%s: take no part, and nothing is thrown", async (_, records) => {
    expect(await find([twin, ...records, twin], [different, present])).toHaveLength(3);
  });

  it("an item of the input that is no item at all takes no part", async () => {
    const found: number[] = [];
    const input = [null, undefined, 1, "x", [], { record: twin, source: null }, { record: twin }] as never[];
    for await (const { at, other } of checkDataset(input, { rules: [different] }))
      found.push(at.index, other?.index ?? -1);
    expect(found).toEqual([6, 5]);
  });

  it("lists in lists beyond any of the standard are not walked through for each pair", async () => {
    const shape = { key: 40, lists: [[{ n: "int" }]] } as const;
    let asked = 0;
    const nested: DatasetRule = {
      ...different,
      reads: shape,
      keeps: shape,
      keys: (o) => [[o.key]],
      verdict: { kind: "pair", holds: () => ++asked < 0 },
    };
    const lists = (count: number) => Array.from({ length: count }, () => Array(1000).fill({}));
    const big = (count: number) => Object.assign(thing("a", { key: "x" }) as object, { lists: lists(count) });
    expect(await find([big(60), big(60)], [nested])).toEqual([]);
    expect(asked).toBe(0);
    expect(short(await find([big(40), big(40)], [nested]))).toEqual(["1-0"]);
  });

  it("a field that is inherited is not there", async () => {
    const heir = Object.assign(Object.create({ key: "x", n: 1 }), { sieuDuLieu: { luocDo: "thu/a" } });
    expect(await find([twin, heir], [different])).toEqual([]);
  });

  it("an own field named __proto__ gives a record nothing", async () => {
    const json = '{"sieuDuLieu":{"luocDo":"thu/a"},"__proto__":{"key":"x","n":1}}';
    expect(await find([twin, JSON.parse(json)], [different])).toEqual([]);
  });

  it("a field that throws when it is read is not there", async () => {
    const trap = {
      sieuDuLieu: { luocDo: "thu/a" },
      n: 1,
      get key(): string {
        throw new Error("bẫy");
      },
    };
    expect(await find([twin, trap], [different])).toEqual([]);
  });

  it("fields that some program put on every object are not read", async () => {
    Object.defineProperty(Object.prototype, "n", {
      value: 1,
      writable: true,
      configurable: true,
      enumerable: true,
    });
    try {
      const bare = thing("a", { key: "x" });
      expect(await find([bare, bare], [different])).toEqual([]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "n");
    }
  });

  it("a key of half a character is a key like others", async () => {
    const half = (key: string) => thing("a", { key, n: 1 });
    expect(short(await find([half("\ud800"), half("\udfff"), half("\ud800")], [different]))).toEqual(["2-0"]);
  });

  it("one name in two writings of Unicode is one key", async () => {
    const named = (key: string) => thing("a", { key, n: 1 });
    expect(short(await find([named("Hòa"), named("Hòa".normalize("NFD"))], [different]))).toEqual(["1-0"]);
  });

  it("a key that looks like the way lines are kept is a key like others", async () => {
    const odd = (key: string) => thing("a", { key, n: 1 });
    const keys = ['"]\u0001', "\n", '","', "\u0001", "x\u00010\u0001"];
    expect(short(await find([...keys, ...keys].map(odd), [different]))).toEqual([
      "5-0",
      "6-1",
      "7-2",
      "8-3",
      "9-4",
    ]);
  });
});

it("options that make no sense count as not given", async () => {
  const options = { maxEntries: Number.NaN, maxPairs: -1, today: "hôm nay", origin: "x" } as never;
  expect(short(await find([twin, twin], [different], options))).toEqual(["1-0"]);
});

it("no finding holds a value", async () => {
  const secret = { key: "001099012345", money: "987654321", n: 424242 };
  const records = [thing("a", secret), thing("a", secret), thing("b", { ...secret, money: "987654322" })];
  const text = JSON.stringify(await find(records, [different, present, summed("equal")]));
  for (const value of Object.values(secret)) expect(text).not.toContain(String(value));
});
