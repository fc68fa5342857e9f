import type { AddressLevel } from "./types.ts";
import { FULL_WORDS } from "./unit-words.ts";

/** A way of writing the name of some units, without the word for their kind. */
export interface Name<Unit> {
  /** Lower case, without spaces, tone marks in one place. */
  readonly exact: string;
  /** Written with a hyphen: only such names go over a dash. */
  readonly hyphen: boolean;
  /** Not the official name. */
  readonly alias: boolean;
  readonly units: Unit[];
  /** The levels of the units, as bits of `LEVEL_BITS`. */
  levels: number;
}

/** A bit for each level. */
export const LEVEL_BITS: Readonly<Record<AddressLevel, number>> = { tinh: 1, huyen: 2, xa: 4 };

/** The kind of unit that the first words say, and the name after them. */
export function splitName(vi: string): { readonly kind: number; readonly name: string } {
  const lower = vi.toLowerCase();
  for (const [words, kind] of FULL_WORDS)
    if (lower.startsWith(words) && lower[words.length] === " ")
      return { kind, name: vi.slice(words.length + 1) };
  return { kind: 0, name: vi };
}
