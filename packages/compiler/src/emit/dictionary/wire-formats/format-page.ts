import type { Json } from "../../../read/sources.ts";
import {
  type Column,
  type Context,
  dataTable,
  factList,
  link,
  say,
  sayEvidence,
  sayMark,
  vietnamese,
} from "../context.ts";
import { type Html, html, join } from "../html.ts";
import { languageNote } from "../language-note.ts";
import { type Block, heading, page } from "../page.ts";
import { sayDay, speak } from "../words/speak.ts";
import { FORMAT_WORDS } from "../words/wire-formats.ts";
import { findSpot } from "./field-spot.ts";
import { code, sayForms, sayHow, sayNames, sayNote } from "./how.ts";
import { type ColumnRow, rowsOf } from "./rows.ts";
import { sampleBlocks } from "./samples.ts";
import type { FormatSystem, SystemFormat } from "./systems.ts";

/** The page of a message or table of another system. */
export function formatPage(context: Context, system: FormatSystem, format: SystemFormat): string {
  const words = speak(FORMAT_WORDS, context.lang);
  const { json, columns } = format.file;
  const rows = rowsOf(columns);
  const lost = rows.filter(({ as }) => as === "loss");
  const dates = Array.isArray(json.dates) ? json.dates.map(String) : [];
  const said = { ...(json.constants as Json | undefined), ...(json.tags as Json | undefined) };
  const target = (pointer: string): Html => sayTarget(context, String(json.record), pointer, said);
  const description = String(json.description ?? "");
  const blocks: (Block | undefined)[] = [
    html`<p class="tn-lead">${vietnamese(context, description)}</p>`,
    languageNote(context),
    facts(context, system, format, dates),
    heading(2, words.fields, "tung-truong"),
    dataTable(columnsOf(context, target), rows),
    heading(2, words.lost, "mat-mat"),
    ...(lost.length === 0
      ? [html`<p>${words.noLosses}</p>`]
      : [html`<p>${words.lostWhy}</p>`, dataTable(lostColumns(context), lost)]),
    ...notGiven(context, json, target),
    ...always(context, said, target),
    ...sampleBlocks(context, format),
  ];
  return page(say(context, format.label), description, blocks);
}

function facts(
  context: Context,
  system: FormatSystem,
  { file }: SystemFormat,
  dates: readonly string[],
): Html {
  const words = speak(FORMAT_WORDS, context.lang);
  const { json, base } = file;
  const evidence = json.evidence as { mark: string; source: string } | undefined;
  const [database = ""] = String(json.record).split("/");
  const name = String(json.name);
  return factList([
    [words.system, link(context, context.site.formatSystem(system.id), say(context, system.label))],
    [words.message, code(json.message)],
    [words.record, sayRecord(context, String(json.record))],
    [words.direction, sayDirections(context, json)],
    [words.evidence, evidence === undefined ? undefined : sayEvidence(context, evidence)],
    [words.travels, sayCarrier(context, (json.carrier ?? {}) as Json)],
    [words.dates, dates.length === 0 ? undefined : sayForms(context, dates)],
    [words.units, typeof json.unitsAsOf === "string" ? sayDay(json.unitsAsOf, context.lang) : undefined],
    [words.command, code(`thongnhat convert … --from ${system.id}/${base}`)],
    [words.inPrograms, code(`import { ${name} } from "@thongnhat/convert/${database}"`)],
    [words.sourceFile, code(`schemas/${file.file}`)],
  ]);
}

function sayCarrier(context: Context, carrier: Json): Html {
  const words = speak(FORMAT_WORDS, context.lang);
  const forms: Readonly<Record<string, string>> = { row: words.row, json: words.json, xml: words.xml };
  const opens = Object.entries((carrier.opens ?? {}) as Record<string, string>);
  const parts = [
    html`${forms[String(carrier.form)]}`,
    ...opens.map(([place, form]) => html`${code(place)}: ${words.opens(form.toUpperCase())}`),
    ...(typeof carrier.at === "string" ? [html`${words.node} ${code(carrier.at)}`] : []),
    ...(carrier.anyCase === true ? [html`${words.anyCase}`] : []),
  ];
  return join(parts, "; ");
}

function columnsOf(context: Context, target: (pointer: string) => Html): Column<ColumnRow>[] {
  const words = speak(FORMAT_WORDS, context.lang);
  return [
    {
      label: words.source,
      cell: (row) => html`<span id="${row.anchor}">${sayNames(context, row)}</span>`,
      className: "tn-name",
    },
    { label: words.target, cell: ({ path }) => (path === "" ? "–" : target(path)) },
    { label: words.how, cell: (row) => sayHow(context, row) },
    { label: words.note, cell: ({ column }) => sayNote(context, column.note), className: "tn-source" },
    { label: words.mark, cell: ({ column }) => mark(context, column.evidence) },
  ];
}

function mark(context: Context, value: unknown): Html | string {
  return typeof value === "string" ? sayMark(context, value) : "–";
}

function lostColumns(context: Context): Column<ColumnRow>[] {
  const words = speak(FORMAT_WORDS, context.lang);
  return [
    {
      label: words.source,
      cell: (row) => html`<a href="#${row.anchor}">${sayNames(context, row)}</a>`,
      className: "tn-name",
    },
    { label: words.why, cell: ({ column }) => sayNote(context, column.note) },
  ];
}

function notGiven(context: Context, json: Json, target: (pointer: string) => Html): Block[] {
  const words = speak(FORMAT_WORDS, context.lang);
  const all = (json.notGiven ?? []) as readonly { readonly path: string; readonly why: string }[];
  if (all.length === 0) return [];
  return [
    heading(2, words.notGiven, "khong-gui"),
    html`<p>${words.notGivenWhy}</p>`,
    dataTable(
      [
        { label: words.target, cell: ({ path }) => target(path), className: "tn-name" },
        { label: words.why, cell: ({ why }) => sayNote(context, why) },
      ],
      all,
    ),
  ];
}

function always(context: Context, said: Json, target: (pointer: string) => Html): Block[] {
  const words = speak(FORMAT_WORDS, context.lang);
  const all = Object.entries(said);
  if (all.length === 0) return [];
  return [
    heading(2, words.always, "luon-dung"),
    dataTable(
      [
        { label: words.target, cell: ([path]) => target(path), className: "tn-name" },
        { label: words.value, cell: ([, value]) => code(value) },
      ],
      all,
    ),
  ];
}

/** A field of the record, linked to its page; the last two names say which it is. */
function sayTarget(context: Context, record: string, pointer: string, said: Json): Html {
  const shown = pointer.replace(/\/-$/, "");
  const spot = findSpot(context.facts, record, shown, said);
  if (spot === undefined) return code(shown);
  const name = spot.labels
    .slice(-2)
    .map((label) => say(context, label))
    .join(" › ");
  return html`${link(context, context.site.sheet(spot.sheet.id), name, spot.path)} ${code(shown)}`;
}

/** A record of the standard, linked where the dictionary has it. */
export function sayRecord(context: Context, id: string): Html {
  const sheet = context.facts.sheets.find((one) => one.id === id);
  if (sheet === undefined) return code(id);
  return html`${link(context, context.site.sheet(id), say(context, sheet.label))} ${code(id)}`;
}

/** The directions of a format. */
export function sayDirections(context: Context, json: Json): string {
  const words = speak(FORMAT_WORDS, context.lang);
  const all = Array.isArray(json.directions) ? json.directions : [];
  if (all.includes("decode") && all.includes("encode")) return words.both;
  return all.includes("encode") ? words.encode : words.decode;
}
