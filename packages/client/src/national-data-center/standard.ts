import type { DatabaseOverview, RecordDescriptor } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { overview } from "@thongnhat/schemas/overview";
import { MessageError } from "./message-error.ts";

/** Base of the names of schemas, `base` of standard.json; a name, never fetched. */
export const SCHEMA_BASE = "https://w3id.org/thongnhat/";

/** A database, and the records of it that are meant. */
export interface Subject {
  readonly database: DatabaseOverview;
  readonly records: readonly RecordDescriptor[];
}

/**
 * What stands behind `ho-tich` or `ho-tich/khai-sinh` in the catalogue of the standard.
 *
 * @throws MessageError `unknown-database`
 */
export function subjectOf(name: string): Subject {
  const [id, record, ...rest] = name.split("/");
  const database = overview.find((each) => each.id === id);
  if (database === undefined || rest.length > 0) throw new MessageError("unknown-database");
  const records = database.records
    .filter((each) => record === undefined || each.id === name)
    .flatMap((each) => catalogue.records[each.id] ?? []);
  if (records.length === 0) throw new MessageError("unknown-database");
  return { database, records };
}

/** Who keeps a database on a day, in Vietnamese. */
export function ownerOn(database: DatabaseOverview, day: string): string | undefined {
  return database.owner.find(({ from, to }) => from <= day && (to === "" || day < to))?.unit.vi;
}
