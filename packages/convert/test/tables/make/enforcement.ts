import { byDie, type Case, inventCases } from "./case.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

const OFFICES = [
  "Chi cục THADS Q. Cầu Giấy",
  "Chi cục THADS Q. Ba Đình",
  "Chi cục THADS H. Gia Lâm",
  "Chi cục Thi hành án dân sự huyện Đan Phượng",
] as const;
const dotted = (sum: number): string => String(sum).replace(/\B(?=(\d{3})+$)/g, ".");
const DEBTOR = "/nguoiPhaiThiHanhAn/-";
const CREDITOR = "/nguoiDuocThiHanhAn/-";

/** The spreadsheet that an enforcement office keeps beside its software: decisions. */
const decisions: Sample<Case> = {
  name: "tha-so-quyet-dinh",
  format: "xlsx",
  record: "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
  style: "Sổ thụ lý của cơ quan thi hành án, hai tầng, chi cục cấp huyện đã không còn",
  encoding: "unicode",
  sheet: "Thu ly 2024",
  rows: inventCases(401, 45, [1985, 2024]),
  above: [
    ["TỔNG CỤC THI HÀNH ÁN DÂN SỰ"],
    ["CỤC THADS TP HÀ NỘI"],
    ["SỔ THỤ LÝ THI HÀNH ÁN (từ 01/10/2023 đến 30/9/2024)"],
    [],
  ],
  numbering: "(1)",
  columns: [
    { header: "TT", to: null, value: (r) => r.no },
    { group: "Bản án, quyết định", header: "Số", to: "/banAn/so", value: (r) => `${r.die + 10}/2023/DSST` },
    {
      group: "Bản án, quyết định",
      header: "Ngày",
      to: "/banAn/ngay",
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.earlier),
    },
    {
      group: "Bản án, quyết định",
      header: "Của Tòa án",
      to: "/banAn/coQuan/ten",
      value: (r) => byDie(r, ["TAND Q. Cầu Giấy", "TAND TP Hà Nội", "TAND H. Gia Lâm"]),
    },
    {
      group: "QĐ thi hành án",
      header: "Số QĐ",
      to: "/soQuyetDinh",
      value: (r) => `${r.no + 100}/QĐ-CCTHADS`,
    },
    {
      group: "QĐ thi hành án",
      header: "Ngày QĐ",
      to: "/ngayQuyetDinh",
      date: "dd/MM/yyyy",
      value: (r) => write.vn(r.day),
    },
    {
      group: "QĐ thi hành án",
      header: "Chủ động/ Theo yêu cầu",
      to: "/phuongThucRaQuyetDinh",
      coding: "phuong-thuc-ra-quyet-dinh-thi-hanh-an",
      value: (r) => byDie(r, ["Chủ động", "Theo yêu cầu"]),
    },
    { header: "Cơ quan THA", to: "/coQuanThiHanhAn/ten", value: (r) => byDie(r, OFFICES) },
    {
      header: "Người phải thi hành án",
      to: `${DEBTOR}/chuThe/nguoi/hoTen/dayDu`,
      value: (r) => r.father.name,
    },
    { header: "Địa chỉ người phải THA", to: `${DEBTOR}/diaChi/nguyenVan`, value: (r) => r.father.home },
    {
      header: "Người được thi hành án",
      to: `${CREDITOR}/chuThe/nguoi/hoTen/dayDu`,
      value: (r) => (r.die === 1 ? "Ngân sách Nhà nước" : r.mother.name),
    },
    { header: "Tổng số tiền phải thi hành (đồng)", to: "/tongSoTienPhaiThiHanh/soTien", value: (r) => r.sum },
    { header: "Đã thi hành xong (đồng)", to: "/tongSoTienDaThiHanh/soTien", value: (r) => r.paid },
    { header: "Còn lại", to: null, value: (r) => r.sum - r.paid },
    {
      header: "Tình trạng",
      to: "/tinhTrangThiHanhAn",
      coding: "trang-thai-thi-hanh-an",
      value: (r) =>
        byDie(r, [
          "Đang thi hành",
          "Chưa có điều kiện thi hành",
          "Hoãn thi hành án",
          "Đang thi hành",
          "Tạm đình chỉ thi hành án",
        ]),
    },
    {
      header: "Chấp hành viên",
      to: "/chapHanhVien/hoTen/dayDu",
      value: (r) => byDie(r, ["Vũ Văn Ví Dụ", "Ngô Thị Ví Dụ"]),
    },
    { header: "Ghi chú", to: null, value: (r) => (r.die === 7 ? "ủy thác nơi khác" : null) },
  ],
  faults: [
    fault(5, 11, "1.250.000đ", "not-a-sum"),
    fault(8, 9, "nt", "as-above"),
    fault(14, 2, "31.02.2023", "no-such-day"),
    fault(20, 12, "-", "not-a-sum"),
    fault(27, 14, "Đang TH", "unknown-code"),
    fault(33, 8, "CÔNG TY TNHH VÍ DỤ", "mixed-case"),
  ],
  blankAfter: [20],
  below: [
    [null, null, null, null, null, null, null, null, "TỔNG CỘNG", null, null, 99_999_999],
    [],
    ["Ghi chú: Chi cục cấp huyện kết thúc hoạt động, hồ sơ chuyển Phòng THADS khu vực"],
  ],
};

/** One line a sum, text with thousands dots. */
const sums: Sample<Case> = {
  name: "tha-khoan-phai-thi-hanh",
  format: "csv",
  record: "thi-hanh-an-dan-su/khoan-phai-thi-hanh",
  style: "Mỗi khoản một dòng, số tiền có dấu chấm ngăn nghìn",
  encoding: "utf-8-bom",
  delimiter: ";",
  rows: inventCases(402, 38, [1985, 2024]),
  columns: [
    { header: "Mã QĐ", to: "/maQuyetDinh", value: (r) => `qd-2024-${String(r.no).padStart(4, "0")}` },
    { header: "Ngày ra quyết định", to: "/ngayQuyetDinh", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    {
      header: "Khoản phải thi hành",
      to: "/khoan/loaiKhoan",
      coding: "loai-khoan-thi-hanh-an",
      value: (r) => byDie(r, ["Án phí", "Phạt tiền", "Trả nợ", "Cấp dưỡng", "Bồi thường thiệt hại"]),
    },
    { header: "Số tiền phải thi hành", to: "/khoan/soTienPhaiThiHanh/soTien", value: (r) => dotted(r.sum) },
    { header: "Số tiền đã thi hành", to: "/khoan/soTienDaThiHanh/soTien", value: (r) => dotted(r.paid) },
    {
      header: "Số tiền còn phải thi hành",
      to: "/khoan/soTienConPhaiThiHanh/soTien",
      value: (r) => dotted(r.sum - r.paid),
    },
    {
      header: "Kết quả",
      to: "/khoan/trangThai",
      coding: "trang-thai-thi-hanh-an",
      value: (r) =>
        byDie(r, ["Đang thi hành", "Thi hành xong", "Chưa có điều kiện thi hành", "Đình chỉ thi hành án"]),
    },
    { header: "Chi cục", to: null, value: (r) => byDie(r, OFFICES) },
  ],
  faults: [
    fault(3, 3, "năm trăm nghìn", "not-a-sum"),
    fault(11, 4, "1,500,000", "not-a-sum"),
    fault(19, 1, "00/00/2024", "zero-day-month"),
  ],
  below: [["Tổng cộng", null, null, "999.999.999"]],
};

/** The parties of the files, from LibreOffice. */
const parties: Sample<Case> = {
  name: "tha-duong-su",
  format: "ods",
  record: "thi-hanh-an-dan-su/duong-su",
  style: "Danh sách đương sự, tiêu đề ngắn, tệp LibreOffice",
  encoding: "unicode",
  rows: inventCases(403, 26, [1985, 2024]),
  columns: [
    { header: "Hồ sơ THA", to: "/maHoSoThiHanhAn", value: (r) => `hs-${r.no}-2024` },
    {
      header: "Tư cách",
      to: "/thongTin/vaiTro",
      coding: "vai-tro-duong-su",
      value: (r) => byDie(r, ["Người phải thi hành án", "Người được thi hành án"]),
    },
    { header: "Họ và tên đương sự", to: "/thongTin/chuThe/nguoi/hoTen/dayDu", value: (r) => r.father.name },
    {
      header: "Loại đương sự",
      to: "/thongTin/chuThe/loaiChuThe",
      coding: "loai-chu-the",
      value: () => "Cá nhân",
    },
    {
      header: "Năm sinh",
      to: "/thongTin/chuThe/nguoi/ngaySinh",
      date: "yyyy",
      value: (r) => r.father.born.year,
    },
    {
      header: "CCCD/CMND",
      to: [
        "/thongTin/chuThe/nguoi/giayToTuyThan/-/so",
        "/thongTin/chuThe/nguoi/soDinhDanhCaNhan",
        "/thongTin/chuThe/nguoi/soCmnd9",
      ],
      value: (r) => byDie(r, [r.father.id12, r.father.id9]),
    },
    { header: "Nơi ở", to: "/thongTin/diaChi/nguyenVan", value: (r) => r.father.home },
    { header: "Điện thoại", to: "/thongTin/chuThe/nguoi/soDienThoai", value: (r) => r.father.phone },
  ],
  faults: [
    fault(4, 5, 12345678, "lost-zero"),
    fault(9, 6, "như trên", "as-above"),
    fault(17, 4, "khoảng 1954", "about"),
  ],
};

/** Tables of an enforcement office. */
export const ENFORCEMENT: readonly Sample<Case>[] = [decisions, sums, parties];
