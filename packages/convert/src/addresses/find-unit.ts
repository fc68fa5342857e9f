import type { AddressLevel } from "@thongnhat/code-tables/address";
import { type Finding, NONE, once } from "./finding.ts";
import type { PlaceDays } from "./place-days.ts";
import type { Node } from "./places.ts";
import { readWords } from "./read-words.ts";
import { translateUnit } from "./translate-unit.ts";
import type { AddressTables, CurrentAddressOptions } from "./types.ts";

/** A book names the same places again and again: so many answers are remembered. */
const MOST_KNOWN = 20_000;
const answers = /* @__PURE__ */ new WeakMap<AddressTables, Map<string, Finding>>();

/** What a place names: the lowest unit that it has a code for, else its words. */
interface Named {
  readonly table: AddressLevel | "words";
  readonly text: string;
}

/** What the unit of a place is today. */
export function findUnit(place: Node, days: PlaceDays | undefined, options: CurrentAddressOptions): Finding {
  if (isAbroad(place) || hasItems(place.diaChiQuyDoi)) return NONE;
  const named = whatIsNamed(place);
  if (named === undefined) return NONE;
  if (days === undefined) {
    const to = options.today ?? options.tables.xa.edition;
    return { kind: "open", reason: "no-day", was: [], candidates: [], to };
  }
  const last = findOn(named, days.last, options);
  if (days.first === days.last) return last;
  const first = findOn(named, days.first, options);
  return isSame(first, last) ? last : between(first, last);
}

function whatIsNamed({
  maXa,
  maHuyen,
  maTinh,
  nguyenVan,
  tenXa,
  tenHuyen,
  tenTinh,
}: Node): Named | undefined {
  if (isText(maXa)) return { table: "xa", text: maXa };
  if (isText(maHuyen)) return { table: "huyen", text: maHuyen };
  if (isText(maTinh)) return { table: "tinh", text: maTinh };
  const words = isText(nguyenVan) ? nguyenVan : [tenXa, tenHuyen, tenTinh].filter(isText).join(", ");
  return words === "" ? undefined : { table: "words", text: words };
}

function findOn({ table, text }: Named, day: string, options: CurrentAddressOptions): Finding {
  const { tables, today = "", by = "" } = options;
  const known = answers.get(tables) ?? new Map<string, Finding>();
  answers.set(tables, known);
  const key = `${table} ${day} ${today} ${by} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = table === "words" ? readWords(options, text, day) : translateUnit(options, table, text, day);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

function isAbroad({ maQuocGia, diaDanhNuocNgoai }: Node): boolean {
  return (isText(maQuocGia) && maQuocGia !== "VN") || diaDanhNuocNgoai !== undefined;
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isSame(a: Finding, b: Finding): boolean {
  if (a.kind === "none" || b.kind === "none") return a.kind === b.kind;
  return saidBy(a) === saidBy(b);
}

function saidBy(found: Exclude<Finding, { kind: "none" }>): string {
  const lists = found.kind === "current" ? [[found.was], [found.now]] : [found.was, found.candidates];
  const reason = found.kind === "open" ? found.reason : "";
  return JSON.stringify([reason, ...lists.map((units) => units.map(({ table, code }) => table + code))]);
}

/** The unit depends on the day, and only the month or the year is known. */
function between(first: Finding, last: Finding): Finding {
  const found = [first, last].flatMap((one) => (one.kind === "none" ? [] : [one]));
  const was = found.flatMap((one) => (one.kind === "current" ? [one.was] : one.was));
  const candidates = found.flatMap((one) => (one.kind === "current" ? [one.now] : one.candidates));
  return {
    kind: "open",
    reason: "day-not-full",
    was: once(was),
    candidates: once(candidates),
    to: found[0]?.to ?? "",
  };
}
