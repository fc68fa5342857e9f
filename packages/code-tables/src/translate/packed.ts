/** The transfers of one file of `schemas/mappings`, as the compiler packs them. */
export interface PackedTransfers {
  readonly fromTable: string;
  readonly toTable: string;
  readonly fromWidth: number;
  readonly toWidth: number;
  /** Distinct days, and which one each transfer has. */
  readonly days: readonly string[];
  readonly on: string;
  /** Steps of the codes that end, and how far the new code lies from the old one. */
  readonly from: string;
  readonly to: string;
  /** Distinct `area, population, note, mark, source`, and which one each transfer has. */
  readonly kinds: readonly (readonly [
    area: string,
    population: string,
    note: string,
    mark: string,
    source: string,
  ])[];
  readonly kind: string;
  /** Distinct legal bases, `=` for that of the new unit's own row, and which one each transfer has. */
  readonly bases: readonly string[];
  readonly basis: string;
}
