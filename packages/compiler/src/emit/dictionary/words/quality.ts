import type { Word } from "../../../model/types.ts";

/** Words about the six words, their limits and deadlines. */
export const QUALITY_WORDS = {
  title: { vi: "Sáu tiêu chí: cách đo và ngưỡng", en: "The six words: measures and limits" },
  intro: {
    vi: "Đúng, đủ, sạch, sống, thống nhất, dùng chung: mỗi tiêu chí đo gì, chia gì cho gì, và từ mức nào thì đạt.",
    en: "Correct, complete, clean, live, unified, shared: what each word measures, what is divided by what, and from where it is on target.",
  },
  records: {
    vi: "Đếm bản ghi, không đếm chỗ sai: con số chính của một tiêu chí là tỷ lệ bản ghi không sai cách đo nào của tiêu chí ấy. Không có bản ghi nào để đo thì ghi “chưa đo được”, không bao giờ ghi 100 %. Không có điểm gộp của cả sáu tiêu chí.",
    en: "Records are counted, not faults: the headline of a word is the share of records that fail none of its measures. Without a denominator it is not measured, never 100%. There is no single score of all six.",
  },
  file: { vi: "Tệp ngưỡng", en: "File of limits" },
  evidence: { vi: "Chứng cứ", en: "Evidence" },
  limits: { vi: "Ngưỡng", en: "Limits" },
  word: { vi: "Tiêu chí", en: "Word" },
  green: { vi: "Đạt, từ", en: "On target, from" },
  amber: { vi: "Gần đạt, từ", en: "Near target, from" },
  choice: { vi: "Vì sao", en: "Why" },
  measure: { vi: "Cách đo", en: "Measure" },
  formula: { vi: "Công thức", en: "Formula" },
  codes: { vi: "Mã được đếm", en: "Codes counted" },
  ruleCount: {
    vi: "Số quy tắc của chuẩn đếm cho tiêu chí này",
    en: "Rules of the standard that count for it",
  },
  deadlineCount: { vi: "Số thời hạn của chuẩn", en: "Deadlines of the standard" },
  notCounted: { vi: "Một tệp dữ liệu không tự nói được", en: "What a file of data does not say by itself" },
  needs: { vi: "cần", en: "needs" },
  identifying: { vi: "Trường khóa và trường định danh", en: "Key and identifier fields" },
  deadlines: { vi: "Thời hạn", en: "Deadlines" },
  deadlinesNote: {
    vi: "Đếm trong báo cáo chất lượng, không phải lỗi của bản ghi.",
    en: "Counted in quality reports; never an error of a record.",
  },
  id: { vi: "Mã", en: "Id" },
  name: { vi: "Thời hạn", en: "Deadline" },
  from: { vi: "Tính từ", en: "From" },
  to: { vi: "Phải có", en: "Must be there" },
  within: { vi: "Trong", en: "Within" },
  basis: { vi: "Căn cứ", en: "Basis" },
  usedBy: { vi: "Loại bản ghi", en: "Records" },
  hours: { vi: (n: string) => `${n} giờ`, en: (n: string) => (n === "1" ? "1 hour" : `${n} hours`) },
  days: { vi: (n: string) => `${n} ngày`, en: (n: string) => (n === "1" ? "1 day" : `${n} days`) },
  workingDays: {
    vi: (n: string) => `${n} ngày làm việc`,
    en: (n: string) => (n === "1" ? "1 working day" : `${n} working days`),
  },
  countsFor: { vi: "Đếm cho tiêu chí", en: "Counts for" },
  person: { vi: "Có thể là một người khi trùng", en: "Perhaps one person where equal" },
} as const;

/** The words themselves, for standards without a file of limits. */
export const SIX_WORDS: Readonly<Record<Word, { readonly vi: string; readonly en: string }>> = {
  dung: { vi: "Đúng", en: "Correct" },
  du: { vi: "Đủ", en: "Complete" },
  sach: { vi: "Sạch", en: "Clean" },
  song: { vi: "Sống", en: "Live" },
  thongNhat: { vi: "Thống nhất", en: "Unified" },
  dungChung: { vi: "Dùng chung", en: "Shared" },
};
