import { KINDS, type SearchEntry, type SearchWords } from "../../search/entry.ts";
import { wordsOf } from "../../search/rank.ts";

/** Results in groups of a kind, the group of the best result first; links of options when the list is a listbox. */
export function drawResults(
  list: HTMLElement,
  entries: readonly SearchEntry[],
  {
    query,
    root,
    words,
    most,
    options,
  }: { query: string; root: string; words: SearchWords; most: number; options: boolean },
): HTMLAnchorElement[] {
  const kinds = [...new Set([...entries.map(({ kind }) => kind), ...KINDS])];
  const links: HTMLAnchorElement[] = [];
  list.replaceChildren();
  for (const kind of kinds) {
    const own = entries.filter((entry) => entry.kind === kind).slice(0, most);
    if (own.length === 0) continue;
    const group = document.createElement("div");
    const heading = document.createElement(options ? "div" : "h2");
    heading.className = "search-group";
    heading.textContent = words.kinds[kind];
    heading.id = `nhom-${kind}${options ? "" : "-trang"}`;
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", heading.id);
    if (options) heading.setAttribute("role", "presentation");
    group.append(heading);
    for (const entry of own) {
      const link = linkOf(entry, query, root);
      if (options) {
        link.id = `ket-qua-${links.length}`;
        link.setAttribute("role", "option");
        link.setAttribute("aria-selected", "false");
        link.tabIndex = -1;
      }
      links.push(link);
      group.append(link);
    }
    list.append(group);
  }
  return links;
}

function linkOf(entry: SearchEntry, query: string, root: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "search-hit";
  link.href = root + entry.url;
  const name = document.createElement("strong");
  const title = entry.kind === "field" ? `${entry.trail} › ${entry.title}` : entry.title;
  name.append(...marked(title, query));
  link.append(name);
  const below =
    entry.kind === "field"
      ? entry.words.split(" ")[0]
      : [entry.trail, shortened(entry)].filter((text) => text !== "").join(" — ");
  if (below !== undefined && below !== "") {
    const small = document.createElement("small");
    small.append(...marked(below, query));
    link.append(small);
  }
  return link;
}

function shortened({ kind, words }: SearchEntry): string {
  if (kind !== "guide" && kind !== "rule") return "";
  return words.length > 120 ? `${words.slice(0, 120).replace(/\s\S*$/, "")}…` : words;
}

/** The text with the words that were asked for set off. */
function marked(text: string, query: string): (string | HTMLElement)[] {
  const asked = wordsOf(query);
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const [word = ""] = wordsOf(piece);
    if (!asked.some((term, place) => word === term || (place === asked.length - 1 && word.startsWith(term))))
      return piece;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}
