import { type FileHandle, open } from "node:fs/promises";
import type { RecordItem } from "../../read/reader/types.ts";

/** Places that are kept of one rule of one record type. */
const MOST = 20;
/** Values that are kept of one place: a list may have many items. */
const MOST_VALUES = 10;

/** Where a record failed a rule. With `values` only when the command asked for them. */
export interface Example {
  readonly rule: string;
  readonly path: string;
  readonly record: string;
  readonly file: string;
  readonly line: number;
  readonly row?: number;
  readonly sheet?: string;
  /** `sieuDuLieu.maBanGhi`; with values only, since registers put numbers of people into it. */
  readonly id?: string;
  readonly values?: readonly (string | number | boolean)[];
}

/** Keeps the first places of each failing rule. */
export interface ExampleKeeper {
  /** Told of the record that is counted next. */
  begin(file: string, item: RecordItem, value: unknown): void;
  /** Told what failed in it. */
  failing(record: string, keys: readonly string[]): void;
  /** In the order of record type and rule. */
  all(): readonly Example[];
}

/** @param values - whether the values of people are kept with their places */
export function keepExamples(values: boolean): ExampleKeeper {
  const kept = new Map<string, Example[]>();
  let current: { readonly file: string; readonly item: RecordItem; readonly value: unknown } | undefined;
  return {
    begin(file, item, value) {
      current = { file, item, value };
    },
    failing(record, keys) {
      if (current === undefined) return;
      for (const key of keys) {
        const name = `${record} ${key}`;
        const list = kept.get(name) ?? [];
        if (list.length >= MOST) continue;
        kept.set(name, [...list, exampleOf(record, key, current, values)]);
      }
    },
    all: () => [...kept].sort(([left], [right]) => (left < right ? -1 : 1)).flatMap(([, list]) => list),
  };
}

function exampleOf(
  record: string,
  key: string,
  { file, item, value }: { readonly file: string; readonly item: RecordItem; readonly value: unknown },
  values: boolean,
): Example {
  const cut = key.indexOf("@");
  const path = key.slice(cut + 1);
  const { line, row, sheet } = item;
  const place = {
    rule: key.slice(0, cut),
    path,
    record,
    file,
    line,
    ...(row === undefined ? {} : { row }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  if (!values) return place;
  const [id] = valuesAt(value, "/sieuDuLieu/maBanGhi");
  return { ...place, ...(id === undefined ? {} : { id: String(id) }), values: valuesAt(value, path) };
}

/** The simple values at a pointer, `*` for every item of a list. */
export function valuesAt(value: unknown, path: string): (string | number | boolean)[] {
  let found: unknown[] = [value];
  for (const step of path.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    found = found.flatMap((one) => {
      if (typeof one !== "object" || one === null) return [];
      if (step === "*") return Array.isArray(one) ? one : Object.values(one);
      return Object.hasOwn(one, name) ? [(one as Record<string, unknown>)[name]] : [];
    });
  }
  return found
    .filter((one) => typeof one === "string" || typeof one === "number" || typeof one === "boolean")
    .slice(0, MOST_VALUES);
}

/**
 * Makes the file of examples with values, which only this user can read.
 * @throws an error of the system, `EEXIST` when it is there already: it is never written over
 */
export function createPrivate(path: string): Promise<FileHandle> {
  return open(path, "wx", 0o600);
}
