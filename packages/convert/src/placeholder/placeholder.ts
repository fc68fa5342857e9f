/** Words that people and programs write into a cell that they must not leave empty, folded. */
const UNREADABLE = new Set(["?", "??", "???", "khong doc duoc", "mo", "rach"]);
const NOT_KNOWN = new Set([
  "khong ro",
  "khong biet",
  "chua ro",
  "chua xac dinh",
  "khong xac dinh",
  "k ro",
  "ko ro",
  "kr",
]);
const NOTHING = new Set([
  "null",
  "nan",
  "none",
  "n/a",
  "na",
  "-",
  "--",
  "...",
  ".",
  "x",
  "xx",
  "xxx",
  "/",
  "0",
  "undefined",
  "khong co",
  "khong",
]);

/**
 * Why a cell that holds one of the usual fillers says nothing: a code of `ly-do-khong-ro`, or undefined for a real text.
 * @example whyNothing("Không rõ") // "khong-xac-dinh-duoc"
 */
export function whyNothing(text: string): string | undefined {
  if (text.length > 20) return undefined;
  const folded = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/gi, "d")
    .toLowerCase();
  if (UNREADABLE.has(folded)) return "khong-doc-duoc";
  if (NOT_KNOWN.has(folded)) return "khong-xac-dinh-duoc";
  return NOTHING.has(folded) ? "so-khong-ghi" : undefined;
}

/**
 * True for a number that was typed only to fill the cell: zeros with a small counter (000000001), one digit
 * repeated, or digits in order.
 */
export function isFabricatedNumber(text: string): boolean {
  if (whyNothing(text) !== undefined) return true;
  const digits = text.replace(/[ .]/g, "");
  if (!/^[0-9]{6,}$/.test(digits)) return false;
  return (
    /^0+[0-9]{0,3}$/.test(digits) ||
    /^([0-9])\1+$/.test(digits) ||
    "0123456789012".includes(digits) ||
    "9876543210".includes(digits)
  );
}
