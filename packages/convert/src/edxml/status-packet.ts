/** The document that a status packet speaks of, as its sender named it. */
export interface StatusSubject {
  /** Code of the body that sent the document. */
  readonly coQuan?: string;
  /** Number and symbol in one text, `05/STP-VP`: never divided. */
  readonly soKyHieu?: string;
  /** `YYYY-MM-DD`. */
  readonly ngayBanHanh?: string;
  /** Id of the document, opaque. */
  readonly maVanBan?: string;
}

/** The body that reports. */
export interface StatusReporter {
  readonly maDinhDanh: string;
  readonly coQuanChuQuan?: string;
  readonly ten?: string;
  readonly diaChi?: string;
  readonly email?: string;
  readonly dienThoai?: string;
  readonly fax?: string;
  readonly trangThongTin?: string;
}

/** The official who reports. */
export interface StatusOfficial {
  readonly donVi?: string;
  readonly hoTen?: string;
  readonly dienThoai?: string;
  readonly email?: string;
}

/**
 * What a status packet of edXML says: one step in the life of a document that was exchanged. It is no record of the
 * standard: it belongs to the event list of somebody else's incoming document, and is joined to it by the caller.
 */
export interface StatusPacket {
  readonly vanBan: StatusSubject;
  readonly coQuan: StatusReporter;
  /** Code of `trang-thai-van-ban-lien-thong`: `da-den`, `da-tiep-nhan`… */
  readonly trangThai: string;
  readonly moTa?: string;
  /** Moment of the step, ISO 8601 with an offset. */
  readonly thoiDiem: string;
  readonly canBo?: StatusOfficial;
}
