import { MARKS } from "../../../evidence/count.ts";
import type { CodeTable } from "../../../read/code-tables.ts";
import { type Column, type Context, dataTable, link, say, sayMark } from "../context.ts";
import { html, join } from "../html.ts";
import { type Block, heading, page } from "../page.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { TABLE_WORDS } from "../words/tables.ts";
import { groupTables } from "./groups.ts";
import { FILTERED, scriptHead, scriptWords } from "./page.ts";

/** All code tables: first those that several databases use, then those of each, then the others by owner. */
export function tablesPage(context: Context): string {
  const words = speak(TABLE_WORDS, context.lang);
  const pages = speak(PAGE_WORDS, context.lang);
  const groups = groupTables(context);
  const columns: Column<CodeTable>[] = [
    {
      label: words.table,
      cell: (table) =>
        html`${link(context, context.site.table(table.id), say(context, table.label))} <code>${table.id}</code>`,
      className: "tn-name",
    },
    { label: words.rows, cell: ({ rows }) => sayNumber(rows.length, context.lang), className: "tn-number" },
    { label: words.weakest, cell: (table) => marksCell(context, table) },
  ];
  const blocks: Block[] = [
    html`<p class="tn-lead">${words.intro}</p>`,
    html`<p>${pages.countTables(sayNumber(context.facts.tables.size, context.lang))}.</p>`,
    scriptWords(context, words.find),
    ...groups.flatMap(({ title, tables, waiting }, at): Block[] => {
      const name = `${title} (${sayNumber(tables.length, context.lang)})`;
      const first = waiting && !groups[at - 1]?.waiting;
      const above = first ? [heading(2, words.waiting, "chua-dung")] : [];
      return [
        ...above,
        heading(waiting ? 3 : 2, name, `nhom-${at + 1}`),
        dataTable(columns, tables, FILTERED),
      ];
    }),
  ];
  return page(words.tables, words.intro, blocks, scriptHead(context));
}

function marksCell(context: Context, table: CodeTable): ReturnType<typeof html> {
  const marks = MARKS.filter((mark) => table.rows.some((row) => row.mark === mark));
  return join(
    marks.map((mark) => sayMark(context, mark)),
    " ",
  );
}
