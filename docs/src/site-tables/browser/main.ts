import type { TableWords } from "../words.ts";
import { filterLarge } from "./large.ts";
import { filterSmall } from "./small.ts";

/** Starts the box of a page with tables; a page without one is left as it is. */
function start(): void {
  const place = document.querySelector<HTMLElement>(".tn-filter[data-words]");
  const tables = [...document.querySelectorAll<HTMLTableElement>("table[data-filter]")];
  const [only] = tables;
  if (place === null || only === undefined) return;
  const words = JSON.parse(place.dataset.words ?? "{}") as TableWords;
  if (only.dataset.table === undefined) filterSmall(place, tables, words);
  else filterLarge(place, only, words);
}

start();
