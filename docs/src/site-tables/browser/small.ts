import { fold } from "@thongnhat/core";
import { fill, sayNumber, type TableWords } from "../words.ts";
import { makeControls } from "./controls.ts";

/** Filters tables that stand wholly in the page: rows are hidden, and headings of tables without a row left. */
export function filterSmall(
  place: HTMLElement,
  tables: readonly HTMLTableElement[],
  words: TableWords,
): void {
  const groups = tables.map((table) => ({
    table,
    heading: tables.length > 1 ? headingOf(table) : undefined,
    rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, text: fold(row.textContent ?? "") })),
  }));
  const above = headingsAbove(groups.flatMap(({ heading }) => heading ?? []));
  const { input, status } = makeControls(place, words, false);
  input.addEventListener("input", () => {
    const wanted = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { table, heading, rows } of groups) {
      let here = 0;
      for (const { row, text } of rows) {
        row.hidden = !wanted.every((word) => text.includes(word));
        if (!row.hidden) here += 1;
      }
      table.hidden = here === 0;
      if (heading !== undefined) heading.hidden = here === 0;
      shown += here;
    }
    for (const [heading, parts] of above) heading.hidden = parts.every((part) => part.hidden);
    status.textContent =
      wanted.length === 0
        ? ""
        : shown === 0
          ? words.none
          : fill(words.found, { n: sayNumber(shown, words.lang) });
  });
}

function headingOf(table: HTMLTableElement): HTMLElement | undefined {
  const before = table.previousElementSibling;
  return before instanceof HTMLHeadingElement ? before : undefined;
}

/** Headings that stand over other headings, with those; they are hidden together. */
function headingsAbove(headings: readonly HTMLElement[]): ReadonlyMap<HTMLElement, readonly HTMLElement[]> {
  const found = new Map<HTMLElement, HTMLElement[]>();
  let over: HTMLElement | undefined;
  for (const heading of headings) {
    const before = heading.previousElementSibling;
    if (heading.tagName === "H2") over = undefined;
    else if (before instanceof HTMLHeadingElement && before.tagName === "H2") over = before;
    if (over !== undefined) found.set(over, [...(found.get(over) ?? []), heading]);
  }
  return found;
}
