import { COLUMNS } from "./entry.mjs";
import { day, dotted, int, pick } from "./random.mjs";

/** Removes one parent from the entry, as a book with an unknown father or mother shows it. */
function without(row, p, type) {
  for (const name of COLUMNS) if (name.startsWith(p) && /^[A-Z]/.test(name.slice(p.length))) row[name] = "";
  if (row.nycQuanHe && (p === "cha") !== /^m/i.test(row.nycQuanHe))
    for (const name of COLUMNS) if (name.startsWith("nyc")) row[name] = "";
  // Some programs leave their default behind for a parent who is not there.
  row[`${p}LoaiCuTru`] = pick(["", "0"]);
  row.nksLoaiKhaiSinh = type;
}

/** The faults of what the book says of the child, the parents and the requester. */
export const PEOPLE = [
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
      if (row.noiDangKy === "23818") row.chaDanToc = pick(["Bahnar", "Jrai"]);
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
