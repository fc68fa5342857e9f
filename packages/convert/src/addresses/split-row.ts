import type { Share } from "@thongnhat/code-tables";
import type { AddressSplit, SplitReason } from "./types.ts";

/** Header of the file in which a person decides; the same words in every language, as a file is read by programs too. */
export const SPLIT_HEADER = [
  "hang",
  "truong",
  "ly_do",
  "giai_thich",
  "don_vi_cu",
  "ten_don_vi_cu",
  "ngay_cu",
  "ung_vien",
  "ten_ung_vien",
  "dan_so",
  "dien_tich",
  "can_cu",
] as const;

const BETWEEN = " | ";

interface Words {
  readonly reasons: Readonly<Record<SplitReason, string>>;
  readonly shares: Readonly<Record<Share, string>>;
}

const WORDS: Readonly<Record<"vi" | "en", Words>> = {
  vi: {
    reasons: {
      divided: "Đơn vị cũ đã bị chia cho nhiều đơn vị.",
      incomplete: "Biết một đơn vị, nhưng có thể còn đơn vị khác mà không nguồn nào nói tới.",
      "several-units": "Chữ ghi khớp với nhiều đơn vị.",
      "not-read": "Có phần lẽ ra là tên đơn vị mà không đơn vị nào mang tên ấy.",
      "day-not-full": "Chỉ biết tháng hoặc năm, mà trong khoảng ấy đơn vị đã đổi.",
      "no-day": "Không rõ địa chỉ của ngày nào: ghi ngayHieuLuc, hoặc cho biết ngày của mã.",
      "unknown-code": "Danh mục không có mã này.",
      "not-valid-then": "Mã có trong danh mục, nhưng không vào ngày ấy.",
      "before-known-history": "Ngày ấy ở trước phần lịch sử đã biết; đơn vị nêu ra là của ngày gần nhất.",
      disputed: "Các nguồn nói khác nhau về mã này.",
      "no-known-successor": "Đơn vị đã hết, không nguồn nào nói thành đơn vị nào.",
      "no-known-predecessor": "Không nguồn nào nói đơn vị này trước đó là gì.",
      "level-abolished": "Chỉ biết cấp huyện, nay không còn: cần biết xã.",
    },
    shares: { all: "toàn bộ", some: "một phần", none: "không" },
  },
  en: {
    reasons: {
      divided: "The former unit was divided between several.",
      incomplete: "One unit is known, but there may be others that no source tells.",
      "several-units": "The words fit several units.",
      "not-read": "A part that should name a unit names none.",
      "day-not-full": "Only the month or the year is known, and the unit changed within it.",
      "no-day": "Nothing says of which day the address is: set ngayHieuLuc, or give the day of the codes.",
      "unknown-code": "The table has no such code.",
      "not-valid-then": "The table has the code, but not on that day.",
      "before-known-history": "That day lies before what is known; the units are those of the nearest day.",
      disputed: "The sources contradict each other about this code.",
      "no-known-successor": "The unit ended, and no source says what became of it.",
      "no-known-predecessor": "No source says what this unit was before.",
      "level-abolished": "Only the district is known, and there are none today: the commune is needed.",
    },
    shares: { all: "all", some: "some", none: "none" },
  },
};

/**
 * The cells of a place that a person decides about, below `SPLIT_HEADER`. Where there are several units, their codes,
 * names, shares and bases stand in the same order, `|` between them. No word of the address is in it.
 *
 * @param split - from `currentAddresses`
 * @param row - number of the row or record in the source, as a person counts
 * @param lang - of the reason and the shares
 * @returns one text for each column
 * @example
 * splitCells({ path: "/me/queQuan", reason: "unknown-code", was: [], candidates: [], to: "2026-11-22" }, 7, "en")[3];
 * // "The table has no such code."
 */
export function splitCells(split: AddressSplit, row: number, lang: "vi" | "en" = "vi"): readonly string[] {
  const { path, reason, was, candidates, from = "" } = split;
  const { reasons, shares } = WORDS[lang];
  const share = (value: Share | undefined): string => (value === undefined ? "?" : shares[value]);
  return [
    String(row),
    path,
    reason,
    reasons[reason],
    was.map(({ code }) => code).join(BETWEEN),
    was.map(({ name }) => name).join(BETWEEN),
    from,
    candidates.map(({ code }) => code).join(BETWEEN),
    candidates.map(({ name }) => name).join(BETWEEN),
    candidates.map(({ population }) => share(population)).join(BETWEEN),
    candidates.map(({ area }) => share(area)).join(BETWEEN),
    candidates.map(({ bases }) => bases.join("; ") || "?").join(BETWEEN),
  ];
}
