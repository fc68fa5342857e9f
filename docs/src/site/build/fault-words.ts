import type { PageFault } from "../html/finish.ts";

const REASONS: Readonly<Record<PageFault["reason"], string>> = {
  "no-file": "không có tệp này",
  "no-anchor": "trang ấy không có chỗ này",
  "other-host": "nạp từ máy chủ khác",
  policy: "chính sách an toàn của trang",
};
const MOST_FAULTS = 60;

/** Each fault with page and target, in words; the same target of many pages once. */
export function faultWords(faults: readonly PageFault[]): string {
  const groups = new Map<string, PageFault[]>();
  for (const fault of faults) {
    const key = `${fault.reason} ${fault.target}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  const lines = [...groups.values()].slice(0, MOST_FAULTS).flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const pages = new Set(rest.map(({ page }) => page)).size;
    const more = pages > 0 ? ` (và ở ${pages} trang nữa)` : "";
    return [`  ${first.page} → ${first.target}: ${REASONS[first.reason]}${more}`];
  });
  const more = groups.size > MOST_FAULTS ? [`  … và ${groups.size - MOST_FAULTS} đích nữa`] : [];
  return [
    `${faults.length} liên kết không dẫn đến đâu. Sửa liên kết, hoặc tệp mà nó trỏ tới:`,
    ...lines,
    ...more,
  ].join("\n");
}
