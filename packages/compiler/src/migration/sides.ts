import type { Migration } from "@thongnhat/core";
import type { Compiled } from "../compiled.ts";
import { applyDraft } from "../draft/draft.ts";
import { readDraftChanges } from "../draft/read.ts";
import { buildModel } from "../model/build.ts";
import type { Model } from "../model/types.ts";
import { readMappings } from "../read/mappings.ts";
import type { Sources } from "../read/sources.ts";
import { recordsOf } from "./fields.ts";
import { readMigrations } from "./read.ts";
import { resolveMigration, type Sides } from "./resolve.ts";
import type { WrittenMigration } from "./types.ts";

/** The models that a migration stands between. */
export interface Ends {
  readonly older: Model;
  readonly newer: Model;
  readonly sides: Sides;
}

/** The model of one version of a database, the other databases as they are. */
function modelOf(sources: Sources, database: string, version: string): Model {
  const schemas = sources.schemas.filter((file) => file.database !== database || file.version === version);
  return buildModel({ ...sources, schemas });
}

/**
 * Both ends of a migration; the newer one of a draft is what the draft gives.
 * @throws CompileError when a version cannot be compiled
 */
export function endsOf({ sources }: Compiled, { database, from, to, draft }: WrittenMigration): Ends {
  const older = modelOf(sources, database, from);
  const newer = draft
    ? buildModel(applyDraft(sources, readDraftChanges(sources.dir, database, to, sources.standardBelow?.dir)))
    : modelOf(sources, database, to);
  const mappings = [...readMappings(`${sources.dir}/mappings`).values()];
  return {
    older,
    newer,
    sides: { older: recordsOf(older, database), newer: recordsOf(newer, database), mappings },
  };
}

/**
 * The migrations of a standard, as `migrate` of `@thongnhat/convert` runs them.
 *
 * @param compiled the standard, from `readStandard`
 * @returns released migrations and those of drafts, by database and version
 * @throws CompileError naming what cannot be read; `lintMigrations` says what else is wrong
 */
export function resolveMigrations(compiled: Compiled): Migration[] {
  return readMigrations(compiled.sources.dir, compiled.sources.standardBelow?.dir).map(
    (written) => resolveMigration(written, endsOf(compiled, written).sides).migration,
  );
}
