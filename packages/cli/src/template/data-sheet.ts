import type { FormCell, FormColumn, FormSheet } from "@thongnhat/convert/workbook";
import {
  FORMAT_EXAMPLES,
  FORMAT_NAMES,
  type Origin,
  type RecordDescriptor,
  type Text,
} from "@thongnhat/core";
import { recordMark } from "../read/workbook/mark.ts";
import type { Lang } from "../words/lang.ts";
import type { Choices } from "./choices.ts";
import type { TemplateColumn } from "./columns.ts";
import { TEMPLATE_WORDS } from "./words.ts";

/** The rows above the data: the mark (hidden), groups, names, paths (hidden). */
export const HEADER_ROWS = 4;
const WIDEST = 34;
const NARROWEST = 13;

/** The sheet that is filled in. */
export function dataSheet(
  descriptor: RecordDescriptor,
  origin: Origin | undefined,
  columns: readonly TemplateColumn[],
  choices: Choices,
  tables: Readonly<Record<string, Text>>,
  rows: number,
  lang: Lang,
): FormSheet {
  const words = TEMPLATE_WORDS[lang];
  const names = columns.map(({ label, required }) => `${label[lang]}${required ? " *" : ""}`);
  const widths = names.map((name) => Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(name.length / 2) + 3)));
  return {
    name: words.dataSheet,
    columns: columns.map((column, index) => formColumn(column, widths[index] ?? NARROWEST, choices, lang)),
    rows: [
      [{ text: recordMark(descriptor.id, origin), style: "small" }],
      groupCells(columns, lang),
      columns.map((column, index) => ({
        text: names[index] ?? "",
        style: column.required ? "required" : "optional",
        note: noteOf(column, choices, tables, lang),
      })),
      columns.map(({ path }) => ({ text: path, style: "small" })),
    ],
    hiddenRows: [1, HEADER_ROWS],
    emptyRows: rows,
    frozen: { rows: HEADER_ROWS, columns: 1 },
  };
}

/** Neighbours of one group share the cell above them. */
function groupCells(columns: readonly TemplateColumn[], lang: Lang): FormCell[] {
  const cells: { text: string; style: "group"; spans: number }[] = [];
  for (const { group } of columns) {
    const last = cells.at(-1);
    if (last?.text === group[lang]) last.spans += 1;
    else cells.push({ text: group[lang], style: "group", spans: 1 });
  }
  return cells;
}

function formColumn(column: TemplateColumn, width: number, choices: Choices, lang: Lang): FormColumn {
  const choice = choices.choiceOf(column);
  const hint = hintOf(column, lang);
  return {
    width,
    isText: column.field.type !== "integer",
    ...(choice === undefined ? {} : { choice }),
    ...(choice !== undefined || hint === undefined
      ? {}
      : { hint: { title: column.label[lang], text: hint } }),
  };
}

/** What is said when a cell is chosen: how to write what programs would turn into something else. */
function hintOf({ field }: TemplateColumn, lang: Lang): string | undefined {
  const format = FORMAT_NAMES[field.format ?? ""]?.[lang];
  if (format === undefined) return undefined;
  const right = field.example ?? FORMAT_EXAMPLES[field.format ?? ""];
  return right === undefined ? format : `${format}. ${TEMPLATE_WORDS[lang].example}: ${right}`;
}

/** The comment on the name of a column: what it means, how it is written, why it is asked. */
function noteOf(
  column: TemplateColumn,
  choices: Choices,
  tables: Readonly<Record<string, Text>>,
  lang: Lang,
): string {
  const { field, required, label } = column;
  const listed = choices.choiceOf(column) !== undefined;
  const words = TEMPLATE_WORDS[lang];
  const format = FORMAT_NAMES[field.format ?? ""]?.[lang];
  const table = field.codeTable;
  const right = field.example ?? FORMAT_EXAMPLES[field.format ?? ""];
  const law = field.legalBasis?.map(({ document, article }) =>
    article ? `${document}, ${article}` : document,
  );
  const lines = [
    label[lang],
    required ? words.must : words.may,
    lang === "vi" ? (field.description ?? "") : "",
    format === undefined ? "" : `${words.format}: ${format}`,
    field.type === "integer" ? `${words.format}: ${words.integer}` : "",
    table === undefined ? "" : words.codes(tables[table]?.[lang] ?? table, table, listed),
    right === undefined || table !== undefined || field.enum !== undefined
      ? ""
      : `${words.example}: ${right}`,
    law === undefined || law.length === 0 ? "" : `${words.law}: ${law.join("; ")}`,
  ];
  return lines.filter((line) => line !== "").join("\n");
}
