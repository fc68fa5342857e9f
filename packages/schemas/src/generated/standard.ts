// Generated from schemas/ by @thongnhat/compiler. Do not edit.
/** Date of this edition of the standard. */
export const edition = "2026-11-22";

/** The databases, with version, names and records. */
export const databases = {
  "chung": {"version":"1.0","label":{"vi":"Khối dùng chung","en":"Shared building blocks"},"records":[]},
  "ho-tich": {"version":"1.0","label":{"vi":"Hộ tịch","en":"Civil status"},"records":["cham-dut-giam-ho","ghi-chu-ly-hon","ghi-chu-theo-ban-an","ghi-vao-so-nuoc-ngoai","giam-ho","giam-sat-giam-ho","ket-hon","khai-sinh","khai-tu","nhan-cha-me-con","so-ho-tich","thay-doi-cai-chinh","thong-diep-lien-thong","trich-luc","xac-nhan-tinh-trang-hon-nhan"]},
} as const;

/** Name of a database of the standard. */
export type DatabaseName = keyof typeof databases;
