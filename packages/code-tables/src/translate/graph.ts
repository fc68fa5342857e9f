import { dayNumber } from "@thongnhat/core";
import { digits, unpack, unzigzag } from "../packing/packing.ts";
import { OPEN_END } from "../table/part.ts";
import { list, type Rows } from "../table/rows.ts";
import type { PackedTransfers } from "./packed.ts";
import type { Share, TransferStep } from "./types.ts";

/** One transfer: on a day a unit, or a part of it, became (a part of) another one. */
export interface Edge {
  readonly day: number;
  readonly fromTable: string;
  readonly toTable: string;
  readonly step: TransferStep;
}

/** All transfers of a table, by the code that ends and by the code that begins; each list in the order of time. */
export interface Graph {
  outgoing(code: string): readonly Edge[];
  incoming(code: string): readonly Edge[];
  /** From this day on it is known of every code that ended what became of it. */
  readonly completeFrom: number;
}

const NONE: readonly Edge[] = [];

/** Opens the transfers of a table: those of `schemas/mappings`, or what the column `replacedBy` says. */
export function openGraph(
  table: string,
  rows: Rows,
  transfers: readonly PackedTransfers[] | undefined,
): Graph {
  const edges =
    transfers?.flatMap((packed) => unpackTransfers(packed, table, rows)) ?? replacements(table, rows);
  const outgoing = new Map<string, Edge[]>();
  const incoming = new Map<string, Edge[]>();
  for (const edge of edges.sort((a, b) => a.day - b.day)) {
    if (edge.fromTable === table) push(outgoing, edge.step.from, edge);
    if (edge.toTable === table) push(incoming, edge.step.to, edge);
  }
  return {
    outgoing: (code) => outgoing.get(code) ?? NONE,
    incoming: (code) => incoming.get(code) ?? NONE,
    completeFrom: lastUnexplainedEnd(rows, outgoing),
  };
}

function unpackTransfers(packed: PackedTransfers, table: string, rows: Rows): Edge[] {
  const { days, kinds, bases, fromTable, toTable, fromWidth, toWidth } = packed;
  const on = unpack(packed.on);
  const kind = unpack(packed.kind);
  const basis = unpack(packed.basis);
  const far = unpack(packed.to);
  let from = 0;
  const dayOf = days.map(dayNumber);
  return Array.from(unpack(packed.from), (step, at): Edge => {
    from += unzigzag(step);
    const to = digits(from + unzigzag(far[at] ?? 0), toWidth);
    const [area = "", population = "", note = "", mark = "", source = ""] = kinds[kind[at] ?? 0] ?? [];
    const day = dayOf[on[at] ?? 0] ?? 0;
    const said = bases[basis[at] ?? 0] ?? "";
    const ground = said === "=" && toTable === table ? basisOf(rows, to, day) : said === "=" ? "" : said;
    return {
      day,
      fromTable,
      toTable,
      step: {
        on: days[on[at] ?? 0] ?? "",
        from: digits(from, fromWidth),
        to,
        ...(area === "" ? {} : { area: area as Share }),
        ...(population === "" ? {} : { population: population as Share }),
        ...(note === "" ? {} : { note }),
        ...(ground === "" ? {} : { basis: ground }),
        evidence: { mark, source },
      },
    };
  });
}

function basisOf(rows: Rows, code: string, day: number): string {
  let row = rows.latest(code);
  while (row >= 0 && rows.from[row] !== day) row = rows.earlier(row);
  return row < 0 ? "" : rows.cell("basis", row);
}

function replacements(table: string, rows: Rows): Edge[] {
  const edges: Edge[] = [];
  for (let row = 0; row < rows.count; row++) {
    const successors = list(rows.cell("replacedBy", row));
    const { code: from, to: on, basis, evidence } = rows.entry(row);
    if (successors.length === 0 || on === undefined) continue;
    const whole = successors.length === 1 ? ({ area: "all", population: "all" } as const) : {};
    for (const to of successors)
      edges.push({
        day: dayNumber(on),
        fromTable: table,
        toTable: table,
        step: { on, from, to, ...whole, ...(basis === undefined ? {} : { basis }), evidence },
      });
  }
  return edges;
}

function lastUnexplainedEnd(rows: Rows, outgoing: ReadonlyMap<string, readonly Edge[]>): number {
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows.count; row++) {
    const end = rows.to[row] ?? OPEN_END;
    if (end === OPEN_END || end <= last || rows.cell("status", row) === "disputed") continue;
    const code = rows.code(row);
    if (outgoing.get(code)?.some(({ day }) => day === end)) continue;
    let next = rows.latest(code);
    while (next >= 0 && rows.from[next] !== end) next = rows.earlier(next);
    if (next < 0) last = end;
  }
  return last;
}

function push(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [edge]);
  else known.push(edge);
}
