import { isDate, parsePartialDate, toDate } from "@thongnhat/core";
import { valueAt } from "../plan/read-value.ts";

/** What an event says of one field of the population register. */
export interface Statement {
  /** The person's number, as the event holds it. */
  readonly person: unknown;
  /** JSON Pointer in `dan-cu/cong-dan`. */
  readonly path: StalePath;
  /** Values that cannot be true any more. */
  readonly over: readonly string[];
  /** The value that holds now, where the event says it. */
  readonly now?: string;
}

/** Fields of the population register that events of the civil-status register speak of. */
export const STALE_PATHS = [
  "/trangThaiSong",
  "/tinhTrangHonNhan",
  "/hoTenKhaiSinh",
  "/ngaySinh",
  "/gioiTinh",
  "/danToc",
] as const;
export type StalePath = (typeof STALE_PATHS)[number];

/** What a change of a birth registration changes in the population register. Parts of a name say nothing of the whole. */
const CHANGED: Readonly<Record<string, StalePath>> = {
  "/nguoiDuocKhaiSinh/hoTen": "/hoTenKhaiSinh",
  "/nguoiDuocKhaiSinh/hoTen/dayDu": "/hoTenKhaiSinh",
  "/nguoiDuocKhaiSinh/ngaySinh": "/ngaySinh",
  "/nguoiDuocKhaiSinh/gioiTinh": "/gioiTinh",
  "/nguoiDuocKhaiSinh/danToc": "/danToc",
};

/** Record types whose events are read. */
export const EVENT_RECORDS = ["ho-tich/khai-tu", "ho-tich/ket-hon", "ho-tich/thay-doi-cai-chinh"] as const;
export type EventRecord = (typeof EVENT_RECORDS)[number];

/** What a registered event says of persons, in the order of its fields. */
export function statementsOf(type: EventRecord, record: object): Statement[] {
  switch (type) {
    case "ho-tich/khai-tu":
      // A declaration of death that a court took back says nothing of the person's life.
      if (valueAt(record, ["tuyenBoChet", "tinhTrang"]) === "da-huy") return [];
      return [
        {
          person: numberOf(record, "nguoiChet"),
          path: "/trangThaiSong",
          over: ["song", "mat-tich-theo-toa"],
        },
      ];
    case "ho-tich/ket-hon":
      // After an annulled marriage a person may be as before; after a divorce never again "never married".
      if (valueAt(record, ["tinhTrangKetHon"]) === "da-huy") return [];
      return ["benNam", "benNu"].map((party) => ({
        person: numberOf(record, party),
        path: "/tinhTrangHonNhan",
        over: ["chua-ket-hon"],
      }));
    default:
      return changesOf(record);
  }
}

function changesOf(record: object): Statement[] {
  const changes = valueAt(record, ["chiTiet"]);
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: unknown) => {
    const field = valueAt(change, ["truong"]);
    const before = valueAt(change, ["noiDungCu"]);
    const now = valueAt(change, ["noiDungMoi"]);
    const path = typeof field === "string" && Object.hasOwn(CHANGED, field) ? CHANGED[field] : undefined;
    if (path === undefined || typeof before !== "string" || typeof now !== "string") return [];
    return [{ person: numberOf(record, "nguoiCoThayDoi"), path, over: [before], now }];
  });
}

/** The day on which an event was registered, as far as it is known: its first day. */
export function eventDay(record: object): string {
  const value = valueAt(record, ["ngayDangKy"]);
  if (typeof value !== "string") return "";
  if (isDate(value)) return value;
  const partial = parsePartialDate(value);
  return partial === undefined ? "" : toDate(partial.first);
}

function numberOf(record: object, party: string): unknown {
  return valueAt(record, [party, "soDinhDanhCaNhan"]);
}
