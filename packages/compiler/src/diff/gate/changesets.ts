import type { Waiver } from "../types.ts";

/** How far a changeset raises the packages. */
export type Bump = "none" | "patch" | "minor" | "major";

/** The bumps, the smallest first. */
export const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/** What pending changesets (or the newest part of a changelog) say. */
export interface Pending {
  readonly bump: Bump;
  /** Somebody is named who approves. */
  readonly approved: boolean;
  readonly waivers: readonly Waiver[];
}

/** A line of a changeset, also as changesets put it into a changelog. */
const START = "^[ \\t]*(?:- )?(?:[0-9a-f]{7,40}: )?";
const APPROVED = new RegExp(`${START}(?:Người duyệt|Approved by):[ \\t]*\\S`, "mu");
const WAIVED = new RegExp(
  `${START}(?:Miễn trừ|Waive)[ \\t]+([A-Z][0-9]{2})[ \\t]+(\\S+):[ \\t]+(\\S.*)$`,
  "gmu",
);

/** Reads the texts of changesets: their front matter says how far, lines of their own who approves and what is waived. */
export function readPending(changesets: readonly string[], changelog = ""): Pending {
  const bumps = changesets.flatMap((text) => {
    const [, front = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text.trimStart()) ?? [];
    return [...front.matchAll(/:[ \t]*["']?(patch|minor|major)["']?[ \t]*\r?$/gm)].map(
      ([, bump]) => bump as Bump,
    );
  });
  const texts = [...changesets, changelog];
  return {
    bump: greatestBump(bumps),
    approved: texts.some((text) => APPROVED.test(text)),
    waivers: texts.flatMap((text) =>
      [...text.matchAll(WAIVED)].map(([, rule = "", at = "", reason = ""]) => ({ rule, at, reason })),
    ),
  };
}

/** The greatest of the bumps. */
export function greatestBump(bumps: readonly Bump[]): Bump {
  return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))] ?? "none";
}

/** How far one version lies above another: what changesets have already carried out. */
export function bumpBetween(from: string, to: string): Bump {
  const [a, b] = [from, to].map((version) => version.split(/[.-]/).slice(0, 3).map(Number));
  for (const [index, bump] of (["major", "minor", "patch"] as const).entries()) {
    const step = (b?.[index] ?? 0) - (a?.[index] ?? 0);
    if (step !== 0) return step > 0 ? bump : "none";
  }
  return "none";
}

/** The part of a changelog above the section of a version. */
export function newerThan(changelog: string, version: string): string {
  const at = changelog.split(/\r?\n/).indexOf(`## ${version}`);
  return at === -1 ? changelog : changelog.split(/\r?\n/).slice(0, at).join("\n");
}
