import { isDate, isDateTime } from "@thongnhat/core";
import type { SieuDuLieu } from "@thongnhat/schemas/chung";
import type { TepPhanPhoi, ThongDiepDuLieu } from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { canonical, digestOf, sha256 } from "../digest/digest.ts";
import { dayInVietnam, momentInVietnam } from "../sharing/period.ts";
import { MessageError } from "./message-error.ts";
import { type MakingUnit, madeMetadata } from "./metadata.ts";
import { nextVersion } from "./version.ts";

/** A record of the standard, as far as a message needs it. */
export interface AnyRecord {
  readonly sieuDuLieu: SieuDuLieu;
}

/** A file that goes with a message. */
export interface MessageFile {
  /** Its id in the message. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its bytes, to compute the checksum of; or the SHA-256 that is known. */
  readonly content: Uint8Array<ArrayBuffer> | string;
  /** Where the receiver fetches it, `https://…`. */
  readonly url: string;
}

/** How to make a message. */
export interface MessageOptions {
  /** The unit that sends. */
  readonly unit: MakingUnit;
  /** `IdNguonDuLieu` and `TenNguonDuLieu`, as the centre gave them to the unit. */
  readonly source: { readonly id: string; readonly name?: string };
  /** `MaLoaiDuLieu`, for example `G02_001`: the list of codes was not seen, the centre gives them. */
  readonly kind: string;
  /** Group of data, code table `nhom-du-lieu-tong-hop` (secondary); kept here, not on the wire. */
  readonly group?: string;
  /** `PhienBan` of the last message about this record; undefined for the first. */
  readonly lastVersion?: number | undefined;
  /** First day that the data holds, `YYYY-MM-DD`; default that of the record's version. */
  readonly effectiveFrom?: string;
  /** Files that go with it. */
  readonly files?: readonly MessageFile[];
  /** Milliseconds since 1970; default the clock. */
  readonly now?: number;
}

/** The record of a message. */
export const MESSAGE_RECORD = "trung-tam-du-lieu-quoc-gia/thong-diep";

/**
 * The message with which a record goes to the National Data Center. Its three groups and their names were seen in
 * running integration code (`system`), the text of QCVN 09:2025/BCA was not read. That the record itself stands in
 * `NoiDung` as canonical JSON, and that the checksum of a file is SHA-256, is our proposal (`proposed`).
 *
 * @param record - any record of the standard
 * @param options - who sends, what kind of data, the version sent last
 * @returns a record of type `trung-tam-du-lieu-quoc-gia/thong-diep`; `messageText` writes it
 * @throws MessageError `not-a-record` · `no-version` · `too-many-files`
 */
export async function makeMessage(record: AnyRecord, options: MessageOptions): Promise<ThongDiepDuLieu> {
  const about = record?.sieuDuLieu;
  if (typeof about?.maBanGhi !== "string") throw new MessageError("not-a-record", "/sieuDuLieu/maBanGhi");
  const now = options.now ?? Date.now();
  const version = nextVersion(options.lastVersion, about.phienBanBanGhi ?? 1);
  const files = await filesOf(options.files ?? []);
  const from = options.effectiveFrom ?? about.phienBan?.hieuLucTu;
  const made = {
    id: await messageId(options.source.id, about.maBanGhi, version),
    record: MESSAGE_RECORD,
    schemaVersion: "1.0",
    now,
  };
  return {
    sieuDuLieu: madeMetadata(made, options.unit),
    nguonDuLieu: {
      idNguonDuLieu: options.source.id,
      ...(options.source.name === undefined ? {} : { tenNguonDuLieu: options.source.name }),
      maLoaiDuLieu: options.kind,
    },
    ...(options.group === undefined ? {} : { nhomDuLieu: options.group }),
    duLieuTiepNhan: {
      maDinhDanhDuLieu: about.maBanGhi,
      noiDung: canonical(record),
      ...(files.length === 0 ? {} : { phanPhoi: files }),
    },
    trangThaiDuLieu: {
      phienBan: version,
      ngayHieuLuc: from !== undefined && isDate(from) ? from : dayInVietnam(now),
      thoiGianCapNhat: isDateTime(about.capNhatLuc ?? "")
        ? (about.capNhatLuc as string)
        : momentInVietnam(now),
    },
  };
}

/** Id of the record of a message: the same for the same source, data and version. */
export async function messageId(source: string, data: string, version: number): Promise<string> {
  return `td-${(await digestOf([source, data, version])).slice(8, 40)}`;
}

async function filesOf(files: readonly MessageFile[]): Promise<TepPhanPhoi[]> {
  if (files.length > 1000 || new Set(files.map(({ id }) => id)).size < files.length)
    throw new MessageError("too-many-files", "/duLieuTiepNhan/phanPhoi");
  return Promise.all(
    files.map(async ({ id, name, content, url }) => ({
      id,
      tenTep: name,
      maKiemTra: { giaTri: typeof content === "string" ? content : await sha256(content) },
      duongDanTaiXuong: url,
    })),
  );
}
