/** What can be wrong with what is put into an outbox. */
export type OutboxFault = "record-invalid" | "key-invalid" | "no-sender";

const WORDS: Readonly<Record<OutboxFault, string>> = {
  "record-invalid":
    "Bản ghi phải có sieuDuLieu.maBanGhi, và loại ở sieuDuLieu.luocDo hoặc ở tùy chọn record.",
  "key-invalid": "Khoá chống ghi hai lần phải gồm 16–80 ký tự A–Z, a–z, 0–9, - hoặc _, và chưa dùng.",
  "no-sender": "Hãy cho client hoặc send: một trong hai.",
};

/** The outbox does not take this. The message holds no value. */
export class OutboxError extends Error {
  /** What is wrong. */
  readonly code: OutboxFault;

  /** @param code - What is wrong. */
  constructor(code: OutboxFault) {
    super(WORDS[code]);
    this.name = "OutboxError";
    this.code = code;
  }
}
