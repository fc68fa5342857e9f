import { type Column, type Context, dataTable, say, sayMark } from "../context.ts";
import { type Html, html } from "../html.ts";
import { hrefTo } from "../site.ts";
import { FIELD_WORDS } from "../words/fields.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { sayType, typeWord } from "./describe.ts";
import { sayRequired } from "./required.ts";
import type { FieldPlace } from "./walk.ts";

/**
 * The fields as a table. The fields inside a block stand in a fold below their group, so that a page of a thousand
 * fields begins with two dozen.
 */
export function fieldTables(context: Context, fields: readonly FieldPlace[]): Html[] {
  const words = speak(FIELD_WORDS, context.lang);
  const shown = fields.filter(({ depth, own }) => depth === 1 || own);
  const top = dataTable(columns(context), shown);
  const folds = fields.flatMap((group) => {
    if (group.depth !== 1 || group.inside === 0) return [];
    const rows = fields.filter(({ path, own }) => !own && path.startsWith(`${group.path}.`));
    if (rows.length === 0) return [];
    const label =
      group.annotations.label === undefined ? group.property.name : say(context, group.annotations.label);
    const count = words.inside(sayNumber(rows.length, context.lang));
    return [
      html`<details class="tn-fold">\n<summary>${label} <code>${group.path}</code>: ${count}</summary>\n${dataTable(blockColumns(context), rows)}\n</details>`,
    ];
  });
  return [top, ...folds];
}

/** The fields of the page itself, with what each stands on. */
function columns(context: Context): Column<FieldPlace>[] {
  const words = speak(FIELD_WORDS, context.lang);
  return [
    ...blockColumns(context),
    {
      label: words.evidence,
      cell: ({ annotations: { evidence } }) =>
        evidence === undefined ? "–" : sayMark(context, evidence.mark),
    },
  ];
}

/** The fields of blocks: everything else about them stands on the block's page. */
function blockColumns(context: Context): Column<FieldPlace>[] {
  const words = speak(FIELD_WORDS, context.lang);
  return [
    { label: words.field, cell: (field) => nameCell(context, field), className: "tn-name" },
    {
      label: words.type,
      cell: ({ own, property }) => (own ? sayType(context, property.node) : typeWord(context, property.node)),
    },
    { label: words.needed, cell: (field) => sayRequired(context, field) },
  ];
}

/** A field with a section of its own links to it; a field of a block carries the anchor itself. */
function nameCell(context: Context, field: FieldPlace): Html {
  const { path, property, annotations, own, overlaid } = field;
  const label = annotations.label === undefined ? property.name : say(context, annotations.label);
  const code = html`<code>${path}</code>`;
  if (own || overlaid) return html`<a href="#${path}">${label}</a> ${code}`;
  const { facts, site } = context;
  const home = facts.homes.get(field.def.key);
  if (home === undefined) return html`<span id="${path}">${label}</span> ${code}`;
  const prefix = facts.places.get(field.def.key) ?? "";
  const anchor = prefix === "" ? property.name : `${prefix}.${property.name}`;
  return html`<a id="${path}" href="${hrefTo(context.at, site.sheet(home.id), anchor)}">${label}</a> ${code}`;
}
