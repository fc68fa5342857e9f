import { byDie, type Case, inventCases, sexOf } from "./case.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

const CHILD = "/nguoiDuocKhaiSinh";

/** A plain birth book in a workbook, two lines above the header, totals and a note below. */
const titleCase: Sample<Case> = {
  name: "khai-sinh-chu-thuong",
  format: "xlsx",
  record: "ho-tich/khai-sinh",
  style: "Viết hoa chữ đầu, có dòng tiêu đề phía trên, cộng cuối bảng",
  encoding: "unicode",
  rows: inventCases(101, 34, [1997, 1998]),
  above: [["ỦY BAN NHÂN DÂN XÃ VÍ DỤ"], ["SỔ ĐĂNG KÝ KHAI SINH NĂM 1998"], []],
  columns: [
    { header: "STT", to: null, value: (r) => r.no },
    { header: "Số đăng ký", to: "/soDangKy/so", value: (r) => String(r.no) },
    { header: "Quyển số", to: "/soDangKy/quyenSo", value: () => "01/1998" },
    { header: "Ngày đăng ký", to: "/ngayDangKy", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    { header: "Họ và tên", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    { header: "Ngày sinh", to: `${CHILD}/ngaySinh`, date: "dd/MM/yyyy", value: (r) => write.vn(r.main.born) },
    {
      header: "Giới tính",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    { header: "Dân tộc", to: `${CHILD}/danToc`, coding: "dan-toc", value: (r) => r.main.ethnic },
    { header: "Quốc tịch", to: `${CHILD}/quocTich`, coding: "quoc-gia", value: () => "Việt Nam" },
    { header: "Nơi sinh", to: `${CHILD}/noiSinh/nguyenVan`, value: (r) => `Trạm y tế ${r.main.commune}` },
    { header: "Quê quán", to: `${CHILD}/queQuan/nguyenVan`, value: (r) => r.father.home },
    { header: "Họ và tên mẹ", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { header: "Năm sinh của mẹ", to: "/me/ngaySinh", date: "yyyy", value: (r) => r.mother.born.year },
    { header: "Dân tộc mẹ", to: "/me/danToc", coding: "dan-toc", value: (r) => r.mother.ethnic },
    { header: "Nơi cư trú của mẹ", to: "/me/noiCuTru/diaChi/nguyenVan", value: (r) => r.mother.home },
    { header: "Họ và tên cha", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "Năm sinh của cha", to: "/cha/ngaySinh", date: "yyyy", value: (r) => r.father.born.year },
    { header: "Ghi chú", to: "/ghiChu", value: (r) => (r.die === 3 ? "Cấp bản chính lần đầu" : null) },
  ],
  faults: [
    fault(4, 5, "00/00/1997", "zero-day-month"),
    fault(7, 14, "nt", "as-above"),
    fault(9, 5, "31.02.1998", "no-such-day"),
    fault(11, 12, "khoảng 1969", "about"),
    fault(15, 4, "TRẦN văn MINH ví dụ", "mixed-case"),
    fault(18, 15, "Không rõ", "not-known"),
    fault(21, 7, "Kinhh", "unknown-code"),
  ],
  blankAfter: [11, 22],
  below: [[null, null, null, null, "Cộng: 34 trường hợp"], [], [null, "Ghi chú: sổ bị ố trang 12"]],
};

/** Capitals with commas, as printed on the form. */
const capitals: Sample<Case> = {
  name: "khai-sinh-chu-hoa",
  format: "csv",
  record: "ho-tich/khai-sinh",
  style: "TOÀN CHỮ HOA, có dấu phẩy như mẫu sổ; dấu chấm phẩy ngăn cột",
  encoding: "utf-8-bom",
  delimiter: ";",
  newline: "\r\n",
  rows: inventCases(102, 26, [2003, 2004]),
  columns: [
    { header: "SỐ", to: "/soDangKy/so", value: (r) => `${r.no}/2004` },
    {
      header: "NGÀY, THÁNG, NĂM ĐĂNG KÝ",
      to: "/ngayDangKy",
      date: "dd.MM.yyyy",
      value: (r) => write.dots(r.day),
    },
    { header: "HỌ, CHỮ ĐỆM, TÊN", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name.toUpperCase() },
    {
      header: "NGÀY, THÁNG, NĂM SINH",
      to: `${CHILD}/ngaySinh`,
      date: "dd.MM.yyyy",
      value: (r) => write.dots(r.main.born),
    },
    {
      header: "GHI BẰNG CHỮ",
      to: `${CHILD}/ngaySinhBangChu`,
      value: (r) => `Ngày ${r.main.born.day} tháng ${r.main.born.month} năm ${r.main.born.year}`,
    },
    {
      header: "GIỚI TÍNH",
      to: `${CHILD}/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "NAM", "NỮ"),
    },
    {
      header: "DÂN TỘC",
      to: `${CHILD}/danToc`,
      coding: "dan-toc",
      value: (r) => r.main.ethnic.toUpperCase(),
    },
    { header: "HỌ, CHỮ ĐỆM, TÊN NGƯỜI MẸ", to: "/me/hoTen/dayDu", value: (r) => r.mother.name.toUpperCase() },
    {
      header: "HỌ, CHỮ ĐỆM, TÊN NGƯỜI CHA",
      to: "/cha/hoTen/dayDu",
      value: (r) => r.father.name.toUpperCase(),
    },
    { header: "NƠI CƯ TRÚ CỦA NGƯỜI CHA", to: "/cha/noiCuTru/diaChi/nguyenVan", value: (r) => r.father.home },
    {
      header: "HỌ, CHỮ ĐỆM, TÊN NGƯỜI ĐI KHAI SINH",
      to: "/nguoiYeuCau/hoTen/dayDu",
      value: (r) => r.asker.name.toUpperCase(),
    },
    {
      header: "QUAN HỆ VỚI NGƯỜI ĐƯỢC KHAI SINH",
      to: "/nguoiYeuCau/quanHe",
      coding: "quan-he-nguoi-yeu-cau",
      value: (r) => byDie(r, ["Cha", "Mẹ", "Ông nội"]),
    },
    { header: "SỐ GIẤY TỜ TÙY THÂN", to: "/nguoiYeuCau/giayToTuyThan/-/so", value: (r) => r.asker.id9 },
  ],
  faults: [
    fault(2, 12, "00012345", "lost-zero"),
    fault(5, 3, "2004", "year-only"),
    fault(6, 3, "?.05.2004", "question-mark"),
    fault(13, 1, "30.02.2004", "no-such-day"),
    fault(19, 9, "nt", "as-above"),
  ],
  below: [["TỔNG CỘNG: 26"]],
};

/** Column names of the digitisation software, with its codes. */
const camelCase: Sample<Case> = {
  name: "khai-sinh-nks",
  format: "csv",
  record: "ho-tich/khai-sinh",
  style: "camelCase của hệ thống: nksHoTen, meNgaySinh",
  encoding: "utf-8",
  rows: inventCases(103, 40, [1987, 1988]),
  columns: [
    { header: "so", to: "/soDangKy/so", value: (r) => `${r.no}` },
    { header: "quyenSo", to: "/soDangKy/quyenSo", value: () => "02/1988" },
    { header: "trangSo", to: "/soDangKy/trangSo", value: (r) => String(Math.ceil(r.no / 2)) },
    { header: "ngayDangKy", to: "/ngayDangKy", date: "dd.MM.yyyy", value: (r) => write.dots(r.day) },
    {
      header: "loaiDangKy",
      to: "/loaiDangKy",
      coding: "moj-hotich-sohoa--loai-dang-ky-khai-sinh",
      value: (r) => byDie(r, ["1", "1", "2", "4"]),
    },
    { header: "nksHoTen", to: `${CHILD}/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "nksGioiTinh",
      to: `${CHILD}/gioiTinh`,
      coding: ["moj-hotich-sohoa--gioi-tinh"],
      value: (r) => (r.die === 9 ? "3" : sexOf(r.main, "1", "2")),
    },
    {
      header: "nksNgaySinh",
      to: `${CHILD}/ngaySinh`,
      date: "dd.MM.yyyy",
      value: (r) => write.dots(r.main.born),
    },
    { header: "nksNgaySinhBangChu", to: `${CHILD}/ngaySinhBangChu`, value: () => null },
    { header: "nksNoiSinh", to: `${CHILD}/noiSinh/nguyenVan`, value: (r) => r.main.home },
    { header: "meHoTen", to: "/me/hoTen/dayDu", value: (r) => r.mother.name },
    { header: "meNgaySinh", to: "/me/ngaySinh", date: "yyyy", value: (r) => String(r.mother.born.year) },
    { header: "chaHoTen", to: "/cha/hoTen/dayDu", value: (r) => r.father.name },
    { header: "nycHoTen", to: "/nguoiYeuCau/hoTen/dayDu", value: (r) => r.asker.name },
    { header: "nguoiKy", to: "/nguoiKy/hoTen/dayDu", value: () => "Đỗ Văn Ví Dụ" },
    { header: "chucVuNguoiKy", to: "/nguoiKy/chucVu", value: () => "Phó Chủ tịch" },
    { header: "nguoiThucHien", to: "/nguoiThucHien/dayDu", value: () => "Lê Thị Ví Dụ" },
    { header: "maTinhTmp", to: null, value: () => "01" },
  ],
  faults: [
    fault(3, 7, "03.1988", "month-only"),
    fault(8, 7, "00.00.1988", "zero-day-month"),
    fault(12, 12, "Null", "not-known"),
    fault(17, 6, "4", "unknown-code"),
    fault(30, 11, "19?5", "question-mark"),
  ],
};

/** Birth books as people and the digitisation software write them. */
export const BIRTHS: readonly Sample<Case>[] = [titleCase, capitals, camelCase];
