import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Catalogue, Validator } from "@thongnhat/core";
import type { DatasetRule } from "@thongnhat/validators/dataset";

/** The records that can be checked, and the words about them. */
export interface Registry {
  readonly catalogue: Catalogue;
  /** Validators by record, as `database/record`. */
  readonly validators: ReadonlyMap<string, Validator<unknown>>;
  /** Loads the rules that several records decide. */
  readonly datasetRules?: () => Promise<readonly DatasetRule[]>;
}

/** A unit's workspace that has not been built. */
export class UnbuiltError extends Error {}

/**
 * Loads the catalogue and every validator of the standard. Only then is their code read from disk.
 *
 * @param standard a unit's workspace that `thongnhat build` has built: its records are added
 * @returns what `checkStream` and `makeReport` need
 * @example
 * const registry = await loadRegistry();
 * registry.validators.has("ho-tich/khai-sinh"); // true
 */
export async function loadRegistry(standard?: string): Promise<Registry> {
  const [{ catalogue }, { validators }] = await Promise.all([
    import("@thongnhat/schemas/catalogue"),
    import("@thongnhat/validators"),
  ]);
  const known = { catalogue, validators: new Map(Object.entries(validators)), datasetRules: standardRules };
  return standard === undefined ? known : withUnit(known, standard);
}

async function standardRules(): Promise<readonly DatasetRule[]> {
  const { datasetRules } = await import("@thongnhat/validators/dataset/all");
  return Object.values(datasetRules).flat();
}

async function withUnit(known: Registry, standard: string): Promise<Registry> {
  const load = (path: string) => import(pathToFileURL(resolve(standard, "dist", path)).href);
  const [{ catalogue }, { validators, extensions }] = (await Promise.all([
    load("schemas/catalogue.js"),
    load("validators/all.js"),
  ]).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "ERR_MODULE_NOT_FOUND") throw new UnbuiltError();
    throw error;
  })) as [{ catalogue: Catalogue }, UnitValidators];
  const unitRules = async (): Promise<readonly DatasetRule[]> => {
    // A unit without such rules has no such module.
    const own = (await load("validators/dataset/all.js").catch(() => ({ datasetRules: {} }))) as UnitRules;
    return [...(await standardRules()), ...Object.values(own.datasetRules).flat()];
  };
  return {
    datasetRules: unitRules,
    catalogue: {
      messages: known.catalogue.messages,
      records: { ...known.catalogue.records, ...catalogue.records },
      tables: { ...known.catalogue.tables, ...catalogue.tables },
    },
    validators: new Map([
      ...known.validators,
      ...Object.entries(validators),
      ...Object.entries(extensions).flatMap(([base, own]) => {
        const validator = validators[own];
        return validator === undefined ? [] : [[base, validator] as const];
      }),
    ]),
  };
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
