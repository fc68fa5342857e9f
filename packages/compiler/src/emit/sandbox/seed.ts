import type { Database, Model } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import { readExamples } from "../conformance/examples.ts";
import { BANNER, literal } from "../writer.ts";

/** Who owns an invented record that names no unit of its own, by database: so that several units of a sandbox own some. */
const OWNERS: Readonly<Record<string, string>> = {
  "ho-tich": "H26.12",
  "chung-thuc": "H26.12",
  "nuoi-con-nuoi": "H26.12",
  "dan-cu": "G01",
};
const OWNER = "G15";
/** What the examples write where the owner does not matter. */
const NO_MATTER = new Set<unknown>([undefined, "G15"]);

/** A record of the seed, and of which type it is. */
export interface SeedRecord {
  readonly record: string;
  readonly value: Json;
}

/**
 * The valid examples of a database as the records of a sandbox: each has an owning body and an id of its own.
 *
 * @param database the database
 * @param dir folder of the standard
 */
export function seedOf(database: Database, dir: string): SeedRecord[] {
  return database.records.flatMap((record) => {
    const seen = new Map<string, number>();
    return readExamples(dir, record)
      .filter(({ expect }) => expect === undefined)
      .map((example) => ({ record: record.id, value: owned(example.record, database.id, seen) }));
  });
}

function owned(record: Json, database: string, seen: Map<string, number>): Json {
  const about = record.sieuDuLieu as { readonly maBanGhi: string; readonly coQuanChuQuan?: string };
  const times = (seen.get(about.maBanGhi) ?? 0) + 1;
  seen.set(about.maBanGhi, times);
  const sieuDuLieu = {
    ...about,
    // Two examples may tell of the same thing in two ways: on a server they are two records.
    maBanGhi: times === 1 ? about.maBanGhi : `${about.maBanGhi}-${times}`,
    coQuanChuQuan: NO_MATTER.has(about.coQuanChuQuan) ? (OWNERS[database] ?? OWNER) : about.coQuanChuQuan,
  };
  return { ...record, sieuDuLieu };
}

/**
 * The invented people of the sandbox, a module a database.
 *
 * @returns source texts by path below `packages/sandbox/src/generated/seed`
 */
export function emitSeed(model: Model, dir: string): Map<string, string> {
  const databases = model.databases.filter(({ records }) => records.length > 0);
  const files = databases.map((database): [string, string] => [
    `${database.id}.ts`,
    `${BANNER}import type { SeedRecord } from "../../seed/types.ts";

/** Invented records of ${database.id}. */
export const records: readonly SeedRecord[] = JSON.parse(
  ${literal(JSON.stringify(seedOf(database, dir)))},
);
`,
  ]);
  const loaders = databases.map(({ id }) => `  ${literal(id)}: () => import("./${id}.ts"),`);
  return new Map([
    ...files,
    [
      "index.ts",
      `${BANNER}import type { SeedRecord } from "../../seed/types.ts";

/** Loads the invented records of one database. */
export const SEEDS: Readonly<Record<string, () => Promise<{ readonly records: readonly SeedRecord[] }>>> = {
${loaders.join("\n")}
};
`,
    ],
  ]);
}
