import { MARKS } from "../../../evidence/count.ts";
import type { CodeTable } from "../../../read/code-tables.ts";
import { type Column, type Context, dataTable, link, say, sayMark } from "../context.ts";
import { html, join } from "../html.ts";
import { type Block, heading, page } from "../page.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { TABLE_WORDS } from "../words/tables.ts";
import { FILTERED, scriptHead, scriptWords } from "./page.ts";

/** Owners with fewer tables than this stand together. */
const FEW = 3;

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
    ...groups.flatMap(([title, tables], at): Block[] => {
      const name = `${title} (${sayNumber(tables.length, context.lang)})`;
      return [heading(2, name, `nhom-${at + 1}`), dataTable(columns, tables, FILTERED)];
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

function groupTables(context: Context): [title: string, tables: CodeTable[]][] {
  const words = speak(TABLE_WORDS, context.lang);
  const { facts } = context;
  const databases = facts.model.databases;
  // Blocks of a database without records of its own serve all the others.
  const ownRecords = new Set(databases.filter(({ records }) => records.length > 0).map(({ id }) => id));
  const groups = new Map<string, CodeTable[]>();
  const put = (title: string, table: CodeTable): void => {
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [table]);
    else group.push(table);
  };
  const waiting = new Map<string, CodeTable[]>();
  groups.set(words.shared, []);
  for (const { id, label } of databases)
    if (ownRecords.has(id)) groups.set(words.usedIn(say(context, label)), []);
  for (const table of facts.tables.values()) {
    const users = new Set((facts.tableUses.get(table.id) ?? []).map(({ sheet }) => sheet.database));
    const [only] = users;
    const database = databases.find(({ id }) => id === only);
    if (only === undefined) waiting.set(ownerOf(table), [...(waiting.get(ownerOf(table)) ?? []), table]);
    else if (users.size === 1 && ownRecords.has(only) && database !== undefined)
      put(words.usedIn(say(context, database.label)), table);
    else put(words.shared, table);
  }
  const owners = [...waiting].sort(([one, a], [next, b]) => b.length - a.length || (one < next ? -1 : 1));
  const large = owners.filter(([, tables]) => tables.length >= FEW);
  const small = owners.filter(([, tables]) => tables.length < FEW).flatMap(([, tables]) => tables);
  for (const [owner, tables] of large) groups.set(words.waiting(owner), tables);
  if (small.length > 0) groups.set(words.waiting(words.others), small);
  const collator = new Intl.Collator("vi");
  return [...groups]
    .filter(([, tables]) => tables.length > 0)
    .map(([title, tables]) => [
      title,
      tables.toSorted((one, next) => collator.compare(say(context, one.label), say(context, next.label))),
    ]);
}

/** The first body that an owner's text names: what stands in brackets or after it is history. */
function ownerOf({ owner }: CodeTable): string {
  return (owner.split(/\s*(?:[(;]|, (?!P)| đến | và (?=bộ ))/)[0] ?? owner).trim();
}
