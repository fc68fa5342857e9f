import { type DataRow, findRows, type TableData } from "../rows.ts";
import { fill, sayNumber, type TableWords } from "../words.ts";
import { makeControls } from "./controls.ts";
import { drawRow, element } from "./draw.ts";

declare global {
  interface Window {
    thongnhatTables?: Record<string, TableData>;
  }
}

/** Rows that are put into the page at a time. */
const PAGE = 100;
/** A reader who is still typing does not want an answer for every letter. */
const PAUSE = 120;

/** Searches a table whose rows come in a script of their own, loaded when somebody asks. */
export function filterLarge(place: HTMLElement, table: HTMLTableElement, words: TableWords): void {
  const body = table.tBodies[0];
  const { table: id = "", rows: source = "", columns: names = "", edition = "" } = table.dataset;
  if (body === undefined || id === "" || source === "") return;
  const labels = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent ?? "");
  const columns = names.split(" ").map((name, at) => ({ name, label: labels[at] ?? "" }));
  const first = [...body.rows];
  const { input, onlyNow, status } = makeControls(place, words, names.includes("period"));
  const more = element("button", words.next, "tn-filter-more") as HTMLButtonElement;
  more.type = "button";
  more.hidden = true;
  table.after(more);

  let found: readonly DataRow[] = [];
  let shown = 0;
  const showMore = (data: TableData): void => {
    const next = found.slice(shown, shown + PAGE);
    body.append(...next.map((row) => drawRow(row, data, columns, words)));
    shown += next.length;
    more.hidden = shown >= found.length;
    status.textContent =
      found.length === 0
        ? words.none
        : fill(more.hidden ? words.found : words.foundFirst, {
            n: sayNumber(found.length, words.lang),
            m: sayNumber(shown, words.lang),
          });
  };
  const search = (data: TableData): void => {
    const query = { text: input.value, day: onlyNow?.checked ? edition : "" };
    if (query.text.trim() === "" && query.day === "") {
      body.replaceChildren(...first);
      more.hidden = true;
      status.textContent = "";
      return;
    }
    found = findRows(data, query);
    shown = 0;
    body.replaceChildren();
    showMore(data);
  };
  const start = (): void => {
    const known = window.thongnhatTables?.[id];
    if (known !== undefined) return search(known);
    status.textContent = words.loading;
    load(source).then(
      () => {
        const data = window.thongnhatTables?.[id];
        if (data === undefined) status.textContent = words.failed;
        else search(data);
      },
      () => {
        status.textContent = words.failed;
      },
    );
  };
  let waiting: number | undefined;
  input.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(start, PAUSE);
  });
  onlyNow?.addEventListener("change", start);
  // The search of the site leads here with its query.
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value !== "") start();
  more.addEventListener("click", () => {
    const data = window.thongnhatTables?.[id];
    if (data !== undefined) showMore(data);
  });
}

const LOADS = new Map<string, Promise<void>>();

/** A script element works in a page that was opened from a folder, where fetching a file is forbidden. */
function load(source: string): Promise<void> {
  const known = LOADS.get(source);
  if (known !== undefined) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => {
      LOADS.delete(source);
      reject(new Error(source));
    };
    document.head.append(script);
  });
  LOADS.set(source, loading);
  return loading;
}
