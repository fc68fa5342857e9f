/** Languages of what is printed. */
export type Lang = "vi" | "en";

const NUMBERS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en-GB"),
};

/** A number as people of the language write it. */
export function number(value: number, lang: Lang): string {
  return NUMBERS[lang].format(value);
}
