import { OPEN_END } from "../table/part.ts";
import type { Rows } from "../table/rows.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Share, TransferStep, TranslationReason } from "./types.ts";

/** A unit that was reached, how much of the unit asked about it holds, and the way to it in the order of time. */
export interface Reached {
  readonly table?: string;
  readonly code: string;
  readonly area?: Share | undefined;
  readonly population?: Share | undefined;
  readonly steps: readonly TransferStep[];
  /** Every step took a whole unit into a unit that had no other origin. */
  readonly alone: boolean;
}

/** Where a way ends without a known next step. */
export interface Stopped {
  readonly code: string;
  readonly day: number;
  readonly reason: TranslationReason;
}

/** What is walked over: the rows and the transfers of one table. */
export interface Ground {
  readonly id: string;
  readonly rows: Rows;
  readonly graph: Graph;
}

/** What `forwards` and `backwards` collect. */
export interface Walk {
  readonly reached: Reached[];
  readonly stopped: Stopped[];
}

/** Follows a unit from a day to a later one. */
export function forwards(ground: Ground, code: string, day: number, until: number): Walk {
  const walk: Walk = { reached: [], stopped: [] };
  const go = (unit: Reached, since: number): void => {
    const end = endOf(ground, unit.code, since);
    if (end > until) {
      walk.reached.push(unit);
      return;
    }
    const edges = ground.graph.outgoing(unit.code).filter((edge) => edge.day === end);
    if (edges.length === 0) walk.stopped.push({ code: unit.code, day: end, reason: "no-known-successor" });
    for (const edge of edges) {
      const next = follow(unit, edge, edge.step.to, [...unit.steps, edge.step], isAlone(ground, edge));
      if (edge.toTable === ground.id) go(next, edge.day);
      else walk.reached.push({ ...next, table: edge.toTable });
    }
  };
  go({ code, area: "all", population: "all", steps: [], alone: true }, day);
  return walk;
}

/** Follows a unit from a day back to an earlier one: all units that went into it. */
export function backwards(ground: Ground, code: string, day: number, until: number): Walk {
  const walk: Walk = { reached: [], stopped: [] };
  const go = (unit: Reached, since: number): void => {
    const start = startOf(ground, unit.code, since);
    const edges = ground.graph
      .incoming(unit.code)
      .filter((edge) => edge.day <= since && edge.day > until && edge.day >= start);
    if (start <= until) walk.reached.push(edges.length === 0 ? unit : { ...unit, alone: false });
    else if (!edges.some((edge) => edge.day === start))
      walk.stopped.push({ code: unit.code, day: start, reason: "no-known-predecessor" });
    for (const edge of edges) {
      const next = follow(unit, edge, edge.step.from, [edge.step, ...unit.steps], isAlone(ground, edge));
      if (edge.fromTable === ground.id) go(next, edge.day - 1);
      else walk.reached.push({ ...next, table: edge.fromTable });
    }
  };
  go({ code, area: "all", population: "all", steps: [], alone: true }, day);
  return walk;
}

function follow(unit: Reached, { step }: Edge, code: string, steps: TransferStep[], alone: boolean): Reached {
  return {
    code,
    area: compose(unit.area, step.area),
    population: compose(unit.population, step.population),
    steps,
    alone: unit.alone && alone,
  };
}

/** Did the whole unit become a unit that has no other origin? */
function isAlone({ rows, graph }: Ground, { day, step, fromTable, toTable }: Edge): boolean {
  if (step.area !== "all" || step.population !== "all") return false;
  const origins = graph.incoming(step.to).filter((edge) => edge.day === day);
  if (fromTable !== toTable) return origins.length <= 1;
  // A unit that took another one in and kept its code has that code's own past as a second origin.
  const existed = rows.on(step.to, day - 1) >= 0;
  const ended = graph.outgoing(step.to).some((edge) => edge.day === day);
  return origins.length === 1 && (!existed || ended);
}

/** The day after the last day of a unit: its code may go on, for another unit. */
function endOf({ rows, graph }: Ground, code: string, day: number): number {
  const cuts = graph.outgoing(code);
  let row = rows.on(code, day);
  for (;;) {
    if (row < 0) return day;
    const end = rows.to[row] ?? OPEN_END;
    const cut = cuts.find((edge) => edge.day > day && edge.day <= end);
    if (cut !== undefined) return cut.day;
    if (end === OPEN_END) return Number.POSITIVE_INFINITY;
    const next = rows.on(code, end);
    if (next < 0) return end;
    row = next;
  }
}

/** The first day of a unit: its code may be older, for another unit. */
function startOf({ rows, graph }: Ground, code: string, day: number): number {
  const cuts = graph.outgoing(code);
  let row = rows.on(code, day);
  for (;;) {
    if (row < 0) return day;
    const start = rows.from[row] ?? 0;
    const cut = cuts.findLast((edge) => edge.day <= day && edge.day >= start);
    if (cut !== undefined) return cut.day;
    const before = rows.on(code, start - 1);
    if (before < 0) return start;
    row = before;
  }
}

/** A share of a share. */
function compose(a: Share | undefined, b: Share | undefined): Share | undefined {
  if (a === "none" || b === "none") return "none";
  if (a === undefined || b === undefined) return undefined;
  return a === "all" && b === "all" ? "all" : "some";
}
