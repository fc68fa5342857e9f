// What the civil status office writes: a birth, a declaration of death, its reversal.
import type { KhaiSinh, KhaiTu } from "@thongnhat/schemas/ho-tich";
import { about, FATHER, HOME, MISSING, MOTHER, named } from "./people.ts";

/** Agency code of the civil status office. */
export const CIVIL_STATUS = "H26.12";

const OFFICE = {
  maDinhDanh: CIVIL_STATUS,
  maDonViHoTich: "00004",
  ten: "Ủy ban nhân dân phường Ví Dụ",
  cap: "xa",
  diaBan: { maQuocGia: "VN", maTinh: "01", maXa: "00004", boMaDvhc: "tu-2025-07-01" },
};

const SIGNED = {
  nguoiKy: { hoTen: named("Phạm Văn Ký Ví Dụ"), chucVu: "Phó Chủ tịch" },
  nguoiThucHien: named("Lê Thị Hộ Tịch Ví Dụ"),
};

/** A birth, registered before the child has a personal number. */
export function birth(): KhaiSinh {
  return {
    sieuDuLieu: about({
      id: "ks-vi-du-2026-000001",
      record: "ho-tich/khai-sinh",
      owner: CIVIL_STATUS,
      day: "2026-08-12",
      regime: "luat-2014-hai-cap",
    }),
    loaiViecHoTich: "khai-sinh",
    loaiDangKy: "dung-han",
    soDangKy: { so: "101/2026", quyenSo: "02/2026", trangSo: "1" },
    ngayDangKy: "2026-08-12",
    noiDangKy: OFFICE,
    ...SIGNED,
    nguoiDuocKhaiSinh: {
      hoTen: named("Nguyễn Bé Ví Dụ"),
      ngaySinh: "2026-08-05",
      ngaySinhBangChu: "Ngày năm tháng tám năm hai nghìn không trăm hai mươi sáu",
      gioiTinh: "2",
      danToc: "01",
      quocTich: ["VN"],
      noiSinh: HOME,
      queQuan: HOME,
    },
    me: MOTHER,
    cha: FATHER,
    loaiKhaiSinh: "du-cha-me",
    giayChungSinh: { ma: "GCS-VI-DU-000001", ngayCap: "2026-08-06" },
    daDangKyQuaHan: false,
    nguoiYeuCau: {
      soDinhDanhCaNhan: FATHER.soDinhDanhCaNhan,
      hoTen: FATHER.hoTen,
      quanHe: "cha",
      trangThaiXacThuc: "da-xac-thuc",
    },
  };
}

/** A birth with one thing changed, as its next version. */
export function nextBirth(before: KhaiSinh, day: string, change: Partial<KhaiSinh>): KhaiSinh {
  const version = (before.sieuDuLieu.phienBanBanGhi ?? 1) + 1;
  const { maBanGhi: id, luocDo: record, cheDoPhapLy: regime = "" } = before.sieuDuLieu;
  return {
    ...before,
    ...change,
    sieuDuLieu: about({ id, record, regime, owner: CIVIL_STATUS, day, version, change: "bo-sung" }),
  };
}

const DECLARED = {
  loaiVanBan: "quyet-dinh",
  soKyHieu: "07/2026/QĐST-VDS",
  ngayBanHanh: "2026-03-02",
  ngayCoHieuLuc: "2026-03-17",
  coQuanBanHanh: { ten: "Tòa án nhân dân khu vực 1 Ví Dụ" },
  trichYeu: "Tuyên bố một người là đã chết",
};

/** A court declares a man dead: the registration locks his civil status. */
export function declaredDeath(): KhaiTu {
  return {
    sieuDuLieu: death(1, "2026-03-24"),
    loaiViecHoTich: "khai-tu",
    loaiDangKy: "dung-han",
    soDangKy: { so: "18/2026", quyenSo: "01/2026" },
    ngayDangKy: "2026-03-24",
    noiDangKy: OFFICE,
    ...SIGNED,
    nguoiChet: { ...MISSING, trangThaiSong: "tuyen-bo-chet-theo-toa" },
    noiCuTruCuoiCung: HOME,
    ngayChet: "2026-03-17",
    noiChet: { maQuocGia: "VN", nguyenVan: "Không xác định được", boMaDvhc: "tu-2025-07-01" },
    nguyenNhanChet: "Không xác định được; Tòa án tuyên bố đã chết",
    giayBaoTu: {
      loai: "ban-an-tuyen-bo-chet",
      so: DECLARED.soKyHieu,
      ngay: DECLARED.ngayBanHanh,
      coQuanCap: DECLARED.coQuanBanHanh,
    },
    tuyenBoChet: { tinhTrang: "da-tuyen-bo", ngayGhiChu: "2026-03-24", canCu: DECLARED },
    khoaThongTinHoTich: { thoiDiem: "2026-03-24T10:05:00+07:00", nguoiThucHien: SIGNED.nguoiThucHien },
  };
}

/** The court takes its decision back: a new version that says on which ground; the lock is gone, nothing else is. */
export function reversedDeath(before: KhaiTu): KhaiTu {
  const { khoaThongTinHoTich: _lock, ...rest } = before;
  return {
    ...rest,
    sieuDuLieu: death(2, "2026-09-08"),
    nguoiChet: { ...MISSING, trangThaiSong: "song" },
    tuyenBoChet: {
      tinhTrang: "da-huy",
      ngayGhiChu: "2026-03-24",
      canCu: DECLARED,
      ngayGhiChuHuy: "2026-09-08",
      canCuHuy: {
        ...DECLARED,
        soKyHieu: "21/2026/QĐST-VDS",
        ngayBanHanh: "2026-08-14",
        ngayCoHieuLuc: "2026-08-31",
        trichYeu: "Hủy quyết định tuyên bố một người là đã chết",
      },
    },
  };
}

function death(version: number, day: string) {
  return about({
    id: "kt-vi-du-2026-000001",
    record: "ho-tich/khai-tu",
    owner: CIVIL_STATUS,
    day,
    version,
    regime: "luat-2014-hai-cap",
    ...(version === 1 ? {} : { state: "da-thay-doi", change: "ghi-chu-theo-ban-an" }),
  });
}
