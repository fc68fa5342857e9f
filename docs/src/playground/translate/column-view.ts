import { number } from "../common/cli.ts";
import { toCsv } from "../common/csv.ts";
import { el } from "../common/dom.ts";
import type { Page } from "../common/page.ts";
import { saveFile } from "../common/save.ts";
import type { Row } from "./column.ts";

const MOST_SHOWN = 200;

/** How the lines came out, in one sentence. */
export function totalOf(rows: readonly Row[], { words, lang }: Page): string {
  const certain = rows.filter((row) => row.certain).length;
  return words.translate.total(
    number(rows.length, lang),
    number(certain, lang),
    number(rows.length - certain, lang),
  );
}

/** A table of the first rows, and all of them as a file. */
export function columnView(rows: readonly Row[], page: Page): Node[] {
  const { words, lang } = page;
  const open = rows.filter((row) => !row.certain).length;
  const save = () => saveFile("chuyen-ma.csv", "text/csv", rowsCsv(rows, words.translate.csvColumns));
  return [
    el("p", { class: `verdict ${open > 0 ? "warning" : "good"}` }, totalOf(rows, page)),
    el("p", { class: "buttons" }, el("button", { type: "button", onclick: save }, words.translate.saveCsv)),
    ...(rows.length > MOST_SHOWN
      ? [
          el(
            "p",
            { class: "note" },
            words.translate.firstOnly(number(MOST_SHOWN, lang), number(rows.length, lang)),
          ),
        ]
      : []),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": words.translate.result },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el("tr", {}, ...words.translate.columns.map((text) => el("th", { scope: "col" }, text))),
        ),
        el("tbody", {}, ...rows.slice(0, MOST_SHOWN).map(rowView)),
      ),
    ),
  ];
}

function rowView({ asked, from, certain, outcome, code, name, why, possible }: Row): HTMLElement {
  const [codes = "", names = ""] = possible;
  return el(
    "tr",
    { class: certain ? "good" : "warning" },
    el("th", { scope: "row" }, asked),
    el("td", { class: "nowrap" }, from),
    el("td", {}, outcome),
    el("td", { class: "code" }, certain ? code : codes),
    el("td", {}, certain ? name : names),
    el("td", {}, certain ? "" : why),
  );
}

/** All rows as CSV. */
export function rowsCsv(rows: readonly Row[], columns: readonly string[]): string {
  return toCsv([
    columns,
    ...rows.map(({ asked, from, outcome, code, name, why, possible }) => [
      asked,
      from,
      outcome,
      code,
      name,
      why,
      ...possible,
    ]),
  ]);
}
