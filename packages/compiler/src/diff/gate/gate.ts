import type { DiffFinding, DiffReport, Step } from "../types.ts";
import { BUMPS, type Bump } from "./changesets.ts";

/** What the release of before was, as far as it decides how much a change weighs. */
export interface Released {
  readonly version: string;
  /** Databases that went out as drafts: before 1.0.0 they may break in a MINOR, as semver has it. */
  readonly drafts: ReadonlySet<string>;
}

/** A change that the pending changesets do not cover. */
export interface Stopped {
  readonly finding: DiffFinding;
  /** The bump that it needs; nothing is enough for what is forbidden. */
  readonly needs: Bump | "never" | "approver";
}

const NEEDS: Readonly<Record<Step, Bump | "never">> = {
  none: "none",
  patch: "patch",
  edition: "minor",
  minor: "minor",
  major: "major",
  forbidden: "never",
};

/** The changes that may not go out: the bump is too small, nobody approves, or they are forbidden. */
export function checkChanges(
  report: DiffReport,
  bump: Bump,
  approved: boolean,
  released: Released,
): Stopped[] {
  return report.findings.flatMap((finding): Stopped[] => {
    const needs = needsOf(finding, released);
    if (needs === "never" || BUMPS.indexOf(bump) < BUMPS.indexOf(needs)) return [{ finding, needs }];
    return finding.ask === "approver" && !approved ? [{ finding, needs: "approver" }] : [];
  });
}

function needsOf({ step, from, to }: DiffFinding, { version, drafts }: Released): Bump | "never" {
  const needs = NEEDS[step];
  const database = (from ?? to)?.file.split("/")[0] ?? "";
  return needs === "major" && version.startsWith("0.") && drafts.has(database) ? "minor" : needs;
}
