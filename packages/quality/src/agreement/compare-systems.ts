import { todayInVietnam } from "@thongnhat/core";
import { LineSorter } from "@thongnhat/validators/dataset";
import type { Category } from "./categories.ts";
import { diagnose } from "./diagnose/diagnose.ts";
import { matchRecords, type Side } from "./join/match.ts";
import { type Plan, planComparison } from "./plan/plan.ts";
import { unfold } from "./plan/read-value.ts";
import type { Agreement, CompareOptions, DifferenceRow, RecordAt, Records } from "./types.ts";

const DEFAULT_ENTRIES = 200_000;

/** Counts of one field while they grow. */
interface Cell {
  compared: number;
  equal: number;
  readonly differences: Map<string, number>;
}

/** What is done with a difference besides counting it. */
type Tell = (row: DifferenceRow) => void | Promise<void>;

/**
 * Compares two systems field by field on the records that both have: how many are equal, and what sets the others apart
 * (`diagnose`). Only counts come out, no value and no key. Nothing is written anywhere: which side is right, a person
 * decides from the original paper.
 *
 * A field is compared where at least one side says something; the parts of the key that matched are not compared.
 * Records whose key stands more than once in a system are counted and left out; so are drafts and revoked records.
 *
 * @param a records of the first system; with `placed` they know their line
 * @param b records of the second system
 * @param options what is compared: one record type, or a correspondence of two
 * @returns the counts; those of parts add up (`mergeAgreement`)
 * @throws RangeError when a record type, a field or a key does not exist
 * @throws DatasetLimitError when there are too many records for the memory, and no store
 * @example
 * const a = [{ soDinhDanhCaNhan: "001225000123", hoTenKhaiSinh: { dayDu: "Lê Thị Hoà Ví Dụ" } }];
 * const b = [{ soDinhDanhCaNhan: "001225000123", hoTenKhaiSinh: { dayDu: "Lê Thị Hòa Ví Dụ" } }];
 * const agreement = await compareSystems(a, b, { record: "dan-cu/cong-dan" });
 * agreement.matched; // 1
 * agreement.cells[0]?.differences; // { "khac-vi-tri-dau": 1 }
 */
export async function compareSystems(a: Records, b: Records, options: CompareOptions): Promise<Agreement> {
  try {
    return await compare(a, b, options, await planComparison(options), undefined);
  } finally {
    await options.store?.close();
  }
}

/**
 * The work list for people who may see the data: where the systems differ, by the lines of both files, in the order of
 * the first file. It holds no value unless `withValues` asks for them; then it is personal data, and belongs into a file
 * of its own.
 *
 * @param a records of the first system
 * @param b records of the second system
 * @param options as for `compareSystems`; `withValues` adds what both sides say
 * @returns the rows; what the generator returns at its end are the counts of `compareSystems`
 * @throws RangeError and DatasetLimitError as `compareSystems`
 * @example
 * const a = [{ soDinhDanhCaNhan: "001085000123", ngaySinh: "1985-04-12" }];
 * const b = [{ soDinhDanhCaNhan: "001085000123", ngaySinh: "1985-12-04" }];
 * const [row] = await Array.fromAsync(listDifferences(a, b, { record: "dan-cu/cong-dan" }));
 * row?.category; // "dao-ngay-thang"
 * row?.values; // undefined
 */
export async function* listDifferences(
  a: Records,
  b: Records,
  options: CompareOptions & { readonly withValues?: boolean },
): AsyncGenerator<DifferenceRow, Agreement> {
  const { store, maxEntries = DEFAULT_ENTRIES, withValues = false } = options;
  try {
    const sorter = new LineSorter(maxEntries, store);
    let count = 0;
    const found = await compare(a, b, options, await planComparison(options), async (row) => {
      const { values, ...rest } = row;
      const order = [position(row.a), position(row.b), String(count++).padStart(15, "0")].join(" ");
      if (sorter.add(`${order} ${JSON.stringify(withValues ? row : rest)}`)) await sorter.spill();
    });
    for await (const lines of sorter.sorted())
      for (const line of lines) yield JSON.parse(line.slice(ORDER)) as DifferenceRow;
    return found;
  } finally {
    await store?.close();
  }
}

/** Characters of a row's place in the order. */
const ORDER = 3 * 16;

function position(at: RecordAt | undefined): string {
  return at === undefined ? "~".repeat(15) : String(at.line).padStart(15, "0");
}

async function compare(
  a: Records,
  b: Records,
  options: CompareOptions,
  plan: Plan,
  tell: Tell | undefined,
): Promise<Agreement> {
  const today = options.today ?? todayInVietnam();
  const cells = plan.leaves.map((): Cell => ({ compared: 0, equal: 0, differences: new Map() }));
  const keys = plan.keys.map(() => ({ matched: 0, duplicateA: 0, duplicateB: 0 }));
  const partsOf = plan.keys.map((parts) => new Set(parts.map((part) => `${part.a} ${part.b}`)));
  const only = { a: 0, b: 0 };

  const pair = (key: number, x: Side, y: Side): void | Promise<void> => {
    const counts = keys[key];
    if (counts !== undefined) counts.matched++;
    let rows: DifferenceRow[] | undefined;
    for (const [index, leaf] of plan.leaves.entries()) {
      const cell = cells[index];
      const field = plan.fields[index];
      if (cell === undefined || field === undefined || partsOf[key]?.has(`${leaf.a} ${leaf.b}`)) continue;
      const first = unfold(leaf, x.values[index]);
      const second = unfold(leaf, y.values[index]);
      const context = { a: first.beside, b: second.beside, today };
      if (isNothing(first.value) && isNothing(second.value)) continue;
      cell.compared++;
      const category = diagnose(field, first.value, second.value, context);
      if (category === undefined) cell.equal++;
      else {
        cell.differences.set(category, (cell.differences.get(category) ?? 0) + 1);
        const values = [first.value ?? null, second.value ?? null] as const;
        if (tell !== undefined) rows = [...(rows ?? []), row(key, x, y, leaf, category, values)];
      }
    }
    return rows === undefined ? undefined : tellAll(rows);
  };
  const row = (
    key: number,
    x: Side,
    y: Side,
    leaf: Plan["leaves"][number],
    category: Category,
    values: readonly [unknown, unknown],
  ): DifferenceRow => ({
    kind: "difference",
    a: x.at,
    b: y.at,
    path: leaf.a,
    pathB: leaf.b,
    category,
    key: keyOf(key),
    values,
  });
  const keyOf = (key: number): string[] => (plan.keys[key] ?? []).map((part) => part.a);
  const tellAll = async (rows: readonly DifferenceRow[]): Promise<void> => {
    for (const one of rows) await tell?.(one);
  };

  const sides = await matchRecords(
    plan,
    a,
    b,
    {
      pair,
      only(side, at) {
        only[side]++;
        return tell?.(side === "a" ? { kind: "only-a", a: at } : { kind: "only-b", b: at });
      },
      duplicate: (key, side, at) => tell?.({ kind: "duplicate-key", [side]: at, key: keyOf(key) }),
      duplicateKey(key, side) {
        const counts = keys[key];
        if (counts !== undefined) counts[side === "a" ? "duplicateA" : "duplicateB"]++;
      },
    },
    options,
  );
  return {
    format: "thongnhat-agreement/1",
    a: options.nameA ?? "A",
    b: options.nameB ?? "B",
    recordA: plan.a.record,
    recordB: plan.b.record,
    asOf: today,
    matched: keys.reduce((sum, { matched }) => sum + matched, 0),
    onlyA: only.a,
    onlyB: only.b,
    sides: { a: sides.a.counts(), b: sides.b.counts() },
    keys: plan.keys.map((parts, index) => ({
      a: parts.map((part) => part.a),
      b: parts.map((part) => part.b),
      ...(keys[index] ?? { matched: 0, duplicateA: 0, duplicateB: 0 }),
    })),
    // In the order of their pointers, as sums of parts are.
    cells: plan.leaves
      .flatMap((leaf, index) => {
        const { compared, equal, differences } = cells[index] ?? {
          compared: 0,
          equal: 0,
          differences: new Map(),
        };
        if (compared === 0) return [];
        const counted = Object.fromEntries([...differences].sort(([x], [y]) => (x < y ? -1 : 1)));
        return [
          {
            record: plan.a.record,
            path: leaf.a,
            pathB: leaf.b,
            label: leaf.label,
            compared,
            equal,
            differences: counted,
          },
        ];
      })
      .sort((x, y) => (`${x.path} ${x.pathB}` < `${y.path} ${y.pathB}` ? -1 : 1)),
  };
}

function isNothing(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
