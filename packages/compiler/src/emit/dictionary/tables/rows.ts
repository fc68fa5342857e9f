import { dayNumber, toDate } from "@thongnhat/core";
import type { CodeRow, CodeTable } from "../../../read/code-tables.ts";
import { type Column, type Context, link, sayMark, vietnamese } from "../context.ts";
import { type Html, html, join } from "../html.ts";
import { sayDay, speak } from "../words/speak.ts";
import { TABLE_WORDS } from "../words/tables.ts";

/** Whether a row holds on a day. */
export function holdsOn(row: CodeRow, day: string): boolean {
  return (row.from === "" || row.from <= day) && (row.to === "" || day < row.to);
}

/** First and last day of a row. */
export function sayPeriod(context: Context, row: { readonly from: string; readonly to: string }): string {
  const words = speak(TABLE_WORDS, context.lang);
  const from = row.from === "" ? "" : words.since(sayDay(row.from, context.lang));
  const to = row.to === "" ? "" : words.until(sayDay(toDate(dayNumber(row.to) - 1), context.lang));
  return [from, to].filter(Boolean).join(" ");
}

/** The columns of a table that are not empty. */
export function codeColumns(context: Context, table: CodeTable): Column<CodeRow>[] {
  const words = speak(TABLE_WORDS, context.lang);
  const names = parentNames(context.facts.tables, table);
  const has = (test: (row: CodeRow) => boolean): boolean => table.rows.some(test);
  const columns: (Column<CodeRow> | undefined)[] = [
    { label: words.code, cell: (row) => html`<code>${row.code}</code>`, className: "tn-code" },
    { label: words.name, cell: (row) => nameCell(context, row), className: "tn-name" },
    has((row) => row.en !== "") ? { label: words.english, cell: (row) => row.en } : undefined,
    has((row) => row.parent !== "")
      ? { label: words.parent, cell: (row) => parentCell(row.parent, names.get(row.parent)) }
      : undefined,
    has((row) => row.from !== "" || row.to !== "" || row.status !== "active")
      ? { label: words.period, cell: (row) => periodCell(context, row) }
      : undefined,
    has((row) => row.replacedBy.length > 0)
      ? {
          label: words.successor,
          cell: (row) => join(row.replacedBy.map((code) => html`<code>${code}</code>`)),
        }
      : undefined,
    { label: words.basis, cell: (row) => sourceCell(context, row), className: "tn-source" },
  ];
  return columns.filter((column) => column !== undefined);
}

function nameCell(context: Context, row: CodeRow): Html {
  const { also } = speak(TABLE_WORDS, context.lang);
  if (row.aliases.length === 0) return vietnamese(context, row.vi);
  return html`${vietnamese(context, row.vi)} <small>${also} ${vietnamese(context, row.aliases.join(", "))}</small>`;
}

function parentCell(parent: string, name: string | undefined): Html {
  return parent === "" ? html`` : html`<code>${parent}</code>${name !== undefined && html` ${name}`}`;
}

function periodCell(context: Context, row: CodeRow): Html {
  const words = speak(TABLE_WORDS, context.lang);
  const state =
    row.status === "retired" ? words.retired : row.status === "disputed" ? words.disputed : undefined;
  const badge = state === undefined ? undefined : html` <span class="tn-badge">${state}</span>`;
  return html`${sayPeriod(context, row)}${badge}`;
}

function sourceCell(context: Context, row: CodeRow): Html {
  const said = [row.basis, row.source].filter(Boolean).join("; ");
  return html`${sayMark(context, row.mark)}${said !== "" && html` <small>${vietnamese(context, said)}</small>`}`;
}

/** Names of the codes above, on the day of the edition. */
export function parentNames(
  tables: ReadonlyMap<string, CodeTable>,
  table: CodeTable,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!table.rows.some(({ parent }) => parent !== "")) return names;
  for (const id of table.parents ?? [table.id])
    for (const row of tables.get(id)?.rows ?? [])
      if (!names.has(row.code) || holdsOn(row, table.edition)) names.set(row.code, row.vi);
  return names;
}

/** Links to the tables of the parents. */
export function parentTables(context: Context, table: CodeTable): Html {
  return join(
    (table.parents ?? []).map((id) => {
      const parent = context.facts.tables.get(id);
      return parent === undefined
        ? html`${id}`
        : link(context, context.site.table(id), parent.label[context.lang]);
    }),
  );
}
