import { canStep, machines } from "@thongnhat/code-tables/states";
import { type Issue, isDateTime } from "@thongnhat/core";
import type { SuKienTrangThai } from "@thongnhat/schemas/chung";
import { writeMoment } from "../date-text/moment-text.ts";
import type { Loss } from "../decode/work.ts";
import type { Raw } from "../format/format.ts";
import { getAt } from "../wire-format/pointer.ts";
import { statusFormat } from "./status-format.ts";
import type { StatusPacket } from "./status-packet.ts";

/** What reading a status packet gives: a whole packet, or what it lacks. */
export type StatusReading =
  | {
      readonly ok: true;
      readonly packet: StatusPacket;
      readonly losses: readonly Loss[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly losses: readonly Loss[]; readonly issues: readonly Issue[] };

/** Without these nobody can tell whose document it is and what happened to it. */
const NEEDED = ["/coQuan/maDinhDanh", "/trangThai", "/thoiDiem", "/vanBan"] as const;

/**
 * Reads a status packet of edXML: any prefix, by name and not by position.
 * @param raw the packet as it arrived
 * @returns the packet, with what it could not carry; or the missing fields as issues (`TN-REQUIRED`)
 * @throws UnreadableError for what is no XML, or has a DOCTYPE
 * @example
 * const vanBan = { maVanBan: "H26.12,2026/08/12,05/STP-VP" };
 * const coQuan = { maDinhDanh: "G15", ten: "Bộ Tư pháp" };
 * const text = writeStatusPacket({ vanBan, coQuan, trangThai: "da-tiep-nhan", thoiDiem: "2026-08-13T08:00:00+07:00" });
 * const answer = readStatusPacket(text);
 * answer.ok && answer.packet.trangThai; // "da-tiep-nhan"
 */
export function readStatusPacket(raw: Raw): StatusReading {
  const { record, losses, issues } = statusFormat.decode(raw);
  const missing = lacking(record);
  if (missing.length === 0) return { ok: true, packet: record, losses, issues };
  const errors = missing.map((path): Issue => ({ code: "TN-REQUIRED", severity: "error", path }));
  return { ok: false, losses, issues: [...errors, ...issues] };
}

/**
 * Writes a status packet exactly as the receiving side takes it: children of the envelope with the prefix `edXML:`.
 * @param packet what to report
 * @returns the XML
 * @throws RangeError for a packet that cannot be written whole: an unknown state, a code or a moment in a wrong form
 * @example
 * writeStatusPacket({
 *   vanBan: { maVanBan: "H26.12,2026/08/12,05/STP-VP" },
 *   coQuan: { maDinhDanh: "G15", ten: "Bộ Tư pháp" },
 *   trangThai: "da-tiep-nhan",
 *   thoiDiem: "2026-08-13T08:00:00+07:00",
 * });
 */
export function writeStatusPacket(packet: StatusPacket): string {
  // The packet has no offset: its time is that of Việt Nam, whatever offset the moment was given in.
  const local = isDateTime(packet.thoiDiem) ? writeMoment(packet.thoiDiem, ["iso-local"]) : undefined;
  const { payload, losses } = statusFormat.encode({
    ...packet,
    thoiDiem: local === undefined ? "" : `${local}+07:00`,
  });
  const wrong = [...lacking(packet), ...losses.map(({ path }) => path)];
  if (wrong.length > 0)
    throw new RangeError(`writeStatusPacket: cannot write ${[...new Set(wrong)].join(", ")}`);
  return String(payload);
}

function lacking(packet: StatusPacket): string[] {
  return NEEDED.filter((path) => {
    const value = getAt(packet, path);
    return value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  });
}

/** States that the sender of the document reports; all others are its receiver's. */
export const STATES_OF_THE_SENDER: readonly string[] = ["lay-lai"];

/**
 * May a document go on to this state? The steps are data of the standard: `machines["van-ban-lien-thong"]`.
 * @param before the state it was in; undefined when nothing was reported yet
 * @example
 * mayFollow(undefined, "da-den"); // true
 * mayFollow("hoan-thanh", "dang-xu-ly"); // false: done is done
 */
export function mayFollow(before: string | undefined, next: string): boolean {
  return before === undefined
    ? machines["van-ban-lien-thong"].start.includes(next)
    : canStep("van-ban-lien-thong", before, next);
}

/**
 * The event of a status packet, for the `quaTrinh` of an incoming document. The seconds have no place there.
 * @throws RangeError when `thoiDiem` is no moment
 * @example
 * const vanBan = { maVanBan: "H26.12,2026/08/12,05/STP-VP" };
 * const coQuan = { maDinhDanh: "G15", ten: "Bộ Tư pháp" };
 * const packet = { vanBan, coQuan, trangThai: "da-tiep-nhan", thoiDiem: "2026-08-13T08:00:00+07:00" };
 * statusEvent(packet).denTrangThai; // "da-tiep-nhan"
 */
export function statusEvent({ trangThai, thoiDiem, moTa, coQuan, canBo }: StatusPacket): SuKienTrangThai {
  const local = isDateTime(thoiDiem) ? writeMoment(thoiDiem, ["iso-local"]) : undefined;
  if (local === undefined) throw new RangeError("statusEvent: thoiDiem is no moment");
  const { maDinhDanh, ten } = coQuan;
  return {
    denTrangThai: trangThai,
    thoiDiem: local.slice(0, 10),
    gio: local.slice(11, 16),
    ...(moTa === undefined ? {} : { lyDo: moTa }),
    coQuan: { maDinhDanh, ...(ten === undefined ? {} : { ten }) },
    ...(canBo?.hoTen === undefined ? {} : { nguoiThucHien: { dayDu: canBo.hoTen } }),
  };
}
