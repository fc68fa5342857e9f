import { COLUMNS } from "./entry.mjs";
import { day, dotted, int, inWords } from "./random.mjs";

/** Removes one parent from the entry, as a book with an unknown father or mother shows it. */
function without(row, p, type) {
  for (const name of COLUMNS) if (name.startsWith(p) && /^[A-Z]/.test(name.slice(p.length))) row[name] = "";
  if (row.nycQuanHe && (p === "cha") !== /^m/i.test(row.nycQuanHe))
    for (const name of COLUMNS) if (name.startsWith("nyc")) row[name] = "";
  row.nksLoaiKhaiSinh = type;
}

/** The faults that real books have, each so many times in the whole file. */
export const DIRT = [
  [
    14,
    (row) => {
      for (const name of COLUMNS) row[name] = row[name].normalize("NFD");
    },
  ],
  [
    9,
    (row) => {
      row.nksHoTen = row.nksHoTen.replace(" ", "\u00a0");
      row.nksQueQuan = row.nksQueQuan.replaceAll(" ", "\u00a0");
    },
  ],
  [
    12,
    (row) => {
      row.nksHoTen += "  ";
      row.meHoTen += row.meHoTen ? " " : "";
    },
  ],
  [
    6,
    (row) => {
      row.chaHoTen = row.chaHoTen.replace(" ", "  ");
    },
  ],
  [
    6,
    (row) => {
      row.chaNgaySinh = `${row.chaNgaySinh} `;
      row.nksNgaySinh += " ";
    },
  ],
  [
    4,
    (row) => {
      row.trangSo = `${row.trangSo}b`;
    },
  ],
  [
    2,
    (row) => {
      row.trangSo = "12b";
    },
  ],
  [
    5,
    (row) => {
      row.trangSo = "?";
    },
  ],
  [
    7,
    (row) => {
      row.trangSo = "";
    },
  ],
  [
    2,
    (row) => {
      row.so = "";
    },
  ],
  [
    4,
    (row) => {
      row.quyenSo = row.quyenSo.slice(-4);
    },
  ],
  [
    2,
    (row) => {
      row.noiDangKy = "";
    },
  ],
  [
    5,
    (row) => {
      row.ngayDangKy = row.ngayDangKy.slice(-4);
    },
  ],
  [
    4,
    (row) => {
      row.ngayDangKy = row.ngayDangKy.slice(-7);
    },
  ],
  [
    2,
    (row) => {
      row.ngayDangKy = "";
    },
  ],
  [
    4,
    (row) => {
      row.nksNgaySinh = `31.02.${row.nksNgaySinh.slice(6)}`;
      row.nksNgaySinhBangChu = "";
    },
  ],
  [
    1,
    (row) => {
      row.nksNgaySinh = "31.02.1985";
      row.nksNgaySinhBangChu = "";
    },
  ],
  [
    2,
    (row) => {
      row.chaNgaySinh = "30.02.1951";
    },
  ],
  [
    1,
    (row) => {
      row.ngayDangKy = `31.04.${row.ngayDangKy.slice(6)}`;
    },
  ],
  [
    3,
    (row) => {
      row.nksNgaySinh = row.nksNgaySinh.slice(-4);
      row.nksNgaySinhBangChu = "";
    },
  ],
  [
    3,
    (row) => {
      row.nksNgaySinh = `${row.ngayDangKy.slice(0, 6)}${Number(row.ngayDangKy.slice(6)) + 1}`;
      row.nksNgaySinhBangChu = "";
    },
  ],
  [
    2,
    (row) => {
      if (row.nksNgaySinhBangChu)
        row.nksNgaySinhBangChu = inWords({ y: Number(row.nksNgaySinh.slice(6)) - 1, m: 5, d: 2 });
    },
  ],
  [
    2,
    (row) => {
      row.meNgaySinh = String(Number(row.nksNgaySinh.slice(6)) + 1);
    },
  ],
  [
    2,
    (row) => {
      row.meNgaySinh = String(Number(row.nksNgaySinh.slice(6)) - 8);
    },
  ],
  [
    3,
    (row) => {
      row.meNgaySinh = "khoảng 40";
    },
  ],
  [
    2,
    (row) => {
      row.nksGioiTinh = "3";
    },
  ],
  [
    3,
    (row) => {
      row.nksGioiTinh = "";
    },
  ],
  [
    2,
    (row) => {
      row.nksGioiTinh = row.nksGioiTinh === "1" ? "Nam" : "Nữ";
    },
  ],
  [
    1,
    (row) => {
      row.nksGioiTinh = "5";
    },
  ],
  [
    4,
    (row) => {
      row.nksDanToc = "Null";
    },
  ],
  [
    2,
    (row) => {
      row.chaDanToc = "Null";
      row.meDanToc = "Tày/Nùng";
    },
  ],
  [
    11,
    (row) => {
      for (const name of ["nksHoTen", "chaHoTen", "meHoTen", "nguoiKy"])
        row[name] = row[name].replaceAll("Đ", "Ð");
    },
  ],
  [16, (row) => without(row, "cha", "3")],
  [1, (row) => without(row, "me", "2")],
  [
    3,
    (row) => {
      without(row, "cha", "5");
      without(row, "me", "5");
      row.ghiChu = "Trẻ bị bỏ rơi, theo biên bản của UBND xã";
      row.nksQueQuan = "";
    },
  ],
  [
    1,
    (row) => {
      without(row, "cha", "4");
      without(row, "me", "4");
    },
  ],
  [
    3,
    (row) => {
      row.chaHoTen = "Không rõ";
    },
  ],
  [
    2,
    (row) => {
      without(row, "cha", "1");
    },
  ],
  [
    1,
    (row) => {
      row.chaQuocTich = "Lào";
      row.nksQuocTichKhac = "Lào";
    },
  ],
  [
    1,
    (row) => {
      row.chaQuocTich = "Kinh";
    },
  ],
  [
    4,
    (row) => {
      row.nksNoiSinhDVHC = row.noiDangKy === "14233" ? "366" : "629";
    },
  ],
  [
    3,
    (row) => {
      row.nksNoiSinhDVHC = row.noiDangKy === "14233" ? "36" : "64";
    },
  ],
  [
    1,
    (row) => {
      row.nksNoiSinhDVHC = "99999";
    },
  ],
  [
    2,
    (row) => {
      row.loaiDangKy = "9";
    },
  ],
  [
    6,
    (row) => {
      row.ghiChu = `Đã cải chính năm sinh theo QĐ số ${1 + int(60)}/QĐ-UBND, ngày ${dotted(day(2001 + int(9), 1 + int(12), 1 + int(28)))}`;
    },
  ],
  [
    2,
    (row) => {
      row.ghiChu = 'Sổ rách góc, chép lại theo "sổ phụ"\nlưu tại huyện';
    },
  ],
  [
    1,
    (row) =>
      Object.assign(row, {
        nksMatTich: "1",
        nksMatTichNgayGhiChuTuyenBo: "14.08.2009",
        nksMatTichCanCuTuyenBo: "QĐ số 02/2009/QĐST-DS của TAND huyện",
      }),
  ],
  [
    1,
    (row) =>
      Object.assign(row, {
        nksHanCheNangLucHanhVi: "Mất năng lực hành vi dân sự",
        nksHanCheNangLucHanhViNgayGhiChuTuyenBo: "02.2008",
        nksHanCheNangLucHanhViCanCuTuyenBo: "QĐ số 01/2008/QĐST-DS của TAND huyện",
      }),
  ],
  [
    2,
    (row) =>
      Object.assign(row, {
        loaiDangKy: "3",
        soDangKyNuocNgoai: `L-${100 + int(800)}`,
        ngayDangKyNuocNgoai: row.nksNgaySinh,
        cqNuocNgoaiDaDangKy: "Đại sứ quán Việt Nam tại Lào",
        qgNuocNgoaiDaDangKy: "Lào",
      }),
  ],
  [
    3,
    (row) => {
      if (row.meHoTen)
        Object.assign(row, {
          meLoaiGiayToTuyThan: "4",
          meSoGiayToTuyThan: `000${String(int(1e9)).padStart(9, "0")}`,
          ghiChu: "Bổ sung số định danh của mẹ khi số hóa",
        });
    },
  ],
  [
    2,
    (row) => {
      if (row.nycHoTen)
        Object.assign(row, {
          nycLoaiGiayToTuyThan: "8",
          nycGiayToKhac: "Sổ hộ khẩu",
          nycSoGiayToTuyThan: `900${int(1e6)}`,
          nycQuanHe: "Bà ngoại",
        });
    },
  ],
  [
    1,
    (row) => {
      if (row.nycHoTen) row.nycQuanHe = "hàng xóm cũ";
    },
  ],
];
