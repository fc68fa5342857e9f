import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isOpenValue, parseJson } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { isInteger } from "../../../validators/src/runtime/primitives.ts";
import { SUITE } from "./cases.ts";
import { EITHER } from "./either.ts";
import { asField, type Outcome, READERS } from "./read.ts";

const DOCS = join(import.meta.dirname, "../../../../docs");
const NOT_OBJECT = "TN-READ-NOT-OBJECT";

/** Duplicate keys are the one thing that must be taken by RFC 8259 and is not: a decision of the page. */
const isDuplicate = (name: string): boolean => name.startsWith("y_object_duplicated_key");
const holdsLineBreak = (bytes: Uint8Array): boolean => bytes.includes(0x0a);

/** What the text was refused for; that a value is no record is no fault of its JSON. */
const refusals = ({ codes }: Outcome): string[] => codes.filter((code) => code !== NOT_OBJECT);

describe("JSONTestSuite", () => {
  it("is whole: 95 texts must be taken, 188 refused, 35 are left open", () => {
    const count = (kind: string): number => SUITE.filter((one) => one.kind === kind).length;
    expect([count("y"), count("n"), count("i")]).toEqual([95, 188, 35]);
  });

  it.each(Object.keys(READERS))("%s takes every text that must be taken, with its value", async (reader) => {
    let taken = 0;
    for (const { name, kind, bytes } of SUITE) {
      if (kind !== "y" || isDuplicate(name)) continue;
      if (reader === "ndjson" && holdsLineBreak(bytes)) continue;
      const { values, codes } = (await READERS[reader]?.(asField(bytes))) ?? {};
      expect([name, codes]).toEqual([name, []]);
      expect([name, values]).toEqual([name, [{ v: JSON.parse(new TextDecoder().decode(bytes)) }]]);
      taken += 1;
    }
    expect(taken).toBe(reader === "ndjson" ? 89 : 93);
  });

  it.each(Object.keys(READERS))(
    "%s refuses every text that must be refused, alone and in a record",
    async (reader) => {
      const wrong: string[] = [];
      for (const { name, kind, bytes } of SUITE) {
        if (kind !== "n") continue;
        const alone = await READERS[reader]?.(bytes);
        const inside = await READERS[reader]?.(asField(bytes));
        // A JSON file may hold several values: what follows the first is a value, and no record.
        const isRefused =
          alone !== undefined && (reader === "json" ? alone.codes : refusals(alone)).length > 0;
        if (!isRefused || inside === undefined || refusals(inside).length === 0) wrong.push(name);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("every text that is left open belongs to a class with a decision", () => {
    const decided = new Set(
      Object.values(EITHER).flatMap((texts) => texts.map((one) => Buffer.from(one).toString("hex"))),
    );
    const open = SUITE.filter(
      ({ kind, bytes }) => kind === "i" && !decided.has(Buffer.from(bytes).toString("hex")),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});

describe.each([
  ["doc-json.md", "nhận"],
  ["en/reading-json.md", "taken"],
])("the decisions of docs/%s", (page, taken) => {
  const rows = readFileSync(join(DOCS, page), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
  const decisions = new Map(rows.map(([, name = "", , ...cells]) => [name, cells.slice(0, 3)]));

  it("name every class, and no other", () => {
    expect([...decisions.keys()]).toEqual(Object.keys(EITHER));
  });

  it.each(Object.entries(EITHER))("%s", async (name, texts) => {
    const columns = ["json", "ndjson", "parseJson"];
    expect(texts.length).toBeGreaterThan(1);
    for (const bytes of texts) {
      const outcomes = await Promise.all(columns.map((reader) => READERS[reader]?.(bytes)));
      const seen = outcomes.map(
        (outcome) => (outcome === undefined ? "" : refusals(outcome).join(" ")) || taken,
      );
      expect([Buffer.from(bytes).toString("latin1").slice(0, 60), ...seen]).toEqual([
        Buffer.from(bytes).toString("latin1").slice(0, 60),
        ...(decisions.get(name) ?? []),
      ]);
    }
  });
});

it("numbers that were taken and cannot be held are refused by the fields that hold numbers", () => {
  const value = (number: string): unknown => (parseJson(`[${number}]`) as { value: unknown[] }).value[0];
  expect(value("1e400")).toBe(Number.POSITIVE_INFINITY);
  expect(value("1e-400")).toBe(0);
  const [low, high] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  for (const number of ["1e400", "-1e400", "9007199254740993", "123123123123123123123123", "0.5"])
    expect([number, isInteger(value(number), low, high)]).toEqual([number, false]);
  expect(isOpenValue({ v: value("1e400") })).toBe(false);
});

it("keys that objects have of themselves become fields of the record and nothing else", () => {
  const { value } = parseJson('{"__proto__":{"a":1},"constructor":2}') as { value: Record<string, unknown> };
  expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});
