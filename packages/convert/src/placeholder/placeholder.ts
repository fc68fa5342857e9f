import { fold, isPlaceholder } from "@thongnhat/core";

/** Words that say more than "the cell is empty". The one-word ones keep their marks: Mơ and Khổng are names. */
const UNREADABLE = /^(?:\?+|mờ|rách|mất chữ|không đọc (?:được|ra))$/;
const NOT_KNOWN = /^(?:unknown|(?:khong|chua|k|ko) (?:ro|biet|xac dinh)(?: duoc| thong tin)?)$/;
/** Short fillers of digitised books beside those that core knows everywhere. */
const NOTHING = new Set(["x", "0", "không", "không có"]);

/** Longer texts are no fillers. */
const LONGEST = 24;
/** Cells repeat (offices, peoples, family names), and folding costs more than looking up. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string | undefined>();

/**
 * Why a cell that holds one of the usual fillers says nothing: a code of `ly-do-khong-ro`, or undefined for a real text.
 * @example whyNothing("Không rõ") // "khong-xac-dinh-duoc"
 */
export function whyNothing(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  // Names are hardly ever the same, and nearly all begin with another letter: they are not worth remembering.
  if (!beginsLikeFiller(text)) return filler(text);
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const why = judge(text);
  remembered.set(text, why);
  return why;
}

/** Letters and signs that the words of this file begin with, without marks. */
const HEADS = new Set([..."?mrkucx0MRKUCX"].map((letter) => letter.charCodeAt(0)));

/** An accented letter may be one of them with a mark; Đ is none. */
function beginsLikeFiller(text: string): boolean {
  const first = text.charCodeAt(0);
  return HEADS.has(first) || first < 0x21 || (first > 0x7f && first !== 0x110 && first !== 0x111);
}

function judge(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (UNREADABLE.test(lower)) return "khong-doc-duoc";
  if (NOT_KNOWN.test(fold(text))) return "khong-xac-dinh-duoc";
  return NOTHING.has(lower) ? "so-khong-ghi" : filler(text);
}

/** A filler that core knows; a number may be one of a book. */
function filler(text: string): string | undefined {
  return isPlaceholder(text) === true && !/^[0-9]+$/.test(fold(text)) ? "so-khong-ghi" : undefined;
}

/** True for a number that was typed only to fill the cell: 000000001, one digit repeated, digits in order, "không rõ". */
export function isFabricatedNumber(text: string): boolean {
  return whyNothing(text) !== undefined || isPlaceholder(text.replace(/[ .]/g, "")) === true;
}
