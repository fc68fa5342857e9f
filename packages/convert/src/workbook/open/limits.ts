import type { WorkbookLimits } from "../types.ts";

const MIB = 1024 * 1024;

/** Every bound with its value. */
export type Limits = Required<WorkbookLimits>;

const DEFAULTS: Limits = {
  fileBytes: 256 * MIB,
  unpackedBytes: 2048 * MIB,
  ratio: 200,
  parts: 10_000,
  cells: 50_000_000,
  sharedCharacters: 200_000_000,
};

/** Parts smaller than this may be packed as tightly as they like: an empty page is mostly zeros. */
export const RATIO_FROM_BYTES = 16 * MIB;

/** The bounds with their defaults. */
export function limitsOf(given: WorkbookLimits = {}): Limits {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(set) };
}
