import { get, parsePartialDate, type RecordDescriptor, toDate } from "@thongnhat/core";
import type { Node } from "./places.ts";

/** First day of the two-level government: Resolution 202/2025/QH15. */
export const TWO_LEVELS = "2025-07-01";
/** The last day with districts. */
export const LAST_THREE_LEVELS = "2025-06-30";

/** The first and the last day by which the units of a place may be read, and that date as it was written. */
export interface PlaceDays {
  readonly first: string;
  readonly last: string;
  readonly written: string;
}

/**
 * The day by which the units of a place are read: its own, else that of the edition it names, else the caller's,
 * else that of the record.
 * @returns undefined when nothing says a day
 */
export function daysOfPlace(
  place: Node,
  record: Node,
  descriptor: RecordDescriptor,
  asOf: string | undefined,
): PlaceDays | undefined {
  const own = span(place.ngayHieuLuc);
  if (own !== undefined) return own;
  const general =
    span(asOf) ?? span(descriptor.eventDate === undefined ? undefined : get(record, descriptor.eventDate));
  const edition = place.boMaDvhc;
  if (edition === "truoc-2025-07-01")
    return general !== undefined && general.last < TWO_LEVELS ? general : span(LAST_THREE_LEVELS);
  if (edition === "tu-2025-07-01")
    return general !== undefined && general.first >= TWO_LEVELS ? general : span(TWO_LEVELS);
  return general;
}

function span(value: unknown): PlaceDays | undefined {
  if (typeof value !== "string") return undefined;
  const date = parsePartialDate(value);
  return date === undefined
    ? undefined
    : { first: toDate(date.first), last: toDate(date.last), written: value };
}
