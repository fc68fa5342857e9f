import type { Receipt } from "@thongnhat/client/protocol";
import { Problem } from "../problem/problem.ts";
import { type Kept, keep, readHead } from "../store/records.ts";
import type { Run } from "../store/sql.ts";
import type { Accepted } from "./incoming.ts";

/** What is known of a version once it is kept: a receipt but for the request and the words. */
export type Placed = Omit<Receipt, "requestId" | "warnings">;

/** Keeps a record that must be new. @throws Problem `record-exists` */
export async function placeNew(run: Run, accepted: Accepted): Promise<Placed> {
  const head = await readHead(run, accepted.incoming.record, accepted.incoming.id);
  if (head !== undefined) throw new Problem("record-exists");
  return place(run, accepted, undefined);
}

/**
 * Keeps a new version in the place of the one that the sender has read.
 *
 * @throws Problem `not-found`, `version-changed`, `version-stale`
 */
export async function placeInstead(
  run: Run,
  accepted: Accepted,
  owner: string,
  match: string,
): Promise<Placed> {
  const head = await readHead(run, accepted.incoming.record, accepted.incoming.id);
  // What somebody else owns is as if it were not there.
  if (head === undefined || head.unit !== owner) throw new Problem("not-found");
  // RFC 9110 §13.1.1: compared strongly, so that `W/` never matches.
  if (!tagsOf(match).includes(etagOf(head.version, "full"))) throw new Problem("version-changed");
  if (accepted.incoming.version <= head.version) throw new Problem("version-stale");
  return place(run, accepted, head);
}

/**
 * Keeps a line of a batch: a new record, or a later version of one's own. The very version that is there is no fault,
 * so that a line may come twice.
 *
 * @throws Problem `record-exists`, `version-stale`
 */
export async function placeLine(run: Run, accepted: Accepted, owner: string): Promise<Placed> {
  const { incoming } = accepted;
  const head = await readHead(run, incoming.record, incoming.id);
  if (head === undefined) return place(run, accepted, undefined);
  if (head.unit !== owner) throw new Problem("record-exists");
  if (head.version === incoming.version && head.digest === incoming.digest)
    return placedOf(incoming.record, head);
  if (incoming.version === head.version) throw new Problem("record-exists");
  if (incoming.version < head.version) throw new Problem("version-stale");
  return place(run, accepted, head);
}

async function place(run: Run, { incoming, revoked }: Accepted, head: Kept | undefined): Promise<Placed> {
  const kind = revoked ? "revoked" : head === undefined ? "created" : "updated";
  await keep(run, { ...incoming, kind });
  return placedOf(incoming.record, incoming);
}

function placedOf(record: string, { id, version, digest, at }: Omit<Kept, "seq" | "kind">): Placed {
  return { id, record, version, digest, receivedAt: at };
}

/** The ETag of a version, as one profile shows it. */
export function etagOf(version: number, profile: string): string {
  return profile === "full" ? `"${version}"` : `"${version}.${profile}"`;
}

/** Is this ETag among those of an If-None-Match? */
export function matches(header: string, etag: string): boolean {
  return tagsOf(header).some((one) => one === "*" || one === etag || one === `W/${etag}`);
}

function tagsOf(header: string): readonly string[] {
  return header.split(",").map((part) => part.trim());
}
