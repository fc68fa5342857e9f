import { isDateTime } from "@thongnhat/core";
import { writeMoment } from "../date-text/moment-text.ts";

const TRACE = "edXML.edXMLEnvelope.edXMLHeader.TraceHeaderList";

/** The sending of a packet. */
export interface Hop {
  /** Code of the body that sends. */
  readonly organId: string;
  /** When, ISO 8601 with an offset; written by the clock of Việt Nam. */
  readonly at: string;
  /** Id of the list of hops, where the exchange wants one. */
  readonly id?: string;
}

/**
 * The first hop of a packet, which every receiver expects: it belongs to the sending and not to the document, so the
 * sender gives it as `transport`.
 * @throws RangeError when `at` is no moment, or has a fraction of a second, which a packet cannot say
 * @example
 * edxmlVanBanDi.encode(record, { transport: firstHop({ organId: "H26.12", at: "2026-08-12T10:15:30+07:00" }) });
 */
export function firstHop({ organId, at, id }: Hop): Readonly<Record<string, string>> {
  const timestamp = isDateTime(at) ? writeMoment(at, ["yyyy/MM/dd HH:mm:ss"]) : undefined;
  if (timestamp === undefined) throw new RangeError("firstHop: at must be a moment in whole seconds");
  return {
    ...(id === undefined ? {} : { [`${TRACE}.@id`]: id }),
    [`${TRACE}.TraceHeader[0].OrganId`]: organId,
    [`${TRACE}.TraceHeader[0].Timestamp`]: timestamp,
  };
}
