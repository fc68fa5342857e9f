import type { Validator } from "@thongnhat/core";
import { shapes } from "../generated/shapes.ts";
import { validators } from "../generated/validators.ts";
import type { DatabaseShape, DefShape, RecordShape, Shape } from "./types.ts";

/** A record type with everything that counting needs. */
export interface LoadedRecord {
  readonly record: RecordShape;
  readonly validator: Validator<unknown>;
  /** The object of a key, `database/Title`. */
  readonly def: (key: string) => DefShape;
  /** The record's own database and all that its objects come from. */
  readonly databases: readonly DatabaseShape[];
}

/**
 * Loads what is counted in one database.
 *
 * @param database name of the database, `ho-tich`
 * @returns its shape, or undefined when there is no such database
 * @example
 * const shape = await loadShape("ho-tich");
 * Object.keys(shape?.records ?? {}).includes("ho-tich/khai-sinh"); // true
 */
export async function loadShape(database: string): Promise<DatabaseShape | undefined> {
  if (!Object.hasOwn(shapes, database)) return undefined;
  return (await shapes[database]?.())?.shape;
}

/**
 * Loads a record type: its shape, those it refers to, and its validator.
 *
 * @param id `database/record`
 * @returns the type, or undefined when the standard has none of that name
 * @example
 * (await loadRecord("ho-tich/khai-sinh"))?.record.keys?.length; // 4
 */
export async function loadRecord(id: string): Promise<LoadedRecord | undefined> {
  const own = await loadShape(id.slice(0, Math.max(0, id.indexOf("/"))));
  if (own === undefined || !Object.hasOwn(own.records, id) || !Object.hasOwn(validators, id))
    return undefined;
  const record = own.records[id] as RecordShape;
  const validator = (await validators[id]?.()) as Validator<unknown>;
  const databases = new Map([[own.id, own]]);
  for (const database of databases.values())
    for (const name of referred(database))
      if (!databases.has(name)) {
        const shape = await loadShape(name);
        if (shape !== undefined) databases.set(name, shape);
      }
  const def = (key: string): DefShape => {
    const found = databases.get(key.slice(0, key.indexOf("/")))?.defs[key];
    if (found === undefined) throw new Error(`no object ${key} in the standard`);
    return found;
  };
  return { record, validator, def, databases: [...databases.values()] };
}

/** Databases whose objects a database uses. */
function referred({ defs }: DatabaseShape): Set<string> {
  const names = new Set<string>();
  const visit = (shape: Shape): void => {
    if (shape.kind === "array") visit(shape.items);
    if (shape.kind === "object") names.add(shape.def.slice(0, shape.def.indexOf("/")));
    if (shape.kind === "union")
      for (const key of Object.values(shape.variants)) names.add(key.slice(0, key.indexOf("/")));
  };
  for (const { fields } of Object.values(defs)) for (const { shape } of Object.values(fields)) visit(shape);
  return names;
}
