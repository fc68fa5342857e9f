import type { Rate } from "../../report/types.ts";

/** Languages of the report. */
export type Locale = "vi" | "en";

const NBSP = "\u00A0";
const COUNTS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en-GB"),
};

/** A percentage as it is shown: hundredths of percent and finer are whole numbers, so that sums stay right. */
interface Shown {
  /** Share times 100 times `10 ** digits`, rounded down. */
  readonly scaled: number;
  readonly digits: number;
}

/** A share of so many records is never asked for more digits than this. */
const MOST_DIGITS = 9;

/** Rounded down: a target is not reached, and 100 % is not said, before it is so. */
function show({ applies, passes }: Rate, digits: number): Shown {
  let shown: Shown;
  do {
    const unit = 10n ** BigInt(digits + 2);
    const times = BigInt(passes) * unit;
    shown = { scaled: Number(times / BigInt(applies)), digits };
    // Nothing but nines tells little and is easily read as 100 %: one more digit tells how much is missing.
    if (BigInt(shown.scaled) < unit - 1n || times % BigInt(applies) === 0n) break;
    digits += 1;
  } while (digits < MOST_DIGITS);
  return shown;
}

function decimal({ scaled, digits }: Shown, locale: Locale): string {
  const text = String(scaled).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return digits === 0 ? whole : `${whole}${locale === "vi" ? "," : "."}${text.slice(-digits)}`;
}

const sign = (locale: Locale): string => (locale === "vi" ? `${NBSP}%` : "%");

/**
 * A count with groups of thousands.
 *
 * @example
 * formatCount(1234567, "vi"); // "1.234.567"
 */
export function formatCount(count: number, locale: Locale): string {
  return COUNTS[locale].format(count);
}

/**
 * The share of passes as a percentage without its sign, rounded down; never 100 when a record fails, never 0 when one
 * passes.
 *
 * @param rate - counts
 * @param digits - decimals, more where fewer would say 100
 * @returns nothing when there is no denominator
 * @example
 * formatShare({ applies: 10000, passes: 9996 }, "vi"); // "99,96"
 * formatShare({ applies: 1000000, passes: 1 }, "en"); // "<0.1"
 * formatShare({ applies: 0, passes: 0 }, "vi"); // undefined
 */
export function formatShare(rate: Rate, locale: Locale, digits = 1): string | undefined {
  if (rate.applies === 0) return undefined;
  if (rate.passes === rate.applies) return "100";
  if (rate.passes === 0) return "0";
  const shown = show(rate, digits);
  if (shown.scaled > 0) return decimal(shown, locale);
  return locale === "vi"
    ? `<${NBSP}${decimal({ scaled: 1, digits }, locale)}`
    : `<${decimal({ scaled: 1, digits }, locale)}`;
}

/**
 * As `formatShare`, with the sign as each language sets it.
 *
 * @example
 * formatPercent({ applies: 1000, passes: 972 }, "en"); // "97.2%"
 */
export function formatPercent(rate: Rate, locale: Locale, digits = 1): string | undefined {
  const share = formatShare(rate, locale, digits);
  return share === undefined ? undefined : share + sign(locale);
}

/**
 * A limit, given as a share of 1, with as many decimals as it has.
 *
 * @example
 * formatLimit(0.999, "en"); // "99.9%"
 */
export function formatLimit(share: number, locale: Locale): string {
  const text = String(Math.round(share * 1e8) / 1e6);
  return (locale === "vi" ? text.replace(".", ",") : text) + sign(locale);
}

/**
 * A difference of two shares in percentage points, without sign or unit: one decimal, more where the first would be 0.
 *
 * @example
 * formatPoints(-0.0181, "vi"); // "1,8"
 * formatPoints(0.0004, "en"); // "0.04"
 */
export function formatPoints(difference: number, locale: Locale): string {
  const points = Math.abs(difference) * 100;
  const digits = points === 0 ? 0 : Math.min(6, Math.max(1, Math.ceil(-Math.log10(points) - 1e-9)));
  const text = points.toFixed(digits);
  return locale === "vi" ? text.replace(".", ",") : text;
}

/**
 * What is missing to a limit, as the difference of the two numbers that the reader sees beside it.
 *
 * @example
 * formatGap({ applies: 1000, passes: 972 }, 0.99, "en"); // "1.8"
 */
export function formatGap(rate: Rate, limit: number, locale: Locale): string {
  const { scaled, digits } = show(rate, 1);
  const wide = Math.max(digits, (String(Math.round(limit * 1e8) / 1e6).split(".")[1] ?? "").length);
  const missing = Math.round(limit * 10 ** (wide + 2)) - scaled * 10 ** (wide - digits);
  return decimal({ scaled: Math.max(missing, 1), digits: wide }, locale);
}

/**
 * A day as people write it.
 *
 * @param day - `YYYY-MM-DD`, or a date-time of which the day is taken
 * @example
 * formatDay("2026-11-22", "vi"); // "22/11/2026"
 * formatDay("2026-11-22", "en"); // "22 Nov 2026"
 */
export function formatDay(day: string, locale: Locale): string {
  const [, year, month = "", date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  if (year === undefined || date === undefined) return day;
  if (locale === "vi") return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A length of time: hours up to two days, then days.
 *
 * @param hours - whole hours
 * @example
 * formatHours(24, "vi"); // "24\u00a0giờ"
 * formatHours(120, "en"); // "5\u00a0days"
 */
export function formatHours(hours: number, locale: Locale): string {
  const days = hours > 48;
  const amount = days ? Math.round((hours / 24) * 10) / 10 : hours;
  if (locale === "en") return `${amount}${NBSP}${days ? "day" : "hour"}${amount === 1 ? "" : "s"}`;
  return `${String(amount).replace(".", ",")}${NBSP}${days ? "ngày" : "giờ"}`;
}

/**
 * A size of a file.
 *
 * @example
 * formatBytes(1536, "vi"); // "1,5\u00a0kB"
 */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let size = bytes;
  let unit = 0;
  for (; size >= 1024 && unit < units.length - 1; unit += 1) size /= 1024;
  const text = unit === 0 || size >= 100 ? String(Math.round(size)) : size.toFixed(1);
  return `${locale === "vi" ? text.replace(".", ",") : text}${NBSP}${units[unit]}`;
}
