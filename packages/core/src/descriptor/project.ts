import type { FieldDescriptor, RecordDescriptor } from "../catalogue/types.ts";
import { type FormatName, formats } from "../formats/formats.ts";
import { maskKey } from "../pointer/pointer.ts";
import { type Frame, fieldsOf, framesIn, outermost, titleFor, withOverlay } from "./fields.ts";

/** What a policy answers for a value that shall not be in the result. */
export const DROP: unique symbol = Symbol("drop");

/** How a projection treats a record: `State` is what a container passes down to what it holds. */
export interface Policy<State> {
  /** May the container be entered, and with what state? `frames`: the objects whose overlays hold here. */
  enter(field: FieldDescriptor, path: string, state: State, frames: readonly Frame[]): State | typeof DROP;
  /** The value to keep of a text, number or boolean. `isTag`: it tells which object of a union this is. */
  leaf(value: unknown, field: FieldDescriptor, path: string, state: State, isTag: boolean): unknown;
  readonly keepsEmpty: boolean;
}

/** No record of the standard is deeper; a recursive block in hostile data may be. */
const MAX_DEPTH = 64;

/**
 * A copy of the record with what the policy keeps. Whatever the descriptor does not know, an extra key
 * or a value of the wrong type or form, is left out: nobody can say whether it is personal.
 */
export function project<State>(
  record: Readonly<Record<string, unknown>>,
  descriptor: RecordDescriptor,
  policy: Policy<State>,
  start: State,
): Record<string, unknown> {
  const frames = outermost(descriptor);
  return projectObject(isObject(record) ? record : {}, descriptor.root, undefined, "", start, 0, frames);

  function projectObject(
    value: Readonly<Record<string, unknown>>,
    title: string | undefined,
    tag: string | undefined,
    path: string,
    state: State,
    depth: number,
    frames: readonly Frame[],
  ): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    for (const [key, plain] of Object.entries(fieldsOf(descriptor, title))) {
      if (!Object.hasOwn(value, key) || depth > MAX_DEPTH) continue;
      const at = `${path}/${key}`;
      const field = withOverlay(frames, at, plain);
      const kept = projectField(value[key], field, at, state, depth, key === tag, frames);
      if (kept !== DROP) out[key] = kept;
    }
    return out;
  }

  function projectField(
    value: unknown,
    field: FieldDescriptor,
    path: string,
    state: State,
    depth: number,
    isTag: boolean,
    frames: readonly Frame[],
  ): unknown {
    if (field.type !== "array" && field.type !== "object") {
      return isScalar(value, field.type) ? leaf(value, field, path, state, isTag) : DROP;
    }
    const holdsObjects = field.of !== undefined || field.variants !== undefined;
    if (field.type === "object") {
      const inner = isObject(value) && holdsObjects ? policy.enter(field, path, state, frames) : DROP;
      return inner === DROP ? DROP : projectContainer(value, field, path, inner, depth, frames);
    }
    const inner = Array.isArray(value) ? policy.enter(field, path, state, frames) : DROP;
    if (inner === DROP) return DROP;
    // Only the positions that are there: a list of a few items may claim a length of four thousand million.
    const list = value as readonly unknown[];
    const items = Object.keys(list)
      .filter(isPosition)
      .map((key) => list[Number(key)])
      .map((item) => {
        if (holdsObjects) return projectContainer(item, field, `${path}/*`, inner, depth, frames);
        return isScalar(item) ? leaf(item, field, `${path}/*`, inner, false) : DROP;
      })
      .filter((item) => item !== DROP);
    return items.length > 0 || policy.keepsEmpty ? items : DROP;
  }

  /** What leaves as it is has the form that the standard gives it: a text in the place of a date may be anything. */
  function leaf(value: unknown, field: FieldDescriptor, path: string, state: State, isTag: boolean): unknown {
    const kept = policy.leaf(value, field, path, state, isTag);
    if (!Object.is(kept, value)) return kept;
    if (typeof value === "number") return isWithin(value, field) ? kept : DROP;
    if (typeof value !== "string") return kept;
    if (!hasForm(value, field) || IDENTITY[path]?.test(value) === false) return DROP;
    if (field.format !== "json-pointer") return kept;
    return namesFields(value) ? kept : DROP;
  }

  function projectContainer(
    value: unknown,
    field: FieldDescriptor,
    path: string,
    state: State,
    depth: number,
    frames: readonly Frame[],
  ): Record<string, unknown> | typeof DROP {
    if (!isObject(value)) return DROP;
    const title = titleFor(field, value);
    if (title === undefined) return DROP;
    const inside = framesIn(descriptor, frames, field, title, path);
    const out = projectObject(value, title, field.variants?.tag, path, state, depth + 1, inside);
    return policy.keepsEmpty || Object.keys(out).length > 0 ? out : DROP;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A position of a list; a list of a program may have named fields beside them. */
function isPosition(key: string): boolean {
  return String(Number(key) >>> 0) === key;
}

/** What names the schema of a record; a schema of another kind of record is still no value of a person. */
const IDENTITY: Readonly<Record<string, RegExp>> = {
  "/sieuDuLieu/luocDo": /^[a-z][a-z0-9-]{0,49}\/[a-z][a-z0-9-]{0,49}$/,
  "/sieuDuLieu/phienBanLuocDo": /^[0-9]{1,4}\.[0-9]{1,4}$/,
};

/** A pointer to fields, perhaps of another record that this one is about: what looks like no field may be a person's name. */
function namesFields(pointer: string): boolean {
  const steps = pointer.split("/").slice(1);
  return steps.every((step) => /^(?:[0-9]{1,4}|-)$/.test(step) || maskKey(step) === step);
}

/** Numbers of people have nine digits and more; where the standard says no greatest value, fewer are let through. */
const MOST = 99_999_999;

function isWithin(value: number, { minimum = -MOST, maximum = MOST }: FieldDescriptor): boolean {
  return Number.isInteger(value) && value >= minimum && value <= maximum;
}

function hasForm(value: string, { enum: words, format, codeTable, maxLength }: FieldDescriptor): boolean {
  // Counted as the schema counts, in whole characters; a text of so many units of UTF-16 cannot hold too many.
  if (maxLength !== undefined && value.length > maxLength && [...value].length > maxLength) return false;
  if (codeTable !== undefined && !looksLikeCode(value)) return false;
  if (words !== undefined && !words.includes(value)) return false;
  return format === undefined || !isFormat(format) || formats[format](value);
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

function isScalar(value: unknown, type?: "string" | "integer" | "boolean"): boolean {
  if (type === "integer") return typeof value === "number";
  if (type !== undefined) return typeof value === type;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

const CODE = /^[^\s@]{1,100}$/;

/** The tables are not known here; a name, an e-mail or a number of a person is the code of nothing in any of them. */
function looksLikeCode(value: string): boolean {
  return CODE.test(value) && !/[0-9]{9}/.test(value);
}
