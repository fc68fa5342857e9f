// Generated from schemas/ by @thongnhat/compiler. Do not edit.
/** Date of this edition of the standard. */
export const edition = "2026-11-22";

/** The databases, with version, names and records. */
export const databases = {
  "chung": {"version":"1.0","label":{"vi":"Khối dùng chung","en":"Shared building blocks"},"records":[]},
  "ho-tich": {"version":"1.0","label":{"vi":"Hộ tịch","en":"Civil status"},"records":["cham-dut-giam-ho","ghi-chu-ly-hon","ghi-chu-theo-ban-an","ghi-vao-so-nuoc-ngoai","giam-ho","giam-sat-giam-ho","ket-hon","khai-sinh","khai-tu","nhan-cha-me-con","so-ho-tich","thay-doi-cai-chinh","thong-diep-lien-thong","trich-luc","xac-nhan-tinh-trang-hon-nhan"]},
  "dan-cu": {"version":"1.0","label":{"vi":"Dân cư","en":"Population"},"records":["bien-dong-tu-ho-tich","cong-dan","ket-qua-tra-cuu","yeu-cau-tra-cuu"]},
  "ly-lich-tu-phap": {"version":"1.0","label":{"vi":"Lý lịch tư pháp","en":"Criminal records"},"records":["ban-an","cam-dam-nhiem-chuc-vu","hanh-vi-pham-toi-moi","ly-lich","phieu-so-1","phieu-so-2","quyet-dinh-thi-hanh-an","xoa-an-tich","yeu-cau-cap-phieu"]},
  "quoc-tich": {"version":"1.0","label":{"vi":"Quốc tịch","en":"Nationality"},"records":["dang-ky-xac-dinh","giay-xac-nhan","ho-so-nhap","ho-so-thoi","ho-so-tro-lai","quyet-dinh","thong-bao-quoc-tich-nuoc-ngoai"]},
  "chung-thuc": {"version":"1.0","label":{"vi":"Chứng thực","en":"Certification"},"records":["ban-sao-tu-so-goc","ban-sao","chu-ky-nguoi-dich","chu-ky","giao-dich","so-chung-thuc"]},
  "nuoi-con-nuoi": {"version":"1.0","label":{"vi":"Nuôi con nuôi","en":"Adoption"},"records":["cham-dut","co-yeu-to-nuoc-ngoai","theo-doi","trong-nuoc"]},
  "thi-hanh-an-dan-su": {"version":"1.0","label":{"vi":"Thi hành án dân sự","en":"Civil enforcement"},"records":["ban-an-quyet-dinh","bien-phap","cong-khai-chua-co-dieu-kien","duong-su","khoan-phai-thi-hanh","quyet-dinh-thi-hanh-an","su-kien-trang-thai","tai-san-ke-bien","thu-chi-tien","xac-minh-dieu-kien","yeu-cau-thi-hanh-an"]},
  "tro-giup-phap-ly": {"version":"1.0","label":{"vi":"Trợ giúp pháp lý","en":"Legal aid"},"records":["danh-gia-chat-luong","nguoi-duoc-tgpl","nguoi-thuc-hien","viec-don-gian","vu-viec"]},
  "van-ban-qppl": {"version":"1.0","label":{"vi":"Văn bản quy phạm pháp luật","en":"Normative legal texts"},"records":["dieu-khoan","quan-he","van-ban"]},
  "van-thu": {"version":"1.0","label":{"vi":"Văn thư","en":"Correspondence and records"},"records":["ho-so","van-ban-den","van-ban-di"]},
  "dich-vu-cong": {"version":"1.0","label":{"vi":"Dịch vụ công và thủ tục hành chính","en":"Public services and administrative procedures"},"records":["ho-so","thu-tuc","tien-trinh"]},
  "xu-ly-vphc": {"version":"1.0","label":{"vi":"Xử lý vi phạm hành chính","en":"Administrative violations"},"records":["quyet-dinh"]},
  "dang-ky-bien-phap-bao-dam": {"version":"1.0","label":{"vi":"Đăng ký biện pháp bảo đảm","en":"Registration of security interests"},"records":["dang-ky","tai-san"]},
  "cong-chung": {"version":"1.0","label":{"vi":"Công chứng","en":"Notarisation"},"records":["cong-chung-vien","giao-dich","thong-tin-ngan-chan","to-chuc"]},
  "luat-su": {"version":"1.0","label":{"vi":"Luật sư","en":"Lawyers"},"records":["luat-su","to-chuc"]},
  "dau-gia-tai-san": {"version":"1.0","label":{"vi":"Đấu giá tài sản","en":"Property auctions"},"records":["cuoc-dau-gia","dau-gia-vien"]},
  "giam-dinh-tu-phap": {"version":"1.0","label":{"vi":"Giám định tư pháp","en":"Judicial expertise"},"records":["giam-dinh-vien","vu-viec"]},
  "thua-hanh-vien": {"version":"1.0","label":{"vi":"Thừa hành viên và vi bằng (trước 01/7/2026: Thừa phát lại)","en":"Enforcement officers in private practice and their official records (vi bằng)"},"records":["thua-hanh-vien","vi-bang"]},
  "quan-tai-vien": {"version":"1.0","label":{"vi":"Quản tài viên","en":"Insolvency practitioners"},"records":["quan-tai-vien"]},
  "trong-tai-hoa-giai-tm": {"version":"1.0","label":{"vi":"Trọng tài và hòa giải thương mại","en":"Commercial arbitration and mediation"},"records":["trong-tai-vien"]},
  "hoa-giai-co-so": {"version":"1.0","label":{"vi":"Hòa giải ở cơ sở","en":"Grassroots mediation"},"records":["hoa-giai-vien","vu-viec"]},
  "boi-thuong-nha-nuoc": {"version":"1.0","label":{"vi":"Bồi thường của Nhà nước","en":"State compensation"},"records":["vu-viec"]},
  "pho-bien-gdpl": {"version":"1.0","label":{"vi":"Phổ biến, giáo dục pháp luật","en":"Legal dissemination and education"},"records":["bao-cao-vien"]},
  "can-bo-cong-chuc-vien-chuc": {"version":"1.0","label":{"vi":"Cán bộ, công chức, viên chức","en":"Public personnel"},"records":["bien-dong","ho-so"]},
  "an-sinh-xa-hoi": {"version":"1.0","label":{"vi":"An sinh xã hội","en":"Social protection"},"records":["che-do","chi-tra","doi-tuong"]},
  "trung-tam-du-lieu-quoc-gia": {"version":"1.0","label":{"vi":"Trung tâm dữ liệu quốc gia","en":"National Data Centre"},"records":["bao-cao-chia-se","sieu-du-lieu","su-co-chat-luong","su-kien-thay-doi","thong-diep","tu-dien-truong"]},
} as const;

/** Name of a database of the standard. */
export type DatabaseName = keyof typeof databases;
