const WORDS = {
  "not-json": "Thông điệp không phải JSON đọc được: không phải JSON UTF-8, có khoá trùng hoặc lồng quá sâu.",
  "twin-keys": "Hai khoá trùng nhau khi bỏ hoa thường: không rõ bên gửi muốn nói khoá nào. Trả lại bên gửi.",
  "wrong-type": "Một trường của thông điệp sai kiểu.",
  "no-identity": "Thông điệp không có mã định danh nguồn hoặc mã định danh dữ liệu.",
  "no-version": "Số phiên bản phải là số nguyên từ 1.",
  "too-many-files": "Một thông điệp mang nhiều nhất 1000 tệp, mã tệp không trùng nhau.",
  "not-a-record": "Không phải bản ghi của chuẩn: thiếu sieuDuLieu.maBanGhi.",
  "unknown-database":
    "Không có cơ sở dữ liệu hoặc loại bản ghi này trong chuẩn. Xem tên bằng: thongnhat schemas.",
} as const;

/** A message or a description that cannot be made or read; its message holds no value of it. */
export class MessageError extends Error {
  override readonly name = "MessageError";
  /** What is wrong. */
  readonly code: keyof typeof WORDS;
  /** Place in the message, a JSON Pointer. */
  readonly path: string;
  constructor(code: keyof typeof WORDS, path = "") {
    super(path === "" ? WORDS[code] : `${WORDS[code]} (${path})`);
    this.code = code;
    this.path = path;
  }
}
