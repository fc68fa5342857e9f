import type { Text } from "@thongnhat/core";

/** What the doctor calls a difference: its name, and what to do. Nothing is ever changed by itself. */
export interface CategoryText {
  readonly name: Text;
  readonly advice: Text;
}

const PAPER: Text = {
  vi: "So với giấy tờ gốc rồi sửa ở hệ thống sai.",
  en: "Compare with the original paper, then correct the system that is wrong.",
};
const WRITING: Text = {
  vi: "Cùng nội dung, khác cách viết: sửa cách viết ở bên không theo chuẩn.",
  en: "The same content, written differently: put the writing right on the side that leaves the standard.",
};
const EMPTY: Text = {
  vi: "Xem giấy tờ gốc có ghi không; có thì bên trống bổ sung, không thì ghi lý do vào khongRo.",
  en: "See whether the original paper says it: if so, the empty side adds it; if not, it gives the reason in khongRo.",
};
const MADE_UP: Text = {
  vi: "Bỏ giá trị giữ chỗ, lấy theo giấy tờ gốc hoặc để trống và ghi lý do.",
  en: "Remove the placeholder: take what the original paper says, or leave it empty with a reason.",
};
const FULLER: Text = {
  vi: "Bên đầy đủ hơn cần có giấy tờ gốc làm chứng; không tự thêm ngày 01, tháng 01.",
  en: "The fuller side needs the original paper as proof; never add a day 01 or a month 01.",
};
const PLACE: Text = {
  vi: "Cùng một nơi theo bảng chuyển đổi đơn vị hành chính: giữ cả hai, ghi rõ bộ mã hoặc ngày.",
  en: "The same place by the tables of administrative changes: keep both, and say which edition or day each is of.",
};

/** Every category by its id. Those with `-a` or `-b` name the side: of the first or the second system. */
export const CATEGORIES = {
  "a-trong": { name: { vi: "Hệ thống A để trống", en: "Empty in system A" }, advice: EMPTY },
  "b-trong": { name: { vi: "Hệ thống B để trống", en: "Empty in system B" }, advice: EMPTY },
  "giu-cho-a": { name: { vi: "A có giá trị giữ chỗ", en: "Placeholder in A" }, advice: MADE_UP },
  "giu-cho-b": { name: { vi: "B có giá trị giữ chỗ", en: "Placeholder in B" }, advice: MADE_UP },
  "giu-cho-hai-ben": {
    name: { vi: "Cả hai bên có giá trị giữ chỗ", en: "Placeholders on both sides" },
    advice: MADE_UP,
  },
  "khac-kieu": { name: { vi: "Khác kiểu dữ liệu", en: "Different data type" }, advice: WRITING },
  "khac-khoang-trang": {
    name: { vi: "Khác khoảng trắng hoặc chuẩn Unicode", en: "Different spaces or Unicode form" },
    advice: WRITING,
  },
  "khac-hoa-thuong": { name: { vi: "Khác chữ hoa, chữ thường", en: "Different case" }, advice: WRITING },
  "khac-vi-tri-dau": {
    name: { vi: "Khác vị trí đặt dấu (hoà, hòa)", en: "Tone mark in another place (hoà, hòa)" },
    advice: WRITING,
  },
  "khac-dau": { name: { vi: "Khác dấu", en: "Different diacritics" }, advice: PAPER },
  "khac-dau-cau": { name: { vi: "Khác dấu câu", en: "Different punctuation" }, advice: WRITING },
  "khac-cach-viet": {
    name: { vi: "Khác cách viết số hoặc ngày", en: "Number or date written differently" },
    advice: WRITING,
  },
  "mat-so-0": { name: { vi: "Mất số 0 ở đầu", en: "Leading zeros lost" }, advice: WRITING },
  "khac-tien-to": {
    name: { vi: "Khác từ chỉ loại đơn vị (xã, phường)", en: "Different word for the kind of place" },
    advice: WRITING,
  },
  "dao-thu-tu": {
    name: { vi: "Đảo thứ tự họ, tên", en: "Parts of the name in another order" },
    advice: PAPER,
  },
  "viet-tat": { name: { vi: "Viết tắt", en: "Abbreviated" }, advice: WRITING },
  "thieu-ten-dem-a": { name: { vi: "A thiếu chữ đệm", en: "Middle name missing in A" }, advice: PAPER },
  "thieu-ten-dem-b": { name: { vi: "B thiếu chữ đệm", en: "Middle name missing in B" }, advice: PAPER },
  "ngan-hon-a": { name: { vi: "A ghi ngắn hơn", en: "Shorter in A" }, advice: PAPER },
  "ngan-hon-b": { name: { vi: "B ghi ngắn hơn", en: "Shorter in B" }, advice: PAPER },
  "mot-ky-tu": {
    name: { vi: "Chỉ khác một ký tự, có thể gõ nhầm", en: "One character differs, perhaps a typing slip" },
    advice: PAPER,
  },
  "ngay-kem-day-du-a": {
    name: { vi: "Ngày ở A kém đầy đủ hơn", en: "Less complete date in A" },
    advice: FULLER,
  },
  "ngay-kem-day-du-b": {
    name: { vi: "Ngày ở B kém đầy đủ hơn", en: "Less complete date in B" },
    advice: FULLER,
  },
  "dao-ngay-thang": { name: { vi: "Đảo ngày và tháng", en: "Day and month swapped" }, advice: PAPER },
  "lech-mot-nam": {
    name: { vi: "Lệch đúng một năm", en: "Exactly one year apart" },
    advice: {
      vi: "Không suy ra nguyên nhân từ dữ liệu; so với giấy tờ gốc.",
      en: "The data do not tell why; compare with the original paper.",
    },
  },
  "doi-don-vi": {
    name: { vi: "Đổi tên, mã đơn vị hành chính", en: "Administrative unit renamed or recoded" },
    advice: PLACE,
  },
  "co-the-doi-don-vi": {
    name: {
      vi: "Có thể do chia, tách đơn vị hành chính",
      en: "Perhaps a division of the administrative unit",
    },
    advice: {
      vi: "Đơn vị cũ được chia cho nhiều nơi, trong đó có nơi bên kia ghi: cần người xem địa chỉ chi tiết.",
      en: "The old unit went to several, among them the one that the other side says: a person looks at the address.",
    },
  },
  "ma-tuong-duong": {
    name: { vi: "Mã cũ và mã mới cùng nghĩa", en: "Old and new code of one meaning" },
    advice: {
      vi: "Đổi mã của danh mục khác sang mã của chuẩn (thongnhat convert).",
      en: "Turn the code of the other list into the one of the standard (thongnhat convert).",
    },
  },
  "ghi-ten-thay-ma": {
    name: { vi: "Ghi tên thay cho mã", en: "A name in place of the code" },
    advice: WRITING,
  },
  "chua-xac-dinh-a": { name: { vi: "A ghi “chưa xác định”", en: "“Not known” in A" }, advice: EMPTY },
  "chua-xac-dinh-b": { name: { vi: "B ghi “chưa xác định”", en: "“Not known” in B" }, advice: EMPTY },
  "so-cu-so-moi": {
    name: { vi: "Số CMND và số định danh", en: "Old card number and personal number" },
    advice: {
      vi: "Hai loại số khác nhau: ghi mỗi số vào trường của nó.",
      en: "Two kinds of number: write each into its own field.",
    },
  },
  "thieu-muc-a": { name: { vi: "A thiếu mục trong danh sách", en: "Items missing in A" }, advice: EMPTY },
  "thieu-muc-b": { name: { vi: "B thiếu mục trong danh sách", en: "Items missing in B" }, advice: EMPTY },
  "khac-han": { name: { vi: "Khác hẳn", en: "Different" }, advice: PAPER },
} as const satisfies Readonly<Record<string, CategoryText>>;

/** Id of a category: `khac-dau`, `dao-ngay-thang`. */
export type Category = keyof typeof CATEGORIES;

/**
 * The category that the same difference has when the systems change places.
 *
 * @param category a category
 * @returns the mirrored one: `a-trong` for `b-trong`; itself where it names no side
 * @example
 * mirrorCategory("a-trong"); // "b-trong"
 * mirrorCategory("khac-dau"); // "khac-dau"
 */
export function mirrorCategory(category: Category): Category {
  const mirrored = category.startsWith("a-")
    ? `b-${category.slice(2)}`
    : category.startsWith("b-")
      ? `a-${category.slice(2)}`
      : category.replace(/-([ab])$/, (_, side: string) => (side === "a" ? "-b" : "-a"));
  return isCategory(mirrored) ? mirrored : category;
}

/** Whether a text is the id of a category. */
export function isCategory(text: string): text is Category {
  return Object.hasOwn(CATEGORIES, text);
}
