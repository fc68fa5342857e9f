/** What `statusAsOf` reads of a legal text: record `van-ban-qppl/van-ban`. */
export interface LegalDocument {
  readonly soDinhDanhVanBan?: string;
  readonly soKyHieu?: string;
  readonly ngayBanHanh?: string;
  readonly coQuanBanHanh?: readonly { readonly ten?: string }[];
  /** A consolidated text: no normative text itself. */
  readonly laVanBanHopNhat?: boolean;
  /** First day in force, a partial date. */
  readonly ngayCoHieuLuc?: string;
  /** First day that is no longer in force, a partial date. */
  readonly ngayHetHieuLuc?: string;
}

/** A text as a relation names it: it need not be in the store. */
export interface LegalDocumentReference {
  readonly soDinhDanhVanBan?: string;
  readonly soKyHieu: string;
  readonly ngayBanHanh?: string;
  readonly tenCoQuanBanHanh?: string;
}

/** A provision that a relation acts on. */
export interface AffectedProvision {
  /** Akoma Ntoso eId, such as `art_5__para_2`. */
  readonly maDieuKhoan?: string;
  /** In words, such as `khoản 2 Điều 5`. */
  readonly ten: string;
}

/** What `statusAsOf` reads of a relation between two texts: record `van-ban-qppl/quan-he`. */
export interface LegalRelation {
  readonly vanBanNguon: LegalDocumentReference;
  readonly vanBanDich: LegalDocumentReference;
  /** Code of `quan-he-van-ban-qppl`. */
  readonly loaiQuanHe?: string;
  /** `toan-bo` or `mot-phan`. */
  readonly phamVi?: string;
  readonly dieuKhoanBiTacDong?: readonly AffectedProvision[];
  /** First day of the effect, a partial date. */
  readonly ngayHieuLucTacDong?: string;
  /** First day without the effect: a suspension that ended. */
  readonly ngayKetThucTacDong?: string;
}
