import { MergeError } from "../../state/merge.ts";
import type { Contradictions, StaleMeasure } from "./types.ts";

/**
 * Adds up contradictions of parts in which every person stands with all events and records.
 *
 * @param results at least one part, all of the same day
 * @returns their sum
 * @throws MergeError when they judge by different days
 * @throws RangeError without any part
 * @example
 * const nation = mergeContradictions([hanoi, hue]);
 */
export function mergeContradictions(results: readonly Contradictions[]): Contradictions {
  const [first, ...rest] = results;
  if (first === undefined) throw new RangeError("mergeContradictions: no result");
  let sum = first;
  for (const next of rest) sum = add(sum, next);
  return sum;
}

function add(x: Contradictions, y: Contradictions): Contradictions {
  if (x.asOf !== y.asOf)
    throw new MergeError("asOf", `Có bản tính đến ngày ${x.asOf}, có bản tính đến ngày ${y.asOf}.`);
  return {
    ...x,
    register: addNumbers(x.register, y.register),
    events: addNumbers(x.events, y.events),
    measures: x.measures.map((measure, index) => addMeasures(measure, y.measures[index] ?? measure)),
  };
}

function addMeasures(x: StaleMeasure, y: StaleMeasure): StaleMeasure {
  const events = { ...x.events };
  for (const [event, count] of Object.entries(y.events)) events[event] = (events[event] ?? 0) + count;
  return {
    ...x,
    applies: x.applies + y.applies,
    concerned: x.concerned + y.concerned,
    fails: x.fails + y.fails,
    events: Object.fromEntries(Object.entries(events).sort(([p], [q]) => (p < q ? -1 : 1))),
  };
}

/** Adds two objects of numbers, name by name. */
export function addNumbers<T extends object>(x: T, y: T): T {
  const other = y as Readonly<Record<string, number>>;
  const sums = Object.entries(x as Readonly<Record<string, number>>).map(([name, count]) => [
    name,
    count + (other[name] ?? 0),
  ]);
  return Object.fromEntries(sums) as T;
}
