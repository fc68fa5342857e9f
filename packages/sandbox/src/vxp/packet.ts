import { createHash } from "node:crypto";
import { UnreadableError } from "@thongnhat/convert";
import { readStatusPacket, type StatusPacket } from "@thongnhat/convert/edxml";
import { edxmlVanBanDi } from "@thongnhat/convert/van-thu";
import { VxpRefusal } from "./refusal.ts";

/** SHA-256 in hex. */
export const sha256Hex = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the exchange reads of a document's packet: the address on the envelope. */
export interface Address {
  readonly from: string;
  readonly to: readonly string[];
  readonly documentId: string;
  readonly title: string;
  readonly notation: string;
}

/** @throws VxpRefusal `PACKET_INVALID` */
export function readAddress(bytes: Uint8Array): Address {
  return reading(() => {
    const { record } = edxmlVanBanDi.decode(bytes);
    const from = record.sieuDuLieu?.coQuanChuQuan;
    const to = (record.noiNhan ?? []).flatMap(({ maDinhDanh }) => maDinhDanh ?? []);
    if (from === undefined || record.maVanBan === undefined || to.length === 0)
      throw new VxpRefusal("PACKET_INVALID");
    return {
      from,
      to,
      documentId: record.maVanBan,
      title: record.trichYeu ?? "",
      notation: [record.soVanBan, record.kyHieu].filter((part) => part !== undefined).join("/"),
    };
  });
}

/** @throws VxpRefusal `PACKET_INVALID` */
export function readStatus(bytes: Uint8Array): StatusPacket {
  return reading(() => {
    const answer = readStatusPacket(bytes);
    if (!answer.ok) throw new VxpRefusal("PACKET_INVALID");
    return answer.packet;
  });
}

function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableError) throw new VxpRefusal("PACKET_INVALID");
    throw error;
  }
}
