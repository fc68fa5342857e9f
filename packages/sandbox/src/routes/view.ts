import { minimise } from "@thongnhat/core";
import type { FastifyRequest } from "fastify";
import type { View } from "../auth/caller.ts";
import { textsAt } from "../standard/places.ts";
import type { RecordType } from "../standard/record-type.ts";
import { logReadings, type Reading } from "../store/access.ts";
import { markOf } from "../store/mark.ts";
import type { Kept } from "../store/records.ts";
import { type Context, callerOf } from "./context.ts";
import type { Reason } from "./headers.ts";

/** A version as a caller sees it. */
export interface Shown {
  readonly kept: Kept;
  readonly profile: string;
  readonly value: Record<string, unknown>;
  /** Personal numbers of the whole record: whose data it is, also where they are not shown. */
  readonly people: readonly string[];
}

/** What may leave of a version; undefined when to this caller it is as if it were not there. */
export function show(type: RecordType, view: View, kept: Kept): Shown | undefined {
  const profile = view.profileFor(kept.unit);
  if (profile === undefined) return undefined;
  const whole = JSON.parse(kept.body) as Record<string, unknown>;
  const value = profile === "full" ? whole : minimise(whole, type.descriptor, profile);
  return { kept, profile, value, people: type.personal.flatMap((place) => textsAt(whole, place)) };
}

/** Writes down what a caller is about to be shown. */
export async function log(
  { sql, secret, now }: Context,
  request: FastifyRequest,
  type: RecordType,
  operation: string,
  { purpose, requester, ground }: Reason,
  shown: readonly Shown[],
): Promise<void> {
  const at = new Date(now()).toISOString();
  const { code: unit } = callerOf(request).unit;
  await logReadings(
    sql,
    shown.map(
      ({ kept, profile, people }): Reading => ({
        at,
        unit,
        requester,
        purpose,
        ...(ground === "" ? {} : { ground }),
        operation,
        record: type.id,
        id: kept.id,
        profile,
        requestId: request.id,
        people: [...new Set(people)].map((person) => markOf(secret, person)),
      }),
    ),
  );
}
