import { unpack, unpackSteps } from "../packing/packing.ts";

const NEVER: readonly number[] = [];

/** When each code was valid, as the compiler packs it: distinct histories, and which one each code has. */
export interface PackedHistory {
  readonly days: string;
  readonly kinds: string;
  readonly picks: string;
  readonly knownFrom?: number;
  readonly approximate?: readonly (readonly [until: number, days: number])[];
}

/** Half-open spans of days: `from, to, from, to, …`. */
interface Kind {
  /** Days on which the code was certainly valid. */
  readonly valid: readonly number[];
  /** Days on which it may have been. */
  readonly unsure: readonly number[];
}

/** Answers for the code at a place in the list. */
export interface History {
  (place: number, first: number, last: number): boolean | undefined;
  /** When the code was certainly in force: half-open spans of days, `from, to, from, to, …`. */
  readonly spans: (place: number) => readonly number[];
}

/** Decodes the history of a table. */
export function openHistory(packed: PackedHistory): History {
  const { knownFrom = Number.NEGATIVE_INFINITY, approximate = [] } = packed;
  const days = unpackSteps(packed.days);
  const numbers = unpack(packed.kinds);
  const picks = unpack(packed.picks);
  const kinds: Kind[] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + 2 * (numbers[at] ?? 0);
    kinds.push(toKind(numbers.subarray(at + 1, end), days, knownFrom, approximate));
    at = end;
  }
  const inForce = (place: number, first: number, last: number): boolean | undefined => {
    const kind = kinds[picks[place] ?? -1];
    if (kind === undefined) return false;
    if (overlaps(kind.valid, first, last)) return true;
    return first < knownFrom || overlaps(kind.unsure, first, last) ? undefined : false;
  };
  return Object.assign(inForce, {
    spans: (place: number): readonly number[] => kinds[picks[place] ?? -1]?.valid ?? NEVER,
  });
}

function toKind(
  numbers: Int32Array,
  days: Int32Array,
  knownFrom: number,
  approximate: readonly (readonly [number, number])[],
): Kind {
  const valid: number[] = [];
  const unsure: number[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const end = numbers[index + 1] ?? 0;
    const from = days[(numbers[index] ?? 0) - 1] ?? knownFrom;
    const to = days[(end >> 1) - 1] ?? Number.POSITIVE_INFINITY;
    (end % 2 === 1 ? unsure : valid).push(from, to);
    for (const boundary of [from, to]) {
      const slack = approximate.find(([until]) => boundary < until)?.[1];
      if (slack !== undefined) unsure.push(boundary - slack, boundary + slack);
    }
  }
  return { valid, unsure };
}

function overlaps(spans: readonly number[], first: number, last: number): boolean {
  for (let index = 0; index < spans.length; index += 2) {
    if (last >= (spans[index] ?? 0) && first < (spans[index + 1] ?? 0)) return true;
  }
  return false;
}
