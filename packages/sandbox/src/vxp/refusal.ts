/** Codes with which this exchange refuses, and their words. The real exchange's codes were not seen: all are `proposed`. */
export const REFUSALS = {
  UNAUTHENTICATED: "Thiếu khoá của đơn vị, hoặc khoá sai",
  INTERNAL: "Máy chủ hỏng",
  BODY_INVALID: "Nội dung gửi lên không đọc được",
  HASH_DIFFERS: "Giá trị băm ở hash-file khác tệp gửi lên",
  PACKET_INVALID: "Tệp không phải gói tin edXML đủ trường",
  SENDER_DIFFERS: "Bên gửi trong gói tin không phải đơn vị đang gọi",
  UNKNOWN_AGENCY: "Cơ quan không có trong danh bạ",
  DOCUMENT_DIFFERS: "Mã văn bản đã dùng cho một gói tin khác nội dung",
  UNKNOWN_DOCUMENT: "Không có văn bản hoặc tệp này",
  NOT_ADDRESSED: "Đơn vị không phải nơi nhận",
  STATUS_NOT_YOURS: "Trạng thái này do bên kia báo",
  STATUS_NOT_ALLOWED: "Văn bản không được chuyển sang trạng thái này",
} as const;

/** Code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** Thrown by an operation: becomes an answer with that code. */
export class VxpRefusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.name = "VxpRefusal";
    this.code = code;
  }
}
