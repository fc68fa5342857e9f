import { daysOf, isDate, normalise, type Origin, todayInVietnam } from "@thongnhat/core";
import type { DatasetRule, Key, Moment, Side } from "../runtime/dataset.ts";
import { at, project } from "./project.ts";
import type { DatasetOptions, DatasetRecord, RecordSource } from "./types.ts";

/** Stands between the parts of a line; JSON never holds it as it is. */
export const SEPARATOR = "\u0001";

/** Which of the two sides of a rule an entry is on; others come first, so that they are at hand. */
const OTHER = "0";
const SELF = "1";

/** What is kept of a record for one rule and key. */
export type Payload = readonly [
  /** 0: only compared with, 1 warning, 2 error. */
  severity: number,
  /** Which of the other records of the rule, or -1 for the one that carries it. */
  side: number,
  source: readonly (string | number | null)[],
  part: unknown,
  /** Whether the record stands under several keys of this rule. */
  several: 0 | 1,
];

/** What the entries of a run go by. */
export interface EntryOptions {
  readonly origin: Origin | undefined;
  readonly today: string;
}

/** An option that makes no sense counts as not given. */
export function entryOptions({ origin, today }: DatasetOptions): EntryOptions {
  return {
    origin: origin === "dang-ky-moi" || origin === "so-hoa" ? origin : undefined,
    today: typeof today === "string" && isDate(today) ? today : todayInVietnam(),
  };
}

/** The sides of all rules, by the kind of record that stands there. */
export type Sides = ReadonlyMap<string, readonly { readonly rule: number; readonly side: number }[]>;

export function sidesOf(rules: readonly DatasetRule[]): Sides {
  const sides = new Map<string, { rule: number; side: number }[]>();
  for (const [rule, { record, others }] of rules.entries())
    for (const [index, { record: kind }] of [{ record }, ...(others ?? [])].entries())
      sides.set(kind, [...(sides.get(kind) ?? []), { rule, side: index - 1 }]);
  return sides;
}

/** `database/record` of a record of the input. */
export function kindOf(item: DatasetRecord): string | undefined {
  const said = at(item, ["type"]) ?? at(item, ["record", "sieuDuLieu", "luocDo"]);
  return typeof said === "string" ? said : undefined;
}

/** The lines of one record for every side on which it stands. */
export function* entriesOf(
  rules: readonly DatasetRule[],
  sides: Sides,
  item: DatasetRecord,
  index: number,
  options: EntryOptions,
): Generator<string> {
  const kind = kindOf(item);
  if (kind === undefined) return;
  const source = packSource(item.source);
  for (const { rule: number, side } of sides.get(kind) ?? []) {
    const rule = rules[number] as DatasetRule;
    const there: Side = side < 0 ? rule : (rule.others?.[side] as Side);
    const part = project(item.record, there.reads);
    if (part === undefined) continue;
    const date = side < 0 ? dateOf(rule, item.record) : undefined;
    const moment: Moment = { today: options.today };
    if (there.where !== undefined && there.where(part, moment) !== true) continue;
    const severity = side < 0 ? severityOf(rule, item.record, date, options.origin) : 0;
    // Who is not judged is still compared with, but only by records of its own kind.
    if (side < 0 && severity === 0 && rule.others !== undefined) continue;
    const order = orderOf(rule, side, part, moment);
    if (order === undefined) continue;
    const keys = new Set(there.keys(part, moment).flatMap(packKey));
    const several = keys.size > 1 ? 1 : 0;
    const kept = project(part, there.keeps);
    const payload: Payload = [severity, side, source, kept, several];
    const text = JSON.stringify(payload);
    for (const key of keys)
      yield [String(number).padStart(4, "0"), key, order, String(index).padStart(12, "0"), text].join(
        SEPARATOR,
      );
  }
}

/**
 * The rules that a record is asked by: it carries them, they are in force for it, and it has a key. Whether another
 * record stands under that key is not looked at.
 *
 * @param rules - the rules
 * @param item - the record
 * @param options - as for `checkDataset`
 * @returns the rules, each once
 * @example
 * rulesAsked(hoTich, { record: birth }, {}).map(({ id }) => id);
 */
export function rulesAsked(
  rules: readonly DatasetRule[],
  item: DatasetRecord,
  options: Pick<DatasetOptions, "origin" | "today">,
): readonly DatasetRule[] {
  const carried = rules.filter(({ record }) => record === kindOf(item));
  // Its own side only: as the other one, a record is compared with and not asked.
  const sides = sidesOf(carried.map(({ others: _, ...rule }) => rule));
  const asked = new Set<number>();
  for (const line of entriesOf(carried, sides, item, 0, entryOptions({ ...options, rules })))
    asked.add(Number(line.slice(0, line.indexOf(SEPARATOR))));
  return carried.filter((_, index) => asked.has(index));
}

/** A key as text, or nothing when one of its parts is undecided. */
function packKey(key: Key): string[] {
  if (key.some((part) => part === undefined)) return [];
  return [JSON.stringify(key.map((part) => (typeof part === "string" ? normalise(part) : part)))];
}

/** What entries of one key are ordered by before their position: the side, or the number in a sequence. */
function orderOf(
  { verdict, others }: DatasetRule,
  side: number,
  part: unknown,
  moment: Moment,
): string | undefined {
  if (verdict.kind === "sequence") {
    const number = verdict.number(part, moment);
    if (typeof number !== "number") return undefined;
    // Below 1 there is no number: it stands first and is told.
    return String(Math.max(0, number)).padStart(16, "0");
  }
  return others === undefined || side >= 0 ? OTHER : SELF;
}

function dateOf({ date }: DatasetRule, record: unknown): string | undefined {
  const found = date === undefined ? undefined : at(record, date);
  return typeof found === "string" ? found : undefined;
}

/** How grave the rule is for this record: 0 where it is off, out of force, or its field is said to be unknown. */
function severityOf(
  rule: DatasetRule,
  record: unknown,
  date: string | undefined,
  origin: Origin | undefined,
): number {
  const stated = origin ?? at(record, ["sieuDuLieu", "nguon"]);
  const severity = stated === "so-hoa" ? rule.severity % 3 : Math.floor(rule.severity / 3);
  if (severity === 0 || !inForce(rule, date) || isUnknown(record, rule.path)) return 0;
  return severity;
}

/** Whether the rule is in force on every day that the date may mean; without a date, only when it always is. */
function inForce({ from, to }: DatasetRule, date: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const days = date === undefined ? undefined : daysOf(date);
  if (days === undefined) return false;
  return (from === undefined || days.first >= from) && (to === undefined || days.last < to);
}

function isUnknown(record: unknown, path: string): boolean {
  const list = at(record, ["khongRo"]);
  return Array.isArray(list) && list.some((item) => at(item, ["truong"]) === path);
}

function packSource(source: RecordSource | null | undefined): (string | number | null)[] {
  const { file, line, row } = source ?? {};
  const packed = [file ?? null, line ?? null, row ?? null];
  while (packed.length > 0 && packed.at(-1) === null) packed.pop();
  return packed;
}

/** What `entriesOf` packed. */
export function unpackSource([file, line, row]: readonly (string | number | null)[]): RecordSource {
  return {
    ...(typeof file === "string" ? { file } : {}),
    ...(typeof line === "number" ? { line } : {}),
    ...(typeof row === "number" ? { row } : {}),
  };
}
