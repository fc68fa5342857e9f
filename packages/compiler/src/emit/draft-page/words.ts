import type { Text } from "@thongnhat/core";

/** The fixed words of a draft's page. */
export const PAGE: Readonly<Record<string, Text>> = {
  generated: {
    vi: "Trang này được sinh ra từ bản nháp; đừng sửa tay.",
    en: "This page is generated from the draft; do not edit it.",
  },
  changes: { vi: "Thay đổi, và điều được thuật lại", en: "Changes, and what is reported" },
  change: { vi: "Thay đổi", en: "Change" },
  reported: { vi: "Điều được thuật lại về luật", en: "What is reported of the law" },
  mark: { vi: "Dấu", en: "Mark" },
  source: { vi: "Nguồn", en: "Source" },
  unchanged: { vi: "không đổi dữ liệu", en: "data unchanged" },
  operations: { vi: "thao tác", en: "operations" },
  steps: { vi: "Chuyển bản ghi", en: "Migrating records" },
  step: { vi: "Bước", en: "Step" },
  what: { vi: "Làm gì", en: "What it does" },
  records: { vi: "Bản ghi", en: "Records" },
  why: { vi: "Vì sao", en: "Why" },
  diff: { vi: "So hai phiên bản", en: "The two versions compared" },
  renamed: { vi: "Loại bản ghi đổi tên", en: "Kind of record renamed" },
  down: { vi: "mất khi quay về", en: "lost on the way back" },
  up: { vi: "mất khi chuyển lên", en: "lost on the way up" },
  unknown: { vi: "nói là không rõ", en: "said to be unknown" },
};
