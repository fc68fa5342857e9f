import { SEARCH_WORDS } from "../../search/entry.ts";
import { loadSearch } from "./load-search.ts";
import { drawResults } from "./results.ts";

/** Nobody reads more. */
const MOST = 100;

/** The page that shows every result of `?q=`. */
export function setUpSearchPage(root: string, lang: "vi" | "en"): void {
  const form = document.querySelector<HTMLFormElement>("form.search-page");
  const input = form?.querySelector<HTMLInputElement>("input");
  const list = document.querySelector<HTMLElement>(".all-results");
  const status = document.querySelector<HTMLElement>(".all-results-status");
  if (!form || !input || !list || !status) return;
  form.hidden = false;
  const words = SEARCH_WORDS[lang];

  const show = async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const found = (await loadSearch(root, lang)).find(query, MOST);
      if (query !== input.value) return;
      drawResults(list, found, { query, root, words, most: MOST, options: false });
      const own = found.filter(({ kind }) => kind !== "lookup").length;
      status.textContent = own === 0 ? words.none : own < MOST ? words.count(own) : words.first(own);
    } catch {
      status.textContent = words.missing;
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show();
  });
  input.addEventListener("input", () => void show());
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  void show();
}
