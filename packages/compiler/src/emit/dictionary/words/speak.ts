export { sayDay } from "@thongnhat/core";

/** Language of a page. */
export type Lang = "vi" | "en";

/** The languages, Vietnamese first. */
export const LANGS: readonly Lang[] = ["vi", "en"];

type Both<T> = { readonly vi: T; readonly en: T };

type Words = Readonly<Record<string, Both<unknown>>>;
type Said<T extends Words> = { readonly [K in keyof T]: T[K]["vi"] };

/** Pages ask for the same words many thousand times. */
const SAID: Readonly<Record<Lang, WeakMap<Words, unknown>>> = { vi: new WeakMap(), en: new WeakMap() };

/** Words in one language, from words in both. */
export function speak<T extends Words>(words: T, lang: Lang): Said<T> {
  const known = SAID[lang].get(words);
  if (known !== undefined) return known as Said<T>;
  const said = Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[lang]])) as Said<T>;
  SAID[lang].set(words, said);
  return said;
}

const NUMBERS = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") };

/** A number as readers of the language write it. */
export function sayNumber(value: number, lang: Lang): string {
  return NUMBERS[lang].format(value);
}
