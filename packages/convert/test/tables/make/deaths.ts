import { byDie, type Case, inventCases, sexOf } from "./case.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

const DEAD = "/nguoiChet";

/** Windows-1258 bytes, tones behind their letters. */
const windows: Sample<Case> = {
  name: "khai-tu-1258",
  format: "csv",
  record: "ho-tich/khai-tu",
  style: "Chữ Windows-1258, tiêu đề dài như mẫu sổ",
  encoding: "windows-1258",
  delimiter: ";",
  newline: "\r\n",
  rows: inventCases(301, 23, [1955, 2003]).map((row) => ({
    ...row,
    main: { ...row.main, born: { ...row.main.born, year: 1920 + row.die } },
  })),
  columns: [
    { header: "Số", to: "/soDangKy/so", value: (r) => r.no },
    {
      header: "Ngày, tháng, năm đăng ký khai tử",
      to: "/ngayDangKy",
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.day),
    },
    { header: "Họ, chữ đệm, tên người chết", to: `${DEAD}/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "Giới tính",
      to: `${DEAD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    {
      header: "Ngày, tháng, năm sinh",
      to: `${DEAD}/ngaySinh`,
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.main.born),
    },
    { header: "Nơi cư trú cuối cùng", to: "/noiCuTruCuoiCung/nguyenVan", value: (r) => r.main.home },
    {
      header: "Đã chết vào ngày",
      to: "/ngayChet",
      date: "dd/MM/yyyy",
      value: (r) => write.vn({ ...r.day, year: 2002 }),
    },
    { header: "Giờ, phút", to: "/gioPhutChet", value: (r) => `${String(r.die + 8).padStart(2, "0")}:30` },
    {
      header: "Nơi chết",
      to: "/noiChet/nguyenVan",
      value: (r) => byDie(r, ["Tại nhà", "Bệnh viện huyện Ví Dụ"]),
    },
    {
      header: "Nguyên nhân chết",
      to: "/nguyenNhanChet",
      value: (r) => byDie(r, ["Tuổi già", "Bệnh", "Tai nạn"]),
    },
    { header: "Người đi khai tử", to: "/nguoiYeuCau/hoTen/dayDu", value: (r) => r.asker.name },
    {
      header: "Quan hệ",
      to: "/nguoiYeuCau/quanHe",
      coding: "quan-he-nguoi-yeu-cau",
      value: (r) => byDie(r, ["Con", "Vợ", "Chồng", "Cháu"]),
    },
  ],
  faults: [
    fault(1, 4, "00/00/1954", "zero-day-month"),
    fault(4, 4, "1925", "year-only"),
    fault(9, 6, "31/09/2002", "no-such-day"),
    fault(16, 9, "nt", "as-above"),
  ],
};

/** Header in English, as from a reporting tool. */
const english: Sample<Case> = {
  name: "khai-tu-english",
  format: "csv",
  record: "ho-tich/khai-tu",
  style: "Tiêu đề tiếng Anh",
  encoding: "utf-8",
  rows: inventCases(302, 20, [1950, 2024]).map((row) => ({
    ...row,
    main: { ...row.main, born: { ...row.main.born, year: 1940 + row.die } },
  })),
  columns: [
    { header: "No.", to: [`/soDangKy/so`], value: (r) => r.no },
    { header: "Registration date", to: "/ngayDangKy", date: "yyyy-MM-dd", value: (r) => write.iso(r.day) },
    { header: "Full name of the deceased", to: `${DEAD}/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "Date of birth",
      to: `${DEAD}/ngaySinh`,
      date: "yyyy-MM-dd",
      value: (r) => write.iso(r.main.born),
    },
    {
      header: "Sex",
      to: `${DEAD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Male", "Female"),
    },
    {
      header: "Nationality",
      to: `${DEAD}/quocTich`,
      coding: "quoc-gia",
      value: (r) => byDie(r, ["Viet Nam", "Viet Nam", "Viet Nam", "France"]),
    },
    {
      header: "Date of death",
      to: "/ngayChet",
      date: "yyyy-MM-dd",
      value: (r) => write.iso({ ...r.day, year: 2023 }),
    },
    { header: "Place of death", to: "/noiChet/nguyenVan", value: (r) => r.main.home },
    { header: "Cause of death", to: "/nguyenNhanChet", value: (r) => byDie(r, ["Illness", "Old age"]) },
    { header: "Remarks", to: "/ghiChu", value: () => null },
  ],
  faults: [fault(5, 3, "1943-00-00", "zero-day-month"), fault(11, 6, "2023-02-29", "no-such-day")],
};

/** Two clerks, two habits: one column holds both orders. */
const mixed: Sample<Case> = {
  name: "khai-tu-tron-ngay",
  format: "csv",
  record: "ho-tich/khai-tu",
  style: "Một cột ngày trộn dd/MM và MM/dd (hai người nhập)",
  encoding: "utf-8",
  rows: inventCases(303, 36, [1960, 2016]).map((row) => ({
    ...row,
    main: { ...row.main, born: { ...row.main.born, year: 1930 + row.die } },
  })),
  columns: [
    { header: "Số KT", to: "/soDangKy/so", value: (r) => `${r.no}/2016` },
    { header: "Ngày ĐK", to: "/ngayDangKy", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    { header: "Họ tên người chết", to: `${DEAD}/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "Ngày sinh",
      to: `${DEAD}/ngaySinh`,
      date: "mixed",
      value: (r, at) => (at < 18 ? write.vn(r.main.born) : write.us(r.main.born)),
    },
    {
      header: "Ngày chết",
      to: "/ngayChet",
      date: "mixed",
      value: (r, at) =>
        at % 3 === 0 ? write.us({ ...r.day, year: 2015 }) : write.vn({ ...r.day, year: 2015 }),
    },
    { header: "Nơi chết", to: "/noiChet/nguyenVan", value: (r) => r.main.home },
    { header: "Số giấy báo tử", to: "/giayBaoTu/so", value: (r) => `GBT-${r.no}` },
    {
      header: "Ngày cấp giấy báo tử",
      to: "/giayBaoTu/ngay",
      date: "dd/MM/yyyy",
      value: (r) => write.vn({ ...r.day, year: 2015 }),
    },
    { header: "Dân tộc", to: `${DEAD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
  ],
  faults: [fault(8, 3, "31.02.1990", "no-such-day")],
};

/** Death books. */
export const DEATHS: readonly Sample<Case>[] = [windows, english, mixed];
