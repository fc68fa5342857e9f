import { SEARCH_WORDS } from "../../search/entry.ts";
import { loadSearch } from "./load-search.ts";
import { drawResults } from "./results.ts";

/** Results shown below the box; the search page shows all. */
const MOST = 5;

/** The search box in the header: a combobox whose list is links. */
export function setUpSearch(root: string, lang: "vi" | "en"): void {
  const form = document.querySelector<HTMLFormElement>(".site-header form.search");
  const input = form?.querySelector<HTMLInputElement>("input");
  const list = form?.querySelector<HTMLElement>(".search-results");
  const status = form?.querySelector<HTMLElement>(".search-status");
  if (!form || !input || !list || !status) return;
  form.hidden = false;
  const words = SEARCH_WORDS[lang];
  let links: HTMLAnchorElement[] = [];
  let chosen = -1;

  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const choose = (at: number): void => {
    links[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const link = links[chosen];
    link?.setAttribute("aria-selected", "true");
    link?.scrollIntoView({ block: "nearest" });
    if (link === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", link.id);
  };
  const open = (): void => {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  const say = (text: string): void => {
    status.textContent = text;
    if (links.length > 0) return;
    const none = document.createElement("p");
    none.className = "search-none";
    none.textContent = text;
    list.replaceChildren(none);
  };
  const show = async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === "") return close();
    try {
      const found = (await loadSearch(root, lang)).find(query);
      if (query !== input.value) return;
      links = drawResults(list, found, { query, root, words, most: MOST, options: true });
      const own = found.filter(({ kind }) => kind !== "lookup").length;
      say(links.length === 0 ? words.none : own === 0 ? words.kinds.lookup : words.count(links.length));
    } catch {
      links = [];
      say(words.missing);
    }
    chosen = -1;
    open();
  };

  input.addEventListener("focus", () => void loadSearch(root, lang).catch(() => {}));
  input.addEventListener("input", () => void show());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) return void show();
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + 1 + step + links.length + 1) % (links.length + 1)) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      links[chosen]?.click();
      close();
    }
  });
  addEventListener("keydown", (event) => {
    const at = event.target instanceof HTMLElement ? event.target : undefined;
    const typing =
      at?.isContentEditable === true || ["INPUT", "TEXTAREA", "SELECT"].includes(at?.tagName ?? "");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Node) || !form.contains(event.target)) close();
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !form.contains(event.relatedTarget)) close();
  });
}
