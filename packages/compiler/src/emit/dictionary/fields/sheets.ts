import { basename } from "node:path/posix";
import type { Text } from "@thongnhat/core";
import type { Alias, Def, Model, RecordModel } from "../../../model/types.ts";

/** One file of the standard, which has one page: a record, or a block that others use. */
export interface Sheet {
  /** `database/name` */
  readonly id: string;
  readonly database: string;
  readonly name: string;
  readonly version: string;
  /** The source, below the folder of the standard. */
  readonly file: string;
  /** Title of the object, value or choice. */
  readonly title: string;
  readonly label: Text;
  readonly description: string;
  /** The object that the file describes; a value or a choice has none. */
  readonly def?: Def;
  readonly alias?: Alias;
  readonly record?: RecordModel;
}

/** Everything that gets a page, in the order of the model: records first, then blocks. */
export function sheetsOf(model: Model, files: readonly SourceFile[]): Sheet[] {
  const records = model.databases
    .flatMap(({ records: own }) => own)
    .map((record) => recordSheet(model, record));
  const taken = new Set(records.map(({ id }) => id));
  const own = new Set(model.databases.map(({ id }) => id));
  const homes = new Map(
    files
      .filter(({ database }) => own.has(database))
      .map((file) => [`${file.database}/${String(file.json.title)}`, file]),
  );
  const blocks = [...homes].flatMap(([key, file]) => {
    const id = `${file.database}/${file.name}`;
    const def = model.defs.get(key);
    const named = model.aliases.get(key);
    const alias = named !== undefined && isWhole(model, named) ? named : undefined;
    const target = def ?? alias;
    if (taken.has(id) || target === undefined) return [];
    taken.add(id);
    const { database, name, version, file: source } = file;
    const { title, label, description } = target;
    const place = { id, database, name, version, file: source, title, label, description };
    return [{ ...place, ...(def ? { def } : {}), ...(alias ? { alias } : {}) }];
  });
  return [...records, ...blocks];
}

/** Whether all that a choice chooses from is in the model: a unit's view leaves out what the unit does not use. */
function isWhole(model: Model, { node }: Alias): boolean {
  return node.kind === "string" || node.variants.every(({ def }) => model.defs.has(def));
}

/** What is needed of a schema file. */
export interface SourceFile {
  readonly file: string;
  readonly database: string;
  readonly version: string;
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

function recordSheet(model: Model, record: RecordModel): Sheet {
  const def = model.defs.get(record.def);
  if (def === undefined) throw new Error(`Định nghĩa ${record.def} không có trong mô hình`);
  const { id, database, name, version, file } = record;
  const { title, label, description } = def;
  return { id, database, name, version, file, title, label, description, def, record };
}

/** The page on which a definition is described: that of its file. */
export function homesOf(model: Model, sheets: readonly Sheet[]): ReadonlyMap<string, Sheet> {
  const byFile = new Map(sheets.map((sheet) => [sheet.file, sheet]));
  const homes = new Map<string, Sheet>();
  for (const def of model.defs.values()) {
    const home = byFile.get(def.file);
    if (home !== undefined) homes.set(def.key, home);
  }
  for (const sheet of sheets) if (sheet.alias !== undefined) homes.set(sheet.alias.key, sheet);
  for (const sheet of sheets) if (sheet.def !== undefined) homes.set(sheet.def.key, sheet);
  return homes;
}

/** `khai-sinh` of `ho-tich/1.0/khai-sinh.schema.json`. */
export function nameOfFile(file: string): string {
  return basename(file).replace(/\.schema\.json$/, "");
}
