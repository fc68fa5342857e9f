import type { CodeTable } from "@thongnhat/code-tables";
import type { FormCell, FormChoice, FormSheet } from "@thongnhat/convert/workbook";
import { showCode } from "../read/workbook/codes.ts";
import { MARKS } from "../read/workbook/mark.ts";
import type { Lang } from "../words/lang.ts";
import type { TemplateColumn } from "./columns.ts";
import { TEMPLATE_WORDS } from "./words.ts";

/** Longest list that a person can choose from; longer tables, such as communes, get a note instead. */
const MOST_CHOICES = 300;
/** Rows above the entries: the mark, the name of the list. */
const ABOVE = 2;

/** The sheet of lists, and which of them a column uses. */
export interface Choices {
  /** Nothing when no column has a list. */
  readonly sheet: FormSheet | undefined;
  choiceOf(column: TemplateColumn): FormChoice | undefined;
}

/** Puts the codes and values that columns choose from on one hidden sheet. */
export function makeChoices(
  columns: readonly TemplateColumn[],
  tables: ReadonlyMap<string, CodeTable>,
  lang: Lang,
): Choices {
  const words = TEMPLATE_WORDS[lang];
  const lists = new Map<string, readonly string[]>();
  for (const column of columns) {
    const key = listKey(column);
    if (key !== undefined && !lists.has(key)) lists.set(key, entriesOf(column, tables, lang));
  }
  for (const [key, entries] of lists)
    if (entries.length === 0 || entries.length > MOST_CHOICES) lists.delete(key);
  const keys = [...lists.keys()];
  return {
    sheet: keys.length === 0 ? undefined : listSheet(lists, words.codesSheet),
    choiceOf(column) {
      const key = listKey(column);
      const entries = key === undefined ? undefined : lists.get(key);
      if (key === undefined || entries === undefined) return undefined;
      return {
        sheet: words.codesSheet,
        column: keys.indexOf(key) + 1,
        from: ABOVE + 1,
        to: ABOVE + entries.length,
        // A code that is no longer in the list may have been right on the day of the record.
        open: column.field.codeTable !== undefined,
        wrong: { title: words.notInList, text: words.chooseFromList },
      };
    },
  };
}

function listKey({ field }: TemplateColumn): string | undefined {
  if (field.codeTable !== undefined) return field.codeTable;
  if (field.enum !== undefined) return field.enum.join("|");
  return field.type === "boolean" ? "boolean" : undefined;
}

function entriesOf(
  { field }: TemplateColumn,
  tables: ReadonlyMap<string, CodeTable>,
  lang: Lang,
): readonly string[] {
  if (field.codeTable !== undefined) {
    const entries = tables.get(field.codeTable)?.list() ?? [];
    return entries.map((entry) => showCode(entry.code, (lang === "en" ? entry.en : undefined) ?? entry.vi));
  }
  return field.enum ?? TEMPLATE_WORDS[lang].yesNo;
}

function listSheet(lists: ReadonlyMap<string, readonly string[]>, name: string): FormSheet {
  const keys = [...lists.keys()];
  const longest = Math.max(...[...lists.values()].map((entries) => entries.length));
  const entries = Array.from({ length: longest }, (_, row): FormCell[] =>
    keys.map((key) => ({ text: lists.get(key)?.[row] ?? "" })),
  );
  return {
    name,
    hidden: true,
    columns: keys.map(() => ({ width: 40 })),
    rows: [[{ text: MARKS.codes }], keys.map((key) => ({ text: key, style: "strong" })), ...entries],
    hiddenRows: [1],
  };
}
