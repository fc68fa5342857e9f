/** A format of the dialect for tools that do not know it. */
interface FormatWords {
  /** What it looks like. */
  readonly looks: string;
  /** As near as a portable pattern comes: whether a day exists, or an interval runs forwards, it cannot say. */
  readonly pattern: string;
}

const DAY = "(0[1-9]|[12][0-9]|3[01])";
const MONTH = "(0[1-9]|1[0-2])";
const YEAR = "[0-9]{4}";
const DATE = `${YEAR}-${MONTH}-${DAY}`;
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
const AGENCY = "([A-Z][0-9]{2}([.][0-9]{1,4}){0,4}|[0-9]{3}[.][0-9]{2}[.][0-9]{2}[.][A-Z][0-9]{2})";
const LABEL = "[!-,/-?A-~-]+";
const EMAIL = `[!-?A-~]+@${LABEL}([.]${LABEL})+`;
const PARTIAL = `${YEAR}(-${MONTH}(-${DAY})?)?`;

/** The formats of the dialect, in words and as patterns without anchors. */
export const FORMATS: Readonly<Record<string, FormatWords>> = {
  date: { looks: "YYYY-MM-DD", pattern: DATE },
  "ngay-khuyet": { looks: "YYYY, YYYY-MM, YYYY-MM-DD hoặc khoảng A/B", pattern: `${PARTIAL}(/${PARTIAL})?` },
  "date-time": {
    looks: "thời điểm RFC 3339, có múi giờ",
    pattern: `${DATE}T${TIME}:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]${TIME})`,
  },
  "so-dinh-danh": { looks: "12 chữ số", pattern: "[0-9]{12}" },
  cmnd: { looks: "9 chữ số", pattern: "[0-9]{9}" },
  "ma-co-quan": { looks: "mã định danh cơ quan, như H26.12", pattern: AGENCY },
  "gio-phut": { looks: "HH:MM", pattern: TIME },
  "ma-ban-ghi": { looks: "1–100 ký tự chữ, số, . _ : -", pattern: "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}" },
  "json-pointer": { looks: "con trỏ JSON", pattern: "(/([^~]|~[01])*)?" },
  sha256: { looks: "64 chữ số hệ mười sáu viết thường", pattern: "[0-9a-f]{64}" },
  email: { looks: "địa chỉ thư điện tử", pattern: EMAIL },
  "dien-thoai": { looks: "số điện thoại: 0 hoặc +84, thêm 9–10 chữ số", pattern: "(0|[+]84)[0-9]{9,10}" },
  "so-tien": {
    looks: "số tiền: chữ số, phần lẻ sau dấu chấm",
    pattern: "(0|[1-9][0-9]{0,17})([.][0-9]{1,4})?",
  },
};
