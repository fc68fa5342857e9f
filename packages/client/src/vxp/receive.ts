import { mayFollow, type StatusPacket } from "@thongnhat/convert/edxml";
import {
  type Arrival,
  type ArrivedDocument,
  type ArrivedStatus,
  documentOf,
  openPacket,
  statusOf,
  subjectOf,
} from "./arrival.ts";
import { DONE } from "./names.ts";
import type { VxpOperations } from "./operations.ts";
import type { XmlVerdict } from "./options.ts";
import { stateKey, type VxpStates } from "./states.ts";
import type { VxpFile } from "./types.ts";
import { VxpError } from "./vxp-error.ts";

/** What receiving works with. */
export interface Receiving {
  readonly operations: VxpOperations;
  readonly report: (document: ArrivedDocument["subject"], state: string) => Promise<StatusPacket>;
  readonly states: VxpStates;
  readonly unit: string;
  readonly verify: ((packet: string) => Promise<XmlVerdict>) | undefined;
}

/** Goes through the inbox once. A file is marked as taken only after the caller came back for the next. */
export async function* receiveAll(receiving: Receiving): AsyncGenerator<Arrival> {
  const { operations } = receiving;
  for (const messageType of ["edoc", "status"] as const) {
    const items = await operations.getReceivedEdocList({ messageType });
    for (const { id } of items.filter(({ status }) => status !== DONE)) {
      const arrival = await fetchOne(receiving, id, messageType);
      yield arrival;
      // Damaged on the way: it stays in the inbox, and is fetched again the next time.
      if (arrival.kind !== "unreadable" || arrival.code !== "hash-differs")
        await operations.updateStatus(id, DONE);
    }
  }
}

async function fetchOne(receiving: Receiving, docId: string, type: "edoc" | "status"): Promise<Arrival> {
  try {
    const file = await receiving.operations.getEdoc(docId);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
    return type === "edoc"
      ? await openDocument(receiving, file, text)
      : await openStatus(receiving, file, text);
  } catch (error) {
    const code = faultOf(error);
    if (code === undefined) throw error;
    return { kind: "unreadable", docId, code };
  }
}

async function openDocument(receiving: Receiving, file: VxpFile, text: string): Promise<Arrival> {
  const { docId } = file;
  const { state, verdict, readable } = await openPacket(text, receiving.verify);
  const subject = subjectOf(readable ?? text);
  if (subject === undefined) return { kind: "unreadable", docId, code: "TN-REQUIRED" };
  const document = readable === undefined ? undefined : documentOf(readable);
  const reported = await reportArrival(receiving, subject);
  return {
    kind: "document",
    docId,
    file,
    signature: state,
    ...(verdict === undefined ? {} : { verdict }),
    ...(document === undefined ? {} : { document }),
    subject,
    reported,
  };
}

/** Reports the arrival once. An exchange that refuses knows of a later step: the states were lost here, the document was not. */
async function reportArrival(receiving: Receiving, subject: ArrivedDocument["subject"]): Promise<boolean> {
  const before = await receiving.states.get(stateKey(subject, receiving.unit));
  if (before !== undefined) return true;
  try {
    await receiving.report(subject, "da-den");
    return true;
  } catch (error) {
    if (error instanceof VxpError && error.code === "refused") return false;
    throw error;
  }
}

async function openStatus(
  { states, unit, verify }: Receiving,
  file: VxpFile,
  text: string,
): Promise<Arrival> {
  const { docId } = file;
  const { state, verdict, readable } = await openPacket(text, verify);
  const packet = readable === undefined ? undefined : statusOf(readable);
  const { coQuan: sender, maVanBan: id } = packet?.vanBan ?? {};
  if (packet === undefined || sender === undefined || id === undefined)
    return { kind: "unreadable", docId, code: readable === undefined ? "signature-invalid" : "TN-REQUIRED" };
  const reporter = packet.coQuan.maDinhDanh;
  const key = stateKey({ sender, id }, reporter === sender ? unit : reporter);
  const before = await states.get(key);
  // The same report twice is harmless: an exchange delivers at least once.
  const allowed = packet.trangThai === before || mayFollow(before, packet.trangThai);
  if (allowed) await states.set(key, packet.trangThai);
  const arrived: ArrivedStatus = {
    kind: "status",
    docId,
    file,
    signature: state,
    ...(verdict === undefined ? {} : { verdict }),
    packet,
    allowed,
  };
  return arrived;
}

/** Faults of one file, which must not stop the others; all else is the connection's. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof VxpError) return error.code === "hash-differs" ? error.code : undefined;
  if (error instanceof TypeError && error.message.includes("utf-8")) return "not-utf-8";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "not-utf-8";
  return typeof code === "string" && code.startsWith("TN-CONVERT") ? code : undefined;
}
