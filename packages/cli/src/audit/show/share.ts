import type { Lang } from "../../words/lang.ts";

const ONE: Readonly<Record<Lang, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};
const SIGN: Readonly<Record<Lang, string>> = { vi: "\u00a0%", en: "%" };

/**
 * A share as people write it: 97,2 %. It is cut, not rounded, so that 100 % is said only when nothing failed; and what
 * is not nothing is never shown as 0.
 */
export function share(part: number, whole: number, lang: Lang): string {
  if (whole <= 0) return "–";
  if (part >= whole) return `100${SIGN[lang]}`;
  if (part <= 0) return `0${SIGN[lang]}`;
  const tenths = Math.floor((part * 1000) / whole);
  return tenths === 0 ? `<\u00a0${tenth(1, lang)}` : tenth(tenths, lang);
}

function tenth(tenths: number, lang: Lang): string {
  return `${ONE[lang].format(tenths / 10)}${SIGN[lang]}`;
}

/** A limit, which may have decimals of its own: 99,5 %, 99,99 %, 100 %. */
export function limit(rate: number, lang: Lang): string {
  const format = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 });
  return `${format.format(rate * 100)}${SIGN[lang]}`;
}

/** A difference of two shares in percentage points, with its arrow: `▲ 0,3`, `▼ 1,2`, `=`. */
export function arrow(change: number | undefined, lang: Lang): string {
  if (change === undefined) return "";
  const tenths = Math.round(Math.abs(change) * 1000);
  if (change === 0) return "=";
  const points = tenths === 0 ? `<\u00a0${ONE[lang].format(0.1)}` : ONE[lang].format(tenths / 10);
  return `${change > 0 ? "▲" : "▼"} ${points}`;
}
