import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../finding.ts";
import type { Annotations } from "../model/types.ts";
import type { Sources } from "./sources.ts";

/** A named part of records for an audience, as `profiles.json` defines it. */
export interface Profile {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly description: string;
  /** The strictest class of personal data that may be in it. */
  readonly allows: "none" | "basic" | "sensitive";
  readonly legalBasis?: Annotations["legalBasis"];
  readonly evidence: NonNullable<Annotations["evidence"]>;
}

const FILE = "profiles.json";

/**
 * The profiles that fields may name. A unit's own sources may use those of the standard below them.
 * @throws CompileError when the file is no JSON
 */
export function readProfiles({ dir, standardBelow }: Sources): ReadonlyMap<string, Profile> {
  const below = standardBelow === undefined ? new Map<string, Profile>() : readProfiles(standardBelow);
  const path = join(dir, FILE);
  if (dir === "" || !existsSync(path)) return below;
  let json: Record<string, Omit<Profile, "id">>;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Không đọc được tệp JSON: ${reason}`;
    throw new CompileError([{ file: FILE, pointer: "", message, fix: "Sửa cú pháp JSON." }]);
  }
  return new Map([...below, ...Object.entries(json).map(([id, one]) => [id, { id, ...one }] as const)]);
}
