/** Words of a table in both languages; a string says the same in both. */
export type Words = string | { readonly vi: string; readonly en: string };

/** The language of a page. */
export type Language = "vi" | "en";

/** Words in two languages. */
export function words(vi: string, en: string): Words {
  return { vi, en };
}

/** The words in one language. */
export function inLanguage(said: Words, language: Language): string {
  return typeof said === "string" ? said : said[language];
}
