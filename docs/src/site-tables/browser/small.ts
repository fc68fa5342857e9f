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
