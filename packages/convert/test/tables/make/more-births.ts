import { byDie, type Case, inventCases, sexOf } from "./case.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

const CHILD = "/nguoiDuocKhaiSinh";
const HOMES = [
  `${CHILD}/noiCuTru/diaChi/nguyenVan`,
  "/me/noiCuTru/diaChi/nguyenVan",
  "/cha/noiCuTru/diaChi/nguyenVan",
];

/** A clerk's own list: everything shortened. */
const short: Sample<Case> = {
  name: "khai-sinh-viet-tat",
  format: "xlsx",
  record: "ho-tich/khai-sinh",
  style: "Viết tắt: NS, GT, DT, QT, HKTT, SĐT",
  encoding: "unicode",
  rows: inventCases(107, 24, [2021, 2022]),
  columns: [
    { header: "TT", to: null, value: (r) => r.no },
    { header: "Họ tên", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    { header: "NS", to: `${CHILD}/ngaySinh`, date: "dd/MM/yyyy", value: (r) => write.vnShort(r.main.born) },
    { header: "GT", to: `${CHILD}/gioiTinh`, coding: "gioi-tinh", value: (r) => sexOf(r.main, "nam", "nữ") },
    { header: "DT", to: `${CHILD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
    { header: "QT", to: `${CHILD}/quocTich`, coding: "quoc-gia", value: () => "VN" },
    { header: "Họ tên bố", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "Họ tên mẹ", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { header: "HKTT", to: HOMES, value: (r) => r.mother.home },
    {
      header: "SĐT",
      to: ["/nguoiYeuCau/soDienThoai", "/me/soDienThoai", "/cha/soDienThoai"],
      value: (r) => r.asker.phone,
    },
    {
      header: "NĐK",
      to: ["/ngayDangKy", "/noiDangKy/ten", "/nguoiYeuCau/hoTen/dayDu"],
      date: "dd/MM/yyyy",
      value: (r) => write.vnShort(r.day),
    },
    { header: "GC", to: "/ghiChu", value: (r) => byDie(r, ["", "", "làm lại", ""]) || null },
  ],
  faults: [
    fault(4, 8, "nt", "as-above"),
    fault(5, 8, "nt", "as-above"),
    fault(13, 9, 900000011, "lost-zero"),
    fault(17, 2, "2022", "year-only"),
  ],
  below: [
    ["Tổng", "24 trẻ"],
    [null, "(*) nt: như trên"],
  ],
};

/** Two levels of header with merged cells, numbers below. */
const twoLevels: Sample<Case> = {
  name: "khai-sinh-hai-tang",
  format: "xlsx",
  record: "ho-tich/khai-sinh",
  style: "Tiêu đề hai tầng gộp ô, dòng số cột (1)(2)(3)",
  encoding: "unicode",
  rows: inventCases(108, 30, [2007, 2008]),
  above: [["Biểu số 03/KS"], ["DANH SÁCH TRẺ EM ĐĂNG KÝ KHAI SINH"]],
  numbering: "(1)",
  columns: [
    { header: "STT", to: null, value: (r) => r.no },
    { group: "Đăng ký", header: "Số", to: "/soDangKy/so", value: (r) => r.no },
    { group: "Đăng ký", header: "Quyển", to: "/soDangKy/quyenSo", value: () => "01/2008" },
    {
      group: "Đăng ký",
      header: "Ngày",
      to: "/ngayDangKy",
      date: "excel-date",
      value: (r) => write.cell(r.day),
    },
    {
      group: "Người được khai sinh",
      header: "Họ tên",
      to: `${CHILD}/hoTen/dayDu`,
      value: (r) => r.main.name,
    },
    {
      group: "Người được khai sinh",
      header: "Ngày sinh",
      to: `${CHILD}/ngaySinh`,
      date: "excel-date",
      value: (r) => write.cell(r.main.born),
    },
    {
      group: "Người được khai sinh",
      header: "Nam/Nữ",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    {
      group: "Người được khai sinh",
      header: "Nơi sinh",
      to: `${CHILD}/noiSinh/nguyenVan`,
      value: (r) => r.main.home,
    },
    { group: "Cha", header: "Họ tên", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { group: "Cha", header: "Năm sinh", to: "/cha/ngaySinh", date: "yyyy", value: (r) => r.father.born.year },
    { group: "Cha", header: "Dân tộc", to: "/cha/danToc", coding: "dan-toc", value: (r) => r.father.ethnic },
    { group: "Mẹ", header: "Họ tên", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { group: "Mẹ", header: "Năm sinh", to: "/me/ngaySinh", date: "yyyy", value: (r) => r.mother.born.year },
    { group: "Mẹ", header: "Dân tộc", to: "/me/danToc", coding: "dan-toc", value: (r) => r.mother.ethnic },
    { header: "Ghi chú", to: "/ghiChu", value: () => null },
  ],
  faults: [
    fault(2, 5, "00/00/2007", "zero-day-month"),
    fault(8, 5, "29/02/2007", "no-such-day"),
    fault(12, 8, "không rõ", "not-known"),
    fault(20, 10, "nt", "as-above"),
    fault(25, 14, "=1+1", "formula"),
  ],
  blankAfter: [14],
  below: [
    ["Người lập biểu", null, null, null, "CHỦ TỊCH"],
    ["(ký)", null, null, null, "(ký, đóng dấu)"],
  ],
};

/** Day, month and year in three columns; line breaks and brackets in the header. */
const splitDates: Sample<Case> = {
  name: "khai-sinh-tach-ngay",
  format: "ods",
  record: "ho-tich/khai-sinh",
  style: "Ngày tách ba cột; tiêu đề có xuống dòng và ngoặc; họ, đệm, tên tách cột",
  encoding: "unicode",
  rows: inventCases(109, 20, [1979, 1980]),
  columns: [
    { header: "Số\n(trong sổ)", to: "/soDangKy/so", value: (r) => r.no },
    { header: "Họ\n(ghi chữ in hoa)", to: `${CHILD}/hoTen/ho`, value: (r) => r.main.family.toUpperCase() },
    { header: "Chữ đệm", to: `${CHILD}/hoTen/chuDem`, value: (r) => r.main.middle },
    { header: "Tên\n(người được khai sinh)", to: `${CHILD}/hoTen/ten`, value: (r) => r.main.given },
    { header: "Ngày\nsinh", to: `${CHILD}/ngaySinh`, date: "split-day", value: (r) => r.main.born.day },
    { header: "Tháng\nsinh", to: `${CHILD}/ngaySinh`, date: "split-month", value: (r) => r.main.born.month },
    { header: "Năm\nsinh", to: `${CHILD}/ngaySinh`, date: "split-year", value: (r) => r.main.born.year },
    {
      header: "Giới tính\n(Nam, nữ)",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "nữ"),
    },
    { header: "Họ tên cha\n(nếu có)", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "Họ tên mẹ", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    {
      header: "Ngày tháng năm\nđăng ký",
      to: "/ngayDangKy",
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.day),
    },
  ],
  faults: [
    fault(3, 4, "?", "question-mark"),
    fault(6, 4, 31, "no-such-day"),
    fault(6, 5, 2, "no-such-day"),
    fault(11, 4, "00", "zero-day-month"),
    fault(11, 5, "00", "zero-day-month"),
  ],
  below: [["Cộng", null, null, "20 người"]],
};

/** A file of the nineties: TCVN3 bytes, an abacus of capitals. */
const tcvn3: Sample<Case> = {
  name: "khai-sinh-tcvn3",
  format: "csv",
  record: "ho-tich/khai-sinh",
  style: "Chữ TCVN3 (.VnTime)",
  encoding: "tcvn3",
  delimiter: ";",
  newline: "\r\n",
  rows: inventCases(110, 32, [1991, 1992]),
  columns: [
    { header: "Số thứ tự", to: null, value: (r) => r.no },
    { header: "Họ và tên trẻ", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "Ngày sinh",
      to: `${CHILD}/ngaySinh`,
      date: "dd-MM-yyyy",
      value: (r) => write.dashes(r.main.born),
    },
    {
      header: "Nam hay nữ",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    { header: "Dân tộc", to: `${CHILD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
    { header: "Họ tên người cha", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "Họ tên người mẹ", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { header: "Chỗ ở của cha mẹ", to: HOMES.slice(1), value: (r) => r.mother.home },
    { header: "Ngày đăng ký", to: "/ngayDangKy", date: "dd-MM-yyyy", value: (r) => write.dashes(r.day) },
  ],
  faults: [
    fault(5, 2, "31-02-1990", "no-such-day"),
    fault(10, 7, "nt", "as-above"),
    fault(18, 2, "khoảng 1990", "about"),
  ],
  below: [["Cộng: 32"]],
};

/** Typing slips in the header, all text decomposed; two columns that claim the same field. */
const slips: Sample<Case> = {
  name: "khai-sinh-loi-go",
  format: "csv",
  record: "ho-tich/khai-sinh",
  style: "Gõ sai chính tả trong tiêu đề, chữ dựng sẵn tách dấu (NFD), hai cột cùng một trường",
  encoding: "utf-8",
  rows: inventCases(111, 25, [2000, 2001]),
  spell: (text) => text.normalize("NFD"),
  columns: [
    { header: "Ho và tên trẻ em", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    { header: "Ngày sihn", to: `${CHILD}/ngaySinh`, date: "dd/MM/yyyy", value: (r) => write.vn(r.main.born) },
    {
      header: "Gới tính",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    { header: "Dân tôc", to: `${CHILD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
    { header: "Ho ten me", to: ["/me/hoTen/dayDu"], value: (r) => r.mother.name },
    { header: "Họ và tên mẹ đẻ", to: ["/me/hoTen/dayDu"], value: (r) => (r.die > 6 ? null : r.mother.name) },
    { header: "Họ và tên  cha ", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "Noi đăng kí", to: "/noiDangKy/ten", value: () => "UBND xã Ví Dụ" },
    { header: "Ngày đăng kí", to: "/ngayDangKy", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    { header: "Ghi chu", to: "/ghiChu", value: (r) => byDie(r, ["", "", "", "con ngoài giá thú"]) || null },
  ],
  faults: [fault(2, 1, "31/06/2000", "no-such-day"), fault(9, 3, "Dao đỏ", "unknown-code")],
};

/** The second half of the birth tables. */
export const MORE_BIRTHS: readonly Sample<Case>[] = [short, twoLevels, splitDates, tcvn3, slips];
