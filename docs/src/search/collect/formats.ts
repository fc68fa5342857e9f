import type { SearchEntry } from "../entry.ts";

/** A line of the index that the dictionary writes for itself. */
interface DictionaryEntry {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/**
 * Formats of other systems and every field of theirs, from the index of the dictionary: a field is found by the name
 * that the other system gives it, and leads to its row on the page of the message.
 */
export function formatEntries(index: readonly DictionaryEntry[]): SearchEntry[] {
  const formats = index.filter(({ kind }) => kind === "format");
  const names = new Map(formats.map(({ url, title }) => [url, title]));
  const columns = index.filter(({ kind }) => kind === "column");
  return [
    ...formats.map(({ title, text, url }): SearchEntry => {
      return { kind: "format", title, trail: "", url, words: text };
    }),
    ...columns.map(({ title, text, url }): SearchEntry => {
      const [page = ""] = url.split("#");
      const trail = names.get(page) ?? "";
      return { kind: "column", title, trail, url, words: text.replace(trail, "").trim() };
    }),
  ];
}
