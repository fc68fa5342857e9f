import type { SearchEntry } from "../entry.ts";

const FOLDERS = /^api\/(functions|classes|interfaces|types|variables)\/(.+)\.html$/;

/** Names of the programming library, from the files that TypeDoc wrote: `_thongnhat_core.fold` is `fold`. */
export function apiEntries(files: Iterable<string>): SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const url of files) {
    const [, , file] = FOLDERS.exec(url) ?? [];
    if (file === undefined) continue;
    const [owner = "", ...rest] = file.split(".");
    const title = rest.at(-1) ?? owner;
    const trail = owner.replace(/^_thongnhat_/, "@thongnhat/");
    entries.push({ kind: "api", title, trail, url, words: title.replace(/([a-z0-9])([A-Z])/g, "$1 $2") });
  }
  return entries;
}
