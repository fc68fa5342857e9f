/** The six words, in the order in which people say them. */
export const WORDS = ["dung", "du", "sach", "song", "thongNhat", "dungChung"] as const;

/**
 * One of the six words: `dung` (đúng, correct), `du` (đủ, complete), `sach` (sạch, clean), `song` (sống, live),
 * `thongNhat` (thống nhất, unified), `dungChung` (dùng chung, shared).
 */
export type Word = (typeof WORDS)[number];

/** The words as people read them. */
export const WORD_LABELS: Readonly<Record<Word, { readonly vi: string; readonly en: string }>> = {
  dung: { vi: "Đúng", en: "Correct" },
  du: { vi: "Đủ", en: "Complete" },
  sach: { vi: "Sạch", en: "Clean" },
  song: { vi: "Sống", en: "Live" },
  thongNhat: { vi: "Thống nhất", en: "Unified" },
  dungChung: { vi: "Dùng chung", en: "Shared" },
};
