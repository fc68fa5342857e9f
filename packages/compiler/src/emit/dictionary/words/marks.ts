import type { Evidence, Text } from "@thongnhat/core";

/** The marks in as few words as fit a cell; what they mean in full stands in `MARK_NAMES` of the core. */
export const MARK_SHORT: Readonly<Record<Evidence["mark"], Text>> = {
  text: { vi: "đã đọc luật", en: "law read" },
  system: { vi: "thấy ở hệ thống", en: "seen in a system" },
  secondary: { vi: "nguồn thứ cấp", en: "second hand" },
  recalled: { vi: "theo trí nhớ", en: "from memory" },
  proposed: { vi: "đề xuất", en: "proposed" },
};
