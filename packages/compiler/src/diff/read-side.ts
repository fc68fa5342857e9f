import { type Compiled, readStandard } from "../compiled.ts";
import { readDraft } from "../draft/draft.ts";
import { readMigrations } from "../migration/read.ts";
import type { StatedMigration } from "./pairs/said.ts";

/** One version of one database of a standard. */
export interface Version {
  readonly database: string;
  readonly version: string;
  /** The draft of that version, which is not released. */
  readonly draft: boolean;
}

/**
 * Reads one side of a comparison: a standard, or a standard with one version of one database, which may be a draft.
 *
 * @param dir the folder that holds `standard.json`
 * @param version the version that is meant, where the folder holds several or drafts
 * @returns the side, and the migrations that its folder holds
 * @throws CompileError naming file and pointer of each mistake
 */
export function readSide(
  dir: string,
  version?: Version,
): { readonly compiled: Compiled; readonly migrations: readonly StatedMigration[] } {
  const migrations = readMigrations(dir);
  if (version === undefined) return { compiled: readStandard(dir), migrations };
  if (version.draft) return { compiled: readDraft(dir, version.database, version.version), migrations };
  return { compiled: readStandard(dir, { [version.database]: version.version }), migrations };
}
