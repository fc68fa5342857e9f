import type { FieldDescriptor, ObjectDescriptor, Overlays, RecordDescriptor } from "@thongnhat/core";
import { columnWords } from "../generated/column-words.ts";
import { headerWords, nameKey } from "./header-words.ts";
import { knownWords, type Phrases, phrasesOf } from "./phrases.ts";

/** One step of a way to a field. */
export interface Step {
  readonly name: string;
  readonly phrases: Phrases;
  /** The pointer up to here. */
  readonly at: string;
  /** Title of the object that holds the step. */
  readonly holder: string;
  /** The object here is a person. */
  readonly person: boolean;
  /** Words of its labels, one set a language. */
  readonly words: readonly (readonly string[])[];
  /** The header would have to name it: one of a list. */
  readonly list: boolean;
  /** Names in other systems → the system. */
  readonly aliases: readonly (readonly [name: string, system: string])[];
}

/** One field that a column may fill. */
export interface FieldEntry {
  readonly path: string;
  readonly leaf: FieldDescriptor;
  /** Title of the object that holds the field. */
  readonly holder: string;
  readonly steps: readonly Step[];
  /** Steps that name the field, the field itself first, with how well they do. */
  readonly ends: readonly { readonly step: number; readonly quality: number }[];
  /** Names of exactly this field, from the whole record: labels and names in other systems. */
  readonly whole: ReadonlyMap<string, string>;
}

/** All fields of a record that a table may carry. */
export interface RecordFields {
  readonly descriptor: RecordDescriptor;
  readonly entries: readonly FieldEntry[];
  readonly byPhrase: ReadonlyMap<string, readonly FieldEntry[]>;
  readonly byWord: ReadonlyMap<string, readonly FieldEntry[]>;
  /** Whom the record is about where nothing else is said: the pointer of that person, empty for the record itself. */
  readonly principal?: string;
  /** Name of a field → the places where it stands. */
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of the name of the record: a header may say them again, or not. */
  readonly own: ReadonlySet<string>;
  /** Title of an object → the names under which it stands. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const DEEPEST = 7;
/** "Mẹ" alone is her name, most likely. */
const NAMED_BY_PERSON = 0.92;
const NEVER = new Set(columnWords.never);
const opened = new WeakMap<RecordDescriptor, RecordFields>();

/** The fields of a record, worked out once. */
export function fieldsOf(descriptor: RecordDescriptor): RecordFields {
  const known = opened.get(descriptor);
  if (known !== undefined) return known;
  const fields = openRecord(descriptor);
  opened.set(descriptor, fields);
  return fields;
}

function openRecord(descriptor: RecordDescriptor): RecordFields {
  const entries: FieldEntry[] = [];
  const persons: string[] = [];
  const vocabulary = knownWords();
  const visit = (
    title: string,
    at: string,
    steps: readonly Step[],
    seen: readonly string[],
    frames: Overlays[],
  ) => {
    for (const [name, plain] of Object.entries(descriptor.defs[title]?.fields ?? {})) {
      if (NEVER.has(name)) continue;
      const path = `${at}/${name}`;
      const said = overlaid(plain, path, frames);
      const titles = titlesOf(said).filter((one) => !isRecord(descriptor.defs[one]));
      if (titlesOf(said).length > 0 && titles.length === 0) continue;
      const person = titles.some((one) => isPerson(descriptor, one));
      const phrases = phrasesOf(title, name, [plain, said]);
      const words = [said.label.vi, said.label.en].map((label) => headerWords(label).words);
      const list = said.type === "array" && titles.length > 0;
      const aliases = (said.aliases ?? []).map((alias) => [nameKey(alias.name), alias.system] as const);
      const next: readonly Step[] = [
        ...steps,
        { name, holder: title, phrases, at: path, person, words, list, aliases },
      ];
      for (const word of words.flat()) vocabulary.add(word);
      if (titles.length === 0) {
        if (said.type === "object") continue;
        entries.push(entryOf(said.type === "array" ? `${path}/-` : path, said, title, next, seen));
      } else if (next.length < DEEPEST && !titles.some((one) => seen.includes(one))) {
        if (person) persons.push(path);
        const below = said.type === "array" ? `${path}/0` : path;
        for (const one of titles) visit(one, below, next, [...seen, one], frames);
      }
    }
  };
  visit(descriptor.root, "", [], [descriptor.root], [descriptor.overlays]);
  const principal = principalOf(descriptor, persons);
  const { words } = headerWords(descriptor.label.vi);
  const own = new Set([...words, words.map((word) => word.charAt(0)).join("")]);
  return { descriptor, entries, own, ...indexes(entries), ...(principal === undefined ? {} : { principal }) };
}

function overlaid(field: FieldDescriptor, path: string, frames: readonly Overlays[]): FieldDescriptor {
  const key = path.replace(/\/(?:0|-)(?=\/|$)/g, "/*");
  let said = field;
  for (const overlays of frames) if (Object.hasOwn(overlays, key)) said = { ...said, ...overlays[key] };
  return said;
}

function titlesOf(field: FieldDescriptor): readonly string[] {
  if (field.variants !== undefined) return Object.values(field.variants.of);
  return field.of === undefined ? [] : [field.of];
}

/** Another record inside this one: a table holds one kind of record. */
const isRecord = (object: ObjectDescriptor | undefined): boolean =>
  object !== undefined && Object.hasOwn(object.fields, "sieuDuLieu");

/** A person of the event, or a party that may be one; not an official who signs. */
function isPerson(descriptor: RecordDescriptor, title: string): boolean {
  const fields = descriptor.defs[title]?.fields ?? {};
  const has = (name: string): boolean => Object.hasOwn(fields, name);
  if (has("hoTen")) return !has("chucVu") && !has("chucDanh");
  const stands = fields[columnWords.standsFor[title] ?? ""];
  return stands?.of !== undefined && stands.of !== "HoTen" && isPerson(descriptor, stands.of);
}

function principalOf(descriptor: RecordDescriptor, persons: readonly string[]): string | undefined {
  const root = descriptor.defs[descriptor.root];
  if (Object.keys(root?.fields ?? {}).some((name) => /^hoTen|^hoVaTen/.test(name))) return "";
  const required = persons.filter((path) => root?.required?.some((name) => path === `/${name}`));
  if (required.length > 0) return required.length === 1 ? required[0] : undefined;
  const [only, ...more] = persons.filter((path) => !persons.some((other) => path.startsWith(`${other}/`)));
  return more.length === 0 ? only : undefined;
}

function entryOf(
  path: string,
  leaf: FieldDescriptor,
  holder: string,
  steps: readonly Step[],
  titles: readonly string[],
): FieldEntry {
  const ends = [{ step: steps.length - 1, quality: 1 }];
  for (let at = steps.length - 1; at > 0; at--) {
    // `titles[at]` is the object that holds step `at`: does the step stand for it?
    const title = titles[at] ?? "";
    if (columnWords.standsFor[title] !== steps[at]?.name) break;
    ends.push({ step: at - 1, quality: steps[at - 1]?.person === true ? NAMED_BY_PERSON : 1 });
  }
  const whole = new Map(ends.flatMap(({ step }) => steps[step]?.aliases ?? []));
  return { path, leaf, holder, steps, ends, whole };
}

function indexes(
  entries: readonly FieldEntry[],
): Pick<RecordFields, "byPhrase" | "byWord" | "ways" | "namesOf"> {
  const byPhrase = new Map<string, FieldEntry[]>();
  const byWord = new Map<string, FieldEntry[]>();
  const ways = new Map<string, Set<string>>();
  const namesOf = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  const add = (map: Map<string, FieldEntry[]>, key: string, entry: FieldEntry): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  };
  for (const entry of entries) {
    for (const key of entry.whole.keys()) add(byPhrase, key, entry);
    for (const { step } of entry.ends) {
      for (const key of entry.steps[step]?.phrases.keys() ?? []) add(byPhrase, key, entry);
      for (const word of entry.steps[step]?.words.flat() ?? []) add(byWord, word, entry);
    }
    for (const { step } of entry.ends) note(ways, entry.steps[step]?.name ?? "", entry.steps[step]?.at ?? "");
    for (const [at, step] of entry.steps.entries())
      note(namesOf, step.holder, entry.steps[at - 1]?.name ?? "");
  }
  return { byPhrase, byWord, ways, namesOf };
}
