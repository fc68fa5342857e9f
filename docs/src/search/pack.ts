import { KINDS, type SearchEntry } from "./entry.ts";

/** The index as it travels: repeated texts and addresses once, entries as rows of numbers and own words. */
export interface PackedIndex {
  readonly texts: readonly string[];
  /** kind, page (of texts), anchor, title, trail (of texts), words */
  readonly rows: readonly (readonly [number, number, string, string, number, string])[];
}

/** Makes the index small. */
export function pack(entries: readonly SearchEntry[]): PackedIndex {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const rows = entries.map(({ kind, title, trail, url, words }) => {
    const [page = "", anchor = ""] = url.split("#");
    return [KINDS.indexOf(kind), place(page), anchor, title, place(trail), words] as const;
  });
  return { texts: [...places.keys()], rows };
}

/** The entries of a packed index. */
export function unpack({ texts, rows }: PackedIndex): SearchEntry[] {
  return rows.map(([kind, page, anchor, title, trail, words]) => ({
    kind: KINDS[kind] ?? "guide",
    title,
    trail: texts[trail] ?? "",
    url: (texts[page] ?? "") + (anchor === "" ? "" : `#${anchor}`),
    words,
  }));
}

/** Name under which the index file leaves the index on the page. */
export const INDEX_NAME = "thongnhatSearchIndex";

/** The index as a classic script: a page opened by double click may load a script, but not fetch a file. */
export function indexScript(entries: readonly SearchEntry[]): string {
  // U+2028 and U+2029 end a line in old scripts; JSON may hold them.
  const json = JSON.stringify(pack(entries)).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return `window.${INDEX_NAME}=${json};\n`;
}
