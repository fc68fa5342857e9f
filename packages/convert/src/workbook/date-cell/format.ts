/** What of a moment a number format shows. */
export interface DateFormat {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

const DAY: DateFormat = { year: true, month: true, day: true, time: false };
const MONTH: DateFormat = { ...DAY, day: false };
const TIME: DateFormat = { year: false, month: false, day: false, time: true };

/** Formats that a workbook names by number only (ECMA-376-1 §18.8.30; 27–36 and 50–58 are dates in East Asian Excel). */
export function builtInFormat(id: number): DateFormat | undefined {
  if (id === 17) return MONTH;
  if (id === 22) return { ...DAY, time: true };
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return DAY;
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) ? TIME : undefined;
}

/**
 * Reads a number format as far as it is a date: `dd/mm/yyyy`, `mmm-yy`, `[$-42A]d mmmm yyyy`, `h:mm AM/PM`.
 * Nothing for numbers, for text, and for durations such as `[h]:mm`, which are no point in time.
 *
 * @example
 * parseDateFormat("mmm-yy"); // { year: true, month: true, day: false, time: false }
 * parseDateFormat("#,##0"); // undefined
 */
export function parseDateFormat(format: string): DateFormat | undefined {
  const [first = ""] = format.split(";");
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return undefined;
  const letters = first
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\][]*\]/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/AM\/PM|A\/P/gi, "")
    .replace(/General/gi, "")
    .toLowerCase();
  if (/[0#?@]/.test(letters.replace(/s\.0+/g, "s"))) return undefined;
  const year = /[ye]/.test(letters);
  const day = letters.includes("d");
  const time = /[hs]/.test(letters);
  // An m beside hours or seconds means minutes.
  const month = /m/.test(letters.replace(/m+/g, "m").replace(/h[^a-z]*m|m[^a-z]*s/g, ""));
  return year || day || time || month ? { year, month, day, time } : undefined;
}
