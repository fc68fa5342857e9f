// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { DatabaseOverview } from "@thongnhat/core";

/** Every database with owner, law, records, evidence and open questions. */
export const overview: readonly DatabaseOverview[] = [
 {
  "id": "chung",
  "version": "1.0",
  "label": {
   "vi": "Khối dùng chung",
   "en": "Shared building blocks"
  },
  "description": "Những khối mà mọi cơ sở dữ liệu của chuẩn dùng chung: người, họ tên, ngày khuyết, địa chỉ, cơ quan, văn bản, chữ ký số, nguồn gốc, phiên bản, siêu dữ liệu. Không có bản ghi nào đứng riêng.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Bộ Tư pháp",
     "en": "Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Đề xuất của thongnhat; căn cứ riêng nêu ở từng trường"
   }
  ],
  "open": [],
  "records": [],
  "fields": {
   "text": 29,
   "system": 44,
   "secondary": 3,
   "recalled": 3,
   "proposed": 143
  },
  "rules": {
   "text": 1,
   "system": 0,
   "secondary": 1,
   "recalled": 0,
   "proposed": 14
  }
 },
 {
  "id": "ho-tich",
  "version": "1.0",
  "label": {
   "vi": "Hộ tịch",
   "en": "Civil status"
  },
  "description": "Mười lăm loại bản ghi của cơ sở dữ liệu hộ tịch: các việc đăng ký, ghi chú và xác nhận theo Luật Hộ tịch, trích lục, quyển sổ, và thông điệp liên thông.",
  "status": "draft",
  "lawFrom": "2016-01-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Hành chính tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Administration, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   },
   {
    "document": "Nghị định 87/2020/NĐ-CP"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   },
   {
    "document": "Quyết định 3458/QĐ-BTP năm 2025"
   }
  ],
  "open": [
   {
    "vi": "Xin toàn văn Luật Hộ tịch năm 2026: có thêm ngày sinh đầy đủ và số định danh của cha, mẹ trong khai sinh không; sổ giấy có kết thúc từ 01/3/2027 không.",
    "en": "Ask for the text of the 2026 Law on Civil Status: does the birth record gain the parents' full birth dates and numbers, and does the paper book end on 1 March 2027?"
   },
   {
    "vi": "Xin phụ lục cột dữ liệu số hóa chính thức (công văn 1437/BTP-CNTT hoặc bản sau): hiện chỉ thấy qua phần mềm đang chạy.",
    "en": "Ask for the official annex of digitisation columns (official letter 1437/BTP-CNTT or a later one): it was only seen through running software."
   },
   {
    "vi": "Phần mềm dùng chung gửi mã xã theo bản nào từ 07/2025, và maHuyen để trống hay bỏ hẳn.",
    "en": "Which edition of commune codes does the shared software send since July 2025, and is maHuyen empty or dropped?"
   },
   {
    "vi": "Nguyên nhân chết có được chia sẻ cho y tế và thống kê theo một hồ sơ riêng không.",
    "en": "May the cause of death be shared with health and statistics under a profile of its own?"
   },
   {
    "vi": "Trạng thái 5 trong danh sách trạng thái hồ sơ liên thông chưa thấy nghĩa.",
    "en": "The meaning of state 5 in the list of dossier states was not seen."
   },
   {
    "vi": "Cải chính năm sinh, xác định lại giới tính có luôn cấp số định danh mới không, và số cũ có được báo cho bên dùng dữ liệu không.",
    "en": "Does a corrected birth year or re-determined sex always give a new personal number, and are users of the data told of the old one?"
   }
  ],
  "records": [
   {
    "id": "ho-tich/cham-dut-giam-ho",
    "title": "ChamDutGiamHo",
    "label": {
     "vi": "Chấm dứt giám hộ",
     "en": "End of guardianship"
    },
    "fields": 20,
    "rules": 15
   },
   {
    "id": "ho-tich/ghi-chu-ly-hon",
    "title": "GhiChuLyHon",
    "label": {
     "vi": "Ghi chú ly hôn",
     "en": "Note of a divorce abroad"
    },
    "fields": 29,
    "rules": 25
   },
   {
    "id": "ho-tich/ghi-chu-theo-ban-an",
    "title": "GhiChuTheoBanAn",
    "label": {
     "vi": "Ghi chú theo bản án, quyết định",
     "en": "Note of a judgment or decision"
    },
    "fields": 19,
    "rules": 12
   },
   {
    "id": "ho-tich/ghi-vao-so-nuoc-ngoai",
    "title": "GhiVaoSoNuocNgoai",
    "label": {
     "vi": "Ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài",
     "en": "Entry of an event settled abroad"
    },
    "fields": 22,
    "rules": 15
   },
   {
    "id": "ho-tich/giam-ho",
    "title": "GiamHo",
    "label": {
     "vi": "Giám hộ",
     "en": "Guardianship"
    },
    "fields": 24,
    "rules": 25
   },
   {
    "id": "ho-tich/giam-sat-giam-ho",
    "title": "GiamSatGiamHo",
    "label": {
     "vi": "Giám sát việc giám hộ",
     "en": "Supervision of guardianship"
    },
    "fields": 20,
    "rules": 13
   },
   {
    "id": "ho-tich/ket-hon",
    "title": "KetHon",
    "label": {
     "vi": "Kết hôn",
     "en": "Marriage registration"
    },
    "fields": 37,
    "rules": 35
   },
   {
    "id": "ho-tich/khai-sinh",
    "title": "KhaiSinh",
    "label": {
     "vi": "Khai sinh",
     "en": "Birth registration"
    },
    "fields": 30,
    "rules": 43
   },
   {
    "id": "ho-tich/khai-tu",
    "title": "KhaiTu",
    "label": {
     "vi": "Khai tử",
     "en": "Death registration"
    },
    "fields": 41,
    "rules": 31
   },
   {
    "id": "ho-tich/nhan-cha-me-con",
    "title": "NhanChaMeCon",
    "label": {
     "vi": "Nhận cha, mẹ, con",
     "en": "Recognition of parentage"
    },
    "fields": 28,
    "rules": 27
   },
   {
    "id": "ho-tich/so-ho-tich",
    "title": "SoHoTich",
    "label": {
     "vi": "Sổ hộ tịch",
     "en": "Civil-status book"
    },
    "fields": 13,
    "rules": 3
   },
   {
    "id": "ho-tich/thay-doi-cai-chinh",
    "title": "ThayDoiCaiChinh",
    "label": {
     "vi": "Thay đổi, cải chính, bổ sung hộ tịch",
     "en": "Change, correction or supplement"
    },
    "fields": 36,
    "rules": 25
   },
   {
    "id": "ho-tich/thong-diep-lien-thong",
    "title": "ThongDiepLienThong",
    "label": {
     "vi": "Thông điệp liên thông",
     "en": "Inter-linked message"
    },
    "fields": 27,
    "rules": 5
   },
   {
    "id": "ho-tich/trich-luc",
    "title": "TrichLuc",
    "label": {
     "vi": "Trích lục hộ tịch",
     "en": "Civil-status extract"
    },
    "fields": 14,
    "rules": 2
   },
   {
    "id": "ho-tich/xac-nhan-tinh-trang-hon-nhan",
    "title": "XacNhanTinhTrangHonNhan",
    "label": {
     "vi": "Xác nhận tình trạng hôn nhân",
     "en": "Confirmation of marital status"
    },
    "fields": 28,
    "rules": 22
   }
  ],
  "fields": {
   "text": 167,
   "system": 135,
   "secondary": 2,
   "recalled": 24,
   "proposed": 70
  },
  "rules": {
   "text": 82,
   "system": 21,
   "secondary": 6,
   "recalled": 14,
   "proposed": 39
  }
 },
 {
  "id": "dan-cu",
  "version": "1.0",
  "label": {
   "vi": "Dân cư",
   "en": "Population"
  },
  "description": "Bốn loại bản ghi để trao đổi với Cơ sở dữ liệu quốc gia về dân cư: công dân theo 26 nhóm thông tin của Luật Căn cước, yêu cầu và kết quả tra cứu, và những thay đổi đi từ hộ tịch sang dân cư cùng số định danh đi ngược lại.",
  "status": "draft",
  "lawFrom": "2024-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Cảnh sát quản lý hành chính về trật tự xã hội, Bộ Công an",
     "en": "Police Department for Administrative Management of Social Order, Ministry of Public Security"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   },
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "open": [
   {
    "vi": "Sửa năm sinh hoặc xác định lại giới tính có luôn sinh ra số định danh mới không, và số cũ có được báo cho bên khai thác không.",
    "en": "Whether a corrected year of birth or a re-determined sex always gives a new personal number, and whether the old one is told to those who use the data."
   },
   {
    "vi": "Các thông tin khác theo quy định của Chính phủ (Điều 9 khoản 26) chưa có danh sách.",
    "en": "The other items set by the Government (Article 9 clause 26) have no list yet."
   },
   {
    "vi": "Mã của dịch vụ dân cư cho quan hệ với chủ hộ (kiểu CH01), nhóm máu, tình trạng hôn nhân, kết quả trả lời: chưa thấy bảng.",
    "en": "The service's codes for the relation to the head of household (such as CH01), blood group, marital status and outcomes were not seen."
   },
   {
    "vi": "Danh mục mục đích khai thác, và trường nào được trả cho mục đích nào.",
    "en": "The list of purposes of use, and which fields are given for which."
   },
   {
    "vi": "Sự kiện ngoài danh sách của Điều 5 khoản 6 Luật Hộ tịch (nhận cha mẹ con, nuôi con nuôi, giám hộ, quốc tịch, tuyên bố chết hoặc mất tích và việc hủy) sang dân cư bằng thông điệp nào.",
    "en": "By which message events outside the list of Article 5 clause 6 of the Civil Status Law (recognition, adoption, guardianship, nationality, declarations of death or disappearance and their annulment) reach the population database."
   },
   {
    "vi": "Số định danh của người sinh sau khi sáp nhập tỉnh (01/7/2025) bắt đầu bằng mã tỉnh nào.",
    "en": "Which province code begins the number of people born since the merger of provinces (2025-07-01)."
   }
  ],
  "records": [
   {
    "id": "dan-cu/bien-dong-tu-ho-tich",
    "title": "BienDongTuHoTich",
    "label": {
     "vi": "Biến động từ hộ tịch",
     "en": "Change from civil status"
    },
    "fields": 21,
    "rules": 8
   },
   {
    "id": "dan-cu/cong-dan",
    "title": "CongDan",
    "label": {
     "vi": "Công dân",
     "en": "Citizen"
    },
    "fields": 35,
    "rules": 11
   },
   {
    "id": "dan-cu/ket-qua-tra-cuu",
    "title": "KetQuaTraCuu",
    "label": {
     "vi": "Kết quả tra cứu dân cư",
     "en": "Population lookup answer"
    },
    "fields": 27,
    "rules": 5
   },
   {
    "id": "dan-cu/yeu-cau-tra-cuu",
    "title": "YeuCauTraCuu",
    "label": {
     "vi": "Yêu cầu tra cứu dân cư",
     "en": "Population lookup request"
    },
    "fields": 15,
    "rules": 3
   }
  ],
  "fields": {
   "text": 43,
   "system": 27,
   "secondary": 0,
   "recalled": 1,
   "proposed": 40
  },
  "rules": {
   "text": 3,
   "system": 3,
   "secondary": 1,
   "recalled": 2,
   "proposed": 18
  }
 },
 {
  "id": "ly-lich-tu-phap",
  "version": "1.0",
  "label": {
   "vi": "Lý lịch tư pháp",
   "en": "Criminal records"
  },
  "description": "Chín loại bản ghi về án tích và về việc cấm đảm nhiệm chức vụ. Đây là cơ sở dữ liệu để trao đổi: từ 01/3/2025 do Bộ Công an quản lý, Bộ Tư pháp là một bên cung cấp (kết quả thi hành án dân sự, cấm đảm nhiệm chức vụ khi phá sản, thay đổi hộ tịch). Toàn bộ là dữ liệu cá nhân nhạy cảm.",
  "status": "draft",
  "lawFrom": "2026-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Trung tâm Lý lịch tư pháp quốc gia, Bộ Tư pháp",
     "en": "National Centre for Criminal Records, Ministry of Justice"
    },
    "from": "",
    "to": "2025-03-01"
   },
   {
    "unit": {
     "vi": "Cục Hồ sơ nghiệp vụ, Bộ Công an",
     "en": "Department of Professional Records, Ministry of Public Security"
    },
    "from": "2025-03-01",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   },
   {
    "document": "Luật 107/2025/QH15"
   },
   {
    "document": "Nghị định 216/2026/NĐ-CP"
   },
   {
    "document": "Thông tư 13/2011/TT-BTP"
   }
  ],
  "open": [
   {
    "vi": "Từ điển dữ liệu lý lịch tư pháp mà Nghị định 216/2026/NĐ-CP (Điều 7 khoản 3) giao Bộ Công an ban hành: chưa thấy ngày và dạng; cách đánh mã lý lịch mới chưa rõ.",
    "en": "The data dictionary that Decree 216/2026 (Article 7 clause 3) asks the Ministry of Public Security to issue was not seen: date, form and the new numbering are unknown."
   },
   {
    "vi": "Các điều của Luật 107/2025/QH15 chưa đọc: nội dung Phiếu số 1, Phiếu số 2 từ 01/7/2026 có đổi hay không; vì vậy quy tắc theo Điều 42 của luật cũ từ ngày ấy chỉ là cảnh báo.",
    "en": "The articles of Law 107/2025/QH15 were not read: whether the content of the slips changed on 2026-07-01 is unknown, so rules that rest on Article 42 of the old law only warn from that day."
   },
   {
    "vi": "Từng điểm của Điều 33 khoản 1 Luật Lý lịch tư pháp: loại nào vẫn cho ghi đã được xóa án tích.",
    "en": "The points of Article 33 clause 1: which of them still allow a conviction to be recorded as cleared."
   },
   {
    "vi": "Thời hạn 1, 2, 3, 5 năm để đương nhiên được xóa án tích (Bộ luật Hình sự) chưa đối chiếu: chưa có quy tắc tính ngày đủ thời hạn.",
    "en": "The periods of 1, 2, 3 and 5 years for clearing by operation of law were not checked: no rule computes the day."
   },
   {
    "vi": "Các diện miễn, giảm phí cấp phiếu; mẫu phiếu và tờ khai của Bộ Công an.",
    "en": "The groups with a reduced or no fee; the forms of the Ministry of Public Security."
   },
   {
    "vi": "Người dưới 18 tuổi được coi là không có án tích: điều ấy chưa đọc.",
    "en": "Persons under 18 who are deemed to have no record: the article was not read."
   }
  ],
  "records": [
   {
    "id": "ly-lich-tu-phap/ban-an",
    "title": "BanAn",
    "label": {
     "vi": "Bản án hình sự",
     "en": "Criminal judgment"
    },
    "fields": 20,
    "rules": 6
   },
   {
    "id": "ly-lich-tu-phap/cam-dam-nhiem-chuc-vu",
    "title": "CamDamNhiemChucVu",
    "label": {
     "vi": "Cấm đảm nhiệm chức vụ",
     "en": "Ban from office"
    },
    "fields": 13,
    "rules": 3
   },
   {
    "id": "ly-lich-tu-phap/hanh-vi-pham-toi-moi",
    "title": "HanhViPhamToiMoi",
    "label": {
     "vi": "Thông tin về hành vi phạm tội mới",
     "en": "Information on a new offence"
    },
    "fields": 9,
    "rules": 1
   },
   {
    "id": "ly-lich-tu-phap/ly-lich",
    "title": "LyLich",
    "label": {
     "vi": "Lý lịch tư pháp",
     "en": "Criminal record"
    },
    "fields": 24,
    "rules": 6
   },
   {
    "id": "ly-lich-tu-phap/phieu-so-1",
    "title": "PhieuSo1",
    "label": {
     "vi": "Phiếu lý lịch tư pháp số 1",
     "en": "Criminal record slip No. 1"
    },
    "fields": 18,
    "rules": 8
   },
   {
    "id": "ly-lich-tu-phap/phieu-so-2",
    "title": "PhieuSo2",
    "label": {
     "vi": "Phiếu lý lịch tư pháp số 2",
     "en": "Criminal record slip No. 2"
    },
    "fields": 31,
    "rules": 6
   },
   {
    "id": "ly-lich-tu-phap/quyet-dinh-thi-hanh-an",
    "title": "QuyetDinhThiHanhAnHinhSu",
    "label": {
     "vi": "Quyết định thi hành án",
     "en": "Enforcement decision"
    },
    "fields": 12,
    "rules": 6
   },
   {
    "id": "ly-lich-tu-phap/xoa-an-tich",
    "title": "XoaAnTich",
    "label": {
     "vi": "Xóa án tích",
     "en": "Clearing of a conviction"
    },
    "fields": 11,
    "rules": 7
   },
   {
    "id": "ly-lich-tu-phap/yeu-cau-cap-phieu",
    "title": "YeuCauCapPhieu",
    "label": {
     "vi": "Yêu cầu cấp Phiếu lý lịch tư pháp",
     "en": "Request for a criminal record slip"
    },
    "fields": 24,
    "rules": 9
   }
  ],
  "fields": {
   "text": 86,
   "system": 1,
   "secondary": 18,
   "recalled": 11,
   "proposed": 64
  },
  "rules": {
   "text": 27,
   "system": 0,
   "secondary": 4,
   "recalled": 2,
   "proposed": 22
  }
 },
 {
  "id": "quoc-tich",
  "version": "1.0",
  "label": {
   "vi": "Quốc tịch",
   "en": "Nationality"
  },
  "description": "Bảy loại bản ghi về quốc tịch Việt Nam: hồ sơ xin nhập, trở lại, thôi quốc tịch; quyết định của Chủ tịch nước; giấy xác nhận; đăng ký xác định có quốc tịch; thông báo có quốc tịch nước ngoài.",
  "status": "draft",
  "lawFrom": "2009-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Hành chính tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Administration, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
   },
   {
    "document": "Luật 56/2014/QH13"
   },
   {
    "document": "Luật 79/2025/QH15"
   },
   {
    "document": "Nghị định 16/2020/NĐ-CP"
   },
   {
    "document": "Nghị định 191/2025/NĐ-CP"
   },
   {
    "document": "Thông tư 04/2024/TT-BTP"
   }
  ],
  "open": [
   {
    "vi": "Toàn văn Luật 79/2025/QH15 và Nghị định 191/2025/NĐ-CP (hiệu lực 01/07/2025): chưa đọc. Quy tắc của luật năm 2008 là lỗi với bản ghi trước ngày ấy, từ ngày ấy chỉ là cảnh báo.",
    "en": "The texts of Law 79/2025/QH15 and Decree 191/2025/NĐ-CP (in force 2025-07-01) were not read. Rules of the 2008 law are errors for records before that day and warnings from then on."
   },
   {
    "vi": "Danh mục \"loại thay đổi quốc tịch\" của Bộ Tư pháp và mẫu sổ, mẫu giấy sau 01/07/2025: chưa thấy.",
    "en": "The Ministry's list of kinds of change of nationality and the forms used since 2025-07-01 were not seen."
   },
   {
    "vi": "Thành phần hồ sơ theo Điều 20, 24, 28 chưa chép từng giấy; danh mục thành phần hồ sơ là của chuẩn.",
    "en": "The papers of Articles 20, 24 and 28 were not copied one by one; the table of papers is ours."
   },
   {
    "vi": "Ảnh 4x6 chụp không quá 6 tháng: tệp không mang ngày chụp nên không kiểm tra được.",
    "en": "A photograph no older than six months cannot be checked: files carry no date of the picture."
   }
  ],
  "records": [
   {
    "id": "quoc-tich/dang-ky-xac-dinh",
    "title": "DangKyXacDinhQuocTich",
    "label": {
     "vi": "Đăng ký để được xác định có quốc tịch Việt Nam",
     "en": "Registration to determine nationality"
    },
    "fields": 9,
    "rules": 4
   },
   {
    "id": "quoc-tich/giay-xac-nhan",
    "title": "GiayXacNhanQuocTich",
    "label": {
     "vi": "Giấy xác nhận về quốc tịch",
     "en": "Certificate on nationality"
    },
    "fields": 15,
    "rules": 8
   },
   {
    "id": "quoc-tich/ho-so-nhap",
    "title": "HoSoNhapQuocTich",
    "label": {
     "vi": "Hồ sơ xin nhập quốc tịch Việt Nam",
     "en": "Application for naturalisation"
    },
    "fields": 14,
    "rules": 10
   },
   {
    "id": "quoc-tich/ho-so-thoi",
    "title": "HoSoThoiQuocTich",
    "label": {
     "vi": "Hồ sơ xin thôi quốc tịch Việt Nam",
     "en": "Application for release from nationality"
    },
    "fields": 11,
    "rules": 11
   },
   {
    "id": "quoc-tich/ho-so-tro-lai",
    "title": "HoSoTroLaiQuocTich",
    "label": {
     "vi": "Hồ sơ xin trở lại quốc tịch Việt Nam",
     "en": "Application for restoration of nationality"
    },
    "fields": 12,
    "rules": 8
   },
   {
    "id": "quoc-tich/quyet-dinh",
    "title": "QuyetDinhQuocTich",
    "label": {
     "vi": "Quyết định về quốc tịch",
     "en": "Decision on nationality"
    },
    "fields": 21,
    "rules": 15
   },
   {
    "id": "quoc-tich/thong-bao-quoc-tich-nuoc-ngoai",
    "title": "ThongBaoQuocTichNuocNgoai",
    "label": {
     "vi": "Thông báo có quốc tịch nước ngoài",
     "en": "Notice of a foreign nationality"
    },
    "fields": 9,
    "rules": 4
   }
  ],
  "fields": {
   "text": 36,
   "system": 0,
   "secondary": 11,
   "recalled": 11,
   "proposed": 50
  },
  "rules": {
   "text": 21,
   "system": 0,
   "secondary": 16,
   "recalled": 1,
   "proposed": 21
  }
 },
 {
  "id": "chung-thuc",
  "version": "1.0",
  "label": {
   "vi": "Chứng thực",
   "en": "Certification"
  },
  "description": "Sáu loại bản ghi: chứng thực bản sao từ bản chính, chữ ký, chữ ký người dịch, giao dịch; cấp bản sao từ sổ gốc; và quyển sổ chứng thực.",
  "status": "draft",
  "lawFrom": "2025-01-09",
  "owner": [
   {
    "unit": {
     "vi": "Cục Hành chính tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Administration, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   },
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 280/2025/NĐ-CP"
   },
   {
    "document": "Thông tư 01/2020/TT-BTP"
   }
  ],
  "open": [
   {
    "vi": "Ký hiệu sổ chứng thực sau Nghị định 280/2025/NĐ-CP: chưa thấy; mã loại sổ ở đây không phải ký hiệu.",
    "en": "The book symbols after Decree 280/2025/NĐ-CP were not seen; the codes of books here are not symbols."
   },
   {
    "vi": "Nghị định 280/2025/NĐ-CP mới đọc Điều 14, Điều 31 và mẫu sổ chữ ký người dịch. Quy tắc theo điều khác là lỗi từ 09/01/2025 đến hết 31/10/2025, sau đó là cảnh báo.",
    "en": "Of Decree 280/2025/NĐ-CP only Articles 14 and 31 and the form of the translators' book were read. Rules of other articles are errors from 2025-01-09 until 2025-10-31 and warnings afterwards."
   },
   {
    "vi": "Sáu trường hợp của Điều 22 không được dùng làm bản chính: chưa chép lời văn từng trường hợp, nên bản ghi chỉ mang kết luận.",
    "en": "The six cases of Article 22 in which an original may not be copied were not written down one by one, so the record holds only the conclusion."
   },
   {
    "vi": "Ngôn ngữ nào là không phổ biến (Điều 31): chưa thấy danh sách, nên bản ghi mang lời xác nhận của người chứng thực.",
    "en": "Which languages are uncommon (Article 31): no list was seen, so the record holds the officer's statement."
   },
   {
    "vi": "Số chứng thực có thuộc năm của ngày chứng thực không, và sổ của năm cũ đã khóa chưa: chưa kiểm tra.",
    "en": "Whether the number belongs to the year of certification, and whether the books of past years are closed, is not checked."
   },
   {
    "vi": "Ngày có hiệu lực của Thông tư 01/2020/TT-BTP: chưa đối chiếu, nên quy tắc theo thông tư chỉ là cảnh báo.",
    "en": "The day on which Circular 01/2020/TT-BTP came into force was not checked, so its rules are warnings only."
   },
   {
    "vi": "Ngày có hiệu lực của Nghị định 23/2015/NĐ-CP (10/04/2015, theo trí nhớ) và lời văn các điều trước khi Nghị định 07/2025/NĐ-CP sửa: chưa đối chiếu, nên bản ghi trước 09/01/2025 không bị từ chối theo nghị định này.",
    "en": "The day on which Decree 23/2015/NĐ-CP came into force (2015-04-10, from memory) and its wording before Decree 07/2025/NĐ-CP were not checked, so no record before 2025-01-09 is refused under it."
   }
  ],
  "records": [
   {
    "id": "chung-thuc/ban-sao-tu-so-goc",
    "title": "BanSaoTuSoGoc",
    "label": {
     "vi": "Cấp bản sao từ sổ gốc",
     "en": "Copy from the master register"
    },
    "fields": 13,
    "rules": 2
   },
   {
    "id": "chung-thuc/ban-sao",
    "title": "ChungThucBanSao",
    "label": {
     "vi": "Chứng thực bản sao từ bản chính",
     "en": "Certification of a copy"
    },
    "fields": 17,
    "rules": 8
   },
   {
    "id": "chung-thuc/chu-ky-nguoi-dich",
    "title": "ChungThucChuKyNguoiDich",
    "label": {
     "vi": "Chứng thực chữ ký người dịch",
     "en": "Certification of a translator's signature"
    },
    "fields": 15,
    "rules": 9
   },
   {
    "id": "chung-thuc/chu-ky",
    "title": "ChungThucChuKy",
    "label": {
     "vi": "Chứng thực chữ ký, điểm chỉ",
     "en": "Certification of a signature"
    },
    "fields": 13,
    "rules": 7
   },
   {
    "id": "chung-thuc/giao-dich",
    "title": "ChungThucGiaoDich",
    "label": {
     "vi": "Chứng thực giao dịch",
     "en": "Certification of a transaction"
    },
    "fields": 18,
    "rules": 14
   },
   {
    "id": "chung-thuc/so-chung-thuc",
    "title": "SoChungThuc",
    "label": {
     "vi": "Sổ chứng thực",
     "en": "Certification book"
    },
    "fields": 12,
    "rules": 5
   }
  ],
  "fields": {
   "text": 50,
   "system": 0,
   "secondary": 1,
   "recalled": 18,
   "proposed": 35
  },
  "rules": {
   "text": 18,
   "system": 0,
   "secondary": 5,
   "recalled": 3,
   "proposed": 14
  }
 },
 {
  "id": "nuoi-con-nuoi",
  "version": "1.0",
  "label": {
   "vi": "Nuôi con nuôi",
   "en": "Adoption"
  },
  "description": "Bốn loại bản ghi: đăng ký nuôi con nuôi trong nước, có yếu tố nước ngoài; thông báo tình hình phát triển; chấm dứt việc nuôi con nuôi. Nguồn gốc của con nuôi nằm trong một khối riêng, không thuộc hồ sơ chia sẻ nào.",
  "status": "draft",
  "lawFrom": "2016-01-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Hành chính tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Administration, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12"
   },
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   },
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
   }
  ],
  "open": [
   {
    "vi": "Điều 11 (quyền được biết về nguồn gốc) và Điều 21 khoản 1 (sự đồng ý của con) chỉ thấy tên điều hoặc một phần; Điều 27 ghi theo trí nhớ.",
    "en": "Of Article 11 (knowing one's origin) and Article 21(1) (the child's consent) only the heading or a part was seen; Article 27 is from memory."
   },
   {
    "vi": "Loại đăng ký nuôi con nuôi: chưa thấy danh sách ở hệ thống nào.",
    "en": "No system's list of kinds of adoption registration was seen."
   },
   {
    "vi": "Nước nào là thành viên Công ước La Hay 1993 vào ngày đăng ký: chưa có danh mục, nên văn bản đồng ý của nước tiếp nhận không bị đòi.",
    "en": "There is no table of members of the 1993 Hague Convention by date, so the consent of the receiving state is not asked for."
   },
   {
    "vi": "Quyết định 3458/QĐ-BTP nêu Giấy chứng nhận nuôi con nuôi trong các giấy tờ được thay bằng dữ liệu nhưng không có danh sách trường, nên chưa có hồ sơ chia sẻ.",
    "en": "Decision 3458/QĐ-BTP names the adoption certificate among the papers replaced by data but lists no fields, so there is no sharing profile."
   },
   {
    "vi": "Từ 01/07/2026 hạn chế yêu cầu Phiếu lý lịch tư pháp (Luật 107/2025/QH15, chưa đọc điều khoản).",
    "en": "Since 2026-07-01 asking for criminal record certificates is restricted (Law 107/2025/QH15, articles not read)."
   },
   {
    "vi": "Tuổi của con nuôi xét vào ngày nộp hồ sơ hay ngày đăng ký; ai quyết định, ai đăng ký ở cơ quan đại diện và khu vực biên giới (Nghị định 19/2011/NĐ-CP và các văn bản sửa đổi): chưa đọc.",
    "en": "Whether the age of the child counts on filing or on registration, and who decides and registers at missions and in border areas (Decree 19/2011/NĐ-CP and its amendments), was not read."
   }
  ],
  "records": [
   {
    "id": "nuoi-con-nuoi/cham-dut",
    "title": "ChamDutNuoiConNuoi",
    "label": {
     "vi": "Chấm dứt việc nuôi con nuôi",
     "en": "End of an adoption"
    },
    "fields": 11,
    "rules": 6
   },
   {
    "id": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
    "title": "NuoiConNuoiCoYeuToNuocNgoai",
    "label": {
     "vi": "Nuôi con nuôi có yếu tố nước ngoài",
     "en": "Intercountry adoption"
    },
    "fields": 28,
    "rules": 47
   },
   {
    "id": "nuoi-con-nuoi/theo-doi",
    "title": "TheoDoiConNuoi",
    "label": {
     "vi": "Thông báo tình hình của con nuôi",
     "en": "Report on the adopted child"
    },
    "fields": 8,
    "rules": 5
   },
   {
    "id": "nuoi-con-nuoi/trong-nuoc",
    "title": "NuoiConNuoiTrongNuoc",
    "label": {
     "vi": "Nuôi con nuôi trong nước",
     "en": "Domestic adoption"
    },
    "fields": 22,
    "rules": 41
   }
  ],
  "fields": {
   "text": 41,
   "system": 12,
   "secondary": 2,
   "recalled": 8,
   "proposed": 26
  },
  "rules": {
   "text": 32,
   "system": 4,
   "secondary": 3,
   "recalled": 3,
   "proposed": 16
  }
 },
 {
  "id": "thi-hanh-an-dan-su",
  "version": "1.0",
  "label": {
   "vi": "Thi hành án dân sự",
   "en": "Civil enforcement"
  },
  "description": "Bản án được thi hành, yêu cầu, quyết định thi hành án, từng khoản phải thi hành, sự kiện, xác minh, biện pháp, tài sản kê biên, tiền thu chi và công khai người chưa có điều kiện. Trạng thái thuộc về từng khoản của từng quyết định và suy ra từ sự kiện.",
  "status": "draft",
  "lawFrom": "2026-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Quản lý thi hành án dân sự, Bộ Tư pháp",
     "en": "Department of Civil Enforcement Management, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Thi hành án dân sự 106/2025/QH15"
   },
   {
    "document": "Nghị định 152/2026/NĐ-CP"
   },
   {
    "document": "Luật Thi hành án dân sự 26/2008/QH12"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Xin toàn văn Luật Thi hành án dân sự 106/2025/QH15: điều về hoãn, tạm đình chỉ, đình chỉ, ủy thác, thời hiệu, thời hạn tự nguyện chưa đọc.",
    "en": "Ask for the full text of Law 106/2025/QH15: its articles on postponement, suspension, discontinuance, entrusting, limitation and voluntary compliance were not read."
   },
   {
    "vi": "Xin Quyết định 1634/QĐ-BTP ngày 30/6/2026: danh mục loại quyết định và trạng thái thi hành án chính thức; ở đây loại quyết định tạm dùng danh mục loại việc.",
    "en": "Ask for Decision 1634/QĐ-BTP: the official lists of kinds of decision and of states; the table of kinds of case stands in for the kinds of decision."
   },
   {
    "vi": "Xin danh mục, định dạng dữ liệu và yêu cầu kỹ thuật mà Nghị định 152/2026/NĐ-CP giao Bộ trưởng Bộ Tư pháp ban hành.",
    "en": "Ask for the list, data formats and technical requirements that Decree 152/2026 has the Minister of Justice issue."
   },
   {
    "vi": "Chưa có danh mục tòa án và cơ quan thi hành án dân sự sau sắp xếp: cơ quan ghi bằng tên và mã định danh điện tử.",
    "en": "There is no list of courts and enforcement agencies after the reorganisation: bodies are written by name and electronic identifier."
   },
   {
    "vi": "Thời hạn niêm yết của quy định trước 01/7/2026 chưa đọc được ở văn bản: bản ghi cũ không có quy tắc về thời hạn công khai.",
    "en": "The posting term of the rules before 1 July 2026 was not read in the text: old records have no rule on it."
   },
   {
    "vi": "Tiền chi không quá tiền thu và thứ tự thanh toán giữa nhiều quyết định cần cộng hai phía: chưa có quy tắc.",
    "en": "That payments do not exceed receipts, and the order of payment across decisions, needs sums on two sides: no rule yet."
   },
   {
    "vi": "Cần hỏi: trường nào của quyết định, sự kiện, yêu cầu được phép thiếu theo loại việc (chấp hành viên chưa phân công, thời hạn tự nguyện khi không có người phải thi hành, phiếu nhận khi từ chối); và biện pháp nào phải cưỡng chế ngay, không lập kế hoạch.",
    "en": "To be asked: which fields may be absent by kind of case (officer not yet assigned, no voluntary term without a debtor, no receipt on refusal), and which measures are enforced at once without a plan."
   },
   {
    "vi": "Cần hỏi: ủy quyền xác minh có gộp động sản phải đăng ký với bất động sản trong thời hạn 30 ngày hay không; ở đây gộp, theo chuẩn đặt.",
    "en": "To be asked: whether registrable movables have the 30 days of immovables in delegated verification; the grouping here is ours."
   }
  ],
  "records": [
   {
    "id": "thi-hanh-an-dan-su/ban-an-quyet-dinh",
    "title": "BanAnQuyetDinh",
    "label": {
     "vi": "Bản án, quyết định được thi hành",
     "en": "Judgment received for enforcement"
    },
    "fields": 19,
    "rules": 5
   },
   {
    "id": "thi-hanh-an-dan-su/bien-phap",
    "title": "BienPhapThiHanhAn",
    "label": {
     "vi": "Biện pháp bảo đảm, cưỡng chế",
     "en": "Enforcement measure"
    },
    "fields": 15,
    "rules": 6
   },
   {
    "id": "thi-hanh-an-dan-su/cong-khai-chua-co-dieu-kien",
    "title": "CongKhaiChuaCoDieuKien",
    "label": {
     "vi": "Công khai người chưa có điều kiện thi hành án",
     "en": "Public notice of a debtor without means"
    },
    "fields": 20,
    "rules": 8
   },
   {
    "id": "thi-hanh-an-dan-su/duong-su",
    "title": "DuongSu",
    "label": {
     "vi": "Đương sự",
     "en": "Party to enforcement"
    },
    "fields": 6,
    "rules": 0
   },
   {
    "id": "thi-hanh-an-dan-su/khoan-phai-thi-hanh",
    "title": "KhoanPhaiThiHanh",
    "label": {
     "vi": "Khoản phải thi hành",
     "en": "Obligation of a decision"
    },
    "fields": 6,
    "rules": 1
   },
   {
    "id": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "title": "QuyetDinhThiHanhAn",
    "label": {
     "vi": "Quyết định thi hành án",
     "en": "Enforcement decision"
    },
    "fields": 34,
    "rules": 24
   },
   {
    "id": "thi-hanh-an-dan-su/su-kien-trang-thai",
    "title": "SuKienThiHanhAn",
    "label": {
     "vi": "Sự kiện thi hành án",
     "en": "Enforcement event"
    },
    "fields": 17,
    "rules": 13
   },
   {
    "id": "thi-hanh-an-dan-su/tai-san-ke-bien",
    "title": "TaiSanKeBien",
    "label": {
     "vi": "Tài sản kê biên",
     "en": "Seized property"
    },
    "fields": 19,
    "rules": 5
   },
   {
    "id": "thi-hanh-an-dan-su/thu-chi-tien",
    "title": "ThuChiTien",
    "label": {
     "vi": "Thu, chi tiền thi hành án",
     "en": "Receipt or payment"
    },
    "fields": 15,
    "rules": 8
   },
   {
    "id": "thi-hanh-an-dan-su/xac-minh-dieu-kien",
    "title": "XacMinhDieuKien",
    "label": {
     "vi": "Xác minh điều kiện thi hành án",
     "en": "Verification of means"
    },
    "fields": 26,
    "rules": 7
   },
   {
    "id": "thi-hanh-an-dan-su/yeu-cau-thi-hanh-an",
    "title": "YeuCauThiHanhAn",
    "label": {
     "vi": "Yêu cầu thi hành án",
     "en": "Request for enforcement"
    },
    "fields": 29,
    "rules": 12
   }
  ],
  "fields": {
   "text": 81,
   "system": 0,
   "secondary": 6,
   "recalled": 3,
   "proposed": 160
  },
  "rules": {
   "text": 42,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 61
  }
 },
 {
  "id": "tro-giup-phap-ly",
  "version": "1.0",
  "label": {
   "vi": "Trợ giúp pháp lý",
   "en": "Legal aid"
  },
  "description": "Người được trợ giúp pháp lý, người thực hiện, vụ việc, việc đơn giản và đánh giá chất lượng, theo Luật Trợ giúp pháp lý 2017.",
  "status": "draft",
  "lawFrom": "2018-01-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý, Bộ Tư pháp",
     "en": "Department of Legal Dissemination, Education and Legal Aid, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
   },
   {
    "document": "Nghị định 144/2017/NĐ-CP"
   },
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "open": [
   {
    "vi": "Văn bản Quyết định 1634/QĐ-BTP: mã chính thức của hình thức, lĩnh vực và diện người được trợ giúp pháp lý.",
    "en": "The text of Decision 1634/QĐ-BTP: official codes of forms, fields and groups of legal aid."
   },
   {
    "vi": "Khung chất lượng vụ việc: một nguồn nêu Xuất sắc, Tốt, Đạt, Không đạt và dẫn Thông tư 08/2017; mới đọc được mức tốt. Ngưỡng điểm để ngoài chuẩn, theo bộ tiêu chí ghi ở bản ghi.",
    "en": "The scale of quality: one source names four levels; only the level good was read. Thresholds stay outside the standard, by the edition of criteria named in the record."
   },
   {
    "vi": "Mẫu 11-TP-TGPL: các mức hài lòng của người được trợ giúp.",
    "en": "Form 11-TP-TGPL: the levels of satisfaction."
   },
   {
    "vi": "Tuổi của trẻ em (dưới 16) và người cao tuổi (từ 60) theo trí nhớ; Luật Trẻ em và Luật Người cao tuổi chưa đọc.",
    "en": "The ages of a child (under 16) and of an elderly person (60) are from memory; those laws were not read."
   },
   {
    "vi": "Thời hạn 12 giờ tính từ khi nhận yêu cầu hay từ khi thụ lý chưa rõ: cảnh báo cả khi quá 12 giờ kể từ thụ lý và khi quá 12 giờ kể từ yêu cầu.",
    "en": "Whether the 12 hours run from the request or from acceptance is not clear: a warning in both cases."
   },
   {
    "vi": "Danh mục giấy tờ chứng minh từng diện (Thông tư 08/2017 Điều 33) chưa có mã; việc thiếu giấy tờ nào không kiểm tra được trên một bản ghi.",
    "en": "The papers that prove each group have no codes yet, so that a missing one cannot be found in one record."
   },
   {
    "vi": "Luật của các năm 2024–2026 có thể đổi diện người được trợ giúp và điều kiện khó khăn về tài chính; chưa đọc, nên quy tắc về diện chỉ cảnh báo.",
    "en": "Laws of 2024–2026 may have changed the groups and the condition of hardship; not read, so that rules on groups only warn."
   },
   {
    "vi": "Dữ liệu mở có cả tổ chức thực hiện trợ giúp pháp lý; danh sách trường của tổ chức chưa có.",
    "en": "Open data also cover the legal-aid organisations; the fields of an organisation are not known."
   },
   {
    "vi": "Mã số hồ sơ của vụ việc trước Thông tư 12/2018/TT-BTP có thể viết khác dạng bốn phần: hồ sơ cũ bỏ trống maSoHoSo và ghi mã cũ ở moRong, tới khi biết các dạng cũ.",
    "en": "Codes of cases before Circular 12/2018/TT-BTP may not have four parts: leave maSoHoSo empty and keep the old code in moRong until the old forms are known."
   }
  ],
  "records": [
   {
    "id": "tro-giup-phap-ly/danh-gia-chat-luong",
    "title": "DanhGiaChatLuongTgpl",
    "label": {
     "vi": "Đánh giá chất lượng vụ việc",
     "en": "Quality assessment of a case"
    },
    "fields": 10,
    "rules": 2
   },
   {
    "id": "tro-giup-phap-ly/nguoi-duoc-tgpl",
    "title": "NguoiDuocTgpl",
    "label": {
     "vi": "Người được trợ giúp pháp lý",
     "en": "Person who receives legal aid"
    },
    "fields": 10,
    "rules": 8
   },
   {
    "id": "tro-giup-phap-ly/nguoi-thuc-hien",
    "title": "NguoiThucHienTgpl",
    "label": {
     "vi": "Người thực hiện trợ giúp pháp lý",
     "en": "Legal-aid practitioner"
    },
    "fields": 7,
    "rules": 4
   },
   {
    "id": "tro-giup-phap-ly/viec-don-gian",
    "title": "ViecTgplDonGian",
    "label": {
     "vi": "Việc trợ giúp đơn giản",
     "en": "Simple legal-aid request"
    },
    "fields": 8,
    "rules": 2
   },
   {
    "id": "tro-giup-phap-ly/vu-viec",
    "title": "VuViecTgpl",
    "label": {
     "vi": "Vụ việc trợ giúp pháp lý",
     "en": "Legal-aid case"
    },
    "fields": 39,
    "rules": 27
   }
  ],
  "fields": {
   "text": 23,
   "system": 0,
   "secondary": 0,
   "recalled": 9,
   "proposed": 42
  },
  "rules": {
   "text": 16,
   "system": 0,
   "secondary": 0,
   "recalled": 4,
   "proposed": 23
  }
 },
 {
  "id": "van-ban-qppl",
  "version": "1.0",
  "label": {
   "vi": "Văn bản quy phạm pháp luật",
   "en": "Normative legal texts"
  },
  "description": "Văn bản quy phạm pháp luật, cây điều khoản qua các phiên bản và quan hệ giữa các văn bản. Tình trạng hiệu lực là hàm của văn bản và ngày: tính khi hỏi bằng hàm statusAsOf của gói @thongnhat/core, không lưu tĩnh.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp",
     "en": "Department of Document Inspection and Administrative Sanctions, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Quyết định 1634/QĐ-BTP ngày 30/6/2026 chưa đọc: danh sách trường của dữ liệu chủ lấy từ một nguồn thứ cấp; quy tắc cấp số định danh văn bản chưa thấy.",
    "en": "Decision 1634/QĐ-BTP of 30 June 2026 was not read: the fields of the master data come from a secondary source; how identities of texts are given was not seen."
   },
   {
    "vi": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 (sửa bởi 87/2025/QH15) và Pháp lệnh về hợp nhất văn bản chưa đọc: các quy tắc về hiệu lực và hợp nhất chỉ là cảnh báo.",
    "en": "Law 64/2025/QH15 (amended by 87/2025/QH15) and the ordinance on consolidation were not read: the rules on force and consolidation only warn."
   },
   {
    "vi": "Danh mục ngành và lĩnh vực của văn bản chưa thấy: tạm ghi bằng chữ.",
    "en": "The code tables of sectors and fields of texts were not seen: they are words for now."
   },
   {
    "vi": "Cổng cũ dùng khoảng 24 nhãn quan hệ, cả hai chiều và cả “một phần”: chưa có bảng đối chiếu; mã 13 của cổng mới chưa thấy.",
    "en": "The old portal used about 24 relation labels, in both directions and with “in part”: no mapping yet; code 13 of the new portal was not seen."
   },
   {
    "vi": "Tên ELI và Akoma Ntoso ghi theo trí nhớ.",
    "en": "The names of ELI and Akoma Ntoso are from memory."
   }
  ],
  "records": [
   {
    "id": "van-ban-qppl/dieu-khoan",
    "title": "DieuKhoanVanBanQppl",
    "label": {
     "vi": "Điều khoản",
     "en": "Provision"
    },
    "fields": 14,
    "rules": 7
   },
   {
    "id": "van-ban-qppl/quan-he",
    "title": "QuanHeVanBanQppl",
    "label": {
     "vi": "Quan hệ giữa hai văn bản",
     "en": "Relation between two texts"
    },
    "fields": 13,
    "rules": 11
   },
   {
    "id": "van-ban-qppl/van-ban",
    "title": "VanBanQppl",
    "label": {
     "vi": "Văn bản quy phạm pháp luật",
     "en": "Normative legal text"
    },
    "fields": 34,
    "rules": 13
   }
  ],
  "fields": {
   "text": 0,
   "system": 32,
   "secondary": 2,
   "recalled": 0,
   "proposed": 31
  },
  "rules": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 2,
   "proposed": 29
  }
 },
 {
  "id": "van-thu",
  "version": "1.0",
  "label": {
   "vi": "Văn thư",
   "en": "Correspondence and records"
  },
  "description": "Văn bản đi, văn bản đến và hồ sơ của cơ quan, theo dữ liệu đặc tả của Nghị định 30/2020/NĐ-CP, Phụ lục VI. Chỉ dùng cho kênh thường: văn bản mật không bao giờ nằm ở đây.",
  "status": "draft",
  "lawFrom": "2020-03-05",
  "owner": [
   {
    "unit": {
     "vi": "Bộ Nội vụ (quy định về văn thư); từng cơ quan quản lý văn bản của mình",
     "en": "Ministry of Home Affairs (rules on correspondence); each body keeps its own documents"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP"
   },
   {
    "document": "Quyết định 28/2018/QĐ-TTg"
   },
   {
    "document": "Quyết định 20/2020/QĐ-TTg"
   }
  ],
  "open": [
   {
    "vi": "Quyết định 28/2018/QĐ-TTg chưa đọc: tên trạng thái liên thông thấy ở mã nguồn công khai, các bước chuyển do chuẩn suy ra.",
    "en": "Decision 28/2018/QĐ-TTg was not read: the names of the exchange states were seen in public code, the steps are inferred."
   },
   {
    "vi": "OrganId dài tối đa 13 ký tự theo Nghị định 30/2020/NĐ-CP, trong khi Quyết định 20/2020/QĐ-TTg cho mã tới 35 ký tự: cần Bộ Nội vụ nói mã dài ghi thế nào.",
    "en": "OrganId has 13 characters at most in Decree 30/2020/NĐ-CP, while Decision 20/2020/QĐ-TTg allows 35: the Ministry of Home Affairs should say how to write a long one."
   },
   {
    "vi": "Thu hồi: bên nhận hủy văn bản và dữ liệu đặc tả, chỉ giữ dữ liệu của việc thu hồi. Chuẩn giữ thêm số đến và ngày đến để số đến không bị hở: cần hỏi lại.",
    "en": "Recall: the receiver destroys document and metadata and keeps only those of the recall. The standard also keeps the arrival number and day, so that the series has no gap: to be confirmed."
   },
   {
    "vi": "Bảng thời hạn bảo quản chưa thấy: ghi bằng chữ như trên hồ sơ.",
    "en": "The table of retention periods was not seen: words as on the file."
   },
   {
    "vi": "Tổng số văn bản của hồ sơ phải bằng số văn bản gắn mã hồ sơ: quy tắc trên nhiều bản ghi chưa đếm được bản ghi, nên chưa có quy tắc này.",
    "en": "The total of a file must equal the number of documents with its code: rules over several records cannot count records yet, so this rule is missing."
   }
  ],
  "records": [
   {
    "id": "van-thu/ho-so",
    "title": "HoSoLuuTru",
    "label": {
     "vi": "Hồ sơ",
     "en": "File of documents"
    },
    "fields": 13,
    "rules": 4
   },
   {
    "id": "van-thu/van-ban-den",
    "title": "VanBanDen",
    "label": {
     "vi": "Văn bản đến",
     "en": "Incoming document"
    },
    "fields": 32,
    "rules": 10
   },
   {
    "id": "van-thu/van-ban-di",
    "title": "VanBanDi",
    "label": {
     "vi": "Văn bản đi",
     "en": "Outgoing document"
    },
    "fields": 34,
    "rules": 6
   }
  ],
  "fields": {
   "text": 56,
   "system": 7,
   "secondary": 0,
   "recalled": 1,
   "proposed": 22
  },
  "rules": {
   "text": 3,
   "system": 0,
   "secondary": 0,
   "recalled": 0,
   "proposed": 17
  }
 },
 {
  "id": "dich-vu-cong",
  "version": "1.0",
  "label": {
   "vi": "Dịch vụ công và thủ tục hành chính",
   "en": "Public services and administrative procedures"
  },
  "description": "Thủ tục hành chính, hồ sơ của người dân và doanh nghiệp, và từng bước xử lý hồ sơ.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Văn phòng Chính phủ (Cổng Dịch vụ công quốc gia); từng bộ, tỉnh quản lý hồ sơ của mình",
     "en": "Government Office (National Public Service Portal); each ministry and province keeps its own dossiers"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "open": [
   {
    "vi": "Ngày có hiệu lực của Nghị định 224/2026/NĐ-CP chưa thấy: các quy tắc theo nghị định này chỉ là cảnh báo.",
    "en": "The day on which Decree 224/2026/NĐ-CP came into force was not seen: its rules only warn."
   },
   {
    "vi": "Văn bản ban hành mười trạng thái hồ sơ chưa thấy; tên lấy từ mã nguồn công khai, các bước chuyển theo trí nhớ. Hệ khác chỉ có 4 trạng thái, có hệ hơn 8: cần bảng chuyển mã.",
    "en": "The text that issued the ten states was not seen; the names come from public code, the steps from memory. Other systems use 4 states, or more than 8: mappings are needed."
   },
   {
    "vi": "Các Nghị định 63/2010, 92/2017, 61/2018, 107/2021, 118/2025 và mã thủ tục sau khi đánh số lại năm 2026 chưa đọc.",
    "en": "Decrees 63/2010, 92/2017, 61/2018, 107/2021, 118/2025 and the procedure codes renumbered in 2026 were not read."
   },
   {
    "vi": "Danh mục lĩnh vực thủ tục chưa thấy: tạm ghi bằng chữ. Thang đánh giá hài lòng chưa thấy: chuẩn dùng 1 đến 5.",
    "en": "The code table of fields of procedures was not seen: words for now. The scale of satisfaction was not seen: 1 to 5 here."
   },
   {
    "vi": "Nghị định yêu cầu báo ngay khi đổi trạng thái (Điều 15 khoản 1 điểm g): không kiểm tra được trên bản ghi vì bản ghi không có thời điểm báo.",
    "en": "The decree asks to tell a change of state at once (Điều 15 khoản 1 điểm g): records hold no time of telling, so no rule."
   }
  ],
  "records": [
   {
    "id": "dich-vu-cong/ho-so",
    "title": "HoSoThuTuc",
    "label": {
     "vi": "Hồ sơ thủ tục hành chính",
     "en": "Administrative dossier"
    },
    "fields": 31,
    "rules": 13
   },
   {
    "id": "dich-vu-cong/thu-tuc",
    "title": "ThuTucHanhChinh",
    "label": {
     "vi": "Thủ tục hành chính",
     "en": "Administrative procedure"
    },
    "fields": 35,
    "rules": 8
   },
   {
    "id": "dich-vu-cong/tien-trinh",
    "title": "TienTrinhHoSo",
    "label": {
     "vi": "Tiến trình xử lý hồ sơ",
     "en": "Step of processing"
    },
    "fields": 12,
    "rules": 4
   }
  ],
  "fields": {
   "text": 9,
   "system": 6,
   "secondary": 1,
   "recalled": 40,
   "proposed": 22
  },
  "rules": {
   "text": 5,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 19
  }
 },
 {
  "id": "xu-ly-vphc",
  "version": "1.0",
  "label": {
   "vi": "Xử lý vi phạm hành chính",
   "en": "Administrative violations"
  },
  "description": "Quyết định xử lý vi phạm hành chính: người vi phạm, từng hành vi, hình thức xử phạt, tổng tiền phạt và việc thi hành. Nội dung theo trí nhớ: luật chỉ mới đọc Điều 21, nên không có lỗi cứng theo luật.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp",
     "en": "Department of Document Review and Administrative Violations, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "open": [
   {
    "vi": "Xin văn bản hợp nhất mới nhất của Luật Xử lý vi phạm hành chính và Nghị định 20/2016/NĐ-CP: nội dung quyết định, thời hiệu, thời hạn được coi là chưa bị xử phạt chưa đối chiếu.",
    "en": "Ask for the consolidated law and Decree 20/2016: contents of decisions, limitation and the term of being deemed unpunished were not compared."
   },
   {
    "vi": "Chưa có danh mục hành vi vi phạm dùng chung: hành vi ghi bằng điều, khoản, điểm của nghị định xử phạt và mô tả.",
    "en": "There is no shared list of violations: an act is written by article of the decree and described."
   },
   {
    "vi": "Được coi là chưa bị xử phạt thì ẩn khỏi tra cứu, không xóa dữ liệu gốc: là điều của hệ thống tra cứu, không kiểm tra được ở bản ghi.",
    "en": "Being deemed unpunished hides from search and deletes nothing: a matter of the search system."
   }
  ],
  "records": [
   {
    "id": "xu-ly-vphc/quyet-dinh",
    "title": "QuyetDinhXuLyViPham",
    "label": {
     "vi": "Quyết định xử lý vi phạm hành chính",
     "en": "Decision on an administrative violation"
    },
    "fields": 34,
    "rules": 16
   }
  ],
  "fields": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 23,
   "proposed": 11
  },
  "rules": {
   "text": 1,
   "system": 0,
   "secondary": 0,
   "recalled": 6,
   "proposed": 9
  }
 },
 {
  "id": "dang-ky-bien-phap-bao-dam",
  "version": "1.0",
  "label": {
   "vi": "Đăng ký biện pháp bảo đảm",
   "en": "Registration of security interests"
  },
  "description": "Đăng ký lần đầu, thay đổi, thông báo xử lý, xóa, hủy, khôi phục biện pháp bảo đảm, và tài sản bảo đảm. Thời điểm có hiệu lực ghi tới phút vì nó quyết định thứ tự ưu tiên.",
  "status": "draft",
  "lawFrom": "2023-01-15",
  "owner": [
   {
    "unit": {
     "vi": "Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước, Bộ Tư pháp",
     "en": "Department of Registration of Secured Transactions and State Compensation, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 99/2022/NĐ-CP"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Xin danh mục loại hợp đồng giao dịch bảo đảm và loại biện pháp bảo đảm của Quyết định 1634/QĐ-BTP; ở đây loại hợp đồng do chuẩn đặt.",
    "en": "Ask for the lists of contracts and measures of Decision 1634/QĐ-BTP; the kinds of contract are ours."
   },
   {
    "vi": "Khoản 5, 6, 7 Điều 45 Nghị định 99/2022/NĐ-CP chưa đọc: có thể còn loại tài sản và cách mô tả khác.",
    "en": "Clauses 5, 6, 7 of Article 45 were not read: there may be more kinds of property."
   },
   {
    "vi": "Ngày hiệu lực 15/01/2023 đọc ở Điều 56 khoản 1 Nghị định 99/2022/NĐ-CP; phần trừ của khoản 2 chưa đọc. Bản ghi cũ hơn chỉ bị cảnh báo. Các sửa đổi sau (có nơi nêu Nghị định 10/2023/NĐ-CP) chưa đọc.",
    "en": "The day of force, 15 January 2023, was read in Article 56 clause 1; the exception of clause 2 was not. Older records are only warned. Later changes were not read."
   },
   {
    "vi": "Thông báo xử lý tài sản không có hiệu lực đối kháng với người thứ ba: là điều cho người đọc thứ tự ưu tiên, không phải điều kiểm tra được ở một bản ghi ngoài việc không có thời điểm chấm dứt.",
    "en": "That a notice of handling has no effect against third persons guides the reader of priority; a record shows little of it."
   },
   {
    "vi": "Đăng ký chuyển tiếp (Điều 26) giữ thời điểm hiệu lực của đăng ký trước: cần một loại đăng ký riêng; cần hỏi khi xóa, hủy có phải nêu lại đủ các bên và tài sản.",
    "en": "A transferred registration (Article 26) keeps the earlier moment and needs a kind of its own; ask whether a deletion or cancellation names parties and property again."
   }
  ],
  "records": [
   {
    "id": "dang-ky-bien-phap-bao-dam/dang-ky",
    "title": "DangKyBienPhapBaoDam",
    "label": {
     "vi": "Đăng ký biện pháp bảo đảm",
     "en": "Registration of a security interest"
    },
    "fields": 33,
    "rules": 25
   },
   {
    "id": "dang-ky-bien-phap-bao-dam/tai-san",
    "title": "TaiSanBaoDamDangKy",
    "label": {
     "vi": "Tài sản bảo đảm",
     "en": "Collateral on record"
    },
    "fields": 5,
    "rules": 0
   }
  ],
  "fields": {
   "text": 19,
   "system": 0,
   "secondary": 3,
   "recalled": 0,
   "proposed": 33
  },
  "rules": {
   "text": 18,
   "system": 0,
   "secondary": 0,
   "recalled": 0,
   "proposed": 13
  }
 },
 {
  "id": "cong-chung",
  "version": "1.0",
  "label": {
   "vi": "Công chứng",
   "en": "Notarisation"
  },
  "description": "Công chứng viên, tổ chức hành nghề công chứng, giao dịch đã công chứng và thông tin ngăn chặn.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Luật 04/2026/QH16"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Luật Công chứng 46/2024/QH15 và luật sửa đổi 04/2026/QH16 (một phần có hiệu lực từ 2027) chưa đọc: mọi quy tắc theo luật chỉ là cảnh báo.",
    "en": "The Notary Law of 2024 and its amendment of 2026 (parts of it from 2027) were not read: every rule of law is a warning."
   },
   {
    "vi": "Danh mục loại và tên giao dịch công chứng của Quyết định 1634/QĐ-BTP, và tên nào thuộc loại nào, chưa thấy: loại do chuẩn đặt, tên ghi bằng chữ kèm mã của hệ thống.",
    "en": "The official lists of kinds and names of notarised transactions, and which name belongs to which kind, were not seen: kinds are ours, names are free text with the code of the system."
   },
   {
    "vi": "Đặc tả của một hệ thống đòi ngày giải chấp cả khi chưa giải chấp: mâu thuẫn, phải sửa ở hệ thống ấy.",
    "en": "One vendor specification asks for a release date even when there is no release: a contradiction to be mended in that system."
   },
   {
    "vi": "Giới hạn tuổi hành nghề công chứng (70) theo trí nhớ.",
    "en": "The age limit of notaries (70) is from memory."
   },
   {
    "vi": "Cách nhận ra một tài sản là một giữa các cơ sở dữ liệu (đất, nhà, phương tiện) chưa có quy định: chuẩn dùng maTaiSan.",
    "en": "How one asset is recognised in several databases is not regulated: the standard uses maTaiSan."
   },
   {
    "vi": "Địa chỉ trụ sở tổ chức không vào dữ liệu mở vì khối địa chỉ dùng chung mang mức dữ liệu cá nhân.",
    "en": "The seat of an organisation is not in the open profile, since the shared address block counts as personal data."
   }
  ],
  "records": [
   {
    "id": "cong-chung/cong-chung-vien",
    "title": "CongChungVien",
    "label": {
     "vi": "Công chứng viên",
     "en": "Notary"
    },
    "fields": 7,
    "rules": 3
   },
   {
    "id": "cong-chung/giao-dich",
    "title": "GiaoDichCongChung",
    "label": {
     "vi": "Giao dịch công chứng",
     "en": "Notarised transaction"
    },
    "fields": 28,
    "rules": 13
   },
   {
    "id": "cong-chung/thong-tin-ngan-chan",
    "title": "ThongTinNganChan",
    "label": {
     "vi": "Thông tin ngăn chặn",
     "en": "Block on transactions"
    },
    "fields": 12,
    "rules": 4
   },
   {
    "id": "cong-chung/to-chuc",
    "title": "ToChucCongChung",
    "label": {
     "vi": "Tổ chức hành nghề công chứng",
     "en": "Notary organisation"
    },
    "fields": 5,
    "rules": 1
   }
  ],
  "fields": {
   "text": 0,
   "system": 24,
   "secondary": 2,
   "recalled": 6,
   "proposed": 31
  },
  "rules": {
   "text": 0,
   "system": 11,
   "secondary": 0,
   "recalled": 3,
   "proposed": 7
  }
 },
 {
  "id": "luat-su",
  "version": "1.0",
  "label": {
   "vi": "Luật sư",
   "en": "Lawyers"
  },
  "description": "Luật sư và tổ chức hành nghề luật sư.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
   },
   {
    "document": "Luật 20/2012/QH13"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Luật Luật sư mới đọc Điều 20, 23; phần tổ chức hành nghề, thẻ, xóa tên, thu hồi theo trí nhớ: quy tắc theo luật chỉ là cảnh báo.",
    "en": "Of the Law on Lawyers only Articles 20 and 23 were read; organisations, cards, striking off and revocation are from memory: rules of law are warnings."
   },
   {
    "vi": "Danh mục Đoàn luật sư và việc sáp nhập theo tỉnh mới chưa có nguồn: ghi tên Đoàn, tỉnh và khoảng thời gian.",
    "en": "There is no source for the list of bar associations and their mergers by the new provinces: name, province and period are recorded."
   },
   {
    "vi": "Dữ liệu mở còn có luật sư nước ngoài, tư vấn viên pháp luật, trung tâm tư vấn và chi nhánh: danh sách trường chưa có.",
    "en": "Open data also cover foreign lawyers, legal consultants, consulting centres and branches: their fields are not known."
   },
   {
    "vi": "Địa chỉ trụ sở tổ chức không vào dữ liệu mở vì khối địa chỉ dùng chung mang mức dữ liệu cá nhân.",
    "en": "The seat of an organisation is not in the open profile, since the shared address block counts as personal data."
   }
  ],
  "records": [
   {
    "id": "luat-su/luat-su",
    "title": "LuatSu",
    "label": {
     "vi": "Luật sư",
     "en": "Lawyer"
    },
    "fields": 10,
    "rules": 7
   },
   {
    "id": "luat-su/to-chuc",
    "title": "ToChucLuatSu",
    "label": {
     "vi": "Tổ chức hành nghề luật sư",
     "en": "Law firm or office"
    },
    "fields": 6,
    "rules": 1
   }
  ],
  "fields": {
   "text": 2,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 13
  },
  "rules": {
   "text": 2,
   "system": 0,
   "secondary": 0,
   "recalled": 3,
   "proposed": 3
  }
 },
 {
  "id": "dau-gia-tai-san",
  "version": "1.0",
  "label": {
   "vi": "Đấu giá tài sản",
   "en": "Property auctions"
  },
  "description": "Đấu giá viên và cuộc đấu giá tài sản.",
  "status": "draft",
  "lawFrom": "2017-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   },
   {
    "document": "Luật 37/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Chỉ đọc bản Luật trước khi sửa năm 2024, có hiệu lực từ 2017-07-01 (ngày theo trí nhớ); bản sửa 37/2024 chưa đọc: từ 2025-01-01 (ngày theo trí nhớ) mọi điều theo luật chỉ là cảnh báo.",
    "en": "Only the text before the amendment of 2024 was read, in force from 2017-07-01 (a date from memory): from 2025-01-01 (a date from memory) everything of law is a warning."
   },
   {
    "vi": "Mức tiền đặt trước tối thiểu, tối đa theo giá khởi điểm chưa đọc.",
    "en": "The lowest and highest deposit by starting price were not read."
   },
   {
    "vi": "Nối cuộc đấu giá với tài sản kê biên của thi hành án: dữ liệu mở tài sản thi hành án bán đấu giá có từ 2009, danh sách trường chưa thấy.",
    "en": "The link from an auction to a seized asset: open data on auctioned enforcement assets exist since 2009, their fields were not seen."
   },
   {
    "vi": "Tổ chức đấu giá cũng thuộc dữ liệu mở; danh sách trường của tổ chức chưa có.",
    "en": "Auction organisations are open data too; their fields are not known."
   }
  ],
  "records": [
   {
    "id": "dau-gia-tai-san/cuoc-dau-gia",
    "title": "CuocDauGia",
    "label": {
     "vi": "Cuộc đấu giá",
     "en": "Auction"
    },
    "fields": 29,
    "rules": 12
   },
   {
    "id": "dau-gia-tai-san/dau-gia-vien",
    "title": "DauGiaVien",
    "label": {
     "vi": "Đấu giá viên",
     "en": "Auctioneer"
    },
    "fields": 4,
    "rules": 2
   }
  ],
  "fields": {
   "text": 13,
   "system": 0,
   "secondary": 0,
   "recalled": 3,
   "proposed": 17
  },
  "rules": {
   "text": 2,
   "system": 0,
   "secondary": 2,
   "recalled": 1,
   "proposed": 9
  }
 },
 {
  "id": "giam-dinh-tu-phap",
  "version": "1.0",
  "label": {
   "vi": "Giám định tư pháp",
   "en": "Judicial expertise"
  },
  "description": "Giám định viên tư pháp và vụ việc giám định tư pháp.",
  "status": "draft",
  "lawFrom": "2021-01-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13"
   },
   {
    "document": "Luật 56/2020/QH14"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Đã đọc Luật 13/2012/QH13 sửa năm 2020 (Điều 25, 31, 32). Luật mới, nhớ là có hiệu lực trong năm 2026, chưa đọc: từ 2026-05-01 chỉ cảnh báo.",
    "en": "The law of 2012 as amended in 2020 was read (Articles 25, 31, 32). A new law, remembered to be in force in 2026, was not: from 2026-05-01 there are only warnings."
   },
   {
    "vi": "Danh mục lĩnh vực giám định chính thức chưa thấy; các dòng do chuẩn đặt theo tên các phần của bản pháp điển.",
    "en": "The official list of fields was not seen; the rows are ours, after headings of the codified text."
   },
   {
    "vi": "Bảy nội dung của quyết định trưng cầu và tám nội dung của kết luận: chuẩn có các nội dung cốt lõi; mẫu so sánh, tài liệu gửi kèm ghi bằng tệp.",
    "en": "Of the seven contents of the request and the eight of the conclusion the standard holds the core; samples and papers are files."
   },
   {
    "vi": "Tổ chức giám định cũng thuộc dữ liệu mở; danh sách trường của tổ chức chưa có.",
    "en": "Expert organisations are open data too; their fields are not known."
   }
  ],
  "records": [
   {
    "id": "giam-dinh-tu-phap/giam-dinh-vien",
    "title": "GiamDinhVien",
    "label": {
     "vi": "Giám định viên tư pháp",
     "en": "Judicial expert"
    },
    "fields": 5,
    "rules": 1
   },
   {
    "id": "giam-dinh-tu-phap/vu-viec",
    "title": "VuViecGiamDinh",
    "label": {
     "vi": "Vụ việc giám định tư pháp",
     "en": "Expertise case"
    },
    "fields": 25,
    "rules": 8
   }
  ],
  "fields": {
   "text": 16,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 13
  },
  "rules": {
   "text": 3,
   "system": 0,
   "secondary": 0,
   "recalled": 3,
   "proposed": 3
  }
 },
 {
  "id": "thua-hanh-vien",
  "version": "1.0",
  "label": {
   "vi": "Thừa hành viên và vi bằng (trước 01/7/2026: Thừa phát lại)",
   "en": "Enforcement officers in private practice and their official records (vi bằng)"
  },
  "description": "Thừa hành viên của văn phòng thi hành án dân sự và vi bằng. Đến hết ngày 30/6/2026 gọi là Thừa phát lại, văn phòng Thừa phát lại.",
  "status": "draft",
  "lawFrom": "2026-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP"
   },
   {
    "document": "Nghị định 08/2020/NĐ-CP"
   }
  ],
  "open": [
   {
    "vi": "Nghị định 08/2020/NĐ-CP (Thừa phát lại) chưa đọc: bản ghi trước 01/7/2026 chỉ chịu quy tắc lô-gic.",
    "en": "Decree 08/2020/NĐ-CP was not read: records before 1 July 2026 are under rules of logic only."
   },
   {
    "vi": "Tám trường hợp không được lập vi bằng (người thân thích, bí mật, đời tư, việc phải công chứng, đất không giấy tờ…) không kiểm tra được từ một bản ghi.",
    "en": "The eight cases in which no vi bằng may be made cannot be decided from the record."
   },
   {
    "vi": "Thông tư hướng dẫn mẫu, sổ vi bằng và cách đánh số chưa đọc; số vi bằng ghi như trên văn bản.",
    "en": "The circular on forms, books and numbering was not read; the number is as written."
   },
   {
    "vi": "Danh sách Thừa hành viên không nằm trong 27 tập dữ liệu mở đã thấy: chưa có cấu hình công khai.",
    "en": "The list of officers is not among the 27 open datasets that were seen: there is no public profile."
   },
   {
    "vi": "Thời hạn đổi Thẻ Thừa phát lại cũ và hiệu lực của thẻ cũ sau 01/7/2026 cần hỏi.",
    "en": "Until when an old card is valid after 1 July 2026 is to be asked."
   }
  ],
  "records": [
   {
    "id": "thua-hanh-vien/thua-hanh-vien",
    "title": "ThuaHanhVien",
    "label": {
     "vi": "Thừa hành viên",
     "en": "Enforcement officer in private practice"
    },
    "fields": 11,
    "rules": 9
   },
   {
    "id": "thua-hanh-vien/vi-bang",
    "title": "ViBang",
    "label": {
     "vi": "Vi bằng",
     "en": "Official record of an officer (vi bằng)"
    },
    "fields": 31,
    "rules": 13
   }
  ],
  "fields": {
   "text": 19,
   "system": 0,
   "secondary": 0,
   "recalled": 0,
   "proposed": 23
  },
  "rules": {
   "text": 9,
   "system": 0,
   "secondary": 0,
   "recalled": 0,
   "proposed": 13
  }
 },
 {
  "id": "quan-tai-vien",
  "version": "1.0",
  "label": {
   "vi": "Quản tài viên",
   "en": "Insolvency practitioners"
  },
  "description": "Quản tài viên và hình thức hành nghề quản lý, thanh lý tài sản.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Phá sản 51/2014/QH13"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Luật Phục hồi, phá sản (tên nêu trong một nghị định năm 2026) và Luật Phá sản 2014 chưa đọc: mọi quy tắc chỉ là cảnh báo.",
    "en": "The Law on Recovery and Bankruptcy (named in a decree of 2026) and the law of 2014 were not read: every rule is a warning."
   },
   {
    "vi": "Doanh nghiệp quản lý, thanh lý tài sản cũng thuộc dữ liệu mở; danh sách trường của doanh nghiệp chưa có.",
    "en": "Asset-management enterprises are open data too; their fields are not known."
   },
   {
    "vi": "Việc chỉ định, thay đổi quản tài viên trong từng vụ phá sản thuộc dữ liệu của Tòa án.",
    "en": "Appointments in single cases belong to the courts."
   }
  ],
  "records": [
   {
    "id": "quan-tai-vien/quan-tai-vien",
    "title": "QuanTaiVien",
    "label": {
     "vi": "Quản tài viên",
     "en": "Insolvency practitioner"
    },
    "fields": 5,
    "rules": 4
   }
  ],
  "fields": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 4
  },
  "rules": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 2,
   "proposed": 2
  }
 },
 {
  "id": "trong-tai-hoa-giai-tm",
  "version": "1.0",
  "label": {
   "vi": "Trọng tài và hòa giải thương mại",
   "en": "Commercial arbitration and mediation"
  },
  "description": "Trọng tài viên và hòa giải viên thương mại, của trung tâm hoặc độc lập.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Bổ trợ tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Support, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Trọng tài thương mại 54/2010/QH12"
   },
   {
    "document": "Nghị định 22/2017/NĐ-CP"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Luật Trọng tài thương mại và Nghị định 22/2017/NĐ-CP chưa đọc: mọi quy tắc chỉ là cảnh báo.",
    "en": "The law on arbitration and the decree on mediation were not read: every rule is a warning."
   },
   {
    "vi": "Danh mục lĩnh vực chưa có: ghi như trên danh sách của trung tâm.",
    "en": "There is no list of fields: as on the list of the centre."
   },
   {
    "vi": "Trung tâm trọng tài, trung tâm hòa giải cũng thuộc dữ liệu mở; danh sách trường chưa có.",
    "en": "Centres are open data too; their fields are not known."
   }
  ],
  "records": [
   {
    "id": "trong-tai-hoa-giai-tm/trong-tai-vien",
    "title": "TrongTaiVien",
    "label": {
     "vi": "Trọng tài viên, hòa giải viên thương mại",
     "en": "Arbitrator or commercial mediator"
    },
    "fields": 6,
    "rules": 3
   }
  ],
  "fields": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 5
  },
  "rules": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 2,
   "proposed": 1
  }
 },
 {
  "id": "hoa-giai-co-so",
  "version": "1.0",
  "label": {
   "vi": "Hòa giải ở cơ sở",
   "en": "Grassroots mediation"
  },
  "description": "Hòa giải viên ở cơ sở và vụ, việc hòa giải ở thôn, tổ dân phố.",
  "status": "draft",
  "lawFrom": "2014-01-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý, Bộ Tư pháp",
     "en": "Department of Legal Dissemination, Education and Legal Aid, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13"
   }
  ],
  "open": [
   {
    "vi": "Đã đọc Điều 21–26. Tên tám nội dung của văn bản hòa giải thành (Điều 24) do chuẩn diễn đạt lại, nên thiếu một nội dung chỉ là cảnh báo.",
    "en": "Articles 21–26 were read. The names of the eight contents of a written settlement (Article 24) are in our words, so that a missing one is a warning."
   },
   {
    "vi": "Thôn, tổ dân phố không có mã quốc gia ổn định: ghi tên, kèm xã có mã.",
    "en": "Villages and residential groups have no stable national code: their name, with the coded commune."
   },
   {
    "vi": "Danh sách trường dữ liệu chủ về tổ hòa giải, hòa giải viên trong dự thảo của Bộ chưa thấy.",
    "en": "The fields of the Ministry's draft master data on mediation groups and mediators were not seen."
   },
   {
    "vi": "Hòa giải viên ở cơ sở không nằm trong 27 tập dữ liệu mở đã thấy: chưa có cấu hình công khai.",
    "en": "Mediators are not among the 27 open datasets that were seen: there is no public profile."
   }
  ],
  "records": [
   {
    "id": "hoa-giai-co-so/hoa-giai-vien",
    "title": "HoaGiaiVien",
    "label": {
     "vi": "Hòa giải viên ở cơ sở",
     "en": "Grassroots mediator"
    },
    "fields": 5,
    "rules": 2
   },
   {
    "id": "hoa-giai-co-so/vu-viec",
    "title": "VuViecHoaGiai",
    "label": {
     "vi": "Vụ, việc hòa giải ở cơ sở",
     "en": "Mediation case"
    },
    "fields": 22,
    "rules": 7
   }
  ],
  "fields": {
   "text": 9,
   "system": 0,
   "secondary": 0,
   "recalled": 2,
   "proposed": 20
  },
  "rules": {
   "text": 2,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 6
  }
 },
 {
  "id": "boi-thuong-nha-nuoc",
  "version": "1.0",
  "label": {
   "vi": "Bồi thường của Nhà nước",
   "en": "State compensation"
  },
  "description": "Vụ việc yêu cầu Nhà nước bồi thường: ai yêu cầu, tư cách gì, thiệt hại và cách tính, phục hồi danh dự, đã giải quyết tới đâu.",
  "status": "draft",
  "lawFrom": "2018-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước, Bộ Tư pháp",
     "en": "Department of Registration of Secured Transactions and State Compensation, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14"
   }
  ],
  "open": [
   {
    "vi": "Của Luật 10/2017/QH14 chỉ đọc Điều 41: các bước giải quyết, thời hạn, thời hiệu ghi theo trí nhớ hoặc chưa có quy tắc.",
    "en": "Only Article 41 of Law 10/2017 was read: the steps are recalled; time limits have no rules."
   },
   {
    "vi": "Ngày hiệu lực 01/7/2018 của luật lấy ở nguồn thứ cấp.",
    "en": "The day of force, 1 July 2018, is from secondary sources."
   },
   {
    "vi": "Danh mục lĩnh vực và tư cách người yêu cầu do chuẩn đặt.",
    "en": "The lists of fields and of capacities are ours."
   }
  ],
  "records": [
   {
    "id": "boi-thuong-nha-nuoc/vu-viec",
    "title": "VuViecBoiThuong",
    "label": {
     "vi": "Vụ việc yêu cầu bồi thường",
     "en": "Claim against the State"
    },
    "fields": 30,
    "rules": 13
   }
  ],
  "fields": {
   "text": 14,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 15
  },
  "rules": {
   "text": 2,
   "system": 0,
   "secondary": 1,
   "recalled": 0,
   "proposed": 10
  }
 },
 {
  "id": "pho-bien-gdpl",
  "version": "1.0",
  "label": {
   "vi": "Phổ biến, giáo dục pháp luật",
   "en": "Legal dissemination and education"
  },
  "description": "Báo cáo viên, tuyên truyền viên pháp luật.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý, Bộ Tư pháp",
     "en": "Department of Legal Dissemination, Education and Legal Aid, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Phổ biến, giáo dục pháp luật 14/2012/QH13"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "open": [
   {
    "vi": "Luật Phổ biến, giáo dục pháp luật chưa đọc: mọi quy tắc chỉ là cảnh báo.",
    "en": "The law was not read: every rule is a warning."
   },
   {
    "vi": "Dữ liệu mở đã thấy chỉ có báo cáo viên trung ương (từ 2017): trước khi công khai phải lọc theo loai; báo cáo viên cấp tỉnh, tuyên truyền viên cần hỏi.",
    "en": "The open data that were seen cover central reporters only (since 2017): filter by loai before publication; provincial reporters and propagandists are to be asked."
   },
   {
    "vi": "Danh mục lĩnh vực pháp luật của báo cáo viên chưa có: ghi bằng chữ.",
    "en": "There is no list of fields of law: free text."
   }
  ],
  "records": [
   {
    "id": "pho-bien-gdpl/bao-cao-vien",
    "title": "BaoCaoVien",
    "label": {
     "vi": "Báo cáo viên, tuyên truyền viên pháp luật",
     "en": "Legal reporter or propagandist"
    },
    "fields": 6,
    "rules": 3
   }
  ],
  "fields": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 2,
   "proposed": 4
  },
  "rules": {
   "text": 0,
   "system": 0,
   "secondary": 0,
   "recalled": 1,
   "proposed": 2
  }
 },
 {
  "id": "can-bo-cong-chuc-vien-chuc",
  "version": "1.0",
  "label": {
   "vi": "Cán bộ, công chức, viên chức",
   "en": "Public personnel"
  },
  "description": "Hồ sơ của một cán bộ, công chức, viên chức và những biến động trong quá trình công tác. Khóa nối là số định danh cá nhân; số hiệu cán bộ đổi theo vị trí nên không làm khóa. Trên đường truyền, hệ thống thật ghi mỗi mã thành cặp maMuc, tenMuc; chuẩn chỉ giữ mã.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Bộ Nội vụ",
     "en": "Ministry of Home Affairs"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   },
   {
    "document": "Nghị định 233/2026/NĐ-CP"
   }
  ],
  "open": [
   {
    "vi": "Phụ lục trường dữ liệu của cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức (Thông tư 06/2023/TT-BNV, quyết định kỹ thuật của Bộ Nội vụ) chưa đọc.",
    "en": "The annex of data fields of the national database (Circular 06/2023/TT-BNV, the Ministry's technical decision) was not read."
   },
   {
    "vi": "Bảng bậc và hệ số lương theo ngạch, chức danh chưa có: chưa kiểm tra được hệ số của từng bậc.",
    "en": "The scales of steps and coefficients by grade are not here: the coefficient of a step cannot be checked yet."
   },
   {
    "vi": "Lộ trình tuổi nghỉ hưu theo tháng chưa đối chiếu; mới có ngưỡng cao nhất.",
    "en": "The monthly schedule of the retirement age was not checked; only the highest age is used."
   },
   {
    "vi": "Ngày có hiệu lực của Nghị định 233/2026/NĐ-CP; văn bản đánh giá cán bộ, công chức.",
    "en": "The day on which Decree 233/2026 took effect; the text on rating officials and civil servants."
   },
   {
    "vi": "Danh mục maMuc, tenMuc thật của hệ thống; tên 14 và 11 cơ sở dữ liệu của Bộ Nội vụ; việc nối với dữ liệu đảng viên.",
    "en": "The real lists of maMuc and tenMuc; the names of the Ministry's 14 and 11 databases; the link with data on party members."
   }
  ],
  "records": [
   {
    "id": "can-bo-cong-chuc-vien-chuc/bien-dong",
    "title": "BienDongCanBo",
    "label": {
     "vi": "Biến động nhân sự",
     "en": "Personnel event"
    },
    "fields": 13,
    "rules": 5
   },
   {
    "id": "can-bo-cong-chuc-vien-chuc/ho-so",
    "title": "HoSoCanBo",
    "label": {
     "vi": "Hồ sơ cán bộ, công chức, viên chức",
     "en": "Personnel file"
    },
    "fields": 54,
    "rules": 12
   }
  ],
  "fields": {
   "text": 1,
   "system": 20,
   "secondary": 0,
   "recalled": 34,
   "proposed": 14
  },
  "rules": {
   "text": 2,
   "system": 0,
   "secondary": 0,
   "recalled": 3,
   "proposed": 12
  }
 },
 {
  "id": "an-sinh-xa-hoi",
  "version": "1.0",
  "label": {
   "vi": "An sinh xã hội",
   "en": "Social protection"
  },
  "description": "Đối tượng bảo trợ xã hội, chế độ được hưởng và từng kỳ chi trả. Đây là cơ sở dữ liệu tổng hợp: thông tin gốc nằm ở các cơ sở dữ liệu thành phần (trẻ em, hộ nghèo, người có công, bảo hiểm…), bản ghi ở đây trỏ tới chúng.",
  "status": "draft",
  "lawFrom": "2021-07-01",
  "owner": [
   {
    "unit": {
     "vi": "Bộ Nội vụ",
     "en": "Ministry of Home Affairs"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   },
   {
    "document": "Quyết định 708/QĐ-TTg năm 2017"
   }
  ],
  "open": [
   {
    "vi": "Đề án thay Quyết định 708/QĐ-TTg, danh sách cơ sở dữ liệu thành phần và mã của chúng.",
    "en": "The scheme that replaces Decision 708/QĐ-TTg, the list of component databases and their codes."
   },
   {
    "vi": "Nghị định 76/2024/NĐ-CP và các mức chuẩn theo thời kỳ, hệ số của từng nhóm (Điều 4, Điều 6) chưa đọc: mới kiểm tra phép nhân, chưa kiểm tra mức chuẩn và hệ số đúng hay sai.",
    "en": "Decree 76/2024, the base amounts by period and the coefficients of each group (Articles 4 and 6) were not read: the product is checked, the base and the coefficient are not."
   },
   {
    "vi": "Trợ cấp hưu trí xã hội từ 01/7/2025 (Luật Bảo hiểm xã hội 41/2024/QH15) thay diện 5c: chưa đọc.",
    "en": "The social pension that replaces group 5c since 2025-07-01 was not read."
   },
   {
    "vi": "Người thuộc nhiều nhóm chỉ hưởng một mức cao nhất: theo trí nhớ, chưa thành quy tắc.",
    "en": "A person of several groups receives only the highest amount: recalled, not a rule yet."
   },
   {
    "vi": "Bộ nào làm chủ cơ sở dữ liệu này trước và sau lần sắp xếp năm 2025, cơ quan nào quản lý bảo trợ xã hội; thủ tục cũ còn nêu cơ quan cấp huyện không còn nữa.",
    "en": "Which ministry owned this database before and after the 2025 reorganisation, and which body runs social assistance; old procedures still name district bodies that no longer exist."
   }
  ],
  "records": [
   {
    "id": "an-sinh-xa-hoi/che-do",
    "title": "CheDoAnSinh",
    "label": {
     "vi": "Chế độ an sinh xã hội",
     "en": "Benefit"
    },
    "fields": 11,
    "rules": 5
   },
   {
    "id": "an-sinh-xa-hoi/chi-tra",
    "title": "ChiTraAnSinh",
    "label": {
     "vi": "Chi trả an sinh xã hội",
     "en": "Payment"
    },
    "fields": 17,
    "rules": 10
   },
   {
    "id": "an-sinh-xa-hoi/doi-tuong",
    "title": "DoiTuongAnSinh",
    "label": {
     "vi": "Đối tượng an sinh xã hội",
     "en": "Beneficiary"
    },
    "fields": 28,
    "rules": 8
   }
  ],
  "fields": {
   "text": 5,
   "system": 0,
   "secondary": 0,
   "recalled": 15,
   "proposed": 36
  },
  "rules": {
   "text": 2,
   "system": 0,
   "secondary": 0,
   "recalled": 3,
   "proposed": 18
  }
 },
 {
  "id": "trung-tam-du-lieu-quoc-gia",
  "version": "1.0",
  "label": {
   "vi": "Trung tâm dữ liệu quốc gia",
   "en": "National Data Centre"
  },
  "description": "Những gì một đơn vị gửi Trung tâm dữ liệu quốc gia: thông điệp, sự kiện thay đổi, siêu dữ liệu của tập dữ liệu, trường của từ điển dữ liệu dùng chung, báo cáo chia sẻ và sự cố chất lượng.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Trung tâm dữ liệu quốc gia, Bộ Công an",
     "en": "National Data Centre, Ministry of Public Security"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   },
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "open": [
   {
    "vi": "Cây thông điệp của QCVN 09:2025/BCA chưa đọc: tên trường lấy từ mã tích hợp công khai. Một hệ khác đặt mã định danh và phiên bản ở gốc thông điệp: hai cách đều phải đọc được.",
    "en": "The message tree of QCVN 09:2025/BCA was not read: field names come from public integration code. Another system puts identity and version at the root: both must be readable."
   },
   {
    "vi": "Tên trường viết PascalCase, bên nhận đọc không phân biệt hoa thường và phải từ chối hai khóa chỉ khác hoa thường: việc của bộ đọc, lược đồ không diễn tả được.",
    "en": "Names are PascalCase, receivers read them in any case and must refuse two keys equal up to case: a matter of the reader, a schema cannot say it."
   },
   {
    "vi": "Phụ lục của Quyết định 2439/QĐ-TTg (kiến trúc, khung quản trị, từ điển) chưa đọc; 25 mô tả lấy từ tài liệu tập huấn công khai.",
    "en": "The annexes of Decision 2439/QĐ-TTg (architecture, governance, dictionary) were not read; the 25 descriptors come from public training material."
   },
   {
    "vi": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026 chưa đọc: ngưỡng 100 % của trường khóa và các thời hạn 5, 10, 15 ngày làm việc theo nguồn thứ cấp nên chỉ là cảnh báo. Yêu cầu giữ nguyên giá trị lịch sử của đơn vị hành chính cũ không kiểm tra được trên bản ghi.",
    "en": "Letter 4856/BCA-TTDLQG of 14 September 2026 was not read: the 100 % of key fields and the limits of 5, 10 and 15 working days are secondary and only warn. That values of former administrative units stay as they were cannot be checked on records."
   },
   {
    "vi": "Nghị định 278/2025/NĐ-CP, Nghị định 165/2025/NĐ-CP và Quyết định 1634/QĐ-BTP chưa đọc; hướng dẫn ký số của Bộ Công an chưa thấy.",
    "en": "Decrees 278/2025 and 165/2025 and Decision 1634/QĐ-BTP were not read; the Ministry's guidance on signing was not seen."
   },
   {
    "vi": "Số bản ghi chia sẻ không quá số tạo lập cộng kỳ trước: phép cộng không viết được trong quy tắc, nên báo cáo ghi thêm tổng số bản ghi và quy tắc so với tổng ấy.",
    "en": "Records shared must not exceed those made plus the former period: rules cannot add, so the report also holds the total and the rule compares with it."
   }
  ],
  "records": [
   {
    "id": "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se",
    "title": "BaoCaoChiaSe",
    "label": {
     "vi": "Báo cáo chia sẻ dữ liệu",
     "en": "Sharing report"
    },
    "fields": 16,
    "rules": 6
   },
   {
    "id": "trung-tam-du-lieu-quoc-gia/sieu-du-lieu",
    "title": "SieuDuLieuTapDuLieu",
    "label": {
     "vi": "Siêu dữ liệu tập dữ liệu",
     "en": "Metadata of a dataset"
    },
    "fields": 27,
    "rules": 4
   },
   {
    "id": "trung-tam-du-lieu-quoc-gia/su-co-chat-luong",
    "title": "SuCoChatLuong",
    "label": {
     "vi": "Sự cố chất lượng dữ liệu",
     "en": "Quality incident"
    },
    "fields": 18,
    "rules": 8
   },
   {
    "id": "trung-tam-du-lieu-quoc-gia/su-kien-thay-doi",
    "title": "SuKienThayDoi",
    "label": {
     "vi": "Sự kiện thay đổi",
     "en": "Change event"
    },
    "fields": 15,
    "rules": 6
   },
   {
    "id": "trung-tam-du-lieu-quoc-gia/thong-diep",
    "title": "ThongDiepDuLieu",
    "label": {
     "vi": "Thông điệp dữ liệu",
     "en": "Data message"
    },
    "fields": 21,
    "rules": 4
   },
   {
    "id": "trung-tam-du-lieu-quoc-gia/tu-dien-truong",
    "title": "TruongTuDien",
    "label": {
     "vi": "Trường của từ điển dữ liệu dùng chung",
     "en": "Term of the shared data dictionary"
    },
    "fields": 33,
    "rules": 2
   }
  ],
  "fields": {
   "text": 0,
   "system": 16,
   "secondary": 64,
   "recalled": 21,
   "proposed": 31
  },
  "rules": {
   "text": 0,
   "system": 1,
   "secondary": 4,
   "recalled": 1,
   "proposed": 24
  }
 }
];
