import { legalRegime } from "../ho-tich/legal-regime.ts";
import { digitisedRecordId } from "../record-id/record-id.ts";
import { type Building, deleteAt, getAt, setAt } from "../wire-format/pointer.ts";
import type { Derived } from "../wire-format/wire-format.ts";
import { textOf, type Work } from "./work.ts";

/** What follows from the fields that were read: tags of choices, derived fields, the id, and what says nothing. */
export function finish(work: Work): void {
  const { format, record } = work;
  for (const path of format.present ?? []) if (getAt(record, path) === undefined) setAt(record, path, {});
  for (const [path, only] of Object.entries(format.empty ?? {})) forgetPhantom(work, path, only);
  for (const [path, value] of Object.entries(format.tags ?? {})) setTag(record, path, value);
  for (const derived of format.derived ?? []) {
    const word = deriveWord(record, derived);
    if (word !== undefined && getAt(record, derived.path) === undefined) setAt(record, derived.path, word);
  }
  identify(work, ID, format.recordId);
  for (const [path, parts] of Object.entries(format.innerIds ?? {})) identify(work, path, parts);
}

/** Gives a record its id, unless the source gave it one. */
function identify(work: Work, path: string, parts: readonly string[]): void {
  if (getAt(work.record, path) !== undefined) return;
  const id = recordId(work, parts);
  if (id !== undefined) setAt(work.record, path, id);
}

/** What follows from another field; a choice is marked only where it is there. */
function deriveWord(record: Building, { as, path, from, codes }: Derived): string | undefined {
  const value = getAt(record, from);
  if (typeof value !== "string") return undefined;
  if (as === "legal-regime") return legalRegime(value.slice(0, 10));
  return isHeld(record, path) ? codes?.[value] : undefined;
}

/** A tag below `-` is set in each item of that list. */
function setTag(record: Building, path: string, value: string | boolean): void {
  const cut = path.indexOf("/-/");
  if (cut === -1) {
    if (isHeld(record, path)) setAt(record, path, value);
    return;
  }
  const list = path.slice(0, cut);
  const items = getAt(record, list);
  if (Array.isArray(items))
    for (const i of items.keys()) setTag(record, `${list}/${i}${path.slice(cut + 2)}`, value);
}

/** True where the object that would hold the field is there. */
function isHeld(record: Building, path: string): boolean {
  const holder = path.slice(0, path.lastIndexOf("/"));
  return holder === "" || getAt(record, holder) !== undefined;
}

const ID = "/sieuDuLieu/maBanGhi";

/** The id made of what the source itself numbers by. */
function recordId(work: Work, made: readonly string[]): string | undefined {
  const [kind = "", ...parts] = made;
  if (parts.length === 0) {
    if (!kind.startsWith("@")) return undefined;
    const text = textOf(work, kind.slice(1));
    if (text === "") return undefined;
    return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(text) ? text : digitisedRecordId("ID", [text]);
  }
  return digitisedRecordId(
    kind,
    parts.map((part) => idPart(work, part)),
  );
}

function idPart(work: Work, part: string): string {
  if (part.startsWith("@")) return textOf(work, part.slice(1));
  const [path = "", year] = part.split("#");
  const value = getAt(work.record, path);
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return year === "year" ? text.slice(0, 4) : text;
}

/** A person of whom the source says only the software's default is nobody. */
function forgetPhantom(work: Work, path: string, only: Readonly<Record<string, string>>): void {
  const { record } = work;
  const said = getAt(record, path);
  if (typeof said !== "object" || said === null) return;
  const leaves = leavesOf(said as Building);
  const words = Object.entries(only);
  if (leaves.size !== words.length || words.some(([at, word]) => leaves.get(at) !== word)) return;
  deleteAt(record, path);
  for (const [at] of words) work.unknown.set(`${path}${at}`, "so-khong-ghi");
}

/** Every value of a record by its pointer. */
export function leavesOf(value: unknown, at = "", out = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== "object" || value === null) out.set(at, value);
  else for (const key of Object.keys(value)) leavesOf((value as Building)[key], `${at}/${key}`, out);
  return out;
}

/** Closes up lists that were filled by place: an absent first paper leaves no hole. */
export function closeHoles(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const inner = (value as Building)[key];
    if (Array.isArray(inner)) (value as Building)[key] = inner.filter((one) => one !== undefined);
    closeHoles((value as Building)[key]);
  }
}
