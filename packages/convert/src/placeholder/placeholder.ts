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
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const why = judge(text);
  remembered.set(text, why);
  return why;
}

function judge(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (UNREADABLE.test(lower)) return "khong-doc-duoc";
  const folded = fold(text);
  if (NOT_KNOWN.test(folded)) return "khong-xac-dinh-duoc";
  return NOTHING.has(lower) || (isPlaceholder(text) === true && !/^[0-9]+$/.test(folded))
    ? "so-khong-ghi"
    : undefined;
}

/** True for a number that was typed only to fill the cell: 000000001, one digit repeated, digits in order, "không rõ". */
export function isFabricatedNumber(text: string): boolean {
  return whyNothing(text) !== undefined || isPlaceholder(text.replace(/[ .]/g, "")) === true;
}
