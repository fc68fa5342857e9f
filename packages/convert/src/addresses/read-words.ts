import type {
  AddressCandidate,
  AddressDoubtKind,
  AddressUnits,
  ParsedAddress,
} from "@thongnhat/code-tables/address";
import { type Finding, NONE, once, unitName } from "./finding.ts";
import { LAST_THREE_LEVELS, TWO_LEVELS } from "./place-days.ts";
import { nearestDay, nowOf, translateUnit } from "./translate-unit.ts";
import type { CurrentAddressOptions } from "./types.ts";

/** Doubts about the way a unit is written; the unit itself is the only one that it can be. */
const ONLY_WRITING: ReadonlySet<AddressDoubtKind> = new Set([
  "name-without-diacritics",
  "homoglyphs",
  "another-type",
]);

/** What an address in words comes to on a day. */
export function readWords(options: CurrentAddressOptions, text: string, day: string): Finding {
  const { address } = options.tables;
  const parsed = address.parse(text, { asOf: day });
  if (day < TWO_LEVELS) return settle(options, parsed, day);
  // A record of today may still write a place as it was called: a unit that ended, in a district.
  if (!parsed.doubts.some(({ kind }) => kind === "not-valid-then")) return NONE;
  const before = address.parse(text, { asOf: LAST_THREE_LEVELS });
  return before.status === "not-found" && before.candidates.length === 0
    ? NONE
    : settle(options, before, LAST_THREE_LEVELS);
}

function settle(options: CurrentAddressOptions, parsed: ParsedAddress, day: string): Finding {
  const { status, then, doubts } = parsed;
  const serious = doubts.filter(({ kind }) => !ONLY_WRITING.has(kind));
  if (serious.length > 0 || status === "ambiguous") return openWords(options, parsed, day);
  const table = then.xa !== undefined ? "xa" : then.huyen !== undefined ? "huyen" : "tinh";
  const unit = then[table];
  return unit === undefined ? NONE : translateUnit(options, table, unit.code, day);
}

/** The old units that may be meant, and what each of them is today. */
function openWords(
  options: CurrentAddressOptions,
  { status, then, doubts, candidates }: ParsedAddress,
  day: string,
): Finding {
  const { tables, today } = options;
  const isUnknown = doubts.some(({ kind }) => kind === "history-unknown");
  const named = (["xa", "huyen"] as const).flatMap((level) => unitAt(then, level));
  const meant = [...named.slice(0, 1), ...(isUnknown ? lowestOf(candidates) : candidates)];
  const units = meant.map((unit) => ({
    ...unit,
    day: nearestDay(unit, notBefore(tables[unit.level].knownFrom, day)),
  }));
  const isSeveral = status === "ambiguous" || units.length > 1;
  return {
    kind: "open",
    reason: isUnknown ? "before-known-history" : isSeveral ? "several-units" : "not-read",
    was: once(units.map((unit) => unitName(tables, unit.level, unit.code, unit.day))),
    candidates: nowOf(units.map((unit) => translateUnit(options, unit.level, unit.code, unit.day))),
    from: day,
    to: today ?? tables.xa.edition,
  };
}

function unitAt(units: AddressUnits, level: "xa" | "huyen"): AddressCandidate[] {
  const unit = units[level];
  return unit === undefined ? [] : [{ ...unit, level }];
}

/** Commune, district and province stand side by side where the history of none is known: the commune says it all. */
function lowestOf(candidates: readonly AddressCandidate[]): readonly AddressCandidate[] {
  const level = (["xa", "huyen", "tinh"] as const).find((one) =>
    candidates.some((unit) => unit.level === one),
  );
  return candidates.filter((unit) => unit.level === level);
}

function notBefore(first: string | undefined, day: string): string {
  return first !== undefined && day < first ? first : day;
}
