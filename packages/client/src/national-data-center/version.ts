import type { ThongDiepDuLieu } from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { MessageError } from "./message-error.ts";

/**
 * The version of the next message about the same data: it never restarts, not even when a new system takes over with
 * its own numbers, since receivers drop every message that is not above the last they saw (seen in a running system).
 *
 * @param last - `PhienBan` of the last message that was sent; undefined for the first
 * @param record - version of the record; used when it is higher
 * @returns a whole number from 1
 * @throws MessageError `no-version` when one of them is no whole number from 1
 * @example
 * nextVersion(7, 1); // 8
 */
export function nextVersion(last: number | undefined, record = 1): number {
  for (const each of [last ?? 1, record])
    if (!Number.isSafeInteger(each) || each < 1) throw new MessageError("no-version");
  return Math.max((last ?? 0) + 1, record);
}

/** Whether a receiver takes a message, and if not why. */
export type VersionVerdict =
  | { readonly accepted: true; readonly version: number }
  | { readonly accepted: false; readonly reason: "not-newer" | "no-version" };

/**
 * Whether a message is newer than what a receiver has of the same data (`NguonDuLieu.IdNguonDuLieu` and
 * `DuLieuTiepNhan.MaDinhDanhDuLieu`). Store the returned version in the transaction that stores the data.
 *
 * @param lastSeen - version that is stored; undefined when there is none
 * @param message - as `readMessage` gives it
 * @returns `not-newer` for a repeated or older message: drop it, it is harmless
 */
export function acceptVersion(lastSeen: number | undefined, message: ThongDiepDuLieu): VersionVerdict {
  const version = message.trangThaiDuLieu?.phienBan;
  if (version === undefined || !Number.isSafeInteger(version) || version < 1)
    return { accepted: false, reason: "no-version" };
  return version > (lastSeen ?? 0) ? { accepted: true, version } : { accepted: false, reason: "not-newer" };
}
