import { get, isPartialDate, parsePartialDate, toDate } from "@thongnhat/core";
import type { CelNode } from "../../src/cel/ast.ts";
import type { Node } from "../../src/model/types.ts";
import { literalsOf, type Path, pointersOf } from "./fields.ts";

/** Enough of each kind: more would only be slower. */
const MOST = 14;

/** Values that a field of a rule had in examples, by its path. */
export function pool(paths: readonly Path[], selves: readonly unknown[]): ReadonlyMap<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const path of paths) {
    const seen = new Map<string, unknown>();
    for (const self of selves) {
      if (seen.size >= MOST) break;
      for (const at of pointersOf(path, self)) {
        const value = get(self, at);
        if (value !== undefined) seen.set(JSON.stringify(value), value);
      }
    }
    found.set(path.join("/"), [...seen.values()].slice(0, MOST));
  }
  return found;
}

/** What a field could be instead, near the bounds that a rule has. */
export function alternatives(
  ast: CelNode,
  node: Node | undefined,
  value: unknown,
  seen: readonly unknown[],
  days: readonly string[],
): unknown[] {
  const constants = literalsOf(ast);
  const numbers = constants.filter((one) => typeof one === "number");
  const found: unknown[] = [...seen];
  if (node?.kind === "boolean") found.push(true, false);
  if (node?.kind === "integer")
    for (const n of [...numbers, ...seen.filter((one) => typeof one === "number")])
      found.push(n - 1, n, n + 1);
  if (node?.kind === "string") {
    const isDay = node.format === "date" || node.format === "ngay-khuyet" || node.format === "date-time";
    if (isDay) found.push(...near(days, numbers, node.format ?? ""));
    else found.push(...constants.filter((one) => typeof one === "string"), ...(node.enum ?? []).slice(0, 20));
  }
  if (node?.kind === "array" || Array.isArray(value)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    if (items.length > 0) found.push(items.slice(1), [...items, structuredClone(items[0])]);
    for (const other of seen) if (Array.isArray(other) && other.length > 0) found.push([...items, other[0]]);
  }
  const kept = new Map(found.map((one) => [JSON.stringify(one), one]));
  kept.delete(JSON.stringify(value));
  return [...kept.values()];
}

/** Days on and beside those of the record, as many days, months or years away as a number of the rule says. */
function near(days: readonly string[], numbers: readonly number[], format: string): string[] {
  const found = new Set<string>();
  for (const day of days) {
    const read = parsePartialDate(day.slice(0, 10));
    if (read === undefined) continue;
    const ends = [...new Set([read.first, read.last])];
    for (const end of ends) {
      for (const by of [0, -1, 1]) add(end + by);
      for (const n of numbers) {
        for (const by of [n - 1, n, n + 1, -n, -n - 1, -n + 1]) add(end + by);
        for (const years of [n, -n, n + 1, -n - 1]) shift(end, years * 12);
        for (const months of [n, -n]) shift(end, months);
      }
    }
    if (format === "ngay-khuyet") {
      found.add(day.slice(0, 4));
      found.add(day.slice(0, 7));
    }
  }
  const written = [...found].filter(isPartialDate);
  if (format !== "date-time") return written;
  const clocks = days.filter((day) => day.length > 10).flatMap((day) => [day.slice(10), "T00:00:00+07:00"]);
  return [
    ...days.filter((day) => day.length > 10),
    ...written.flatMap((day) => [...new Set(clocks)].slice(0, 3).map((clock) => day.slice(0, 10) + clock)),
  ];

  function add(day: number): void {
    if (day > -719_000 && day < 2_900_000) found.add(toDate(day));
  }

  function shift(day: number, months: number): void {
    if (Math.abs(months) > 3000) return;
    const date = new Date(day * 86_400_000);
    date.setUTCMonth(date.getUTCMonth() + months);
    const shifted = Math.floor(date.getTime() / 86_400_000);
    for (const by of [0, -1, 1]) add(shifted + by);
  }
}

/** Every date in what the rule reads, of its constants and of the day it is read on. */
export function daysIn(
  ast: CelNode,
  self: unknown,
  paths: readonly Path[],
  extra: readonly string[],
): string[] {
  const values = paths.flatMap((path) => pointersOf(path, self).map((at) => get(self, at)));
  const texts = [...values, ...literalsOf(ast), ...extra].filter((one) => typeof one === "string");
  return [...new Set(texts.filter((text) => isPartialDate(text.slice(0, 10))))].slice(0, 8);
}
