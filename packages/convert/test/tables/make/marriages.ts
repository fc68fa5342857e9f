import { byDie, type Case, inventCases } from "./case.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

/** VNI fonts in the cells of a workbook. */
const vni: Sample<Case> = {
  name: "ket-hon-vni",
  format: "xlsx",
  record: "ho-tich/ket-hon",
  style: "Chữ VNI trong ô Excel (hiện thành chữ La-tinh có dấu lạ)",
  encoding: "vni",
  rows: inventCases(201, 21, [1999, 2000]),
  above: [["SỔ ĐĂNG KÝ KẾT HÔN"]],
  columns: [
    { header: "Số", to: "/soDangKy/so", value: (r) => r.no },
    { header: "Ngày đăng ký", to: "/ngayDangKy", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    { header: "Họ và tên chồng", to: "/benNam/hoTen/dayDu", value: (r) => r.father.name },
    {
      header: "Ngày sinh chồng",
      to: "/benNam/ngaySinh",
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.father.born),
    },
    { header: "Dân tộc chồng", to: "/benNam/danToc", coding: "dan-toc", value: (r) => r.father.ethnic },
    { header: "Nơi cư trú của chồng", to: "/benNam/noiCuTru/diaChi/nguyenVan", value: (r) => r.father.home },
    { header: "Họ và tên vợ", to: "/benNu/hoTen/dayDu", value: (r) => r.mother.name },
    {
      header: "Ngày sinh vợ",
      to: "/benNu/ngaySinh",
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.mother.born),
    },
    { header: "Dân tộc vợ", to: "/benNu/danToc", coding: "dan-toc", value: (r) => r.mother.ethnic },
    { header: "Nơi cư trú của vợ", to: "/benNu/noiCuTru/diaChi/nguyenVan", value: (r) => r.mother.home },
    { header: "Người ký", to: "/nguoiKy/hoTen/dayDu", value: () => "Bùi Văn Ví Dụ" },
  ],
  faults: [fault(6, 9, "nt", "as-above"), fault(12, 3, "00/00/1954", "zero-day-month")],
};

/** Columns told apart by a number only; every day is below 13. */
const numbered: Sample<Case> = {
  name: "ket-hon-so-cuoi",
  format: "csv",
  record: "ho-tich/ket-hon",
  style: "Số ở cuối tên cột: HoTen1, HoTen2; ngày và tháng không phân biệt được",
  encoding: "utf-8",
  rows: inventCases(202, 18, [2009, 2010]).map((row) => ({
    ...row,
    mother: { ...row.mother, born: { ...row.mother.born, day: 1 + (row.mother.born.day % 12) } },
    father: { ...row.father, born: { ...row.father.born, day: 1 + (row.father.born.day % 12) } },
    day: { ...row.day, day: 1 + (row.day.day % 12) },
  })),
  columns: [
    { header: "SoDK", to: "/soDangKy/so", value: (r) => `${r.no}/2010` },
    { header: "NgayDK", to: "/ngayDangKy", date: "ambiguous", value: (r) => write.vn(r.day) },
    { header: "HoTen1", to: ["/benNam/hoTen/dayDu", "/benNu/hoTen/dayDu"], value: (r) => r.father.name },
    {
      header: "NgaySinh1",
      to: ["/benNam/ngaySinh", "/benNu/ngaySinh"],
      date: "ambiguous",
      value: (r) => write.vn(r.father.born),
    },
    {
      header: "CMND1",
      to: ["/benNam/giayToTuyThan/-/so", "/benNu/giayToTuyThan/-/so", "/benNam/soCmnd9", "/benNu/soCmnd9"],
      value: (r) => r.father.id9,
    },
    { header: "HoTen2", to: ["/benNu/hoTen/dayDu", "/benNam/hoTen/dayDu"], value: (r) => r.mother.name },
    {
      header: "NgaySinh2",
      to: ["/benNu/ngaySinh", "/benNam/ngaySinh"],
      date: "ambiguous",
      value: (r) => write.vn(r.mother.born),
    },
    {
      header: "CMND2",
      to: ["/benNu/giayToTuyThan/-/so", "/benNam/giayToTuyThan/-/so", "/benNu/soCmnd9", "/benNam/soCmnd9"],
      value: (r) => r.mother.id9,
    },
  ],
  faults: [fault(4, 4, "12345", "lost-zero")],
};

/** Two levels, capital groups, date cells. */
const sides: Sample<Case> = {
  name: "ket-hon-hai-ben",
  format: "xlsx",
  record: "ho-tich/ket-hon",
  style: "Tiêu đề hai tầng BÊN NAM / BÊN NỮ, dòng số cột A, 1, 2; có tờ bìa đứng trước",
  encoding: "unicode",
  sheet: "KH 2023",
  cover: [["BÁO CÁO"], ["Kính gửi: Phòng Tư pháp"], ["Số liệu ở tờ KH 2023"]],
  numbering: "A",
  rows: inventCases(203, 27, [2022, 2023]),
  columns: [
    { header: "STT", to: null, value: (r) => r.no },
    {
      header: "Số, ngày ĐKKH",
      to: ["/soDangKy/so", "/ngayDangKy"],
      value: (r) => `${r.no} ngày ${write.vn(r.day)}`,
    },
    { group: "BÊN NAM", header: "Họ, chữ đệm, tên", to: "/benNam/hoTen/dayDu", value: (r) => r.father.name },
    {
      group: "BÊN NAM",
      header: "Ngày sinh",
      to: "/benNam/ngaySinh",
      date: "excel-date",
      value: (r) => write.cell(r.father.born),
    },
    {
      group: "BÊN NAM",
      header: "Số định danh cá nhân",
      to: "/benNam/soDinhDanhCaNhan",
      value: (r) => r.father.id12,
    },
    {
      group: "BÊN NAM",
      header: "Tình trạng hôn nhân trước đây",
      to: "/toKhaiBenNam/tinhTrangHonNhanTruoc",
      coding: "tinh-trang-hon-nhan",
      value: (r) => byDie(r, ["Chưa kết hôn", "Chưa kết hôn", "Đã ly hôn"]),
    },
    { group: "BÊN NỮ", header: "Họ, chữ đệm, tên", to: "/benNu/hoTen/dayDu", value: (r) => r.mother.name },
    {
      group: "BÊN NỮ",
      header: "Ngày sinh",
      to: "/benNu/ngaySinh",
      date: "excel-date",
      value: (r) => write.cell(r.mother.born),
    },
    {
      group: "BÊN NỮ",
      header: "Số định danh cá nhân",
      to: "/benNu/soDinhDanhCaNhan",
      value: (r) => r.mother.id12,
    },
    {
      group: "BÊN NỮ",
      header: "Tình trạng hôn nhân trước đây",
      to: "/toKhaiBenNu/tinhTrangHonNhanTruoc",
      coding: "tinh-trang-hon-nhan",
      value: () => "Chưa kết hôn",
    },
    {
      header: "Loại đăng ký",
      to: "/loaiDangKy",
      coding: "loai-dang-ky-ket-hon",
      value: (r) => byDie(r, ["Đăng ký lần đầu", "Đăng ký lần đầu", "Đăng ký lại"]),
    },
  ],
  faults: [fault(7, 4, 2012345678, "lost-zero"), fault(15, 7, "khoảng 1995", "about")],
  below: [[null, "Cộng 27 cặp"]],
};

/** Marriage books. */
export const MARRIAGES: readonly Sample<Case>[] = [vni, numbered, sides];
