import type { FormCell, FormSheet } from "@thongnhat/convert/workbook";
import { FORMAT_NAMES, type RecordDescriptor, type Text } from "@thongnhat/core";
import { MARKS } from "../read/workbook/mark.ts";
import { type Lang, number } from "../words/lang.ts";
import type { TemplateColumn } from "./columns.ts";
import { TEMPLATE_WORDS } from "./words.ts";

const WIDTHS = [6, 44, 14, 46, 40, 44];

/** The sheet that says in plain words how the other one is filled in. */
export function guideSheet(
  descriptor: RecordDescriptor,
  columns: readonly TemplateColumn[],
  tables: Readonly<Record<string, Text>>,
  rows: number,
  out: string,
  lang: Lang,
): FormSheet {
  const words = TEMPLATE_WORDS[lang];
  const wide = (text: string, style: FormCell["style"] = "wrapped"): FormCell[] => [
    { text, style, spans: WIDTHS.length },
  ];
  const steps = words.steps(number(rows, lang), out);
  const head = words.columnHead.map((text): FormCell => ({ text, style: "group" }));
  const rowsAbove: FormCell[][] = [
    [{ text: MARKS.guide }],
    wide(`${words.guideTitle}: ${descriptor.label[lang].toLocaleUpperCase(lang)}`, "title"),
    wide(words.about(descriptor.id, descriptor.version, number(columns.length, lang))),
    wide(""),
    wide(words.how, "strong"),
    ...steps.map((step) => wide(step)),
    wide(""),
    wide(words.columns, "strong"),
  ];
  return {
    name: words.guideSheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      ...rowsAbove,
      head,
      ...columns.map((column, index): FormCell[] => [
        { text: String(index + 1), style: "wrapped" },
        {
          text: `${column.group[lang]} › ${column.label[lang]}`,
          style: column.required ? "strong" : "wrapped",
        },
        { text: column.required ? words.yes : "", style: "wrapped" },
        { text: kindText(column, tables, lang), style: "wrapped" },
        { text: column.path, style: "wrapped" },
        { text: lawText(column), style: "wrapped" },
      ]),
    ],
    hiddenRows: [1],
    frozen: { rows: 2, columns: 0 },
  };
}

function kindText({ field }: TemplateColumn, tables: Readonly<Record<string, Text>>, lang: Lang): string {
  const words = TEMPLATE_WORDS[lang];
  if (field.codeTable !== undefined)
    return `${tables[field.codeTable]?.[lang] ?? field.codeTable} (${field.codeTable})`;
  if (field.enum !== undefined) return field.enum.join(", ");
  if (field.type === "boolean") return words.yesNo.join(", ");
  if (field.type === "integer") return words.integer;
  return FORMAT_NAMES[field.format ?? ""]?.[lang] ?? words.text;
}

function lawText({ field: { legalBasis = [] } }: TemplateColumn): string {
  return legalBasis
    .map(({ document, article }) => (article ? `${document}, ${article}` : document))
    .join("; ");
}
