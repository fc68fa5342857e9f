import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Catalogue, Validator } from "@thongnhat/core";
import type { DatasetRule } from "@thongnhat/validators/dataset";
import type { ByteScanner } from "./bulk/scanners.ts";
import { descriptorsOnDemand, loadByteScanner, loadValidator, MapOnDemand, RECORDS } from "./on-demand.ts";

/** The records that can be checked, and the words about them. */
export interface Registry {
  readonly catalogue: Catalogue;
  /** Validators by record, as `database/record`. */
  readonly validators: ReadonlyMap<string, Validator<unknown>>;
  /** Loads the rules that several records decide. */
  readonly datasetRules?: () => Promise<readonly DatasetRule[]>;
  /** Loads what checks the bytes of a record, where that decides as its validator does. */
  readonly byteScanner?: (id: string) => Promise<ByteScanner | undefined>;
  /** How a thread is started that has the same records. */
  readonly thread?: ThreadStart;
}

/** The program of a thread, and the unit's workspace that it loads. */
export interface ThreadStart {
  readonly entry: URL;
  readonly standard?: string;
}

/** A unit's workspace that has not been built. */
export class UnbuiltError extends Error {}

/**
 * The catalogue and every validator of the standard. The code of a record is read from disk when that record is first
 * met: a file of births does not pay for a hundred other types.
 *
 * @param standard a unit's workspace that `thongnhat build` has built: its records are added
 * @returns what `checkStream` and `makeReport` need
 * @example
 * const registry = await loadRegistry();
 * registry.validators.has("ho-tich/khai-sinh"); // true
 */
export async function loadRegistry(standard?: string): Promise<Registry> {
  const { messages, tables } = await import("@thongnhat/schemas/words");
  const records = descriptorsOnDemand();
  const validators = RECORDS.map((id) => [id, () => loadValidator(id)] as const);
  if (standard === undefined)
    return {
      catalogue: { messages, records, tables },
      validators: new MapOnDemand(validators),
      datasetRules: standardRules,
      byteScanner: loadByteScanner,
      thread: { entry: THREAD },
    };
  const unit = await loadUnit(standard);
  // A unit's records and words take the place of the standard's that have the same name.
  return {
    catalogue: {
      messages,
      records: Object.defineProperties(records, Object.getOwnPropertyDescriptors(unit.catalogue.records)),
      tables: { ...tables, ...unit.catalogue.tables },
    },
    validators: new MapOnDemand([
      ...validators,
      ...Object.entries(unit.validators).map(([id, validator]) => [id, () => validator] as const),
      ...Object.entries(unit.extensions).flatMap(([base, own]) => {
        const validator = unit.validators[own];
        return validator === undefined ? [] : [[base, () => validator] as const];
      }),
    ]),
    datasetRules: async () => [...(await standardRules()), ...(await unit.datasetRules())],
    thread: { entry: THREAD, standard },
  };
}

// Beside this file in the sources, and in `dist`, where all files lie in one folder.
const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./bulk/thread/main.ts" : "./check-thread.js",
  import.meta.url,
);

async function standardRules(): Promise<readonly DatasetRule[]> {
  const { datasetRules } = await import("@thongnhat/validators/dataset/all");
  return Object.values(datasetRules).flat();
}

/** What `thongnhat build` wrote for a unit. */
interface Unit extends UnitValidators {
  readonly catalogue: Catalogue;
  readonly datasetRules: () => Promise<readonly DatasetRule[]>;
}

async function loadUnit(standard: string): Promise<Unit> {
  const load = (path: string) => import(pathToFileURL(resolve(standard, "dist", path)).href);
  const [{ catalogue }, { validators, extensions }] = (await Promise.all([
    load("schemas/catalogue.js"),
    load("validators/all.js"),
  ]).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "ERR_MODULE_NOT_FOUND") throw new UnbuiltError();
    throw error;
  })) as [{ catalogue: Catalogue }, UnitValidators];
  const datasetRules = async (): Promise<readonly DatasetRule[]> => {
    // A unit without such rules has no such module.
    const own = (await load("validators/dataset/all.js").catch(() => ({ datasetRules: {} }))) as UnitRules;
    return Object.values(own.datasetRules).flat();
  };
  return { catalogue, validators, extensions, datasetRules };
}

/** What `thongnhat build` writes to `dist/validators/dataset/all.js`, where the unit has such rules. */
interface UnitRules {
  readonly datasetRules: Readonly<Record<string, readonly DatasetRule[]>>;
}

/** What `thongnhat build` writes to `dist/validators/all.js`. */
interface UnitValidators {
  readonly validators: Readonly<Record<string, Validator<unknown>>>;
  /** By record of the standard: the unit's own record that checks it in its place. */
  readonly extensions: Readonly<Record<string, string>>;
}
