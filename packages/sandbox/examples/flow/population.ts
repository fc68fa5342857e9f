// What the population database writes: citizens, and what became of an event of civil status.

import type { Minimised } from "@thongnhat/client";
import type { BienDongTuHoTich, CongDan } from "@thongnhat/schemas/dan-cu";
import type { KhaiSinh, KhaiTu } from "@thongnhat/schemas/ho-tich";
import { about, HOME, MISSING, NEW_NUMBER, named } from "./people.ts";

/** Agency code of the population database. */
export const POPULATION = "G01";

const CITIZEN = "dan-cu/cong-dan";

/** The man whom the court will declare dead, as he stands before. */
export function livingCitizen(): CongDan {
  return {
    sieuDuLieu: about({ id: "cd-vi-du-000003", record: CITIZEN, owner: POPULATION, day: "2026-01-05" }),
    hoTenKhaiSinh: MISSING.hoTen,
    soDinhDanhCaNhan: MISSING.soDinhDanhCaNhan,
    soDinhDanhCu: [],
    ngaySinh: MISSING.ngaySinh,
    gioiTinh: "1",
    ...commonCitizen("Thành phố Hà Nội"),
    tinhTrangHonNhan: "chua-ket-hon",
    trangThaiSong: "song",
  };
}

/** A newborn, from the part of the birth that the population database may see; with the number it gives. */
export function newCitizen(birth: Minimised<KhaiSinh>, version: number, day: string) {
  const child = birth.nguoiDuocKhaiSinh;
  const id = birth.sieuDuLieu?.maBanGhi ?? "";
  const citizen: CongDan = {
    sieuDuLieu: about({ id: `cd-${id}`, record: CITIZEN, owner: POPULATION, day }),
    hoTenKhaiSinh: named(child?.hoTen?.dayDu ?? ""),
    soDinhDanhCaNhan: NEW_NUMBER,
    soDinhDanhCu: [],
    ngaySinh: child?.ngaySinh ?? "",
    gioiTinh: child?.gioiTinh ?? "0",
    ...commonCitizen("Thành phố Hà Nội"),
    tinhTrangHonNhan: "chua-ket-hon",
    trangThaiSong: "song",
  };
  const outcome: BienDongTuHoTich = {
    sieuDuLieu: about({
      id: `bd-${id}-${version}`,
      record: "dan-cu/bien-dong-tu-ho-tich",
      owner: POPULATION,
      day,
    }),
    maSuKien: "6f1c2a10-0000-4000-8000-000000000a01",
    loaiSuKien: "khai-sinh",
    ngaySuKien: child?.ngaySinh ?? day,
    banGhi: { maBanGhi: id, phienBan: version },
    yeuCauCapSoDinhDanh: true,
    tacDong: [{ truong: "/soDinhDanhCaNhan", hieuLucTu: day }],
    ketQua: { maKetQua: "da-cap-so", soDinhDanhCap: NEW_NUMBER, thoiDiem: `${day}T10:01:00+07:00` },
  };
  return { citizen, outcome };
}

/** The citizen after a change of a death registration: locked, or unlocked when the court took it back. */
export function afterDeath(before: CongDan, death: KhaiTu): CongDan {
  const isReversed = death.tuyenBoChet?.tinhTrang === "da-huy";
  const { ngayChetHoacMatTich: _day, ...rest } = before;
  return {
    ...rest,
    sieuDuLieu: about({
      id: before.sieuDuLieu.maBanGhi,
      record: CITIZEN,
      owner: POPULATION,
      day: death.sieuDuLieu.capNhatLuc?.slice(0, 10) ?? "",
      version: (before.sieuDuLieu.phienBanBanGhi ?? 1) + 1,
      // The state machine of every record: hieu-luc → da-khoa at a death, da-khoa → hieu-luc when it is annulled.
      state: isReversed ? "hieu-luc" : "da-khoa",
      change: isReversed ? "ghi-chu-theo-ban-an" : "khoa",
    }),
    trangThaiSong: isReversed ? "song" : "tuyen-bo-chet-theo-toa",
    ...(isReversed ? {} : { ngayChetHoacMatTich: death.ngayChet ?? "" }),
  };
}

function commonCitizen(place: string) {
  const where = { maQuocGia: "VN", nguyenVan: place };
  return {
    noiSinh: where,
    noiDangKyKhaiSinh: where,
    queQuan: where,
    danToc: "01",
    tonGiao: "khong",
    quocTich: ["VN"],
    theCanCuoc: [],
    noiThuongTru: HOME,
    noiOHienTai: HOME,
    tinhTrangTamVang: "khong-tam-vang" as const,
  };
}
