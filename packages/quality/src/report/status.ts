import type { Limits, Rate, Status } from "./types.ts";

/** A share of passes. Without a denominator there is no share: nothing measured is not all right. */
export function rateOf(applies: number, fails: number): Rate {
  const passes = applies - fails;
  return applies > 0 ? { applies, passes, rate: passes / applies } : { applies, passes };
}

/** How far a share is from its limits. Counts decide, so that rounding never turns a colour. */
export function statusOf({ applies, rate }: Rate, { green, amber }: Limits): Status {
  if (applies === 0 || rate === undefined) return "unmeasured";
  if (rate >= green) return "green";
  return rate >= amber ? "amber" : "red";
}

/**
 * A share in figures, cut and never rounded up: 100 % is said of a share that has no failure, and of no other.
 *
 * @param rate the share
 * @param locale `vi` writes a comma, `en` a point
 * @returns one decimal at most: `97,2 %`; `chưa đo được` without a denominator
 */
export function percent({ applies, passes, rate }: Rate, locale: "vi" | "en"): string {
  if (rate === undefined) return locale === "vi" ? "chưa đo được" : "not measured";
  if (passes === applies) return locale === "vi" ? "100 %" : "100%";
  const tenths = Math.min(999, Math.floor((passes * 1000) / applies));
  const text = (tenths / 10).toFixed(1);
  return locale === "vi" ? `${text.replace(".", ",")} %` : `${text}%`;
}
