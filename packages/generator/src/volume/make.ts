import { hash, type SlotSetting } from "./slots.ts";
import { type Template, templatesOf } from "./template.ts";
import type { Planted, VolumeType } from "./types.ts";

/** How many, and of what. */
export interface VolumeOptions {
  readonly count: number;
  readonly seed?: number;
  /** Number of the first record; files that are audited together must not overlap. */
  readonly first?: number;
  /** Share of records with a defect, each with exactly one; 0.04 when absent. */
  readonly share?: number;
  /** Codes of the agencies that own the records. */
  readonly units?: readonly string[];
}

/** Texts of about so many characters are handed on at once. */
const AT_ONCE = 1 << 18;
const WHOLE = 2 ** 32;

/** Agencies of the 34 provinces and cities, so many in each; the numbers are places in a row, not real codes. */
export function inventedUnits(provinces = 34, each = 12): string[] {
  return Array.from({ length: provinces * each }, (_, at) => {
    const province = String(1 + Math.floor(at / each)).padStart(2, "0");
    return `H${province}.${1 + (at % each)}`;
  });
}

/**
 * Makes invented records of a type as NDJSON, a share of them with one known defect each.
 *
 * @param type what the records look like, and what can be wrong with them
 * @param options how many; the same options give the same bytes
 * @param write takes the text, whole lines at a time
 * @returns what was planted: the counts that an audit must find, to the last digit
 */
export function makeVolume(
  type: VolumeType,
  { count, seed = 20_261_122, first = 0, share = 0.04, units = inventedUnits() }: VolumeOptions,
  write: (text: string) => void,
): Planted {
  const { clean, wrong } = templatesOf(type);
  const setting: SlotSetting = { seed, units };
  const planted = wrong.map(() => 0);
  const limit = share * WHOLE;
  let text = "";
  let bytes = 0;
  let whole = -1;
  const flush = (): void => {
    bytes += Buffer.byteLength(text);
    write(text);
    text = "";
  };
  for (let at = first; at < first + count; at++) {
    const chance = hash(at, seed);
    const kind = chance < limit ? hash(chance, seed) % wrong.length : -1;
    let template = wrong[kind] ?? clean;
    // There must be a record to repeat.
    if (template.defect?.repeats !== undefined && whole < 0) template = clean;
    if (template.defect === undefined) whole = at;
    else planted[kind] = (planted[kind] ?? 0) + 1;
    text += lineOf(template, at, whole, setting);
    if (text.length > AT_ONCE) flush();
  }
  flush();
  return tellPlanted(type, planted, count, bytes);
}

function lineOf(
  { pieces, places, fills, defect }: Template,
  at: number,
  whole: number,
  setting: SlotSetting,
): string {
  const repeats = defect?.repeats ?? [];
  const values = fills.map(({ of, fill }) => {
    const same = repeats.length > 0 && (of === "place" || repeats.some((one) => one === of));
    return fill(same ? whole : at, setting);
  });
  let line = pieces[0] ?? "";
  for (let one = 0; one < places.length; one++) line += `${values[places[one] ?? 0]}${pieces[one + 1]}`;
  return `${defect?.spoil === undefined ? line : defect.spoil(line)}\n`;
}

function tellPlanted(type: VolumeType, times: readonly number[], lines: number, bytes: number): Planted {
  const planted: Planted = {
    lines,
    records: lines,
    bytes,
    failing: 0,
    fails: {},
    warns: {},
    words: {},
    unreadable: {},
    defects: {},
  };
  for (const [kind, { name, finds, unreadable }] of type.defects.entries()) {
    const count = times[kind] ?? 0;
    if (count === 0) continue;
    add(planted.defects, name, count);
    if (unreadable !== undefined) {
      add(planted.unreadable, unreadable, count);
      planted.records -= count;
    }
    for (const { key, as } of finds) add(planted[as], key, count);
    const failing = finds.filter(({ as }) => as === "fails");
    for (const word of new Set(failing.map(({ word }) => word))) add(planted.words, word, count);
    if (failing.length > 0) planted.failing += count;
  }
  return planted;
}

function add(counts: Record<string, number>, key: string, count: number): void {
  counts[key] = (counts[key] ?? 0) + count;
}
