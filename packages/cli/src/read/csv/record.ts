import { type Column, type Step, toPointer } from "./columns.ts";

type Container = Record<string, unknown> | unknown[];

/**
 * The nested record that a row says. An empty cell is an absent field, and the places of a list close
 * up behind it. A cell that is not of the field's type stays text, so that the validator can say so.
 */
export function buildRecord(
  cells: readonly string[],
  columns: readonly Column[],
  seen?: (column: Column, pointer: string) => void,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  // Which place of the table's list became which place of the record's list.
  const places = new Map<unknown[], number[]>();
  for (const column of columns) {
    const cell = cells[column.index] ?? "";
    if (cell === "") continue;
    const steps: Step[] = [];
    let container: Container = record;
    for (const [depth, step] of column.steps.entries()) {
      const key: Step = Array.isArray(container) ? placeOf(container, Number(step), places) : step;
      steps.push(key);
      const next = column.steps[depth + 1];
      if (next === undefined) put(container, key, convert(cell, column.type));
      else container = child(container, key, typeof next === "number");
    }
    seen?.(column, toPointer(steps));
  }
  return record;
}

function placeOf(list: unknown[], wanted: number, places: Map<unknown[], number[]>): number {
  let known = places.get(list);
  if (!known) {
    known = [];
    places.set(list, known);
  }
  const place = known.indexOf(wanted);
  return place === -1 ? known.push(wanted) - 1 : place;
}

function child(container: Container, key: Step, list: boolean): Container {
  const found = Object.hasOwn(container, key) ? (container as Record<Step, unknown>)[key] : undefined;
  if (typeof found === "object" && found !== null) return found as Container;
  const made: Container = list ? [] : {};
  put(container, key, made);
  return made;
}

function put(container: Container, key: Step, value: unknown): void {
  (container as Record<Step, unknown>)[key] = value;
}

function convert(cell: string, type: Column["type"]): unknown {
  if (type === "integer" && /^-?(?:0|[1-9][0-9]{0,14})$/.test(cell)) return Number(cell);
  if (type === "boolean" && /^(?:true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
  return cell;
}
