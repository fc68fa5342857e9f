import { isDate, parsePartialDate, toDate } from "@thongnhat/core";
import type { DateSource } from "../../shape/types.ts";
import { plain } from "../diagnose/list.ts";
import type { Beside } from "../diagnose/types.ts";
import type { Leaf } from "./leaves.ts";
import { segmentsOf } from "./record-type.ts";

/** A value as it is put away: with the day and code beside it where the field needs them. */
export type Held = unknown;

/** Takes the values of all leaves from a record of one system. */
export function createReader(
  leaves: readonly Leaf[],
  side: "a" | "b",
  eventDate: string | undefined,
): (record: object) => Held[] {
  const readers = leaves.map((leaf) => readerOf(leaf, side));
  const date = eventDate === undefined ? undefined : segmentsOf(eventDate);
  return (record) => {
    const day = date === undefined ? undefined : dayOf(valueAt(record, date));
    return readers.map((read) => read(record, day));
  };
}

function readerOf(leaf: Leaf, side: "a" | "b"): (record: object, day: string | undefined) => Held {
  const segments = segmentsOf(leaf[side]);
  const name = segments.at(-1) ?? "";
  const holderAt = segments.slice(0, -1);
  const sources = leaf.dated?.[side];
  if (sources === undefined) {
    const named = leaf.kind === "name" || leaf.items?.kind === "name";
    return (record) => {
      const value = valueAt(record, segments);
      return plain(named ? fullName(value) : value) ?? null;
    };
  }
  return (record, day) => {
    const holder = valueAt(record, holderAt);
    if (!isObject(holder)) return null;
    const code = leaf.codeField === undefined ? undefined : own(holder, leaf.codeField);
    return [
      plain(own(holder, name)) ?? null,
      codeDay(sources, holder, day) ?? null,
      typeof code === "string" ? code : null,
    ];
  };
}

/** The value of what `createReader` gave, and what stands beside it. */
export function unfold(leaf: Leaf, held: Held): { readonly value: unknown; readonly beside: Beside } {
  if (leaf.dated === undefined || !Array.isArray(held)) return { value: held, beside: {} };
  const [value, asOf, code] = held as readonly unknown[];
  return {
    value,
    beside: {
      ...(typeof asOf === "string" ? { asOf } : {}),
      ...(typeof code === "string" ? { code } : {}),
    },
  };
}

/** The value at a way of own fields. */
export function valueAt(record: unknown, segments: readonly string[]): unknown {
  let value = record;
  for (const name of segments) {
    if (!isObject(value) || Array.isArray(value)) return undefined;
    value = own(value, name);
  }
  return value;
}

function own(holder: object, name: string): unknown {
  return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A person's name as one text, however its parts are written down; lists of names likewise. */
export function fullName(value: unknown): unknown {
  // Lists of names, but no lists in them: a hostile record may nest them without end.
  if (Array.isArray(value))
    return value.map((item: unknown) => (Array.isArray(item) ? item : fullName(item)));
  if (!isObject(value)) return value;
  const whole = own(value, "dayDu");
  if (typeof whole === "string" && whole.trim() !== "") return whole;
  const parts = ["ho", "chuDem", "ten"].map((part) => own(value, part));
  const text = parts.filter((part) => typeof part === "string" && part !== "").join(" ");
  return text === "" ? undefined : text;
}

/** The day on which the codes of an object are read; as the validator reads them. */
function codeDay(
  sources: readonly DateSource[],
  holder: object,
  day: string | undefined,
): string | undefined {
  for (const source of sources) {
    if ("field" in source) {
      const said = dayOf(own(holder, source.field));
      if (said !== undefined) return said;
      continue;
    }
    const edition = own(holder, source.edition);
    if (typeof edition !== "string" || !Object.hasOwn(source.readAt, edition)) continue;
    const { from, until } = source.readAt[edition] ?? {};
    if (until !== undefined && (day === undefined || day > until)) return until;
    if (from !== undefined && (day === undefined || day < from)) return from;
    return day;
  }
  return day;
}

/** The first day that a date may mean. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const date = value.charAt(10) === "T" ? value.slice(0, 10) : value;
  if (isDate(date)) return date;
  const partial = parsePartialDate(date);
  return partial === undefined ? undefined : toDate(partial.first);
}
