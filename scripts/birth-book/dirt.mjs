import { PEOPLE } from "./dirt-people.mjs";
import { COLUMNS } from "./entry.mjs";
import { inWords } from "./random.mjs";

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
  ...PEOPLE,
];
