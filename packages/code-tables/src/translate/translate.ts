import { dayNumber, toDate } from "@thongnhat/core";
import { OPEN_END, OPEN_START } from "../table/part.ts";
import type { Rows } from "../table/rows.ts";
import type { Share, TranslateOptions, Translation, TranslationReason, TranslationTarget } from "./types.ts";
import { backwards, forwards, type Ground, type Reached, type Walk } from "./walk.ts";

/** What `translate` needs of its table. */
export interface Translated extends Ground {
  readonly edition: string;
  readonly knownFrom?: string;
  hasBetween(code: string, first: number, last: number): boolean | undefined;
}

const MARKS = ["text", "system", "secondary", "recalled", "proposed"];

/**
 * What a code of one day is on another.
 * @throws RangeError when `from` or `to` is not a day
 */
export function translateCode(table: Translated, code: string, options: TranslateOptions): Translation {
  const { rows } = table;
  const first = dayNumber(options.from);
  const until = dayNumber(options.to ?? table.edition);
  const span = { from: options.from, to: options.to ?? table.edition };
  const none = (status: Translation["status"], reason: TranslationReason): Translation => ({
    status,
    targets: [],
    reason,
    complete: false,
    ...span,
  });
  const row = rows.on(code, first);
  if (row < 0 && rows.latest(code) < 0) return none("not-found", "unknown-code");
  const known = table.knownFrom === undefined ? OPEN_START : dayNumber(table.knownFrom);
  if (first < known || until < known) return none("needs-person", "before-known-history");
  if (row < 0) {
    const unsure = table.hasBetween(code, first, first) === undefined;
    return {
      ...none(unsure ? "needs-person" : "not-found", "not-valid-then"),
      validIn: spansOf(rows, code, known),
    };
  }
  if (rows.cell("status", row) === "disputed") return none("needs-person", "disputed");
  const ahead = until >= first;
  const walk = (ahead ? forwards : backwards)(table, code, first, until);
  return {
    ...answer(table, walk, ahead, options.by),
    ...completeness(table, walk, ahead, until),
    ...marks(),
    ...span,
  };

  function marks(): { mark?: string } {
    let weakest = MARKS.indexOf(rows.cell("mark", row));
    const see = (mark: string): void => {
      weakest = Math.max(weakest, MARKS.indexOf(mark));
    };
    for (const { table: other, code: to, steps } of walk.reached) {
      for (const { evidence } of steps) see(evidence.mark);
      const target = other === undefined ? rows.on(to, until) : -1;
      if (target >= 0) see(rows.cell("mark", target));
    }
    const mark = MARKS[weakest];
    return mark === undefined ? {} : { mark };
  }
}

function answer(
  table: Translated,
  walk: Walk,
  ahead: boolean,
  by: TranslateOptions["by"],
): Pick<Translation, "status" | "relation" | "code" | "targets" | "decidedBy" | "reason" | "stopped"> {
  const joined = walk.reached.length === 1 ? walk.reached : join(walk.reached);
  const all = ahead && joined.length < walk.reached.length ? joined.map(reunited) : joined;
  const [stop] = walk.stopped;
  if (stop !== undefined) {
    return {
      status: "needs-person",
      reason: abolished(table, toDate(stop.day)) ? "level-abolished" : stop.reason,
      targets: all.map(toTarget),
      stopped: walk.stopped.map(({ code, day }) => ({ code, on: toDate(day) })),
    };
  }
  const decided = by === undefined || all.length < 2 ? all : decide(all, by, ahead);
  const [only] = decided;
  const how = relationOf(all, ahead);
  const relation = how === undefined ? {} : { relation: how };
  // Only a part is known to have gone somewhere (the coastal flats of a district): the rest is not said here.
  if (ahead && all.length === 1 && only?.area === "some" && only.population !== "all") {
    const reason = abolished(table, only.steps[0]?.on) ? "level-abolished" : "no-known-successor";
    return { status: "needs-person", reason, ...relation, targets: all.map(toTarget) };
  }
  if (only === undefined || decided.length > 1)
    return { status: "many", ...relation, targets: decided.map(toTarget) };
  return {
    status: "one",
    ...relation,
    code: only.code,
    targets: [toTarget(only)],
    ...(by !== undefined && all.length > 1 ? { decidedBy: by } : {}),
  };
}

/** Undefined where the one unit that a source names may have got a part only. */
function relationOf(all: readonly Reached[], ahead: boolean): Translation["relation"] {
  const [only] = all;
  if (only === undefined || all.length > 1) return ahead ? "split" : "merged";
  if (only.steps.length === 0) return only.alone ? "same" : "merged";
  if (only.alone) return "equivalent";
  const shares = [only.area, only.population];
  if (shares.includes("some") || shares.includes("none")) return "split";
  return shares.includes(undefined) ? undefined : "merged";
}

/** Units that were reached on several ways are one target. */
function join(reached: readonly Reached[]): Reached[] {
  const targets = new Map<string, Reached>();
  for (const unit of reached) {
    const key = `${unit.table ?? ""} ${unit.code}`;
    const known = targets.get(key);
    targets.set(
      key,
      known === undefined
        ? unit
        : {
            ...known,
            area: union(known.area, unit.area),
            population: union(known.population, unit.population),
            steps: [...new Set([...known.steps, ...unit.steps])].sort((a, b) =>
              a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
            ),
            alone: false,
          },
    );
  }
  return [...targets.values()];
}

/** Several ways that all lead to one unit: what was divided came together again, and the parts are the whole. */
function reunited(unit: Reached, _: number, all: readonly Reached[]): Reached {
  if (all.length > 1) return unit;
  const whole = (share: Share | undefined): Share | undefined => (share === "some" ? "all" : share);
  return { ...unit, area: whole(unit.area), population: whole(unit.population) };
}

function union(a: Share | undefined, b: Share | undefined): Share | undefined {
  if (a === "all" || b === "all") return "all";
  if (a === undefined || b === undefined) return undefined;
  return a === "none" && b === "none" ? "none" : "some";
}

/** Targets that the rule leaves: the one that got everything, or those that are not without anything. */
function decide(all: readonly Reached[], by: "population" | "area", ahead: boolean): readonly Reached[] {
  const whole = all.filter((unit) => unit[by] === "all");
  // Backwards, that all of one old unit came in does not say that nobody came from another.
  if (ahead && whole.length === 1) return whole;
  return all.filter((unit) => unit[by] !== "none");
}

function completeness(
  { graph, edition }: Translated,
  walk: Walk,
  ahead: boolean,
  until: number,
): { complete: boolean } {
  // What will be decided after the edition, nobody knows. A code of a record that is younger than the edition is
  // taken for what it is there, as validators do: else every new record would need a person.
  if (until > dayNumber(edition)) return { complete: false };
  const vague = walk.reached.some(({ steps }) => steps.some(({ area }) => area === undefined));
  return { complete: walk.stopped.length === 0 && !vague && (ahead || until >= graph.completeFrom) };
}

/** Did every code of the table end, the last of them on this day? */
function abolished({ rows }: Translated, on: string | undefined): boolean {
  let last = OPEN_START;
  for (const end of rows.to) last = Math.max(last, end);
  return last !== OPEN_END && toDate(last) === on;
}

function spansOf(rows: Rows, code: string, known: number): { from?: string; to?: string }[] {
  const spans: { from: number; to: number }[] = [];
  for (let row = rows.latest(code); row >= 0; row = rows.earlier(row)) {
    const from = rows.from[row] ?? OPEN_START;
    const to = rows.to[row] ?? OPEN_END;
    const later = spans[0];
    if (later !== undefined && later.from === to) later.from = from;
    else spans.unshift({ from, to });
  }
  return spans.map(({ from, to }) => ({
    ...(from <= known ? {} : { from: toDate(from) }),
    ...(to === OPEN_END ? {} : { to: toDate(to) }),
  }));
}

function toTarget({ table, code, area, population, steps }: Reached): TranslationTarget {
  return {
    ...(table === undefined ? {} : { table }),
    code,
    ...(area === undefined ? {} : { area }),
    ...(population === undefined ? {} : { population }),
    steps,
  };
}
