import { SEARCH_WORDS } from "../../search/entry.ts";
import { loadSearch } from "./load-search.ts";
import { drawResults } from "./results.ts";

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
      const found = (await loadSearch(root, lang)).find(query, 300);
      if (query !== input.value) return;
      drawResults(list, found, { query, root, words, most: 60, options: false });
      status.textContent = found.length === 0 ? words.none : words.count(found.length);
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
