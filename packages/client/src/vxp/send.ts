import { firstHop } from "@thongnhat/convert/edxml";
import { edxmlVanBanDi } from "@thongnhat/convert/van-thu";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import { ExchangeError } from "../errors/exchange-error.ts";
import { type AttachmentPolicy, attach, type VxpAttachment } from "./attach.ts";
import type { VxpOperations } from "./operations.ts";
import type { VxpSettings } from "./options.ts";
import { VxpError } from "./vxp-error.ts";

/** What became of a document that was sent. */
export interface SentDocument {
  /** The exchange's id of the packet. */
  readonly docId: string;
  /** True when an answer was lost, and the packet was found among those sent: it was not sent twice. */
  readonly found: boolean;
  /** The packet as it left. */
  readonly packet: string;
  /** Fields of the record that edXML does not carry: JSON Pointers. */
  readonly lost: readonly string[];
}

/** Makes the packet of a document: attached, written, signed. */
export async function makePacket(
  settings: VxpSettings,
  document: VanBanDi,
  files: readonly VxpAttachment[],
  policy: AttachmentPolicy,
): Promise<{ readonly id: string; readonly packet: string; readonly lost: readonly string[] }> {
  const id = document.maVanBan;
  if (document.sieuDuLieu.coQuanChuQuan !== settings.unit) throw new VxpError("not-own-document");
  if (id === undefined || id === "") throw new VxpError("document-id-missing");
  if (document.doMat !== "khong-mat") throw new VxpError("secret-document");
  if (!document.noiNhan?.some(({ maDinhDanh }) => maDinhDanh !== undefined))
    throw new VxpError("receiver-missing");
  const whole = await attach(document, files, policy);
  const now = settings.now ?? Date.now;
  const at = `${new Date(now()).toISOString().slice(0, 19)}Z`;
  const { payload, losses } = edxmlVanBanDi.encode(whole, {
    transport: firstHop({ organId: settings.unit, at }),
  });
  const lost = losses.map(({ path }) => path);
  if (lost.some((path) => /^\/tepDinhKem\/\d+\/(?:noiDung|ma)$/.test(path))) throw new VxpError("file-lost");
  const text = String(payload);
  return { id, packet: settings.sign === undefined ? text : await settings.sign(text), lost };
}

/**
 * Sends a packet until it is known that the exchange has it. After an answer that was lost the list of sent files is asked
 * first: the id of the document is the key.
 */
export async function deliver(
  operations: VxpOperations,
  settings: VxpSettings,
  { id, packet }: { readonly id: string; readonly packet: string },
): Promise<{ readonly docId: string; readonly found: boolean }> {
  const bytes = new TextEncoder().encode(packet);
  const tries = settings.sendTries ?? 3;
  for (let attempt = 1; ; attempt++) {
    try {
      return { ...(await operations.sendEdoc(bytes, "edoc")), found: false };
    } catch (error) {
      if (!(error instanceof ExchangeError) || !error.retryable || attempt >= tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, (settings.sendWaitMs ?? 1000) * 2 ** (attempt - 1)));
      const sent = (await operations.getSentEdocList()).find(({ senderDocId }) => senderDocId === id);
      if (sent?.id !== undefined) return { docId: sent.id, found: true };
    }
  }
}
