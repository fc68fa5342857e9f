/** Language of a page. */
export type Lang = "vi" | "en";

/** The languages, Vietnamese first. */
export const LANGS: readonly Lang[] = ["vi", "en"];

type Both<T> = { readonly vi: T; readonly en: T };

/** Words in one language, from words in both. */
export function speak<T extends Readonly<Record<string, Both<unknown>>>>(
  words: T,
  lang: Lang,
): { readonly [K in keyof T]: T[K]["vi"] } {
  const said = Object.entries(words).map(([key, both]) => [key, both[lang]] as const);
  return Object.fromEntries(said) as { readonly [K in keyof T]: T[K]["vi"] };
}

/** A number as readers of the language write it. */
export function sayNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB").format(value);
}

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day as people write it: `01/7/2025`, or `1 July 2025`; a date that is not a whole day stays as it is. */
export function sayDay(day: string, lang: Lang): string {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === "") return day;
  if (lang === "en") return LONG.format(new Date(`${day}T00:00:00Z`));
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
