import { isName } from "@thongnhat/core";
import { whyNothing } from "../placeholder/placeholder.ts";
import { isSerial, speaksOfDate } from "./dates.ts";
import type { Expect } from "./expect.ts";
import { beginsWithFamily } from "./families.ts";

const PLACE_WORDS =
  /(?:^|[\s,(-])(?:xã|phường|thị trấn|tt|huyện|quận|thị xã|tx|tỉnh|thành phố|tp|thôn|xóm|ấp|bản|buôn|làng|khu|khóm|tổ|đường|số nhà|ngõ|ngách|hẻm|kp|khu phố|tiểu khu|đặc khu|bệnh viện|trạm y tế|bv|nhà|p|q|h|x)[\s.]/iu;
const BODY_WORDS =
  /^(?:ubnd|ủy ban|uỷ ban|tòa án|toà án|tand|chi cục|cục|sở|bộ|công an|ca|phòng|văn phòng|công ty|cty|tnhh|đoàn|trung tâm|ngân hàng|nh|hợp tác xã|htx|trường|doanh nghiệp|dntn|viện|vks|đại sứ|lãnh sự|bệnh viện|trại|vp|vpls|chi nhánh|hội|quỹ|tổ chức|tổ)(?:[\s.]|$)/iu;
const MONEY =
  /^-?\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d{1,2})?\s*(?:đ|đồng|vnđ|vnd)?$|^-?\d+\s*(?:đ|đồng|vnđ|vnd)$|^-?\d{4,15}(?:[.,]\d{1,2})?$/iu;
const PHONE = /^(?:\+?84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}$/;
const TIME = /^\d{1,2}\s*(?:[:h]|giờ)\s*(?:\d{1,2}(?:\s*(?:p|phút|:\d{2}))?|p|phút|:\d{2})?$/iu;
const FLAGS = /^(?:x|có|không|true|false|0|1|đúng|sai|yes|no|v|✓|✔)$/iu;
const DOCUMENT = /^(?=.*\d)[\p{L}\d\s./:&-]{1,60}$/u;
const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/;

/** Texts of a column that say something: how many, and the different ones. */
export interface Filled {
  readonly texts: readonly string[];
  readonly filled: number;
}

const MOST_LOOKED_AT = 400;
/** Running text may be anything: it proves less than a form of its own. */
const ANY_TEXT = 0.9;

/**
 * The texts of a column that say something; fillers ("không rõ", "?") say nothing. One that is but a filler in
 * general, such as `0` or `x`, counts where most of the column is made of it.
 */
export function filledOf(cells: readonly string[]): Filled {
  const full = cells.filter((text) => text !== "");
  const real = full.filter((text) => whyNothing(text) === undefined);
  const texts = real.length * 2 >= full.length ? real : full;
  return { texts, filled: full.length };
}

/**
 * How well texts have the form that a field expects, 0–1.
 * @param isCode - for a coded field: is the text one of its codes or names?
 */
export function fitOf(expect: Expect, texts: readonly string[], isCode: (text: string) => boolean): number {
  if (texts.length === 0) return 1;
  const some =
    texts.length > MOST_LOOKED_AT
      ? texts.filter((_, at) => at % Math.ceil(texts.length / MOST_LOOKED_AT) === 0)
      : texts;
  let sum = 0;
  for (const text of some) sum += fits(expect, text, isCode);
  return sum / some.length;
}

function fits(expect: Expect, text: string, isCode: (text: string) => boolean): number {
  const digits = text.replace(/[\s.]/g, "");
  switch (expect) {
    case "name":
      return nameLike(text);
    case "name-part":
      return isName(text) !== true ? 0 : ([1, 1, 0.6, 0.2][text.split(" ").length - 1] ?? 0);
    case "address":
      return addressLike(text);
    case "place":
      return /\p{L}/u.test(text) && !speaksOfDate(text)
        ? text.length <= 60
          ? 1
          : 0.6
        : /^\d{1,5}$/.test(text)
          ? 0.3
          : 0;
    case "body":
      return BODY_WORDS.test(text)
        ? 1
        : /\p{L}/u.test(text) && !speaksOfDate(text)
          ? nameLike(text) === 1 && beginsWithFamily(text)
            ? 0.3
            : 0.75
          : 0;
    case "date":
      return speaksOfDate(text) ? 1 : isSerial(text) ? 0.8 : 0;
    case "moment":
      return speaksOfDate(text) ? 1 : 0;
    case "time":
      return TIME.test(text) ? 1 : 0;
    case "personal-number":
      return /^\d{12}$/.test(digits) ? 1 : /^\d{11}$/.test(digits) ? 0.6 : /^\d{9}$/.test(digits) ? 0.3 : 0;
    case "paper-number":
      return paperNumber(digits);
    case "old-number":
      return /^\d{9}$/.test(digits) ? 1 : /^\d{8}$/.test(digits) ? 0.6 : 0;
    case "phone":
      return PHONE.test(text) ? 1 : /^[1-9]\d{8}$/.test(digits) ? 0.7 : 0;
    case "email":
      return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text) ? 1 : 0;
    case "money":
      return MONEY.test(text) ? 1 : text === "0" ? 1 : /^\d{1,3}$/.test(text) ? 0.5 : 0;
    case "integer":
      return /^\d{1,9}$/.test(text) ? 1 : 0;
    case "number":
      return numberLike(text);
    case "document":
      return !/\d/.test(text) ? 0 : WHOLE_DAY.test(text) ? 0.1 : DOCUMENT.test(text) ? 1 : 0.4;
    case "id":
      return !/\d/.test(text) || WHOLE_DAY.test(text) ? 0 : DOCUMENT.test(text) ? 0.9 : 0.3;
    case "code":
      return isCode(text) ? 1 : 0;
    case "flag":
      return FLAGS.test(text) ? 1 : 0;
    case "agency":
      return /^[A-Z]?\d[\d.A-Z-]{2,}$/i.test(text) ? 1 : 0;
    case "text":
      return WHOLE_DAY.test(text) ? 0.1 : /\p{L}/u.test(text) ? ANY_TEXT : 0.7;
  }
}

function nameLike(text: string): number {
  if (isName(text) !== true || PLACE_WORDS.test(`${text} `) || BODY_WORDS.test(text)) return 0;
  const words = text.split(/\s+/).length;
  if (words > 7) return 0.1;
  if (words === 1) return 0.4;
  if (beginsWithFamily(text)) return 1;
  // Names are written in capitals, or each word begins with one; running text is not.
  return text.split(/\s+/).every((word) => word.charAt(0) !== word.charAt(0).toLowerCase()) ? 0.9 : 0.4;
}

function addressLike(text: string): number {
  if (!/\p{L}/u.test(text) || speaksOfDate(text)) return 0;
  if (PLACE_WORDS.test(`${text} `) || text.includes(",") || / - /.test(text)) return 1;
  if (BODY_WORDS.test(text)) return 0.6;
  return nameLike(text) === 1 ? 0.25 : 0.75;
}

function paperNumber(digits: string): number {
  if (/^\d{9}$|^\d{12}$/.test(digits)) return 1;
  if (/^[A-Z]{1,2}\d{6,8}$/i.test(digits)) return 1;
  return /^[A-Z]{0,3}-?\d{7,11}$/i.test(digits) ? 0.6 : 0;
}

function numberLike(text: string): number {
  if (!/\d/.test(text) || WHOLE_DAY.test(text)) return 0;
  if (
    /^\d{1,5}[a-z]?$/i.test(text) ||
    /^[\p{L}\d]{0,10}[./-]?\d{1,6}(?:[./-][\p{L}\d.-]{1,16})?$/u.test(text)
  )
    return 1;
  return text.length <= 24 ? 0.6 : 0.1;
}
