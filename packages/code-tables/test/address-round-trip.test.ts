import { beforeAll, describe, expect, test } from "vitest";
import { address } from "../src/address/index.ts";
import { type CodeEntry, huyen, xa } from "../src/index.ts";
import { bare, countAll, type Place, placesOn, plain, WAYS } from "./address-round-trip.ts";

const LAST_DAY_OF_DISTRICTS = "2025-06-30";
const TODAY = "2026-11-22";

// All units: `node packages/code-tables/test/address-round-trip.ts`.
const sample = (asOf: string) => placesOn(asOf).filter((_, at) => at % 7 === 0);
const names = ({ units }: Place) => units.map(({ vi }) => vi);
const statusOf = (parts: readonly string[], asOf: string) => address.parse(parts.join(", "), { asOf }).status;

/** Ways that leave out what tells some units apart; in every other way every unit of the sample is found. */
const LOSSY: Readonly<
  Record<string, Readonly<Record<string, readonly [ambiguous: number, undecided: number]>>>
> = {
  [LAST_DAY_OF_DISTRICTS]: {
    "no diacritics": [9, 0],
    "no commas, no diacritics": [9, 0],
    "no words": [9, 39],
    "no commas, no words": [9, 39],
    "no words, no diacritics": [21, 39],
  },
  [TODAY]: {
    "no diacritics": [2, 0],
    "no commas, no diacritics": [2, 0],
    "no words, no diacritics": [3, 0],
  },
};

describe.each([LAST_DAY_OF_DISTRICTS, TODAY])("every seventh unit of %s", (asOf) => {
  const places = sample(asOf);
  let counts: ReturnType<typeof countAll> = new Map();
  beforeAll(() => {
    counts = countAll(places);
  });

  test.each(Object.keys(WAYS))("%s: none is taken for another one", (way) => {
    const { found, ambiguous, undecided, wrong } = counts.get(way) ?? {};
    const [double, open] = LOSSY[asOf]?.[way] ?? [0, 0];
    expect({ found, ambiguous, undecided, wrong }).toEqual({
      found: places.length - double - open,
      ambiguous: double,
      undecided: open,
      wrong: 0,
    });
  });

  test("without diacritics those are ambiguous that have a namesake beside them, and no others", () => {
    const key = ({ vi }: CodeEntry) => plain(vi).toLowerCase();
    const namesakes = places.filter(({ level, units: [unit] }) => {
      const beside = unit?.parent === undefined ? [] : xa.children(unit.parent, { asOf });
      return (
        level === "xa" && unit !== undefined && beside.filter((other) => key(other) === key(unit)).length > 1
      );
    });
    const codes = counts.get("no diacritics")?.missed.map(({ place }) => place.units[0]?.code);
    expect(codes).toEqual(namesakes.map(({ units }) => units[0]?.code));
  });
});

describe("an address that contradicts itself is never found", () => {
  const communes = sample(LAST_DAY_OF_DISTRICTS).filter(({ level }) => level === "xa");
  const day = { asOf: LAST_DAY_OF_DISTRICTS };
  const key = (name: string) => plain(bare(name)).toLowerCase();

  test("a commune in another district of its province", () => {
    const all = communes.flatMap((place) => {
      const [commune, district, province] = place.units;
      const others = huyen.children(province?.code ?? "", day).filter(({ code, vi }) => {
        const namesakes = xa.children(code, day).filter((other) => key(other.vi) === key(commune?.vi ?? ""));
        return namesakes.length === 0 && key(vi) !== key(district?.vi ?? "");
      });
      return others.slice(0, 2).map(({ vi }) => [commune?.vi ?? "", vi, province?.vi ?? ""]);
    });
    expect(all.length).toBeGreaterThan(2500);
    expect(all.filter((parts) => statusOf(parts, day.asOf) === "found")).toEqual([]);
    expect(all.filter((parts) => statusOf(parts.map(bare), day.asOf) === "found")).toEqual([]);
  });

  test("a commune of three levels on a day without districts", () => {
    expect(communes.filter((place) => statusOf(names(place), TODAY) === "found")).toEqual([]);
    expect(communes.filter((place) => statusOf(names(place).map(bare), TODAY) === "found")).toEqual([]);
  });
});
