import type { CodeMapping, MappingAnswer, MappingRelation, MappingTarget } from "./types.ts";

/** What the compiler emits for one mapping. */
export interface PackedMapping {
  readonly id: string;
  readonly system: string;
  readonly table: string;
  readonly rows: readonly (readonly [
    from: string,
    label: string,
    to: string,
    relation: string,
    note: string,
    mark: string,
    source: string,
  ])[];
}

type Row = PackedMapping["rows"][number];

/**
 * The codes of another system read as codes of one table.
 * @param packed what the compiler emitted
 * @returns the mapping
 */
export function createMapping({ id, system, table, rows }: PackedMapping): CodeMapping {
  let byCode: Map<string, Row[]> | undefined;
  let back: Map<string, string> | undefined;
  const open = (): Map<string, Row[]> => {
    if (byCode !== undefined) return byCode;
    byCode = new Map();
    for (const row of rows) byCode.set(row[0], [...(byCode.get(row[0]) ?? []), row]);
    return byCode;
  };
  return {
    id,
    system,
    table,
    get codes() {
      return [...open().keys()];
    },
    labelOf: (code) => open().get(code)?.[0]?.[1] || undefined,
    translate: (code) => answer(open().get(code)),
    inverse: (code) => {
      back ??= invert(open());
      return back.get(code);
    },
  };
}

function answer(rows: readonly Row[] | undefined): MappingAnswer {
  if (rows === undefined) return { status: "unknown", targets: [] };
  const targets = rows.filter(([, , to]) => to !== "").map(toTarget);
  const note = rows.map((row) => row[4]).find((text) => text !== "");
  const said = note === undefined ? {} : { note };
  const [only] = targets;
  if (only === undefined) return { status: "none", targets, ...said };
  if (targets.length > 1) return { status: "many", targets, ...said };
  return { status: "one", code: only.code, targets, ...said };
}

function toTarget([, , code, relation, note, mark, source]: Row): MappingTarget {
  const evidence = { mark, source };
  return { code, relation: relation as MappingRelation, ...(note === "" ? {} : { note }), evidence };
}

/** Only a code that one foreign code means, and exactly, leads back. */
function invert(byCode: ReadonlyMap<string, readonly Row[]>): Map<string, string> {
  const users = new Map<string, Set<string>>();
  for (const rows of byCode.values())
    for (const [from, , to] of rows) if (to !== "") users.set(to, (users.get(to) ?? new Set()).add(from));
  const back = new Map<string, string>();
  for (const [from, rows] of byCode) {
    const [row] = rows;
    if (rows.length === 1 && row?.[3] === "equivalent" && users.get(row[2])?.size === 1)
      back.set(row[2], from);
  }
  return back;
}
