/** Codes, with the outcome and, when there is exactly one, the new code. */
export type Pairs = readonly (readonly [code: string, outcome: string, to: string])[];

/** The cells that the usual ways add: the same that `thongnhat translate` adds. */
export function addedCells(
  pairs: Pairs,
  column: string,
): { readonly names: readonly string[]; readonly of: (code: string) => readonly string[] } {
  const known = new Map(pairs.map(([code, outcome, to]) => [code, [to, outcome]]));
  const unknown = ["", "khong-co"];
  return { names: [`${column}_moi`, `${column}_ket_qua`], of: (code) => known.get(code) ?? unknown };
}
