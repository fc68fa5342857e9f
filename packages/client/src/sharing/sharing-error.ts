const WORDS = {
  "period-invalid":
    "Kỳ báo cáo phải là trọn một tháng (2026-08) hoặc một quý (2026-Q3), theo ngày Việt Nam, ngày cuối không tính. Lấy bằng periodOf.",
  "unit-invalid": "Mã đơn vị không đúng dạng mã cơ quan, ví dụ H26.12.",
  "figure-invalid": "Số liệu kèm báo cáo sai dạng: số đếm là số nguyên không âm, độ trễ như PT15M hoặc P2D.",
} as const;

/** A report that cannot be made of what was given; its message says how to put it right. */
export class SharingError extends Error {
  override readonly name = "SharingError";
  /** What is wrong. */
  readonly code: keyof typeof WORDS;
  constructor(code: keyof typeof WORDS) {
    super(WORDS[code]);
    this.code = code;
  }
}
