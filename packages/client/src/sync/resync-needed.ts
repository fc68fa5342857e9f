/** The server no longer knows the stored token: everything must be exported again, by `sync.resync()`. */
export class ResyncNeeded extends Error {
  /** What the server answered. */
  readonly code: "token-expired" | "token-invalid";
  /** `database/record` */
  readonly record: string;

  /**
   * @param record - `database/record`
   * @param code - What the server answered.
   */
  constructor(record: string, code: "token-expired" | "token-invalid") {
    super(
      `${code}: thẻ thay đổi của ${record} không còn dùng được. Gọi sync.resync() để kết xuất lại toàn bộ.`,
    );
    this.name = "ResyncNeeded";
    this.record = record;
    this.code = code;
  }
}
