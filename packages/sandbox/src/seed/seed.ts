import { SEEDS } from "../generated/seed/index.ts";
import type { SeedRecord } from "./types.ts";

/** Databases that have invented records, in the order of the standard. */
export const SEEDED: readonly string[] = Object.keys(SEEDS);

/**
 * The invented records of a database: the valid examples of the standard, each with an owning body and an id of its
 * own. Only that database is read.
 *
 * @param database id of the database, `ho-tich`
 * @returns the records; none for a database that the standard does not have
 */
export async function seedRecords(database: string): Promise<readonly SeedRecord[]> {
  const load = Object.hasOwn(SEEDS, database) ? SEEDS[database] : undefined;
  return load === undefined ? [] : (await load()).records;
}
