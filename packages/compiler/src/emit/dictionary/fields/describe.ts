import { FORMAT_LABELS, FORMAT_NAMES } from "@thongnhat/core";
import type { Node, Property, StringNode } from "../../../model/types.ts";
import { type Context, link, say } from "../context.ts";
import { innermost } from "../facts.ts";
import { type Html, html, join } from "../html.ts";
import { FIELD_WORDS } from "../words/fields.ts";
import { sayNumber, speak } from "../words/speak.ts";
import type { FieldPlace } from "./walk.ts";

/** What kind of thing a field holds, short enough for a cell. */
export function sayType(context: Context, node: Node): Html {
  const words = speak(FIELD_WORDS, context.lang);
  switch (node.kind) {
    case "array":
      return html`${words.list}: ${sayType(context, node.items)}`;
    case "object":
      return linkToDef(context, node.def);
    case "union":
      if (node.alias !== undefined) return linkToDef(context, node.alias);
      return html`${words.oneOf}: ${join(node.variants.map(({ def }) => linkToDef(context, def)))}`;
    case "integer":
      return html`${words.integer}`;
    case "boolean":
      return node.const === undefined ? html`${words.boolean}` : html`${words.only(String(node.const))}`;
    case "open":
      return html`${words.open}`;
    case "string":
      return sayString(context, node);
  }
}

function sayString(context: Context, node: StringNode): Html {
  const words = speak(FIELD_WORDS, context.lang);
  if (node.const !== undefined) return html`${words.only("")}<code>${node.const}</code>`;
  if (node.enum !== undefined)
    return html`${words.oneOfValues} ${join(node.enum.map((value) => html`<code>${value}</code>`))}`;
  if (node.table !== undefined) return html`${words.code}: ${linkToTable(context, node.table.id)}`;
  if (node.alias !== undefined) return linkToDef(context, node.alias);
  return html`${node.format === undefined ? words.text : formatLabel(context, node.format)}`;
}

/** The name of a format; how it is written in full stands beside the field itself. */
function formatLabel(context: Context, format: string): string {
  return FORMAT_LABELS[format]?.[context.lang] ?? format;
}

/** The same without links: where a page of its own says more. */
export function typeWord(context: Context, node: Node): string {
  const words = speak(FIELD_WORDS, context.lang);
  switch (node.kind) {
    case "array":
      return `${words.list}: ${typeWord(context, node.items)}`;
    case "object":
      return nameOf(context, node.def);
    case "union":
      return node.variants.map(({ def }) => nameOf(context, def)).join(words.or);
    case "string": {
      const table = node.table === undefined ? undefined : context.facts.tables.get(node.table.id);
      if (table !== undefined) return `${words.code}: ${say(context, table.label)}`;
      if (node.const === undefined && node.format !== undefined) return formatLabel(context, node.format);
      return node.const ?? node.enum?.join(words.or) ?? words.text;
    }
    default:
      return words[node.kind];
  }
}

function nameOf(context: Context, key: string): string {
  const target = context.facts.model.defs.get(key) ?? context.facts.model.aliases.get(key);
  return target === undefined ? key : say(context, target.label);
}

/** How a value is written, in words. */
export function sayForm(context: Context, node: Node): Html | undefined {
  const inner = innermost(node);
  if (inner.kind !== "string") return undefined;
  const words = speak(FIELD_WORDS, context.lang);
  const parts: Html[] = [];
  const { format, pattern } = inner;
  if (format !== undefined)
    parts.push(html`${FORMAT_NAMES[format]?.[context.lang] ?? format} (<code>${format}</code>)`);
  if (pattern !== undefined) parts.push(html`${words.pattern} <code>${pattern}</code>`);
  return parts.length === 0 ? undefined : join(parts, "; ");
}

/** Bounds of length, number and items. */
export function sayLimits(context: Context, node: Node): string {
  const words = speak(FIELD_WORDS, context.lang);
  const number = (value: number): string => sayNumber(value, context.lang);
  if (node.kind === "array") {
    const { minItems, maxItems } = node;
    const own =
      maxItems !== undefined
        ? words.items(minItems ? number(minItems) : "", number(maxItems))
        : minItems
          ? words.atLeastItems(number(minItems))
          : "";
    const inner = sayLimits(context, node.items);
    return [own, inner === "" ? "" : `${words.each}${inner}`].filter(Boolean).join("; ");
  }
  if (node.kind === "integer") {
    const { minimum, maximum } = node;
    if (minimum !== undefined && maximum !== undefined)
      return words.between(number(minimum), number(maximum));
    if (minimum !== undefined) return words.from(number(minimum));
    return maximum === undefined ? "" : words.upTo(number(maximum));
  }
  if (node.kind !== "string") return "";
  const { minLength, maxLength } = node;
  if (maxLength !== undefined) return words.characters(minLength ? number(minLength) : "", number(maxLength));
  return minLength ? words.atLeast(number(minLength)) : "";
}

/** The code table, and the day on which its codes are read. */
export function sayCodes(context: Context, field: FieldPlace): Html | undefined {
  const node = innermost(field.property.node);
  if (node.kind !== "string" || node.table === undefined) return undefined;
  const words = speak(FIELD_WORDS, context.lang);
  const days = node.table.asOf.map((name) => {
    if (name === "record") return html`${words.recordDate}`;
    const sibling = field.def.properties.find((property) => property.name === name);
    return html`${labelOf(context, sibling, name)} (<code>${name}</code>)`;
  });
  return html`${linkToTable(context, node.table.id)}; ${words.readOn} ${join(days, words.otherwise)}`;
}

function labelOf(context: Context, property: Property | undefined, name: string): string {
  const label = property?.annotations.label;
  return label === undefined ? name : say(context, label);
}

/** A link to a code table, by its name; a table that is not here is only named. */
export function linkToTable(context: Context, id: string): Html {
  const table = context.facts.tables.get(id);
  if (table === undefined) return html`<code>${id}</code>`;
  return link(context, context.site.table(id), say(context, table.label));
}

/** A link to where an object, a choice or a kind of value is described. */
export function linkToDef(context: Context, key: string): Html {
  const { facts } = context;
  const name = nameOf(context, key);
  const home = facts.homes.get(key);
  if (home === undefined) return html`${name}`;
  return link(context, context.site.sheet(home.id), name, facts.places.get(key) ?? "");
}
