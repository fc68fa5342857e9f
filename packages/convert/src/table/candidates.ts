import { wireNames } from "../generated/column-words.ts";
import { codeChecker } from "./coding.ts";
import type { ColumnTexts } from "./column-texts.ts";
import { type Expect, expectOf } from "./expect.ts";
import type { FieldEntry, RecordFields } from "./fields.ts";
import { fitOf } from "./fit.ts";
import { type HeaderMatch, matchHeader, type ReadHeader } from "./header-match.ts";
import { nameKey } from "./header-words.ts";
import { slipOf } from "./read-header.ts";
import type { WireName } from "./words.ts";

/** A field that a column may be, by its header and its values. */
export interface Candidate extends HeaderMatch {
  /** By header and values together. */
  readonly total: number;
  /** How well the values fit; 1 where there are none. */
  readonly fit: number;
  readonly expect: Expect;
  /** The column as a table of a known system has it. */
  readonly wire?: WireName;
}

const byName = new Map<string, WireName[]>();

/** Columns of known systems of that name that fill a field of the record. */
export function wireNamesOf(header: string, record?: string): readonly WireName[] {
  if (byName.size === 0)
    for (const one of wireNames) {
      const key = nameKey(one.name);
      const list = byName.get(key);
      if (list === undefined) byName.set(key, [one]);
      else list.push(one);
    }
  const found = byName.get(nameKey(header)) ?? [];
  return record === undefined ? found : found.filter((one) => one.record === record);
}

/** A header that names nothing better than this may be a slip. */
const CLEAR = 0.6;
/** The last part of a path in a message says less than the name of a column. */
const MESSAGE = 0.96;
/** How much the values count beside the header. */
const VALUES = 0.45;
const checkers = new Map<string, (text: string) => boolean>();

/** The fields of a record that a column may be, the best first. */
export function candidatesOf(
  column: ColumnTexts,
  readings: readonly ReadHeader[],
  fields: RecordFields,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const reading of readings)
    for (const match of matchHeader(reading, fields)) {
      const known = found.get(match.entry.path);
      if (known === undefined || match.score > known.score) found.set(match.entry.path, judge(column, match));
    }
  if (![...found.values()].some((one) => one.score >= CLEAR)) {
    const slip = slipOf(column.header, fields.byPhrase.keys());
    for (const match of slip === undefined ? [] : matchHeader(slip, fields))
      if (!found.has(match.entry.path)) found.set(match.entry.path, judge(column, match));
  }
  for (const wire of wireNamesOf(column.header, fields.descriptor.id)) {
    const entry = fields.entries.find((one) => one.path === plainPath(wire.path));
    if (entry === undefined) continue;
    const match: HeaderMatch = {
      entry,
      score: wire.row === true ? 1 : MESSAGE,
      system: wire.system,
      short: false,
      slip: false,
      left: [],
    };
    const known = found.get(entry.path);
    if (known !== undefined && known.wire === undefined && known.score > match.score) continue;
    if (known?.wire === undefined || (wire.row === true && known.wire.row !== true))
      found.set(entry.path, { ...judge(column, match), wire });
  }
  return [...found.values()].sort((a, b) => b.total - a.total || a.entry.path.length - b.entry.path.length);
}

/** `/nguoi/[quanHe=me]/hoTen` and lists by place are the same field of the standard. */
const plainPath = (path: string): string => path.replace(/\/\[[^\][]*\]/g, "/0");

/** A header match with what the values say to it. */
export function judge(column: ColumnTexts, match: HeaderMatch): Candidate {
  const expect = expectOf(match.entry);
  const fit = fitFor(column, match.entry, expect);
  return { ...match, expect, fit, total: match.score * (1 - VALUES + VALUES * fit) };
}

/** How well the values of a column fit a field. */
export function fitFor(column: ColumnTexts, entry: FieldEntry, expect = expectOf(entry)): number {
  const table = entry.leaf.codeTable ?? "";
  let check = checkers.get(table);
  if (check === undefined) {
    check = codeChecker(table);
    checkers.set(table, check);
  }
  return fitOf(expect, column.texts, check);
}
