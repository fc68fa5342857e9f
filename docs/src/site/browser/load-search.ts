import { INDEX_NAME, type PackedIndex, unpack } from "../../search/pack.ts";
import { createSearch, type Search } from "../../search/rank.ts";

declare global {
  interface Window {
    [INDEX_NAME]?: PackedIndex;
  }
}

let loading: Promise<Search> | undefined;

/** Loads the index the first time it is asked for: most readers of a page never search. */
export function loadSearch(root: string, lang: "vi" | "en"): Promise<Search> {
  loading ??= new Promise<Search>((done, fail) => {
    const script = document.createElement("script");
    script.src = `${root}assets/search-${lang}.js`;
    script.addEventListener("load", () => {
      const index = window[INDEX_NAME];
      if (index === undefined) fail(new Error("The search index is empty"));
      else done(createSearch(unpack(index)));
    });
    script.addEventListener("error", () => fail(new Error("The search index cannot be loaded")));
    document.head.append(script);
  });
  return loading;
}
