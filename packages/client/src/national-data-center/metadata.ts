import type { SieuDuLieu } from "@thongnhat/schemas/chung";
import { dayInVietnam, momentInVietnam } from "../sharing/period.ts";

/** The unit in whose name records are made. */
export interface MakingUnit {
  /** Agency code, `H26.12`. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Code of the program or desk that makes the records, never a person's name; default `thongnhat`. */
  readonly system?: string;
}

/** What a made record says of itself. */
export interface MadeRecord {
  /** Its id. */
  readonly id: string;
  /** `database/record` */
  readonly record: string;
  /** Version of the schema. */
  readonly schemaVersion: string;
  /** Version of the record. */
  readonly version?: number | undefined;
  /** Moment in milliseconds since 1970. */
  readonly now: number;
}

/** The metadata of a record that a program made for a unit. */
export function madeMetadata(made: MadeRecord, unit: MakingUnit): SieuDuLieu {
  const at = momentInVietnam(made.now);
  const version = made.version ?? 1;
  return {
    maBanGhi: made.id,
    luocDo: made.record,
    phienBanLuocDo: made.schemaVersion,
    nguon: "dang-ky-moi",
    phienBanBanGhi: version,
    trangThai: "hieu-luc",
    coQuanChuQuan: unit.code,
    capNhatLuc: at,
    nguonGoc: {
      heThongNguon: "khac",
      phuongThucTaoLap: "dang-ky-truc-tiep",
      coQuanCungCap: { maDinhDanh: unit.code, ten: unit.name },
      thoiDiemTiepNhan: at,
    },
    phienBan: {
      soPhienBan: version,
      hieuLucTu: dayInVietnam(made.now),
      ghiNhanLuc: at,
      loaiThayDoi: version === 1 ? "tao-moi" : "thay-doi",
      nguoiThucHien: unit.system ?? "thongnhat",
    },
  };
}
