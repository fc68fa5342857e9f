import type { AddUnknownStep, BoundStep, DefaultStep, DropStep, Limits, RecodeStep } from "@thongnhat/core";
import { find, findObjects, keysOf, own, setOwn, splitAtList, valueAt } from "../path.ts";
import { blame, isSaidUnknown, loseValue, note, sayUnknown, type Work } from "../work.ts";

/** Writes the code of the version that is reached; a code without a counterpart is never replaced by a guess. */
export function recodeField(work: Work, step: RecodeStep): void {
  const codes = work.direction === "up" ? step.codes : (step.back ?? invert(step.codes));
  for (const place of find(work.root, step.path)) {
    const code = own(place.holder, place.key);
    if (typeof code !== "string") continue;
    if (Object.hasOwn(codes, code)) place.holder[place.key] = codes[code];
    else if (step.keepOthers === true) continue;
    // An entry of a list stays: without it, pointers to those after it would lead to others.
    else if (Array.isArray(place.holder)) blame(work, step, place.keys, "TN-MIGRATE-CODE");
    else {
      loseValue(work, step, place, "no-code", "TN-MIGRATE-CODE");
      sayUnknown(work, step, place.keys, "khong-xac-dinh-duoc");
    }
  }
}

/** Backwards, as far as one new code comes from one old code only. */
function invert(codes: Readonly<Record<string, string>>): Record<string, string> {
  const back = new Map<string, string | undefined>();
  for (const [old, code] of Object.entries(codes)) back.set(code, back.has(code) ? undefined : old);
  return Object.fromEntries([...back].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Writes what the older version implied, and takes it away again. */
export function fillDefault(work: Work, step: DefaultStep): void {
  const { list, rest } = splitAtList(step.path);
  const key = rest.at(-1) ?? "";
  const above = rest.slice(0, -1).map((name) => `/${name}`);
  for (const { object, keys } of findObjects(work.root, list + above.join(""))) {
    const place = { holder: object, key, keys: [...keys, key] };
    const value = own(object, key);
    if (work.direction === "down") {
      if (value === step.value) delete object[key];
      else if (value !== undefined) loseValue(work, step, place, "no-field");
    } else if (value === undefined && !isSaidUnknown(work, place.keys)) {
      setOwn(object, key, step.value);
      note(work, step, place.keys);
    }
  }
}

/** Says that what the newer version asks for was not collected. */
export function addUnknown(work: Work, step: AddUnknownStep): void {
  if (work.direction === "down") return;
  const origin = valueAt(work.root, ["sieuDuLieu", "nguon"]);
  if (step.origin !== undefined && origin !== step.origin) return;
  const keys = keysOf(step.path);
  const key = keys.at(-1) ?? "";
  for (const { object, keys: above } of findObjects(work.root, step.path.slice(0, -key.length - 1)))
    if (own(object, key) === undefined) sayUnknown(work, step, [...above, key], step.reason);
}

/** Leaves out a field that the version that is reached does not have. */
export function dropField(work: Work, step: DropStep): void {
  if (step.when !== work.direction) return;
  for (const place of find(work.root, step.path)) loseValue(work, step, place, "no-field");
}

/** Leaves out what does not fit where a field takes less. */
export function boundField(work: Work, step: BoundStep): void {
  if ((step.op === "narrow") !== (work.direction === "up")) return;
  for (const place of find(work.root, step.path)) {
    const value = own(place.holder, place.key);
    if (fits(value, step.limits)) continue;
    // A list that is too long is not cut: nobody knows which of its entries matter less.
    if (Array.isArray(value) || Array.isArray(place.holder))
      blame(work, step, place.keys, "TN-MIGRATE-LIMIT");
    else loseValue(work, step, place, "limit", "TN-MIGRATE-LIMIT");
  }
}

function fits(value: unknown, limits: Limits): boolean {
  if (typeof value === "string") {
    const length = [...value].length;
    const { minLength = 0, maxLength = length, pattern, enum: codes = [value] } = limits;
    if (length < minLength || length > maxLength || !codes.includes(value)) return false;
    return pattern === undefined || new RegExp(pattern, "u").test(value);
  }
  if (typeof value === "number")
    return value >= (limits.minimum ?? value) && value <= (limits.maximum ?? value);
  return !Array.isArray(value) || value.length <= (limits.maxItems ?? value.length);
}
