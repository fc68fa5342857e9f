import { byDie, type Case, inventCases, sexOf } from "./case.ts";
import { withoutMarks } from "./letters.ts";
import { write } from "./people.ts";
import { fault, type Sample } from "./sample.ts";

const LAWYER = "/hanhNghe";

/** Cases of a legal-aid centre. */
const legalAid: Sample<Case> = {
  name: "tgpl-vu-viec",
  format: "xlsx",
  record: "tro-giup-phap-ly/vu-viec",
  style: "Sổ vụ việc của Trung tâm, tiêu đề có ngoặc và xuống dòng, dòng số cột 1 2 3",
  encoding: "unicode",
  sheet: "So vu viec",
  rows: inventCases(501, 33, [1970, 2024]),
  above: [["TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC VÍ DỤ"], []],
  numbering: "1",
  columns: [
    { header: "STT", to: null, value: (r) => r.no },
    {
      header: "Mã số hồ sơ\n(vụ việc)",
      to: "/maSoHoSo",
      value: (r) => `TGPL-${String(r.no).padStart(3, "0")}`,
    },
    { header: "Ngày yêu cầu", to: "/ngayYeuCau", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    { header: "Người được TGPL", to: "/nguoiDuocTgpl/hoTen/dayDu", value: (r) => r.main.name },
    {
      header: "Diện người được TGPL",
      to: null,
      value: (r) => byDie(r, ["Người thuộc hộ nghèo", "Trẻ em", "Người có công với cách mạng"]),
    },
    {
      header: "Lĩnh vực\n(hình sự, dân sự…)",
      to: "/linhVucTgpl",
      coding: "linh-vuc-tro-giup-phap-ly",
      value: (r) => byDie(r, ["Hình sự", "Dân sự", "Hôn nhân và gia đình"]),
    },
    {
      header: "Hình thức TGPL",
      to: "/hinhThucTgpl",
      coding: "hinh-thuc-tro-giup-phap-ly",
      value: (r) => byDie(r, ["Tham gia tố tụng", "Tư vấn pháp luật", "Đại diện ngoài tố tụng"]),
    },
    { header: "Người thực hiện", to: "/nguoiThucHien/-/hoTen/dayDu", value: (r) => r.asker.name },
    {
      header: "Giai đoạn tố tụng",
      to: "/giaiDoanToTung",
      coding: "giai-doan-to-tung",
      value: (r) => byDie(r, ["Truy tố", "Xét xử sơ thẩm", "Xét xử phúc thẩm"]),
    },
    {
      header: "Tình trạng",
      to: "/trangThai",
      coding: "trang-thai-vu-viec-tro-giup-phap-ly",
      value: (r) => byDie(r, ["Đang thực hiện", "Kết thúc", "Đã thụ lý"]),
    },
    {
      header: "Ngày kết thúc",
      to: "/ngayKetThuc",
      date: "dd/MM/yyyy",
      value: (r) => (r.die === 0 ? null : write.vn({ ...r.day, year: 2025 })),
    },
  ],
  faults: [
    fault(6, 2, "31/11/2024", "no-such-day"),
    fault(13, 7, "nt", "as-above"),
    fault(22, 9, "xong", "unknown-code"),
  ],
  below: [["Tổng số: 33 vụ"]],
};

/** The same from a district branch, without diacritics. */
const legalAidPlain: Sample<Case> = {
  name: "tgpl-chi-nhanh",
  format: "csv",
  record: "tro-giup-phap-ly/vu-viec",
  style: "snake_case tiếng Việt không dấu, xuất từ phần mềm chi nhánh",
  encoding: "utf-8",
  rows: inventCases(502, 17, [1970, 2023]),
  spell: withoutMarks,
  columns: [
    { header: "ma_ho_so", to: "/maSoHoSo", value: (r) => `CN-${r.no}` },
    { header: "ngay_yeu_cau", to: "/ngayYeuCau", date: "dd/MM/yyyy", value: (r) => write.vn(r.day) },
    { header: "ten_nguoi_duoc_tgpl", to: "/nguoiDuocTgpl/hoTen/dayDu", value: (r) => r.main.name },
    {
      header: "linh_vuc",
      to: "/linhVucTgpl",
      coding: "linh-vuc-tro-giup-phap-ly",
      value: (r) => byDie(r, ["Hình sự", "Dân sự"]),
    },
    {
      header: "hinh_thuc",
      to: "/hinhThucTgpl",
      coding: "hinh-thuc-tro-giup-phap-ly",
      value: (r) => byDie(r, ["Tham gia tố tụng", "Tư vấn pháp luật"]),
    },
    { header: "nguoi_thuc_hien", to: "/nguoiThucHien/-/hoTen/dayDu", value: (r) => r.asker.name },
    {
      header: "ngay_ket_thuc",
      to: "/ngayKetThuc",
      date: "dd/MM/yyyy",
      value: (r) => write.vn({ ...r.day, year: 2024 }),
    },
    { header: "ghi_chu", to: null, value: () => null },
  ],
  faults: [fault(3, 1, "00/00/2023", "zero-day-month")],
};

/** A bar association's list; days are the bare numbers of the workbook. */
const lawyers: Sample<Case> = {
  name: "luat-su-danh-sach",
  format: "xlsx",
  record: "luat-su/luat-su",
  style: "Danh sách của đoàn luật sư; ngày là số của Excel",
  encoding: "unicode",
  rows: inventCases(601, 40, [1965, 2020]),
  above: [["DANH SÁCH LUẬT SƯ"]],
  columns: [
    { header: "STT", to: null, value: (r) => r.no },
    { header: "Họ và tên luật sư", to: `${LAWYER}/nguoi/hoTen/dayDu`, value: (r) => r.main.name },
    {
      header: "Ngày sinh",
      to: `${LAWYER}/nguoi/ngaySinh`,
      date: "excel-serial",
      value: (r) => write.serial({ ...r.main.born, year: 1965 + r.die }),
    },
    {
      header: "Giới tính",
      to: `${LAWYER}/nguoi/gioiTinh`,
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Ông", "Bà"),
    },
    { header: "Số CCHN", to: `${LAWYER}/soChungChi`, value: (r) => `${r.no}/TP/LS-CCHN` },
    {
      header: "Ngày cấp CCHN",
      to: `${LAWYER}/ngayCapChungChi`,
      date: "excel-serial",
      value: (r) => write.serial({ ...r.day, year: 2005 + r.die }),
    },
    { header: "Số thẻ", to: `${LAWYER}/soThe`, value: (r) => `${r.no + 500}/LS` },
    {
      header: "Tổ chức hành nghề",
      to: `${LAWYER}/toChuc/ten`,
      value: (r) => byDie(r, ["Văn phòng luật sư Ví Dụ", "Công ty luật TNHH Ví Dụ"]),
    },
    { header: "Đoàn luật sư", to: "/doanLuatSu/-/ten", value: () => "Đoàn luật sư tỉnh Ví Dụ" },
    {
      header: "Tình trạng",
      to: `${LAWYER}/trangThai`,
      coding: "tinh-trang-hanh-nghe",
      value: (r) => byDie(r, ["Đang hành nghề", "Đang hành nghề", "Chấm dứt hành nghề"]),
    },
    { header: "Email", to: `${LAWYER}/nguoi/email`, value: (r) => `ls${r.no}@vidu.example` },
    { header: "Ghi chú", to: null, value: () => null },
  ],
  faults: [
    fault(5, 2, "00/00/1970", "zero-day-month"),
    fault(12, 2, 1971, "year-only"),
    fault(30, 9, "nghỉ", "unknown-code"),
  ],
  below: [["Tổng số: 40 luật sư"]],
};

/** No header row at all: columns have letters only. */
const letters: Sample<Case> = {
  name: "luat-su-khong-tieu-de",
  format: "csv",
  record: "luat-su/luat-su",
  style: "Không có dòng tiêu đề, chỉ có chữ cái của cột",
  encoding: "utf-8",
  noHeader: true,
  rows: inventCases(602, 16, [1965, 2020]),
  columns: [
    { header: "", to: null, value: (r) => r.no },
    { header: "", to: [`${LAWYER}/nguoi/hoTen/dayDu`], value: (r) => r.main.name },
    {
      header: "",
      to: [`${LAWYER}/nguoi/ngaySinh`, `${LAWYER}/ngayCapChungChi`],
      date: "dd/MM/yyyy",
      value: (r) => write.vn({ ...r.main.born, year: 1965 + r.die }),
    },
    {
      header: "",
      to: [`${LAWYER}/nguoi/gioiTinh`],
      coding: "gioi-tinh",
      value: (r) => sexOf(r.main, "Nam", "Nữ"),
    },
    { header: "", to: [`${LAWYER}/soChungChi`, `${LAWYER}/soThe`], value: (r) => `${r.no}/TP/LS-CCHN` },
    { header: "", to: [`${LAWYER}/nguoi/soDienThoai`], value: (r) => r.main.phone },
    { header: "", to: [`${LAWYER}/nguoi/email`], value: (r) => `ls${r.no}@vidu.example` },
  ],
};

/** Legal aid and lawyers. */
export const PROFESSIONS: readonly Sample<Case>[] = [legalAid, legalAidPlain, lawyers, letters];
