import { type Case, inventCases, sexOf } from "./case.ts";
import { withoutMarks } from "./letters.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

const CHILD = "/nguoiDuocKhaiSinh";

/** Export of a small database: PascalCase and a bit for the sex. */
const pascalCase: Sample<Case> = {
  name: "khai-sinh-pascal",
  format: "xlsx",
  record: "ho-tich/khai-sinh",
  style: "PascalCase không dấu: HoTen, NgaySinh; giới tính là 0/1",
  encoding: "unicode",
  sheet: "dbo_KhaiSinh",
  rows: inventCases(104, 22, [2011, 2012]),
  columns: [
    { header: "ID", to: null, value: (r) => 90_000 + r.no },
    { header: "SoDangKy", to: "/soDangKy/so", value: (r) => String(r.no) },
    { header: "QuyenSo", to: "/soDangKy/quyenSo", value: () => "01/2012" },
    { header: "HoTen", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    { header: "NgaySinh", to: `${CHILD}/ngaySinh`, date: "yyyy-MM-dd", value: (r) => write.iso(r.main.born) },
    {
      header: "GioiTinh",
      to: `${CHILD}/gioiTinh`,
      coding: "cot-bit--gioi-tinh",
      value: (r) => sexOf(r.main, 1, 0),
    },
    { header: "DanToc", to: `${CHILD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
    { header: "HoTenCha", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "SoCMNDCha", to: "/cha/giayToTuyThan/-/so", value: (r) => r.father.id9 },
    { header: "HoTenMe", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { header: "DiaChiMe", to: "/me/noiCuTru/diaChi/nguyenVan", value: (r) => r.mother.home },
    { header: "NgayDangKy", to: "/ngayDangKy", date: "yyyy-MM-dd", value: (r) => write.iso(r.day) },
    { header: "NguoiTao", to: null, value: () => "admin" },
    { header: "NgayTao", to: null, date: "yyyy-MM-dd", value: (r) => write.iso({ ...r.day, year: 2013 }) },
  ],
  faults: [
    fault(6, 8, 1234567, "lost-zero"),
    fault(10, 4, "2012-02-30", "no-such-day"),
    fault(14, 7, "NULL", "not-known"),
  ],
};

/** snake_case, letters for the sex. */
const snakeCase: Sample<Case> = {
  name: "khai-sinh-snake",
  format: "csv",
  record: "ho-tich/khai-sinh",
  style: "snake_case: ho_ten, ngay_sinh; giới tính M/F; cột ngăn bằng tab, UTF-16",
  encoding: "utf-16le",
  delimiter: "\t",
  newline: "\r\n",
  rows: inventCases(105, 28, [2018, 2019]),
  columns: [
    { header: "id", to: null, value: (r) => `row-${r.no}` },
    { header: "ho_ten", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "ngay_sinh",
      to: `${CHILD}/ngaySinh`,
      date: "yyyy-MM-dd",
      value: (r) => write.iso(r.main.born),
    },
    {
      header: "gioi_tinh",
      to: `${CHILD}/gioiTinh`,
      coding: "icao9303--gioi-tinh",
      value: (r) => sexOf(r.main, "M", "F"),
    },
    { header: "so_dinh_danh", to: `${CHILD}/soDinhDanhCaNhan`, value: (r) => r.main.id12 },
    { header: "ho_ten_me", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    {
      header: "cccd_me",
      to: ["/me/giayToTuyThan/-/so", "/me/soDinhDanhCaNhan"],
      value: (r) => r.mother.id12,
    },
    { header: "ho_ten_cha", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    {
      header: "cccd_cha",
      to: ["/cha/giayToTuyThan/-/so", "/cha/soDinhDanhCaNhan"],
      value: (r) => r.father.id12,
    },
    { header: "so_dk", to: "/soDangKy/so", value: (r) => `${r.no}/2019` },
    { header: "ngay_dk", to: "/ngayDangKy", date: "yyyy-MM-dd", value: (r) => write.iso(r.day) },
    { header: "noi_dk", to: "/noiDangKy/ten", value: () => "UBND xã Ví Dụ" },
    { header: "created_at", to: null, value: (r) => `${write.iso(r.day)} 08:15:00` },
  ],
  faults: [
    fault(3, 4, "1200456789", "lost-zero"),
    fault(9, 2, "0000-00-00", "zero-day-month"),
    fault(20, 4, "00O119000123", "letter-for-digit"),
  ],
};

/** Typed without diacritics on an American machine. */
const noMarks: Sample<Case> = {
  name: "khai-sinh-khong-dau",
  format: "csv",
  record: "ho-tich/khai-sinh",
  style: "Không dấu: Ho ten khai sinh; ngày kiểu Mỹ",
  encoding: "utf-8",
  rows: inventCases(106, 30, [1994, 1995]),
  spell: withoutMarks,
  columns: [
    { header: "So thu tu", to: null, value: (r) => r.no },
    { header: "Ho ten khai sinh", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    { header: "Ngay sinh", to: `${CHILD}/ngaySinh`, date: "MM/dd/yyyy", value: (r) => write.us(r.main.born) },
    {
      header: "Gioi tinh",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    { header: "Dan toc", to: `${CHILD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
    { header: "Noi sinh", to: `${CHILD}/noiSinh/nguyenVan`, value: (r) => r.main.home },
    { header: "Ten bo", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "Nam sinh bo", to: "/cha/ngaySinh", date: "yyyy", value: (r) => r.father.born.year },
    { header: "Ten me", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { header: "Nam sinh me", to: "/me/ngaySinh", date: "yyyy", value: (r) => r.mother.born.year },
    { header: "So dang ky", to: "/soDangKy/so", value: (r) => r.no },
    { header: "Ngay dang ky", to: "/ngayDangKy", date: "MM/dd/yyyy", value: (r) => write.us(r.day) },
  ],
  faults: [
    fault(1, 6, "khong ro", "not-known"),
    fault(16, 7, "khoang 1960", "about"),
    fault(22, 2, "02/30/1995", "no-such-day"),
  ],
  blankAfter: [9],
};

/** Birth tables exported by programs, or typed on a foreign machine. */
export const BIRTHS_OF_SYSTEMS: readonly Sample<Case>[] = [pascalCase, snakeCase, noMarks];
