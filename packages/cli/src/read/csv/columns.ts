import {
  type FieldDescriptor,
  maskKey,
  type ObjectDescriptor,
  pointer,
  type RecordDescriptor,
} from "@thongnhat/core";
import { suggester } from "./suggest.ts";

/** A step into a record: the name of a field, or the place in a list. */
export type Step = string | number;

/** A column of a table and the field that its cells fill. */
export interface Column {
  readonly name: string;
  /** Place in the row, from 0. */
  readonly index: number;
  readonly steps: readonly Step[];
  readonly type: "string" | "integer" | "boolean";
  /** What the standard says of the field; nothing of a unit's own fields in moRong. */
  readonly field?: FieldDescriptor;
}

/** A column whose name is no field of the record. */
export interface UnknownColumn {
  readonly name: string;
  /** Place in the row, from 0. */
  readonly index: number;
  /** The field that was probably meant, as a dotted path. */
  readonly suggestion?: string;
}

/** What a header says. */
export interface Header {
  readonly columns: readonly Column[];
  readonly unknown: readonly UnknownColumn[];
}

/** A header of nonsense is not worth looking up to its end. */
const MOST_SUGGESTIONS = 50;

/** Steps of a column name: `nguoi.hoTen`, `quocTich[0]` or a JSON Pointer `/quocTich/0`. */
export function parseSteps(name: string): Step[] | undefined {
  const text = name.trim();
  if (text === "") return undefined;
  if (text.startsWith("/")) {
    const steps = text.slice(1).split("/");
    return steps.map((step) =>
      /^[0-9]{1,4}$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
  }
  if (!/^[^.[\]]+(?:\[[0-9]{1,4}\])*(?:\.[^.[\]]+(?:\[[0-9]{1,4}\])*)*$/.test(text)) return undefined;
  return text
    .replaceAll(/\[([0-9]+)\]/g, ".#$1")
    .split(".")
    .map((step) => (step.startsWith("#") ? Number(step.slice(1)) : step));
}

/** Finds the field of each column. */
export function readHeader(names: readonly string[], record: RecordDescriptor): Header {
  const columns: Column[] = [];
  const unknown: UnknownColumn[] = [];
  let suggest: ((name: string) => string | undefined) | undefined;
  names.forEach((name, index) => {
    const steps = parseSteps(name);
    const found = steps && fieldAt(steps, record);
    if (steps && found) {
      columns.push({ name: name.trim(), index, steps, ...found });
      return;
    }
    if (unknown.length >= MOST_SUGGESTIONS) {
      unknown.push({ name, index });
      return;
    }
    suggest ??= suggester(record);
    const suggestion = suggest(name.trim());
    unknown.push(suggestion === undefined ? { name, index } : { name, index, suggestion });
  });
  return { columns: columns.sort(inOrder), unknown };
}

/** The type of the value that the steps lead to, or `undefined` when they lead nowhere. */
function fieldAt(
  steps: readonly Step[],
  record: RecordDescriptor,
): Pick<Column, "type" | "field"> | undefined {
  let objects = objectsOf(record, record.root);
  let field: FieldDescriptor | undefined;
  for (const [place, step] of steps.entries()) {
    if (typeof step === "number") {
      if (field?.type !== "array" || typeof steps[place - 1] === "number") return undefined;
      continue;
    }
    if (field?.type === "array" && typeof steps[place - 1] !== "number") return undefined;
    // moRong[].duLieu holds a unit's own fields, which the standard does not name.
    if (field?.type === "object" && objects.length === 0)
      return isSafe(steps.slice(place)) ? { type: "string" } : undefined;
    field = objects.map((object) => own(object.fields, step)).find((found) => found !== undefined);
    if (!field) return undefined;
    objects = objectsUnder(record, field);
  }
  if (!field || field.type === "object" || objects.length > 0) return undefined;
  if (field.type === "array") return typeof steps.at(-1) === "number" ? { type: "string", field } : undefined;
  return { type: field.type, field };
}

/** The objects that a field, or each of its items, may hold. */
export function objectsUnder(record: RecordDescriptor, field: FieldDescriptor): ObjectDescriptor[] {
  const titles = field.variants ? Object.values(field.variants.of) : field.of === undefined ? [] : [field.of];
  return titles.flatMap((title) => objectsOf(record, title));
}

/** The object of that title, if the record has it. */
export function objectsOf(record: RecordDescriptor, title: string): ObjectDescriptor[] {
  const object = own(record.defs, title);
  return object ? [object] : [];
}

function own<T>(of: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}

function isSafe(steps: readonly Step[]): boolean {
  return steps.every((step) => step !== "__proto__" && typeof step === "string");
}

/** List places in rising order, whatever the order of the columns. */
function inOrder(left: Column, right: Column): number {
  for (const [place, step] of left.steps.entries()) {
    const other = right.steps[place];
    if (step === other) continue;
    if (typeof step === "number" && typeof other === "number") return step - other;
    return left.index - right.index;
  }
  return left.index - right.index;
}

/** The JSON Pointer of steps. */
export function toPointer(steps: readonly Step[]): string {
  return pointer(...steps);
}

/** The name of a column as it may be shown: without a header, it is a cell with somebody's data. */
export function maskColumn(name: string): string {
  return name.trim().replaceAll(/[^.[\]/]+/g, (part) => (/^[0-9]{1,3}$/.test(part) ? part : maskKey(part)));
}
