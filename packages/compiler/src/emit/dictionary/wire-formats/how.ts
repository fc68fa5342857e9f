import type { Json } from "../../../read/sources.ts";
import { type Context, link, say, vietnamese } from "../context.ts";
import { linkToTable } from "../fields/describe.ts";
import { type Html, html, join } from "../html.ts";
import { mappingAnchor } from "../tables/mappings.ts";
import { speak } from "../words/speak.ts";
import { COLUMN_WORDS, KIND_WORDS, PART_WORDS } from "../words/wire-columns.ts";
import type { ColumnRow } from "./rows.ts";

/** How a field is read and written, in one cell. */
export function sayHow(context: Context, { as, column, path }: ColumnRow): Html {
  const words = speak(COLUMN_WORDS, context.lang);
  const kinds: Readonly<Record<string, string>> = speak(KIND_WORDS, context.lang);
  const forms = texts(column.forms);
  const { when } = column as { when?: { column: string; is: readonly string[] } };
  const value = column.value === undefined ? undefined : code(column.value);
  const writes: Readonly<Record<string, string>> = {
    name: words.writesName,
    old: words.writesOld,
    upper: words.writesUpper,
    both: words.writesBoth,
  };
  const parts: (Html | string | undefined)[] = [
    html`${kinds[as] ?? as}${value !== undefined && html` ${value}`}${codes(context, column)}`,
    forms.length === 0 ? undefined : sayForms(context, forms),
    typeof column.with === "string" ? html`${words.beside} ${code(column.with)}` : undefined,
    typeof column.verbatim === "string"
      ? html`${words.verbatim} ${code(base(path) + column.verbatim)}`
      : undefined,
    typeof column.age === "string" ? html`${words.age} ${code(base(path) + column.age)}` : undefined,
    when === undefined
      ? undefined
      : html`${words.when} ${code(when.column)} ${words.is} ${join(when.is.map(code), words.or)}`,
    texts(column.aliases).length === 0
      ? undefined
      : html`${words.aliases} ${join(texts(column.aliases).map(code))}`,
    texts(column.placeholders).length === 0
      ? undefined
      : html`${words.placeholders}: ${join(texts(column.placeholders).map(code))}`,
    writes[String(column.writes)],
    column.type === "number" ? words.number : column.type === "boolean" ? words.boolean : undefined,
    column.secret === true ? words.secret : undefined,
  ];
  return join(
    parts.filter((part) => part !== undefined),
    "; ",
  );

  /** A pointer beside the path is relative where the path is that of an item: the list it stands in. */
  function base(pointer: string): string {
    const given = String(column.path ?? "");
    return pointer.slice(0, pointer.length - given.length);
  }
}

/** Date forms by name; an age is a word, not a form. */
export function sayForms(context: Context, forms: readonly string[]): Html {
  const { ageForm } = speak(COLUMN_WORDS, context.lang);
  return join(forms.map((form) => (form === "age" ? html`${ageForm}` : code(form))));
}

/** The mapping or the table by which codes are read. */
function codes(context: Context, column: Json): Html | undefined {
  const words = speak(COLUMN_WORDS, context.lang);
  const { mapping, table } = column;
  if (typeof mapping === "string") {
    const known = context.facts.mappings.get(mapping);
    const target = known === undefined ? undefined : context.facts.tables.get(known.table);
    const name =
      known === undefined || target === undefined
        ? code(mapping)
        : link(context, context.site.table(target.id), say(context, target.label), mappingAnchor(known));
    const other = typeof table === "string" && table !== known?.table;
    return html` ${words.by} ${name}${other && html` ${words.orName} ${linkToTable(context, table)}`}`;
  }
  if (typeof table !== "string") return undefined;
  return html`: ${column.codes === "same" ? words.same : words.inTable} ${linkToTable(context, table)}`;
}

/** The names of the fields of one row, each with what it holds where several make up a value. */
export function sayNames(context: Context, { name, parts }: ColumnRow): Html {
  if (parts.length === 0) return code(name);
  const words: Readonly<Record<string, string>> = speak(PART_WORDS, context.lang);
  const items = parts.map(([part, field]) => html`${code(field)} <small>${words[part] ?? part}</small>`);
  return join(items, html`<br>`);
}

/** A note of the standard: Vietnamese, names in it between backticks. */
export function sayNote(context: Context, note: unknown): Html {
  return typeof note === "string" && note !== "" ? vietnamese(context, note) : html``;
}

/** A name in data. */
export function code(text: unknown): Html {
  return html`<code>${String(text)}</code>`;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
