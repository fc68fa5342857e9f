import type { DatabaseShape, RecordShape, Shape } from "../shape/types.ts";
import type { Standard } from "./places/walk.ts";

/**
 * The databases of a record as one.
 *
 * @throws RangeError when something is asked for that none of them has
 */
export function standardOf(databases: readonly DatabaseShape[]): Standard {
  const database = (id: string): DatabaseShape => {
    const found = databases.find((one) => id.startsWith(`${one.id}/`));
    if (found === undefined) throw new RangeError(`no database of ${id} among those given`);
    return found;
  };
  const own = <T>(of: Readonly<Record<string, T>>, key: string): T => {
    const found = Object.hasOwn(of, key) ? of[key] : undefined;
    if (found === undefined) throw new RangeError(`the standard has no ${key}`);
    return found;
  };
  return {
    def: (key) => own(database(key).defs, key),
    record: (id): RecordShape => own(database(id).records, id),
    law: database,
  };
}

/** Code tables that a record or anything in it reads. */
export function tablesOf(standard: Standard, recordId: string): string[] {
  const seen = new Set<string>();
  const tables = new Set<string>();
  const visit = (shape: Shape): void => {
    if (shape.kind === "string" && shape.table !== undefined) tables.add(shape.table.id);
    if (shape.kind === "array") visit(shape.items);
    if (shape.kind === "object") object(shape.def);
    if (shape.kind === "union") for (const key of Object.values(shape.variants)) object(key);
  };
  const object = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const { shape } of Object.values(standard.def(key).fields)) visit(shape);
  };
  object(standard.record(recordId).def);
  return [...tables].sort();
}
