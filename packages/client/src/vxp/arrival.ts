import { readStatusPacket, type StatusPacket } from "@thongnhat/convert/edxml";
import { edxmlVanBanDen, edxmlVanBanDi } from "@thongnhat/convert/van-thu";
import type { VanBanDen } from "@thongnhat/schemas/van-thu";
import type { XmlVerdict } from "./options.ts";
import type { VxpFile } from "./types.ts";

/** How far the signature of a packet went: nobody looked, nobody signed, signed and valid, signed and not valid. */
export type SignatureState = "not-checked" | "unsigned" | "valid" | "invalid";

/** What every arrival has. */
interface Arrived {
  /** The exchange's id of the file. */
  readonly docId: string;
  readonly file: VxpFile;
  readonly signature: SignatureState;
  /** The report of the verifier, where one was given. */
  readonly verdict?: XmlVerdict;
}

/** A document that came. */
export interface ArrivedDocument extends Arrived {
  readonly kind: "document";
  /** Read from what was signed where that is valid, from the packet where nobody signed; undefined for an invalid signature. */
  readonly document?: VanBanDen;
  /** Who sent it, and its id, as the packet says: what reports on it name. */
  readonly subject: {
    readonly sender: string;
    readonly id: string;
    readonly number?: string;
    readonly date?: string;
  };
  /** False when the exchange refused the report of arrival: it knows of a later step, which this program's states do not. */
  readonly reported: boolean;
}

/** A report that came: on a document of ours, or the sender's on one of theirs. */
export interface ArrivedStatus extends Arrived {
  readonly kind: "status";
  readonly packet: StatusPacket;
  /** May that step follow the one before? What may not is told, and not kept. */
  readonly allowed: boolean;
}

/** A file that is no packet, came damaged, or says less than it must. */
export interface ArrivedUnreadable {
  readonly kind: "unreadable";
  readonly docId: string;
  /** Code of the fault: of `VxpError`, or of the reader. */
  readonly code: string;
}

/** Something that came. */
export type Arrival = ArrivedDocument | ArrivedStatus | ArrivedUnreadable;

/** Verifies a packet, and gives the text that may be read. */
export async function openPacket(
  text: string,
  verify: ((packet: string) => Promise<XmlVerdict>) | undefined,
): Promise<{
  readonly state: SignatureState;
  readonly verdict?: XmlVerdict;
  readonly readable: string | undefined;
}> {
  if (verify === undefined) return { state: "not-checked", readable: text };
  const verdict = await verify(text);
  const unsigned = verdict.signature === "absent" || verdict.signature === "empty";
  const only = verdict.technicallyValid && verdict.signed.length === 1 ? verdict.signed[0]?.xml : undefined;
  if (only !== undefined) return { state: "valid", verdict, readable: only };
  // Text between "nobody signed" and "signed wrongly" is an attack's: only the verifier's own word for unsigned counts.
  const plain = unsigned && verdict.findings.every(({ code }) => /^signature-(?:absent|empty)$/.test(code));
  return { state: plain ? "unsigned" : "invalid", verdict, readable: plain ? text : undefined };
}

/** The names by which reports on a document call it, read from the packet; undefined for a packet without sender or id. */
export function subjectOf(text: string): ArrivedDocument["subject"] | undefined {
  const { record } = edxmlVanBanDi.decode(text);
  const sender = record.sieuDuLieu?.coQuanChuQuan;
  const id = record.maVanBan;
  if (sender === undefined || id === undefined) return undefined;
  const number = [record.soVanBan, record.kyHieu].filter((part) => part !== undefined).join("/");
  return {
    sender,
    id,
    ...(number === "" ? {} : { number }),
    ...(record.ngayVanBan === undefined ? {} : { date: record.ngayVanBan }),
  };
}

/** The document of a packet. */
export const documentOf = (text: string): VanBanDen => edxmlVanBanDen.decode(text).record;

/** The report of a packet; undefined when it lacks what makes it one. */
export function statusOf(text: string): StatusPacket | undefined {
  const reading = readStatusPacket(text);
  return reading.ok ? reading.packet : undefined;
}
