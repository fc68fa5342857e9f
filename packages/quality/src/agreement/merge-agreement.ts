import type { KeyCounts } from "../report/types.ts";
import { MergeError } from "../state/merge.ts";
import { addNumbers } from "./contradictions/merge-contradictions.ts";
import type { Agreement, ComparedCell } from "./types.ts";

/**
 * Adds up the agreement of parts: 63 provinces make the nation, to the last digit, as long as no key stands in two parts.
 *
 * @param results parts, in any order; of several pairs of systems and record types
 * @returns one result for each pair of systems and record types
 * @throws MergeError when parts of one pair judge by different days
 * @throws RangeError when parts of one pair were matched by different keys
 * @example
 * mergeAgreement([]); // []
 */
export function mergeAgreement(results: readonly Agreement[]): Agreement[] {
  const sums = new Map<string, Agreement>();
  for (const result of results) {
    const id = JSON.stringify([result.a, result.b, result.recordA, result.recordB]);
    const sum = sums.get(id);
    sums.set(id, sum === undefined ? result : add(sum, result));
  }
  return [...sums.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, sum]) => sum);
}

function add(x: Agreement, y: Agreement): Agreement {
  if (x.asOf !== y.asOf) throw new MergeError("asOf", `Có bản so ngày ${x.asOf}, có bản so ngày ${y.asOf}.`);
  if (JSON.stringify(x.keys.map(names)) !== JSON.stringify(y.keys.map(names)))
    throw new RangeError("Các phần so theo khóa khác nhau. / The parts were matched by different keys.");
  const cells = new Map(x.cells.map((cell) => [idOf(cell), cell]));
  for (const cell of y.cells) {
    const known = cells.get(idOf(cell));
    cells.set(idOf(cell), known === undefined ? cell : addCells(known, cell));
  }
  return {
    ...x,
    matched: x.matched + y.matched,
    onlyA: x.onlyA + y.onlyA,
    onlyB: x.onlyB + y.onlyB,
    sides: { a: addNumbers(x.sides.a, y.sides.a), b: addNumbers(x.sides.b, y.sides.b) },
    keys: x.keys.map((key, index) => addKeys(key, y.keys[index] ?? key)),
    cells: [...cells.entries()].sort(([p], [q]) => (p < q ? -1 : 1)).map(([, cell]) => cell),
  };
}

function names({ a, b }: KeyCounts): readonly unknown[] {
  return [a, b];
}

function idOf({ path, pathB }: ComparedCell): string {
  return `${path} ${pathB}`;
}

function addCells(x: ComparedCell, y: ComparedCell): ComparedCell {
  const differences = new Map(Object.entries(x.differences));
  for (const [category, count] of Object.entries(y.differences))
    differences.set(category, (differences.get(category) ?? 0) + count);
  return {
    ...x,
    compared: x.compared + y.compared,
    equal: x.equal + y.equal,
    differences: Object.fromEntries([...differences].sort(([p], [q]) => (p < q ? -1 : 1))),
  };
}

function addKeys(x: KeyCounts, y: KeyCounts): KeyCounts {
  return {
    ...x,
    matched: x.matched + y.matched,
    duplicateA: x.duplicateA + y.duplicateA,
    duplicateB: x.duplicateB + y.duplicateB,
  };
}
