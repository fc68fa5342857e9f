import type { ConformReport, Outcome, RequirementResult, Text } from "../types.ts";

/** Language of a report. */
export type ReportLanguage = "vi" | "en";

/** Parts of the exchange, in the order of the requirements. */
export const PARTS: Readonly<Record<string, Text>> = {
  capabilities: { vi: "Năng lực máy chủ", en: "Capabilities" },
  auth: { vi: "Xác thực và quyền", en: "Authentication and grants" },
  read: { vi: "Đọc bản ghi", en: "Reading" },
  profiles: { vi: "Phạm vi chia sẻ", en: "Profiles" },
  search: { vi: "Tìm", en: "Search" },
  write: { vi: "Ghi", en: "Writing" },
  idempotency: { vi: "Ghi đúng một lần", en: "Writing exactly once" },
  versions: { vi: "Phiên bản", en: "Versions" },
  batch: { vi: "Ghi nhiều", en: "Batches" },
  changes: { vi: "Theo dõi thay đổi", en: "Changes" },
  bulk: { vi: "Kết xuất, nạp tệp lớn", en: "Export and import" },
  errors: { vi: "Lỗi", en: "Errors" },
  hardening: { vi: "Chống lách", en: "Hardening" },
  access: { vi: "Nhật ký truy cập", en: "Access log" },
  documents: { vi: "Tài liệu", en: "Documents" },
};

/** Words around the facts of a report. */
export const WORDS = {
  vi: {
    title: "Kiểm máy chủ theo chuẩn trao đổi thongnhat",
    pass: "Đạt mọi điều bắt buộc thử được",
    fail: "Chưa đạt",
    untested: "chưa thử được điều nào",
    outcomes: { pass: "đạt", fail: "chưa đạt", skip: "không thử", error: "không thử được" },
    levels: { must: "bắt buộc", should: "nên có" },
    address: "Địa chỉ",
    server: "Máy chủ",
    at: "Lúc",
    protocol: "Phiên bản trao đổi",
    kit: "Bộ kiểm",
    digest: "Mã băm danh sách điều kiện",
    requirements: (count: number) => `${count} điều kiện`,
    records: "Loại bản ghi đã thử",
    written: "Bản ghi thử",
    wrote: (created: number, revoked: number, prefix: string) =>
      created === 0 ? "không ghi bản ghi nào" : `đã ghi ${created}, thu hồi ${revoked} (mã ${prefix}-…)`,
    expected: "Phải",
    came: "Thực tế",
    asked: "Đã hỏi",
    advice: "Cách sửa",
    reason: "Vì sao",
    more: (count: number) => `và ${count} loại bản ghi khác`,
    summary: "Tóm tắt",
    toDo: "Việc phải sửa",
    all: "Từng điều kiện",
    id: "Mã",
    requirement: "Điều kiện",
    result: "Kết quả",
    level: "Mức",
    milliseconds: "ms",
    nothing: "Không có điều nào chưa đạt.",
    note: "Danh sách điều kiện là đề xuất của thongnhat (proposed). Kết quả chỉ nói về kỹ thuật, vào lúc kiểm; không nói máy chủ đúng luật hay được phép vận hành. Báo cáo không có dữ liệu của người dân, không có khóa bí mật.",
    synthetic: "máy chủ nói mọi người đều hư cấu",
    real: "máy chủ không nói mọi người đều hư cấu",
    skip: "Đến nội dung",
    page: "Trang",
  },
  en: {
    title: "Server tested against the thongnhat exchange",
    pass: "Every must that could be tested is met",
    fail: "Not met",
    untested: "nothing could be tested",
    outcomes: { pass: "pass", fail: "fail", skip: "skipped", error: "not testable" },
    levels: { must: "must", should: "should" },
    address: "Address",
    server: "Server",
    at: "At",
    protocol: "Version of the exchange",
    kit: "Kit",
    digest: "Digest of the requirements",
    requirements: (count: number) => `${count} requirements`,
    records: "Record types tested",
    written: "Test records",
    wrote: (created: number, revoked: number, prefix: string) =>
      created === 0 ? "none written" : `${created} written, ${revoked} revoked (ids ${prefix}-…)`,
    expected: "Expected",
    came: "Came",
    asked: "Asked",
    advice: "What to do",
    reason: "Why",
    more: (count: number) => `and ${count} more record types`,
    summary: "Summary",
    toDo: "To be corrected",
    all: "Every requirement",
    id: "Id",
    requirement: "Requirement",
    result: "Result",
    level: "Level",
    milliseconds: "ms",
    nothing: "Nothing failed.",
    note: "The requirements are proposed by thongnhat. The result is technical and of its moment; it does not say that the server is lawful or may be operated. The report holds no data of people and no secrets.",
    synthetic: "the server says that everybody is invented",
    real: "the server does not say that everybody is invented",
    skip: "To the content",
    page: "Page",
  },
} as const;

/** The results of each part, in the order of the standard. */
export function byPart(report: ConformReport): ReadonlyMap<string, readonly RequirementResult[]> {
  const parts = new Map<string, RequirementResult[]>();
  for (const result of report.results) parts.set(result.part, [...(parts.get(result.part) ?? []), result]);
  return parts;
}

/** The verdict in a line: ids of what failed, where something did. */
export function sayVerdict(report: ConformReport, language: ReportLanguage): string {
  const t = WORDS[language];
  if (report.verdict === "pass") return `✔ ${t.pass}`;
  const bad = report.results.filter(
    ({ level, result }) => level === "must" && (result === "fail" || result === "error"),
  );
  return `✘ ${t.fail}: ${bad.length === 0 ? t.untested : bad.map(({ id }) => id).join(", ")}`;
}

/** How many of some results came out in a way. */
export const countOf = (results: readonly RequirementResult[], outcome: Outcome): number =>
  results.filter(({ result }) => result === outcome).length;

/** A moment of Viet Nam, to the minute. */
export function sayMoment(at: string, language: ReportLanguage): string {
  const locale = language === "vi" ? "vi-VN" : "en-GB";
  const day = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
  const options = { ...day, hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}
