import { daysOf } from "@thongnhat/core";
import { digits, digitValue, unpack, unpackSteps } from "../packing/packing.ts";

/** Provinces of units through time, as the compiler packs them. */
export interface PackedProvinces {
  readonly width: number;
  readonly codes: string;
  readonly days: string;
  readonly kinds: string;
  readonly picks: string;
  readonly knownFrom?: number;
  readonly approximate?: readonly (readonly [until: number, days: number])[];
}

/** `province, from, to, …` half-open; -1 stands for "one of two". */
type Spans = readonly number[];

/** Which province a unit was in, by day. */
export interface Provinces {
  /** The province of a unit on a day; undefined where that is not known. */
  parentOf(code: string, day: number): string | undefined;
  /**
   * Days in which a unit was certainly in a province and in no other: `from`, `until`, the last such run; both the same
   * when there is none.
   */
  provinceSpan(code: string, province: string): readonly [from: number, until: number];
  /** Whether a unit was in a province on a date; undefined where that is not known. */
  inProvince(code: unknown, province: unknown, on: unknown): boolean | undefined;
}

const UNSURE = -1;

/** Opens the table at the first question. */
export function provinces(packed: PackedProvinces): Provinces {
  let spansOf: Map<number, Spans> | undefined;
  const knownFrom = packed.knownFrom ?? Number.NEGATIVE_INFINITY;
  const find = (code: string): Spans | undefined => {
    spansOf ??= open(packed, knownFrom);
    return spansOf.get(digitValue(code, packed.width));
  };
  return {
    parentOf: (code, day) => {
      const [province, other] = provincesBetween(find(code) ?? [], day, day);
      return province === undefined || other !== undefined || province === UNSURE
        ? undefined
        : digits(province, 2);
    },
    provinceSpan: (code, province) => {
      const spans = find(code) ?? [];
      const wanted = digitValue(province, 2);
      let span: readonly [number, number] = [0, 0];
      for (let at = 0; at < spans.length; at += 3)
        if (spans[at] === wanted) span = [spans[at + 1] ?? 0, spans[at + 2] ?? 0];
      let [from, until] = span;
      // What another province, or doubt, reaches into is cut off.
      for (let at = 0; at < spans.length; at += 3) {
        const [begin = 0, end = 0] = [spans[at + 1], spans[at + 2]];
        if (spans[at] === wanted || end <= from || begin >= until) continue;
        if (begin > from) until = begin;
        else from = Math.min(end, until);
      }
      return [Math.max(from, knownFrom), until];
    },
    inProvince: (code, province, on) => {
      if (typeof code !== "string" || typeof province !== "string") return undefined;
      const date = daysOf(on);
      const spans = find(code);
      if (date === undefined || spans === undefined || date.first < knownFrom) return undefined;
      const found = provincesBetween(spans, date.first, date.last);
      if (found.length === 0 || found.includes(UNSURE)) return undefined;
      if (!found.includes(digitValue(province, 2))) return false;
      return found.length === 1 ? true : undefined;
    },
  };
}

function provincesBetween(spans: Spans, first: number, last: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < spans.length; index += 3) {
    const province = spans[index] ?? UNSURE;
    const overlaps = last >= (spans[index + 1] ?? 0) && first < (spans[index + 2] ?? 0);
    if (overlaps && !found.includes(province)) found.push(province);
  }
  return found;
}

function open(packed: PackedProvinces, knownFrom: number): Map<number, Spans> {
  const days = unpackSteps(packed.days);
  const numbers = unpack(packed.kinds);
  const kinds: Spans[] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + 3 * (numbers[at] ?? 0);
    kinds.push(toSpans(numbers.subarray(at + 1, end), days, knownFrom, packed.approximate ?? []));
    at = end;
  }
  const picks = unpack(packed.picks);
  const spans = new Map<number, Spans>();
  const codes = unpackSteps(packed.codes);
  for (let place = 0; place < codes.length; place++)
    spans.set(codes[place] ?? 0, kinds[picks[place] ?? 0] ?? []);
  return spans;
}

/** Around a change of province whose day is only approximately known, neither province is certain. */
function toSpans(
  numbers: Int32Array,
  days: Int32Array,
  knownFrom: number,
  approximate: readonly (readonly [number, number])[],
): Spans {
  const spans: number[] = [];
  for (let index = 0; index < numbers.length; index += 3) {
    const from = days[(numbers[index + 1] ?? 0) - 1] ?? knownFrom;
    const to = days[(numbers[index + 2] ?? 0) - 1] ?? Number.POSITIVE_INFINITY;
    spans.push(numbers[index] ?? UNSURE, from, to);
    const slack = index > 0 ? approximate.find(([until]) => from < until)?.[1] : undefined;
    if (slack !== undefined && numbers[index] !== numbers[index - 3])
      spans.push(UNSURE, from - slack, from + slack);
  }
  return spans;
}
