// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { Catalogue } from "@thongnhat/core";
import * as hoTich from "./ho-tich/descriptors.ts";
import { messages, tables } from "./words.ts";

/** The words for every issue, rule, field and code table of the standard, in Vietnamese and English. */
export const catalogue: Catalogue = {
 messages,
 records: {
 "ho-tich/cham-dut-giam-ho": hoTich.chamDutGiamHoDescriptor,
 "ho-tich/ghi-chu-ly-hon": hoTich.ghiChuLyHonDescriptor,
 "ho-tich/ghi-chu-theo-ban-an": hoTich.ghiChuTheoBanAnDescriptor,
 "ho-tich/ghi-vao-so-nuoc-ngoai": hoTich.ghiVaoSoNuocNgoaiDescriptor,
 "ho-tich/giam-ho": hoTich.giamHoDescriptor,
 "ho-tich/giam-sat-giam-ho": hoTich.giamSatGiamHoDescriptor,
 "ho-tich/ket-hon": hoTich.ketHonDescriptor,
 "ho-tich/khai-sinh": hoTich.khaiSinhDescriptor,
 "ho-tich/khai-tu": hoTich.khaiTuDescriptor,
 "ho-tich/nhan-cha-me-con": hoTich.nhanChaMeConDescriptor,
 "ho-tich/so-ho-tich": hoTich.soHoTichDescriptor,
 "ho-tich/thay-doi-cai-chinh": hoTich.thayDoiCaiChinhDescriptor,
 "ho-tich/thong-diep-lien-thong": hoTich.thongDiepLienThongDescriptor,
 "ho-tich/trich-luc": hoTich.trichLucDescriptor,
 "ho-tich/xac-nhan-tinh-trang-hon-nhan": hoTich.xacNhanTinhTrangHonNhanDescriptor,
 },
 tables,
};
