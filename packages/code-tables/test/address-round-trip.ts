/**
 * Writes the address of every unit in many ways, reads it back, and counts. Run it to see the whole table:
 * `node packages/code-tables/test/address-round-trip.ts`, and with the name of a way those units that were not found.
 * The test runs every seventh unit.
 */
import { pathToFileURL } from "node:url";
import { fold, placeTone } from "@thongnhat/core";
import { address, type ParsedAddress } from "../src/address/index.ts";
import { type CodeEntry, huyen, tinh, xa } from "../src/index.ts";

/** A unit with those above it, the lowest first, as they were on a day. */
export interface Place {
  readonly asOf: string;
  readonly level: "xa" | "huyen" | "tinh";
  readonly units: readonly CodeEntry[];
}

/** A place that was not found. */
export interface Missed {
  readonly outcome: string;
  readonly place: Place;
  readonly text: string;
}

/** What came back. */
export interface Count {
  found: number;
  ambiguous: number;
  undecided: number;
  wrong: number;
  readonly missed: Missed[];
}

const SHORT: readonly (readonly [long: string, short: string])[] = [
  ["Thị trấn ", "TT. "],
  ["Thị xã ", "TX. "],
  ["Thành phố ", "TP. "],
  ["Đặc khu ", "ĐK. "],
  ["Phường ", "P. "],
  ["Huyện ", "H. "],
  ["Quận ", "Q. "],
  ["Tỉnh ", "T. "],
  ["Xã ", "X. "],
];

/** The ways of writing an address, by what is done to its parts. */
export const WAYS: Readonly<Record<string, (names: readonly string[]) => string>> = {
  "as it is": full,
  abbreviated: (names) => full(names.map(shorten)),
  "abbreviated, no spaces": (names) => names.map((name) => shorten(name).replace(". ", ".")).join(","),
  "upper case": (names) => full(names).toUpperCase(),
  "lower case": (names) => full(names).toLowerCase(),
  "no diacritics": (names) => plain(full(names)),
  decomposed: (names) => full(names).normalize("NFD"),
  reversed: (names) => full([...names].reverse()),
  "no words": (names) => full(names.map(bare)),
  "no commas": (names) => names.join(" "),
  "no commas, upper case, reversed": (names) => [...names].reverse().join(" ").toUpperCase(),
  "no commas, no words": (names) => names.map(bare).join(" "),
  "no commas, no diacritics": (names) => plain(names.join(" ")),
  "no words, no diacritics": (names) => plain(full(names.map(bare))),
  dashes: (names) => names.join(" - "),
  hyphens: (names) => names.map((name) => name.replaceAll(" ", "-")).join(", "),
  lines: (names) => names.join("\n"),
  "old tone marks": (names) => placeTone(full(names), "old"),
  "new tone marks": (names) => placeTone(full(names), "new"),
  "house number and hamlet": (names) => `Số 5, tổ 3, ${full(names)}`,
  "street, no commas": (names) => `12 đường Hòa Bình ${names.join(" ")}`,
  "odd spaces": (names) => full(names).replaceAll(" ", "\u00a0 ").replace(",", "\u200b ,"),
  country: (names) => `${full(names)}, Việt Nam.`,
};

/** Every commune, district and province of a day. */
export function placesOn(asOf: string): Place[] {
  const options = { asOf };
  const above = ({ parent = "" }: CodeEntry) =>
    [huyen.get(parent, options), tinh.get(parent, options)].filter((entry) => entry !== undefined);
  const chain = (entry: CodeEntry): CodeEntry[] => {
    const [parent] = above(entry);
    return parent === undefined ? [entry] : [entry, ...chain(parent)];
  };
  const of = (level: Place["level"], entries: readonly CodeEntry[]): Place[] =>
    entries.map((entry) => ({ asOf, level, units: chain(entry) }));
  return [
    ...of("xa", xa.list(options)),
    ...of("huyen", huyen.list(options)),
    ...of("tinh", tinh.list(options)),
  ];
}

/** Reads every place back in every way. */
export function countAll(places: readonly Place[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [way, write] of Object.entries(WAYS)) {
    const count: Count = { found: 0, ambiguous: 0, undecided: 0, wrong: 0, missed: [] };
    counts.set(way, count);
    for (const place of places) {
      const text = write(place.units.map(({ vi }) => vi));
      const outcome = judge(address.parse(text, { asOf: place.asOf }), place);
      count[outcome]++;
      if (outcome !== "found") count.missed.push({ outcome, place, text });
    }
  }
  return counts;
}

/** Wrong is any unit that the address does not say. */
export function judge(
  { status, then }: ParsedAddress,
  { level, units }: Place,
): Exclude<keyof Count, "missed"> {
  const codes = new Set(units.map(({ code, vi }) => `${code} ${vi}`));
  const said = [then.xa, then.huyen, then.tinh].filter((entry) => entry !== undefined);
  if (said.some(({ code, vi }) => !codes.has(`${code} ${vi}`))) return "wrong";
  if (status === "ambiguous") return "ambiguous";
  return then[level]?.code === units[0]?.code ? "found" : "undecided";
}

function full(names: readonly string[]): string {
  return names.join(", ");
}

function shorten(name: string): string {
  const [long, short] = SHORT.find(([word]) => name.toLowerCase().startsWith(word.toLowerCase())) ?? ["", ""];
  return short + name.slice(long.length);
}

/** The name without the word for the kind of unit. */
export function bare(name: string): string {
  return name.slice(
    (SHORT.find(([word]) => name.toLowerCase().startsWith(word.toLowerCase())) ?? [""])[0].length,
  );
}

/** The letters without diacritics, in their case. */
export function plain(text: string): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  if (fold(folded) !== fold(text)) throw new Error("not the same letters");
  return folded;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [show] = process.argv.slice(2);
  for (const asOf of ["2025-06-30", "2026-11-22"]) {
    const places = placesOn(asOf);
    console.log(`\n${asOf}: ${places.length} units`);
    console.log(
      `${"way".padEnd(34)}${["found", "ambiguous", "undecided", "wrong", "found %"].map((head) => head.padStart(11)).join("")}`,
    );
    for (const [way, count] of countAll(places)) {
      const { found, ambiguous, undecided, wrong, missed } = count;
      const cells = [found, ambiguous, undecided, wrong, ((100 * found) / places.length).toFixed(2)];
      console.log(way.padEnd(34) + cells.map((cell) => String(cell).padStart(11)).join(""));
      if (show !== way) continue;
      for (const { outcome, place, text } of missed)
        console.log(
          `  ${outcome} ${place.units.map(({ code }) => code).join(" < ")} ${JSON.stringify(text)}`,
        );
    }
  }
}
