import type { StoreFault } from "./types.ts";

const WORDS: Readonly<Record<StoreFault, string>> = {
  "no-transaction": "Hãy mở giao dịch (BEGIN) trước, rồi ghi hàng của mình và gọi add trong giao dịch ấy.",
  "newer-tables":
    "Bảng thongnhat_ trong cơ sở dữ liệu do bản phần mềm mới hơn tạo. Hãy nâng cấp @thongnhat/client.",
  busy: "Cơ sở dữ liệu đang bận quá lâu: có một giao dịch khác chưa đóng.",
  unusable:
    "Không mở được cơ sở dữ liệu: kiểm tra đường dẫn, quyền ghi và thư viện (Node 22.13 trở lên, hoặc pg).",
  closed: "Kho đã đóng.",
};

/** The store cannot do its work. The message holds no path, address or value. */
export class StoreError extends Error {
  /** What is wrong. */
  readonly code: StoreFault;

  /**
   * @param code - What is wrong.
   * @param cause - The error below, for a debugger; not in the message.
   */
  constructor(code: StoreFault, cause?: unknown) {
    super(WORDS[code], cause === undefined ? {} : { cause });
    this.name = "StoreError";
    this.code = code;
  }

  /** Safe to log: without the cause. */
  toJSON(): { readonly name: string; readonly code: StoreFault; readonly message: string } {
    return { name: this.name, code: this.code, message: this.message };
  }
}
