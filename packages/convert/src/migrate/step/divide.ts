import type { DivideStep } from "@thongnhat/core";
import { findObjects, type Holder, own, type Place, setOwn, splitAtList, valueAt } from "../path.ts";
import { blame, loseValue, sayUnknown, type Work } from "../work.ts";
import { carry, isTaken, makeHolder, removeEmptied } from "./move.ts";

const NONE: ReadonlySet<string> = new Set();

/** Divides a text, or joins its parts. What cannot be divided is kept whole where there is a place for it. */
export function divideField(work: Work, step: DivideStep): void {
  const { list, rest: whole } = splitAtList(step.whole);
  const parts = step.parts.map((path) => splitAtList(path).rest);
  const spare = step.rest === undefined ? undefined : splitAtList(step.rest).rest;
  const dividing = (step.op === "split") === (work.direction === "up");
  for (const { object, keys } of findObjects(work.root, list)) {
    if (dividing) divide(work, step, { object, keys, whole, parts, spare });
    else join(work, step, { object, keys, whole, parts, spare });
  }
}

interface Fields {
  readonly object: Holder;
  readonly keys: readonly string[];
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
  readonly spare: readonly string[] | undefined;
}

function divide(work: Work, step: DivideStep, { object, keys, whole, parts, spare }: Fields): void {
  const value = valueAt(object, whole);
  if (value === undefined) return;
  if ([...parts, ...(spare === undefined ? [] : [spare])].some((part) => isTaken(object, part)))
    return blame(work, step, [...keys, ...whole], "TN-MIGRATE-CONFLICT");
  const pieces = typeof value === "string" ? value.split(step.separator) : [];
  if (pieces.length === parts.length && pieces.every((piece) => piece.trim() !== "")) {
    remove(object, whole);
    for (const [at, part] of parts.entries()) put(object, part, pieces[at]);
    return removeEmptied(object, whole.slice(0, -1), NONE);
  }
  if (spare !== undefined) {
    carry(object, whole, spare);
    return;
  }
  loseValue(work, step, placeOf(object, whole, keys), "not-divisible");
  for (const part of parts) sayUnknown(work, step, [...keys, ...part], "khong-xac-dinh-duoc");
}

function join(work: Work, step: DivideStep, { object, keys, whole, parts, spare }: Fields): void {
  const written = parts.filter((part) => valueAt(object, part) !== undefined);
  const kept = spare !== undefined && valueAt(object, spare) !== undefined;
  if (!kept && written.length === 0) return;
  if (isTaken(object, whole))
    return blame(work, step, [...keys, ...(written[0] ?? whole)], "TN-MIGRATE-CONFLICT");
  const pieces = parts.map((part) => valueAt(object, part));
  // A part that holds the separator could not be told from two parts afterwards.
  const complete = pieces.every(
    (piece): piece is string =>
      typeof piece === "string" && piece.trim() !== "" && !piece.includes(step.separator),
  );
  if (complete && !kept) {
    for (const part of parts) remove(object, part);
    put(object, whole, pieces.join(step.separator));
  } else {
    if (kept) carry(object, spare, whole);
    // Half of a text is not the text: the parts are named as lost, and nothing is made up for the rest.
    for (const part of written) loseValue(work, step, placeOf(object, part, keys), "incomplete");
    if (!kept) sayUnknown(work, step, [...keys, ...whole], "khong-xac-dinh-duoc");
  }
  for (const part of parts) removeEmptied(object, part.slice(0, -1), NONE);
}

function placeOf(object: Holder, path: readonly string[], above: readonly string[]): Place {
  const holder = valueAt(object, path.slice(0, -1)) as Holder;
  return { holder, key: path.at(-1) ?? "", keys: [...above, ...path] };
}

function remove(object: Holder, path: readonly string[]): void {
  const { holder, key } = placeOf(object, path, []);
  if (own(holder, key) !== undefined) delete holder[key];
}

function put(object: Holder, path: readonly string[], value: unknown): void {
  setOwn(makeHolder(object, path), path.at(-1) ?? "", value);
}
