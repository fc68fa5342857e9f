import type { LegalDocument, LegalRelation } from "./legal-text-records.ts";
import { statusAsOf } from "./status-as-of.ts";

/** Texts and relations that the tests of this folder ask about. */
export const decree: LegalDocument = {
  soDinhDanhVanBan: "vb-1",
  soKyHieu: "62/2015/NĐ-CP",
  ngayBanHanh: "2015-07-18",
  coQuanBanHanh: [{ ten: "Chính phủ" }],
  ngayCoHieuLuc: "2015-09-01",
};
export const target = { soDinhDanhVanBan: "vb-1", soKyHieu: "62/2015/NĐ-CP", ngayBanHanh: "2015-07-18" };
export const later = { soDinhDanhVanBan: "vb-2", soKyHieu: "152/2026/NĐ-CP", ngayBanHanh: "2026-05-13" };
export const replaced: LegalRelation = {
  vanBanNguon: later,
  vanBanDich: target,
  loaiQuanHe: "thay-the",
  phamVi: "toan-bo",
  ngayHieuLucTacDong: "2026-07-01",
};
export const partRepealed: LegalRelation = {
  ...replaced,
  loaiQuanHe: "bai-bo",
  phamVi: "mot-phan",
  dieuKhoanBiTacDong: [
    { maDieuKhoan: "art_5", ten: "Điều 5" },
    { maDieuKhoan: "art_6__para_2", ten: "khoản 2 Điều 6" },
  ],
};
export const suspended: LegalRelation = {
  ...replaced,
  loaiQuanHe: "ngung-hieu-luc",
  ngayHieuLucTacDong: "2020-01-01",
  ngayKetThucTacDong: "2020-07-01",
};
export const on = (day: string, relations: readonly LegalRelation[] = [], document = decree): string =>
  statusAsOf(document, relations, day).status;
export const questions = (day: string, relations: readonly LegalRelation[], document = decree): string[] =>
  statusAsOf(document, relations, day).open.map(({ question }) => question);
