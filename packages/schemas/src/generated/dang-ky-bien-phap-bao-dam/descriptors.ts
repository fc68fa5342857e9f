// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBBD01: RuleText = {
 "id": "B-BD-01",
 "path": "/bienPhapBaoDam",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cầm giữ tài sản không thuộc diện đăng ký.",
  "en": "A lien is never registered."
 },
 "fix": {
  "vi": "Từ chối, hoặc sửa biện pháp bảo đảm.",
  "en": "Refuse it, or correct the measure."
 },
 "example": {
  "wrong": "/bienPhapBaoDam: \"cam-giu\"",
  "right": "/bienPhapBaoDam: \"the-chap\""
 },
 "cel": "this.bienPhapBaoDam != \"cam-giu\"",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 4 khoản 1 điểm b"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD02: RuleText = {
 "id": "B-BD-02",
 "path": "/thoiDiemHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời điểm hiệu lực không phải lúc ghi vào sổ hoặc cơ sở dữ liệu.",
  "en": "The moment of effect is not that of the entry."
 },
 "cause": {
  "vi": "Giây có thể lệch khi thời điểm chỉ ghi tới phút, và đăng ký chuyển tiếp giữ thời điểm của đăng ký trước; nên chỉ cảnh báo.",
  "en": "Seconds may differ when times are kept to the minute, and a transferred registration keeps the earlier moment: a warning only."
 },
 "fix": {
  "vi": "Lấy thời điểm hiệu lực bằng thời điểm ghi, tới phút.",
  "en": "Take the moment of the entry, to the minute."
 },
 "example": {
  "wrong": "/thoiDiemHieuLuc: \"2026-08-12T10:14:00+07:00\"",
  "right": "/thoiDiemHieuLuc: \"2026-08-12T10:15:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || (notAfterTime(this.thoiDiemHieuLuc, this.thoiDiemGhi) && notAfterTime(this.thoiDiemGhi, this.thoiDiemHieuLuc))",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD02b: RuleText = {
 "id": "B-BD-02b",
 "path": "/thoiDiemHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thay đổi này không làm đổi thời điểm hiệu lực, nhưng thời điểm khác đăng ký gốc.",
  "en": "This change does not move the moment of effect, but it differs from the original."
 },
 "fix": {
  "vi": "Giữ thời điểm hiệu lực của đăng ký gốc.",
  "en": "Keep the moment of the original registration."
 },
 "example": {
  "wrong": "/thoiDiemHieuLuc: \"2026-10-01T09:00:00+07:00\"",
  "right": "/thoiDiemHieuLuc: \"2026-08-12T10:15:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"thay-doi\" || !(this.noiDungThayDoi in [\"thay-doi-ben\", \"rut-bot-tai-san\"]) || (notAfterTime(this.thoiDiemHieuLuc, this.thongTinDangKyGoc.thoiDiemHieuLuc) && notAfterTime(this.thongTinDangKyGoc.thoiDiemHieuLuc, this.thoiDiemHieuLuc))",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 1 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD02c: RuleText = {
 "id": "B-BD-02c",
 "path": "/thoiDiemHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bổ sung tài sản, nghĩa vụ hoặc sửa số khung có hiệu lực từ lúc ghi lần này, không từ đăng ký gốc.",
  "en": "Added property or obligation, or a corrected chassis number, takes effect at this entry."
 },
 "cause": {
  "vi": "Giây có thể lệch khi thời điểm chỉ ghi tới phút, và đăng ký chuyển tiếp giữ thời điểm của đăng ký trước; nên chỉ cảnh báo.",
  "en": "Seconds may differ when times are kept to the minute, and a transferred registration keeps the earlier moment: a warning only."
 },
 "fix": {
  "vi": "Lấy thời điểm hiệu lực bằng thời điểm ghi lần này.",
  "en": "Take the moment of this entry."
 },
 "example": {
  "wrong": "/thoiDiemHieuLuc: \"2026-08-12T10:15:00+07:00\"",
  "right": "/thoiDiemHieuLuc: \"2026-10-01T09:00:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"thay-doi\" || !(this.noiDungThayDoi in [\"bo-sung-tai-san\", \"bo-sung-nghia-vu\", \"sua-so-khung\"]) || (notAfterTime(this.thoiDiemHieuLuc, this.thoiDiemGhi) && notAfterTime(this.thoiDiemGhi, this.thoiDiemHieuLuc))",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 1 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD03: RuleText = {
 "id": "B-BD-03",
 "path": "/thoiDiemChamDut",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Xóa đăng ký chấm dứt hiệu lực từ lúc ghi việc xóa.",
  "en": "A deletion ends the effect from its entry."
 },
 "cause": {
  "vi": "Giây có thể lệch khi thời điểm chỉ ghi tới phút, và đăng ký chuyển tiếp giữ thời điểm của đăng ký trước; nên chỉ cảnh báo.",
  "en": "Seconds may differ when times are kept to the minute, and a transferred registration keeps the earlier moment: a warning only."
 },
 "fix": {
  "vi": "Lấy thời điểm chấm dứt bằng thời điểm ghi. Nếu đăng ký coi như chưa từng có hiệu lực thì là hủy.",
  "en": "Take the moment of the entry. If it never had effect, it is a cancellation."
 },
 "example": {
  "wrong": "/thoiDiemChamDut: \"2026-09-30T09:00:00+07:00\"",
  "right": "/thoiDiemChamDut: \"2026-10-01T09:00:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"xoa\" || (notAfterTime(this.thoiDiemChamDut, this.thoiDiemGhi) && notAfterTime(this.thoiDiemGhi, this.thoiDiemChamDut))",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 1 điểm e, Điều 21"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD03b: RuleText = {
 "id": "B-BD-03b",
 "path": "/thoiDiemHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Khôi phục đăng ký đã hủy giữ thời điểm hiệu lực ban đầu.",
  "en": "A restored registration keeps its original moment of effect."
 },
 "fix": {
  "vi": "Lấy thời điểm hiệu lực của đăng ký gốc.",
  "en": "Take the moment of the original."
 },
 "example": {
  "wrong": "/thoiDiemHieuLuc: \"2026-10-01T09:00:00+07:00\"",
  "right": "/thoiDiemHieuLuc: \"2026-08-12T10:15:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"khoi-phuc\" || (notAfterTime(this.thoiDiemHieuLuc, this.thongTinDangKyGoc.thoiDiemHieuLuc) && notAfterTime(this.thongTinDangKyGoc.thoiDiemHieuLuc, this.thoiDiemHieuLuc))",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 1 điểm e, Điều 21"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD03c: RuleText = {
 "id": "B-BD-03c",
 "path": "/thoiDiemChamDut",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Xóa đăng ký mà chưa có thời điểm chấm dứt.",
  "en": "A deletion has no moment of end."
 },
 "cause": {
  "vi": "Có bản ghi đúng luật vẫn rơi vào trường hợp này, nên chỉ cảnh báo.",
  "en": "A lawful record can be in this case: a warning only."
 },
 "fix": {
  "vi": "Ghi thời điểm chấm dứt.",
  "en": "Give the moment."
 },
 "example": {
  "wrong": "/thoiDiemChamDut: —",
  "right": "/thoiDiemChamDut: \"2026-10-01T09:00:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"xoa\" || this.trangThai in [\"ho-so\", \"tu-choi\"] || has(this.thoiDiemChamDut)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD03d: RuleText = {
 "id": "B-BD-03d",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Xóa thì trạng thái là đã xóa, hủy thì là đã hủy: hai việc khác nhau.",
  "en": "A deletion leads to deleted, a cancellation to cancelled: they are two things."
 },
 "fix": {
  "vi": "Sửa loại đăng ký hoặc trạng thái.",
  "en": "Correct the kind or the state."
 },
 "example": {
  "wrong": "/trangThai: \"da-huy\"",
  "right": "/trangThai: \"da-xoa\""
 },
 "cel": "this.trangThai in [\"ho-so\", \"tu-choi\"] || ((this.loaiDangKy != \"xoa\" || this.trangThai == \"da-xoa\") && (this.loaiDangKy != \"huy\" || this.trangThai == \"da-huy\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBD05: RuleText = {
 "id": "B-BD-05",
 "path": "/thoiDiemChamDut",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thông báo xử lý tài sản không chấm dứt đăng ký và không tạo thứ tự ưu tiên.",
  "en": "A notice of handling ends nothing and gives no priority."
 },
 "fix": {
  "vi": "Bỏ thoiDiemChamDut; xóa đăng ký là một lần đăng ký khác.",
  "en": "Take out thoiDiemChamDut; deletion is another registration."
 },
 "example": {
  "wrong": "/thoiDiemChamDut: \"2026-10-01T09:00:00+07:00\"",
  "right": "/thoiDiemChamDut: —"
 },
 "cel": "this.loaiDangKy != \"thong-bao-xu-ly\" || !has(this.thoiDiemChamDut)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBD06: RuleText = {
 "id": "B-BD-06",
 "path": "/thongBaoKeBien/thoiDiemNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã nhận thông báo kê biên trước khi ghi vào sổ thì phải từ chối đăng ký.",
  "en": "The notice of seizure came before the entry: the registration must be refused."
 },
 "cause": {
  "vi": "Kê biên có thể đã giải tỏa trước khi ghi vào sổ, và đăng ký sai vẫn là việc có thật; nên chỉ cảnh báo.",
  "en": "The seizure may have been lifted before the entry, and a wrong entry is still a fact: a warning only."
 },
 "fix": {
  "vi": "Từ chối theo Điều 15 khoản 1 điểm i; nhận sau khi ghi thì giữ đăng ký và báo lại.",
  "en": "Refuse it; when the notice came after, keep the registration and tell the agency."
 },
 "example": {
  "wrong": "/thongBaoKeBien/thoiDiemNhan: \"2026-08-12T10:00:00+07:00\"",
  "right": "/thongBaoKeBien/thoiDiemNhan: \"2026-08-20T08:00:00+07:00\""
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || this.trangThai in [\"tu-choi\", \"ho-so\"] || notAfterTime(this.thoiDiemHieuLuc, this.thongBaoKeBien.thoiDiemNhan)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 15 khoản 1 điểm i"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD06b: RuleText = {
 "id": "B-BD-06b",
 "path": "/thongBaoKeBien/ngayBaoLai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nhận thông báo kê biên sau khi đã đăng ký mà chưa báo lại cơ quan thi hành án.",
  "en": "The notice came after registration, but the agency was not told."
 },
 "fix": {
  "vi": "Báo lại là tài sản đã được đăng ký và ghi ngày.",
  "en": "Tell the agency and give the day."
 },
 "example": {
  "wrong": "/thongBaoKeBien/ngayBaoLai: —",
  "right": "/thongBaoKeBien/ngayBaoLai: \"2026-08-21\""
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || this.trangThai != \"dang-co-hieu-luc\" || !has(this.thongBaoKeBien) || has(this.thongBaoKeBien.ngayBaoLai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBDD5: RuleText = {
 "id": "B-BD-D5",
 "path": "/dangKyGoc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thay đổi, thông báo, xóa, hủy, khôi phục mà không nói đăng ký gốc nào.",
  "en": "It does not say which registration it is about."
 },
 "cause": {
  "vi": "Có bản ghi đúng luật vẫn rơi vào trường hợp này, nên chỉ cảnh báo.",
  "en": "A lawful record can be in this case: a warning only."
 },
 "fix": {
  "vi": "Ghi số đăng ký gốc.",
  "en": "Give the number of the original."
 },
 "example": {
  "wrong": "/dangKyGoc: —",
  "right": "/dangKyGoc: \"2026-000123\""
 },
 "cel": "this.loaiDangKy == \"lan-dau\" || has(this.dangKyGoc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBDD6: RuleText = {
 "id": "B-BD-D6",
 "path": "/canCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thay đổi, xóa, hủy mà chưa nêu căn cứ.",
  "en": "No ground for the change, deletion or cancellation."
 },
 "fix": {
  "vi": "Ghi điểm, khoản của Điều 18, 20 hoặc 21.",
  "en": "Give the point of Article 18, 20 or 21."
 },
 "example": {
  "wrong": "/canCu/soKyHieu: —; /canCu/dieu: —; /canCu/khoan: —",
  "right": "/canCu/soKyHieu: \"99/2022/NĐ-CP\"; /canCu/dieu: \"20\"; /canCu/khoan: \"1\""
 },
 "cel": "this.loaiDangKy in [\"lan-dau\", \"thong-bao-xu-ly\"] || has(this.canCu)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 18, 20, 21"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD7: RuleText = {
 "id": "B-BD-D7",
 "path": "/lyDoTuChoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Từ chối mà chưa nêu lý do.",
  "en": "Refused without a ground."
 },
 "fix": {
  "vi": "Ghi điểm của Điều 15 khoản 1.",
  "en": "Give the point of Article 15(1)."
 },
 "cel": "this.trangThai != \"tu-choi\" || has(this.lyDoTuChoi)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 15 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD8: RuleText = {
 "id": "B-BD-D8",
 "path": "/lyDoTuChoi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có lý do từ chối mà đăng ký không bị từ chối.",
  "en": "There is a ground of refusal, but it was not refused."
 },
 "fix": {
  "vi": "Bỏ lý do, hoặc sửa trạng thái.",
  "en": "Take out the ground, or correct the state."
 },
 "cel": "!has(this.lyDoTuChoi) || this.trangThai == \"tu-choi\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBDD9: RuleText = {
 "id": "B-BD-D9",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái mà sự kiện cuối cùng đưa tới.",
  "en": "The state is not where the last event leads."
 },
 "fix": {
  "vi": "Lấy trạng thái theo sự kiện cuối.",
  "en": "Take the state from the last event."
 },
 "example": {
  "wrong": "/quaTrinh/3/maSuKien: —; /quaTrinh/3/denTrangThai: —; /quaTrinh/3/thoiDiem: —",
  "right": "/quaTrinh/3/maSuKien: \"sk-4\"; /quaTrinh/3/denTrangThai: \"dang-co-hieu-luc\"; /quaTrinh/3/thoiDiem: \"2026-10-01\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBDD10: RuleText = {
 "id": "B-BD-D10",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có bước không có trong sơ đồ: đã xóa thì không khôi phục.",
  "en": "The history has a step that is not known: what was deleted is never restored."
 },
 "fix": {
  "vi": "Kiểm tra: khôi phục chỉ sau khi hủy.",
  "en": "Check: only a cancellation is restored."
 },
 "example": {
  "wrong": "/quaTrinh/2/denTrangThai: \"da-xoa\"",
  "right": "/quaTrinh/2/denTrangThai: \"da-huy\""
 },
 "cel": "stepsAllowed(\"dang-ky-bien-phap-bao-dam\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBDD11: RuleText = {
 "id": "B-BD-D11",
 "path": "/thoiDiemHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký đã ghi mà chưa có thời điểm hiệu lực.",
  "en": "It was entered but has no moment of effect."
 },
 "fix": {
  "vi": "Ghi thời điểm hiệu lực tới phút.",
  "en": "Give the moment, to the minute."
 },
 "example": {
  "wrong": "/thoiDiemHieuLuc: —",
  "right": "/thoiDiemHieuLuc: \"2026-08-12T10:15:00+07:00\""
 },
 "cel": "this.loaiDangKy in [\"thong-bao-xu-ly\", \"xoa\", \"huy\"] || this.trangThai in [\"ho-so\", \"tu-choi\", \"da-huy\"] || has(this.thoiDiemHieuLuc)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD12: RuleText = {
 "id": "B-BD-D12",
 "path": "/thoiDiemChamDut",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký chấm dứt trước khi có hiệu lực.",
  "en": "It ends before it takes effect."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm.",
  "en": "Check both moments."
 },
 "example": {
  "wrong": "/thoiDiemChamDut: \"2026-08-12T10:00:00+07:00\"",
  "right": "/thoiDiemChamDut: \"2026-10-01T09:00:00+07:00\""
 },
 "cel": "notAfterTime(this.thoiDiemHieuLuc, this.thoiDiemChamDut)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBDD13: RuleText = {
 "id": "B-BD-D13",
 "path": "/ngayDangKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đăng ký lần đầu khác ngày của thời điểm hiệu lực.",
  "en": "The day of a first registration is not that of its effect."
 },
 "cause": {
  "vi": "Giây có thể lệch khi thời điểm chỉ ghi tới phút, và đăng ký chuyển tiếp giữ thời điểm của đăng ký trước; nên chỉ cảnh báo.",
  "en": "Seconds may differ when times are kept to the minute, and a transferred registration keeps the earlier moment: a warning only."
 },
 "fix": {
  "vi": "Lấy ngày theo thời điểm hiệu lực.",
  "en": "Take the day of the moment of effect."
 },
 "example": {
  "wrong": "/ngayDangKy: \"2026-08-13\"",
  "right": "/ngayDangKy: \"2026-08-12\""
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || this.trangThai in [\"ho-so\", \"tu-choi\"] || sameDay(this.ngayDangKy, this.thoiDiemHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBD04: RuleText = {
 "id": "B-BD-04",
 "path": "/thoiDiemHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Trùng một đăng ký có từ trước: cùng bên, tài sản, biện pháp và hợp đồng; đăng ký sớm nhất có giá trị.",
  "en": "It repeats an earlier registration of the same parties, property, measure and contract; the earliest counts."
 },
 "fix": {
  "vi": "Kiểm tra nhập trùng; đăng ký sau không có giá trị ưu tiên.",
  "en": "Check whether it was entered twice; the later gives no priority."
 },
 "dataset": {
  "keys": [
   [
    "'ca-nhan'",
    "this.benBaoDam[0].nguoi.soDinhDanhCaNhan",
    "this.taiSan[0].soDinhDanhTaiSan",
    "this.bienPhapBaoDam",
    "this.hopDong.so"
   ],
   [
    "'to-chuc'",
    "this.benBaoDam[0].toChuc.maSo",
    "this.taiSan[0].soDinhDanhTaiSan",
    "this.bienPhapBaoDam",
    "this.hopDong.so"
   ]
  ],
  "where": "this.loaiDangKy == \"lan-dau\" && this.trangThai == \"dang-co-hieu-luc\"",
  "pair": "this.soDangKy == other.soDangKy || notAfterTime(this.thoiDiemHieuLuc, other.thoiDiemHieuLuc)"
 },
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 6 khoản 3, Điều 49"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD14: RuleText = {
 "id": "B-BD-D14",
 "path": "/dangKyGoc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy đăng ký gốc.",
  "en": "The original registration is not there."
 },
 "fix": {
  "vi": "Kiểm tra số đăng ký gốc; tệp có thể thiếu bản ghi.",
  "en": "Check the number; the file may lack the record."
 },
 "dataset": {
  "keys": [
   [
    "this.dangKyGoc"
   ]
  ],
  "with": [
   {
    "record": "dang-ky-bien-phap-bao-dam/dang-ky",
    "keys": [
     [
      "other.soDangKy"
     ]
    ],
    "where": "other.loaiDangKy == \"lan-dau\""
   }
  ],
  "exists": "true"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBDD15: RuleText = {
 "id": "B-BD-D15",
 "path": "/thongTinDangKyGoc/thoiDiemHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Thời điểm hiệu lực của đăng ký gốc ghi ở đây khác với chính đăng ký gốc.",
  "en": "The moment of the original written here differs from the original itself."
 },
 "cause": {
  "vi": "Hai cơ quan đăng ký có thể cấp trùng số, nên chỉ cảnh báo.",
  "en": "Two registries may give one number: a warning only."
 },
 "fix": {
  "vi": "Lấy lại từ đăng ký gốc.",
  "en": "Take it from the original."
 },
 "dataset": {
  "keys": [
   [
    "this.dangKyGoc"
   ]
  ],
  "with": [
   {
    "record": "dang-ky-bien-phap-bao-dam/dang-ky",
    "keys": [
     [
      "other.soDangKy"
     ]
    ],
    "where": "other.loaiDangKy == \"lan-dau\""
   }
  ],
  "pair": "notAfterTime(this.thongTinDangKyGoc.thoiDiemHieuLuc, other.thoiDiemHieuLuc) && notAfterTime(other.thoiDiemHieuLuc, this.thongTinDangKyGoc.thoiDiemHieuLuc)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBDD16: RuleText = {
 "id": "B-BD-D16",
 "path": "/soDangKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai đăng ký của một cơ quan trùng số.",
  "en": "Two registrations of one registry have the same number."
 },
 "fix": {
  "vi": "Nhập trùng thì giữ một bản ghi.",
  "en": "Keep one if it was entered twice."
 },
 "dataset": {
  "keys": [
   [
    "this.soDangKy",
    "this.coQuanDangKy.ten"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBDD17: RuleText = {
 "id": "B-BD-D17",
 "path": "/thongBaoKeBien/so",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Tài sản kê biên ở thi hành án dẫn đăng ký này nhưng kê biên trước khi đăng ký có hiệu lực.",
  "en": "Seized property refers to this registration, but was seized before it took effect."
 },
 "fix": {
  "vi": "Kiểm tra thông báo kê biên: nhận trước khi ghi thì phải từ chối.",
  "en": "Check the notice of seizure: before the entry it must be refused."
 },
 "dataset": {
  "keys": [
   [
    "this.soDangKy"
   ]
  ],
  "where": "this.loaiDangKy == \"lan-dau\" && this.trangThai == \"dang-co-hieu-luc\"",
  "with": [
   {
    "record": "thi-hanh-an-dan-su/tai-san-ke-bien",
    "keys": [
     [
      "other.dangBaoDamCho[0]"
     ],
     [
      "other.dangBaoDamCho[1]"
     ],
     [
      "other.dangBaoDamCho[2]"
     ]
    ]
   }
  ],
  "pair": "notAfter(this.thoiDiemHieuLuc, other.ngayKeBien)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT09: RuleText = {
 "id": "HT-09",
 "path": "",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã đơn vị hành chính mâu thuẫn nhau: xã không thuộc tỉnh đã ghi vào ngày đó, hoặc có mã huyện trong bộ mã từ 01/07/2025.",
  "en": "The administrative codes contradict each other: the commune is not in that province on that day, or a district code stands in the edition from 2025-07-01."
 },
 "fix": {
  "vi": "Chọn lại xã trong đúng tỉnh theo ngày hiệu lực của địa chỉ; địa danh cũ thì ghi ngayHieuLuc là một ngày khi địa danh đó còn dùng. Địa chỉ từ 01/07/2025 bỏ maHuyen. Ví dụ: maTinh 01, maXa 00004.",
  "en": "Choose the commune again within the province at the date of the address; for an old place name set ngayHieuLuc to a day when it was in use. From 2025-07-01 leave out maHuyen. For example maTinh 01, maXa 00004."
 },
 "cel": "(!has(this.maHuyen) || this.boMaDvhc != \"tu-2025-07-01\") && (has(this.ngayHieuLuc) ? inProvince(this.maXa, this.maTinh, this.ngayHieuLuc) : (has(this.boMaDvhc) && this.boMaDvhc == \"truoc-2025-07-01\" && !before(recordDate, \"2025-07-01\") ? inProvince(this.maXa, this.maTinh, \"2025-06-30\") : (has(this.boMaDvhc) && this.boMaDvhc == \"tu-2025-07-01\" && before(recordDate, \"2025-07-01\") ? inProvince(this.maXa, this.maTinh, \"2025-07-01\") : inProvince(this.maXa, this.maTinh, recordDate))))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp, theo bảng mã đơn vị hành chính"
 }
};

const ruleCH01: RuleText = {
 "id": "CH-01",
 "path": "/loaiChuThe",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Loại chủ thể không hợp với khối thông tin: cá nhân ghi ở nguoi, tổ chức ghi ở toChuc.",
  "en": "The kind of party does not fit its data: a person stands in nguoi, an organisation in toChuc."
 },
 "fix": {
  "vi": "Sửa loaiChuThe, hoặc chuyển thông tin sang khối đúng.",
  "en": "Correct loaiChuThe, or move the data to the right block."
 },
 "example": {
  "wrong": "/benBaoDam/0/loaiChuThe: \"ca-nhan\"",
  "right": "/benBaoDam/0/loaiChuThe: \"doanh-nghiep-hop-tac-xa\""
 },
 "cel": "this.loaiChuThe == \"ca-nhan\" ? !has(this.toChuc) : !has(this.nguoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHT07: RuleText = {
 "id": "HT-07",
 "path": "/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân không hợp với giới tính hoặc năm sinh: chữ số thứ 4 nói thế kỷ và giới tính, chữ số thứ 5 và 6 nói năm sinh.",
  "en": "The personal number does not fit the sex or year of birth: digit 4 gives century and sex, digits 5 and 6 the year."
 },
 "cause": {
  "vi": "Số có thể được cấp trước khi cải chính năm sinh hoặc xác định lại giới tính, nên đây chỉ là cảnh báo.",
  "en": "The number may be older than a correction of birth year or sex, so this is only a warning."
 },
 "fix": {
  "vi": "Đối chiếu số với giấy tờ. Nam sinh 1990: chữ số thứ 4 là 0, tiếp theo là 90; nữ sinh 2005: chữ số thứ 4 là 3, tiếp theo là 05.",
  "en": "Compare the number with the paper. For a man born in 1990 digit 4 is 0, then 90; for a woman born in 2005 it is 3, then 05."
 },
 "cel": "idMatchesSex(this.soDinhDanhCaNhan, this.gioiTinh) && idMatchesBirth(this.soDinhDanhCaNhan, this.ngaySinh)",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleHT10: RuleText = {
 "id": "HT-10",
 "path": "/hoTen/dayDu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Họ tên có ký tự lạ: tên chỉ gồm chữ cái, dấu cách, gạch nối và dấu nháy.",
  "en": "The name holds unusual characters: a name has only letters, spaces, hyphens and apostrophes."
 },
 "fix": {
  "vi": "Chép lại họ tên như giấy tờ, bỏ số thứ tự, dấu chấm, ngoặc, chú thích. Ví dụ: Nguyễn Thị Minh Anh.",
  "en": "Copy the name as on the paper, without numbering, dots, brackets or remarks. For example: Nguyễn Thị Minh Anh."
 },
 "cel": "isName(this.hoTen.dayDu) || (has(this.quocTich) && \"VN\" in this.quocTich && has(this.ngaySinh) && !before(this.ngaySinh, \"2017-01-01\") && !before(recordDate, \"2017-01-01\") && [\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"].exists(d, this.hoTen.dayDu.contains(d)))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT10b: RuleText = {
 "id": "HT-10b",
 "path": "/hoTen/dayDu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tên của công dân Việt Nam có chữ số.",
  "en": "The name of a Vietnamese citizen holds digits."
 },
 "cause": {
  "vi": "Quy định này áp dụng khi đặt tên từ ngày 01/01/2017 (theo trí nhớ); tên đặt trước đó chỉ được cảnh báo.",
  "en": "The provision governs names given from 2017-01-01 (date from memory); an earlier name only draws a warning."
 },
 "fix": {
  "vi": "Đặt tên bằng chữ tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, ví dụ Nguyễn Thị Minh Anh; không đặt tên bằng số.",
  "en": "Name the child in letters of Vietnamese or another language of Việt Nam, for example Nguyễn Thị Minh Anh; numbers are not allowed."
 },
 "cel": "!(\"VN\" in this.quocTich) || before(this.ngaySinh, \"2017-01-01\") || ![\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"].exists(d, this.hoTen.dayDu.contains(d))",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 26 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleHT13: RuleText = {
 "id": "HT-13",
 "path": "/hoTen/dayDu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Họ tên chỉ là chữ điền vào cho đủ, không phải tên thật.",
  "en": "The name is a filler, not a real name."
 },
 "fix": {
  "vi": "Bỏ chữ điền cho đủ (ví dụ \"không rõ\") và nêu trường này trong khongRo với lý do.",
  "en": "Remove the filler (such as \"không rõ\") and list the field in khongRo with the reason."
 },
 "cel": "!isPlaceholder(this.hoTen.dayDu)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT13b: RuleText = {
 "id": "HT-13b",
 "path": "/soCmnd9",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số CMND chỉ là số điền vào cho đủ, không phải số thật.",
  "en": "The identity card number is a filler, not a real number."
 },
 "fix": {
  "vi": "Bỏ số điền cho đủ (ví dụ 000000001) và nêu trường này trong khongRo với lý do.",
  "en": "Remove the filler (such as 000000001) and list the field in khongRo with the reason."
 },
 "cel": "!isPlaceholder(this.soCmnd9)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT13c: RuleText = {
 "id": "HT-13c",
 "path": "/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có số giấy tờ tùy thân chỉ là số điền vào cho đủ, không phải số thật.",
  "en": "The number of an identity paper is a filler, not a real number."
 },
 "fix": {
  "vi": "Bỏ số điền cho đủ (ví dụ 000000001) và nêu trường này trong khongRo với lý do.",
  "en": "Remove the filler (such as 000000001) and list the field in khongRo with the reason."
 },
 "cel": "this.giayToTuyThan.all(g, !isPlaceholder(g.so))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBD07: RuleText = {
 "id": "B-BD-07",
 "path": "/soKhung",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phương tiện cơ giới đường bộ chưa có số khung.",
  "en": "A road vehicle has no chassis number."
 },
 "fix": {
  "vi": "Ghi số khung; tài sản hình thành trong tương lai chưa có số khung thì đặt hinhThanhTrongTuongLai.",
  "en": "Give the chassis number; mark hinhThanhTrongTuongLai when there is none yet."
 },
 "example": {
  "wrong": "/taiSan/0/soKhung: —",
  "right": "/taiSan/0/soKhung: \"VDU0000000000001\""
 },
 "cel": "this.loaiTaiSan != \"phuong-tien-giao-thong-duong-bo\" || has(this.soKhung) || this.hinhThanhTrongTuongLai == true",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 45 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBD07b: RuleText = {
 "id": "B-BD-07b",
 "path": "/hangHoaLuanChuyen",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hàng hóa luân chuyển chưa mô tả theo giá trị hay theo tên, loại.",
  "en": "Goods in circulation are described neither by value nor by kind."
 },
 "fix": {
  "vi": "Ghi giaTri, hoặc tenLoai.",
  "en": "Give giaTri or tenLoai."
 },
 "example": {
  "wrong": "/taiSan/hangHoaLuanChuyen/tenLoai: —",
  "right": "/taiSan/hangHoaLuanChuyen/tenLoai: \"Thép cuộn\""
 },
 "cel": "this.loaiTaiSan != \"hang-hoa-luan-chuyen\" || has(this.hangHoaLuanChuyen.giaTri) || has(this.hangHoaLuanChuyen.tenLoai)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 45 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD1: RuleText = {
 "id": "B-BD-D1",
 "path": "/phuongTien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phương tiện này phải mô tả bằng tên, chủ, số đăng ký.",
  "en": "Such a craft is described by name, owner and registration."
 },
 "fix": {
  "vi": "Ghi phuongTien.",
  "en": "Give phuongTien."
 },
 "example": {
  "wrong": "/taiSan/phuongTien/ten: —; /taiSan/phuongTien/chuSoHuu: —; /taiSan/phuongTien/soDangKy: —",
  "right": "/taiSan/phuongTien/ten: \"Tàu cá Ví Dụ 01\"; /taiSan/phuongTien/chuSoHuu: \"Công ty Ví Dụ\"; /taiSan/phuongTien/soDangKy: \"VD-00001-TS\""
 },
 "cel": "this.loaiTaiSan != \"phuong-tien-khac\" || has(this.phuongTien)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 45 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD2: RuleText = {
 "id": "B-BD-D2",
 "path": "/quyenTaiSan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyền tài sản phải mô tả bằng tên quyền và căn cứ phát sinh.",
  "en": "A property right is described by its name and origin."
 },
 "fix": {
  "vi": "Ghi quyenTaiSan.",
  "en": "Give quyenTaiSan."
 },
 "example": {
  "wrong": "/taiSan/quyenTaiSan/ten: —; /taiSan/quyenTaiSan/canCuPhatSinh: —",
  "right": "/taiSan/quyenTaiSan/ten: \"Quyền đòi nợ\"; /taiSan/quyenTaiSan/canCuPhatSinh: \"Hợp đồng mua bán số 01/VD\""
 },
 "cel": "this.loaiTaiSan != \"quyen-tai-san\" || has(this.quyenTaiSan)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 45 khoản 8"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD3: RuleText = {
 "id": "B-BD-D3",
 "path": "/soGiayChungNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyền sử dụng đất, tài sản gắn liền với đất chưa có số giấy chứng nhận.",
  "en": "Land or what stands on it has no certificate number."
 },
 "fix": {
  "vi": "Ghi số giấy chứng nhận.",
  "en": "Give the certificate number."
 },
 "example": {
  "wrong": "/taiSan/soGiayChungNhan: —",
  "right": "/taiSan/soGiayChungNhan: \"BX 000001\""
 },
 "cel": "!(this.loaiTaiSan in [\"quyen-su-dung-dat\", \"tai-san-gan-lien-voi-dat\"]) || has(this.soGiayChungNhan) || this.hinhThanhTrongTuongLai == true",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 45"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleBBDD4: RuleText = {
 "id": "B-BD-D4",
 "path": "/hangHoaLuanChuyen",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hàng hóa luân chuyển chưa được mô tả.",
  "en": "Goods in circulation are not described."
 },
 "fix": {
  "vi": "Ghi hangHoaLuanChuyen: giá trị, hoặc tên và loại.",
  "en": "Give hangHoaLuanChuyen: the value, or name and kind."
 },
 "cel": "this.loaiTaiSan != \"hang-hoa-luan-chuyen\" || has(this.hangHoaLuanChuyen)",
 "legalBasis": [
  {
   "document": "Nghị định 99/2022/NĐ-CP",
   "article": "Điều 45 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
 }
};

const ruleVBD1: RuleText = {
 "id": "VB-D1",
 "path": "/soKyHieu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản được viện dẫn chưa có hoặc không còn hiệu lực vào ngày áp dụng.",
  "en": "The cited text was not in force on the day it was applied."
 },
 "fix": {
  "vi": "Viện dẫn văn bản có hiệu lực vào ngày ấy, hoặc sửa ngày áp dụng. Tra: thongnhat codes van-ban-phap-luat.",
  "en": "Cite the text in force on that day, or correct the day. Look it up: thongnhat codes van-ban-phap-luat."
 },
 "cel": "inForce(this.soKyHieu, this.ngayApDung)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const hopDongBaoDam: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số hợp đồng",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số hợp đồng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "15/2026/HĐTC"
 },
 "ngay": {
  "label": {
   "vi": "Ngày hợp đồng",
   "en": "Date"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ký hợp đồng.",
  "example": "2026-08-10",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const phuongTienBaoDam: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên phương tiện",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên phương tiện.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Tàu cá Ví Dụ 01"
 },
 "chuSoHuu": {
  "label": {
   "vi": "Chủ phương tiện",
   "en": "Owner"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Chủ phương tiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Công ty Ví Dụ"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký phương tiện",
   "en": "Registration number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số đăng ký phương tiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "VD-00001-TS"
 }
} };

export const hangHoaLuanChuyen: ObjectDescriptor = { "fields": {
 "giaTri": {
  "label": {
   "vi": "Giá trị hàng hóa",
   "en": "Value"
  },
  "type": "object",
  "of": "Tien",
  "description": "Giá trị hàng hóa, khi mô tả theo giá trị.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tenLoai": {
  "label": {
   "vi": "Tên, loại hàng hóa",
   "en": "Name and kind"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Tên, loại hàng hóa, khi mô tả theo loại.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Thép cuộn"
 },
 "diaChiKho": {
  "label": {
   "vi": "Địa chỉ kho",
   "en": "Warehouse"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ kho hàng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const quyenTaiSan: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên quyền tài sản",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên quyền tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Quyền đòi nợ"
 },
 "canCuPhatSinh": {
  "label": {
   "vi": "Căn cứ phát sinh quyền",
   "en": "Arises from"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Căn cứ phát sinh quyền, ví dụ hợp đồng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Hợp đồng mua bán số 01/VD"
 }
} };

export const taiSanBaoDam: ObjectDescriptor = { "fields": {
 "soDinhDanhTaiSan": {
  "label": {
   "vi": "Số định danh tài sản",
   "en": "Property id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Số định danh tài sản; cùng số là cùng tài sản ở mọi đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "example": "tsbd-0001"
 },
 "loaiTaiSan": {
  "label": {
   "vi": "Loại tài sản",
   "en": "Kind of property"
  },
  "type": "string",
  "codeTable": "loai-tai-san-bao-dam",
  "description": "Loại tài sản; quyết định phải mô tả những gì.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "phuong-tien-giao-thong-duong-bo"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Mô tả tài sản như trong phiếu yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "Xe ô tô tải"
 },
 "soKhung": {
  "label": {
   "vi": "Số khung",
   "en": "Chassis number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số khung của phương tiện cơ giới đường bộ; không ép dạng 17 ký tự vì có số khung nội địa.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "VDU0000000000001"
 },
 "hinhThanhTrongTuongLai": {
  "label": {
   "vi": "Tài sản hình thành trong tương lai",
   "en": "Future property"
  },
  "type": "boolean",
  "description": "Tài sản hình thành trong tương lai.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "phuongTien": {
  "label": {
   "vi": "Tên, chủ, số đăng ký phương tiện",
   "en": "Craft or vehicle"
  },
  "type": "object",
  "of": "PhuongTienBaoDam",
  "description": "Tên, chủ và số đăng ký của tàu cá, phương tiện thủy nội địa, đường sắt, chuyên dùng.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "hangHoaLuanChuyen": {
  "label": {
   "vi": "Giá trị hoặc tên, loại hàng hóa; địa chỉ kho",
   "en": "Goods in circulation"
  },
  "type": "object",
  "of": "HangHoaLuanChuyen",
  "description": "Giá trị, hoặc tên và loại hàng hóa; địa chỉ kho khi là kho hàng.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "quyenTaiSan": {
  "label": {
   "vi": "Tên quyền và căn cứ phát sinh",
   "en": "Property right"
  },
  "type": "object",
  "of": "QuyenTaiSan",
  "description": "Tên quyền và căn cứ phát sinh.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45 khoản 8"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "soGiayChungNhan": {
  "label": {
   "vi": "Số giấy chứng nhận",
   "en": "Certificate number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 45"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "BX 000001"
 }
} };

export const dangKyGoc: ObjectDescriptor = { "fields": {
 "thoiDiemHieuLuc": {
  "label": {
   "vi": "Thời điểm hiệu lực của đăng ký gốc",
   "en": "In effect from"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm có hiệu lực của đăng ký gốc.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12T10:15:00+07:00"
 }
} };

export const thongBaoKeBien: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số thông báo kê biên",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số thông báo.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "12/TB-THADS"
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan thông báo kê biên",
   "en": "Agency"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan thi hành án dân sự.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiDiemNhan": {
  "label": {
   "vi": "Thời điểm nhận thông báo kê biên",
   "en": "Received at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Lúc cơ quan đăng ký nhận thông báo.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-20T08:00:00+07:00"
 },
 "ngayBaoLai": {
  "label": {
   "vi": "Ngày báo lại cơ quan thi hành án",
   "en": "Told back on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan đăng ký báo lại là tài sản đã được đăng ký từ trước.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-21"
 }
} };

export const dangKyBienPhapBaoDam: ObjectDescriptor = { "fields": {
 "sieuDuLieu": {
  "label": {
   "vi": "Siêu dữ liệu",
   "en": "Record metadata"
  },
  "type": "object",
  "of": "SieuDuLieu",
  "description": "Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số đăng ký.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-000123"
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày đăng ký",
   "en": "Day of entry"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ghi vào sổ hoặc cơ sở dữ liệu; ngày của hồ sơ khi bị từ chối.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "maCaNhanPin": {
  "label": {
   "vi": "Mã truy cập hoặc PIN của đăng ký",
   "en": "Access code of the registration"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã truy cập (PIN) của đăng ký. Bí mật: không có ở hồ sơ chia sẻ nào, không xuất ra, không ghi nhật ký.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ma-vi-du"
 },
 "loaiDangKy": {
  "label": {
   "vi": "Loại đăng ký",
   "en": "Kind of registration"
  },
  "type": "string",
  "codeTable": "loai-dang-ky-bien-phap-bao-dam",
  "description": "Lần đầu, thay đổi, thông báo xử lý, xóa, hủy hay khôi phục. Xóa khác hủy: xóa chấm dứt từ lúc ghi; hủy là coi như chưa từng có hiệu lực.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "lan-dau"
 },
 "bienPhapBaoDam": {
  "label": {
   "vi": "Biện pháp bảo đảm",
   "en": "Security measure"
  },
  "type": "string",
  "codeTable": "bien-phap-bao-dam",
  "description": "Biện pháp bảo đảm; cầm giữ không thuộc diện đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "example": "the-chap"
 },
 "loaiHopDong": {
  "label": {
   "vi": "Loại hợp đồng giao dịch bảo đảm",
   "en": "Kind of contract"
  },
  "type": "string",
  "codeTable": "loai-hop-dong-bao-dam",
  "description": "Loại hợp đồng bảo đảm; danh mục chính thức chưa thấy.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "example": "hop-dong-the-chap"
 },
 "hopDong": {
  "label": {
   "vi": "Số, ngày hợp đồng bảo đảm",
   "en": "Contract"
  },
  "type": "object",
  "of": "HopDongBaoDam",
  "description": "Số, ngày hợp đồng bảo đảm.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "nghiaVuDuocBaoDam": {
  "label": {
   "vi": "Nghĩa vụ được bảo đảm",
   "en": "Secured obligation"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Nghĩa vụ được bảo đảm, khi phiếu yêu cầu nêu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Khoản vay theo hợp đồng tín dụng"
 },
 "thoiDiemHieuLuc": {
  "label": {
   "vi": "Thời điểm có hiệu lực",
   "en": "In effect from"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Lúc đăng ký có hiệu lực, ghi tới phút: lúc ghi, cập nhật vào sổ hoặc cơ sở dữ liệu. Quyết định thứ tự ưu tiên.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 6 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "2026-08-12T10:15:00+07:00"
 },
 "thoiDiemGhi": {
  "label": {
   "vi": "Thời điểm ghi",
   "en": "Entered at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Lúc ghi, cập nhật nội dung lần đăng ký này vào sổ hoặc cơ sở dữ liệu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12T10:15:00+07:00"
 },
 "thoiDiemChamDut": {
  "label": {
   "vi": "Thời điểm chấm dứt",
   "en": "Ended at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Lúc chấm dứt: xóa thì từ lúc ghi việc xóa; hủy thì coi như không có hiệu lực.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  },
  "example": "2026-10-01T09:00:00+07:00"
 },
 "coQuanDangKy": {
  "label": {
   "vi": "Cơ quan đăng ký",
   "en": "Registry"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Văn phòng đăng ký đất đai; cơ quan đăng ký tàu bay, tàu biển, chứng khoán; Trung tâm Đăng ký giao dịch, tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "benBaoDam": {
  "label": {
   "vi": "Bên bảo đảm",
   "en": "Giver of security"
  },
  "type": "array",
  "of": "ChuThe",
  "description": "Bên bảo đảm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "benNhanBaoDam": {
  "label": {
   "vi": "Bên nhận bảo đảm",
   "en": "Taker of security"
  },
  "type": "array",
  "of": "ChuThe",
  "description": "Bên nhận bảo đảm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "taiSan": {
  "label": {
   "vi": "Tài sản bảo đảm",
   "en": "Property"
  },
  "type": "array",
  "of": "TaiSanBaoDam",
  "description": "Tài sản bảo đảm.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "dangKyGoc": {
  "label": {
   "vi": "Đăng ký gốc được thay đổi hoặc xóa",
   "en": "Original registration"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của đăng ký lần đầu mà lần này thay đổi, thông báo, xóa, hủy hoặc khôi phục.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-000123"
 },
 "thongTinDangKyGoc": {
  "label": {
   "vi": "Thông tin của đăng ký gốc",
   "en": "Data of the original"
  },
  "type": "object",
  "of": "DangKyGoc",
  "description": "Thời điểm hiệu lực của đăng ký gốc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "noiDungThayDoi": {
  "label": {
   "vi": "Nội dung thay đổi",
   "en": "What changes"
  },
  "type": "string",
  "enum": [
   "bo-sung-tai-san",
   "bo-sung-nghia-vu",
   "sua-so-khung",
   "thay-doi-ben",
   "rut-bot-tai-san",
   "sua-thong-tin-khac"
  ],
  "description": "Nội dung thay đổi. Bổ sung tài sản, nghĩa vụ, hoặc sửa số khung làm đổi thời điểm hiệu lực; thay đổi khác thì không.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "thay-doi-ben"
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ thay đổi, xóa, hủy",
   "en": "Ground"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Điểm, khoản của Điều 18, 20 hoặc 21 làm căn cứ thay đổi, xóa, hủy.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "lyDoTuChoi": {
  "label": {
   "vi": "Lý do từ chối",
   "en": "Ground of refusal"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Điểm của Điều 15 khoản 1 làm căn cứ từ chối; điểm i: đã nhận thông báo kê biên của cơ quan thi hành án.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 4–6, 15, 18, 20, 21, 44, 49"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "thongBaoKeBien": {
  "label": {
   "vi": "Thông báo kê biên đã nhận",
   "en": "Notice of seizure"
  },
  "type": "object",
  "of": "ThongBaoKeBien",
  "description": "Thông báo kê biên đã nhận về tài sản này; mã tài sản kê biên ở cơ sở dữ liệu thi hành án dân sự dẫn ngược lại bằng số đăng ký.",
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP",
    "article": "Điều 15 khoản 1 điểm i"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 99/2022/NĐ-CP, bản pháp điển"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái đăng ký",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-dang-ky-bien-phap-bao-dam",
  "description": "Trạng thái của đăng ký, suy ra từ quá trình.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-co-hieu-luc"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình đăng ký",
   "en": "History"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần đăng ký tác động tới trạng thái, theo thứ tự thời gian; ghi ở đăng ký lần đầu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "moRong": {
  "label": {
   "vi": "Dữ liệu mở rộng",
   "en": "Extensions"
  },
  "type": "array",
  "of": "MoRong",
  "description": "Trường riêng của từng đơn vị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "khongRo": {
  "label": {
   "vi": "Trường không rõ",
   "en": "Unknown fields"
  },
  "type": "array",
  "of": "KhongRo",
  "description": "Những trường để trống và lý do.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["sieuDuLieu"] };

export const taiSanBaoDamDangKy: ObjectDescriptor = { "fields": {
 "sieuDuLieu": {
  "label": {
   "vi": "Siêu dữ liệu",
   "en": "Record metadata"
  },
  "type": "object",
  "of": "SieuDuLieu",
  "description": "Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayGhiNhan": {
  "label": {
   "vi": "Ngày ghi nhận tài sản",
   "en": "Recorded on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ghi nhận tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "taiSan": {
  "label": {
   "vi": "Nội dung tài sản",
   "en": "Property"
  },
  "type": "object",
  "of": "TaiSanBaoDam",
  "description": "Nội dung mô tả tài sản.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "moRong": {
  "label": {
   "vi": "Dữ liệu mở rộng",
   "en": "Extensions"
  },
  "type": "array",
  "of": "MoRong",
  "description": "Trường riêng của từng đơn vị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "khongRo": {
  "label": {
   "vi": "Trường không rõ",
   "en": "Unknown fields"
  },
  "type": "array",
  "of": "KhongRo",
  "description": "Những trường để trống và lý do.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["sieuDuLieu","taiSan"] };

/** Đăng ký biện pháp bảo đảm. */
export const dangKyBienPhapBaoDamDescriptor: RecordDescriptor = {
 "id": "dang-ky-bien-phap-bao-dam/dang-ky",
 "version": "1.0",
 "title": "DangKyBienPhapBaoDam",
 "label": {
  "vi": "Đăng ký biện pháp bảo đảm",
  "en": "Registration of a security interest"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/soDangKy"
 ],
 "root": "DangKyBienPhapBaoDam",
 "overlays": {},
 "rules": { "B-BD-01": ruleBBD01, "B-BD-02": ruleBBD02, "B-BD-02b": ruleBBD02b, "B-BD-02c": ruleBBD02c, "B-BD-03": ruleBBD03, "B-BD-03b": ruleBBD03b, "B-BD-03c": ruleBBD03c, "B-BD-03d": ruleBBD03d, "B-BD-05": ruleBBD05, "B-BD-06": ruleBBD06, "B-BD-06b": ruleBBD06b, "B-BD-D5": ruleBBDD5, "B-BD-D6": ruleBBDD6, "B-BD-D7": ruleBBDD7, "B-BD-D8": ruleBBDD8, "B-BD-D9": ruleBBDD9, "B-BD-D10": ruleBBDD10, "B-BD-D11": ruleBBDD11, "B-BD-D12": ruleBBDD12, "B-BD-D13": ruleBBDD13, "B-BD-04": ruleBBD04, "B-BD-D14": ruleBBDD14, "B-BD-D15": ruleBBDD15, "B-BD-D16": ruleBBDD16, "B-BD-D17": ruleBBDD17, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "B-BD-07": ruleBBD07, "B-BD-07b": ruleBBD07b, "B-BD-D1": ruleBBDD1, "B-BD-D2": ruleBBDD2, "B-BD-D3": ruleBBDD3, "B-BD-D4": ruleBBDD4, "VB-D1": ruleVBD1 },
 "defs": { DangKyBienPhapBaoDam: dangKyBienPhapBaoDam, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HopDongBaoDam: hopDongBaoDam, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, TaiSanBaoDam: taiSanBaoDam, PhuongTienBaoDam: phuongTienBaoDam, HangHoaLuanChuyen: hangHoaLuanChuyen, Tien: shared.tien, QuyenTaiSan: quyenTaiSan, DangKyGoc: dangKyGoc, ThamChieuVanBan: shared.thamChieuVanBan, ThongBaoKeBien: thongBaoKeBien, SuKienTrangThai: shared.suKienTrangThai, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Tài sản bảo đảm. */
export const taiSanBaoDamDangKyDescriptor: RecordDescriptor = {
 "id": "dang-ky-bien-phap-bao-dam/tai-san",
 "version": "1.0",
 "title": "TaiSanBaoDamDangKy",
 "label": {
  "vi": "Tài sản bảo đảm",
  "en": "Collateral on record"
 },
 "eventDate": "/ngayGhiNhan",
 "keys": [
  "/taiSan/soDinhDanhTaiSan"
 ],
 "root": "TaiSanBaoDamDangKy",
 "overlays": {},
 "rules": { "HT-09": ruleHT09, "B-BD-07": ruleBBD07, "B-BD-07b": ruleBBD07b, "B-BD-D1": ruleBBDD1, "B-BD-D2": ruleBBDD2, "B-BD-D3": ruleBBDD3, "B-BD-D4": ruleBBDD4 },
 "defs": { TaiSanBaoDamDangKy: taiSanBaoDamDangKy, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, TaiSanBaoDam: taiSanBaoDam, PhuongTienBaoDam: phuongTienBaoDam, HangHoaLuanChuyen: hangHoaLuanChuyen, Tien: shared.tien, QuyenTaiSan: quyenTaiSan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
