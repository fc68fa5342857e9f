interface TypeName {
  readonly vi: string;
  readonly en: string;
}

/** Abbreviations of document types in symbols (legal, administrative and party documents). */
export const DOCUMENT_TYPES: Readonly<Record<string, TypeName>> = {
  NQ: { vi: "nghị quyết", en: "resolution" },
  NQLT: { vi: "nghị quyết liên tịch", en: "joint resolution" },
  NĐ: { vi: "nghị định", en: "decree" },
  QĐ: { vi: "quyết định", en: "decision" },
  TT: { vi: "thông tư", en: "circular" },
  TTLT: { vi: "thông tư liên tịch", en: "joint circular" },
  CT: { vi: "chỉ thị", en: "directive" },
  QC: { vi: "quy chế", en: "regulation" },
  QyĐ: { vi: "quy định", en: "rules" },
  TC: { vi: "thông cáo", en: "communiqué" },
  TB: { vi: "thông báo", en: "notice" },
  HD: { vi: "hướng dẫn", en: "guidance" },
  CTr: { vi: "chương trình", en: "programme" },
  KH: { vi: "kế hoạch", en: "plan" },
  PA: { vi: "phương án", en: "scheme" },
  ĐA: { vi: "đề án", en: "project proposal" },
  DA: { vi: "dự án", en: "project" },
  BC: { vi: "báo cáo", en: "report" },
  BB: { vi: "biên bản", en: "minutes" },
  TTr: { vi: "tờ trình", en: "submission" },
  HĐ: { vi: "hợp đồng", en: "contract" },
  CĐ: { vi: "công điện", en: "official telegram" },
  BGN: { vi: "bản ghi nhớ", en: "memorandum" },
  BTT: { vi: "bản thỏa thuận", en: "agreement" },
  GUQ: { vi: "giấy ủy quyền", en: "authorisation" },
  GM: { vi: "giấy mời", en: "invitation" },
  GGT: { vi: "giấy giới thiệu", en: "letter of introduction" },
  PG: { vi: "phiếu gửi", en: "sending slip" },
  PC: { vi: "phiếu chuyển", en: "forwarding slip" },
  PB: { vi: "phiếu báo", en: "notice slip" },
};

/** `HS-ST`, `DS-PT`, `HNGĐ-ST`, `QĐST-HNGĐ`, and the hyphenless `HSST` that is also written. */
export const COURT_SYMBOL =
  /^(?:(?:HS|DS|HNGĐ|HN|HC|KDTM|LĐ|KT)-?(?:ST|PT|GĐT|TT)|QĐ(?:ST|PT|GĐT)-?(?:HS|DS|HNGĐ|HN|HC|KDTM|LĐ|KT))$/;
