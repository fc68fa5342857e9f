import {
  type Column,
  type Context,
  dataTable,
  factList,
  link,
  say,
  sayEvidence,
  sayMark,
} from "../context.ts";
import { Html, html } from "../html.ts";
import { languageNote } from "../language-note.ts";
import { type Block, heading, page } from "../page.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { FORMAT_WORDS } from "../words/wire-formats.ts";
import { sayDirections, sayRecord } from "./format-page.ts";
import { code } from "./how.ts";
import { readmeBlock } from "./readme.ts";
import type { FormatSystem, SystemFormat } from "./systems.ts";

/** The page of another system: its messages, and what its README says of them. */
export function systemPage(context: Context, system: FormatSystem): string {
  const words = speak(FORMAT_WORDS, context.lang);
  const { about, formats, readme } = system;
  const blocks: (Block | undefined)[] = [
    languageNote(context),
    factList([
      [words.system, code(system.id)],
      [words.evidence, about === undefined ? undefined : sayEvidence(context, about)],
    ]),
    heading(2, words.messages, "thong-diep"),
    formats.length === 0 ? html`<p>${words.open}.</p>` : dataTable(columns(context), formats),
    ...(readme === "" ? [] : [heading(2, words.about, "dieu-con-mo"), readmeBlock(context, system)]),
  ];
  return page(say(context, system.label), words.intro, blocks);
}

/** All systems with their formats: the first page of this part of the dictionary. */
export function formatsPage(context: Context): string {
  const words = speak(FORMAT_WORDS, context.lang);
  const systems = context.facts.formatSystems;
  const blocks: (Block | undefined)[] = [
    html`<p class="tn-lead">${words.intro}</p>`,
    html`<p>${countFormats(context)}.</p>`,
    html`<p>${words.guide} ${code("thongnhat convert --list")}</p>`,
    ...systems.flatMap((system): Block[] => [
      heading(2, say(context, system.label), system.id),
      html`<p>${link(context, context.site.formatSystem(system.id), code(system.id))}</p>`,
      system.formats.length === 0 ? html`<p>${words.open}.</p>` : dataTable(columns(context), system.formats),
    ]),
  ];
  return page(words.title, words.intro, blocks);
}

/** How many formats of how many systems there are. */
export function countFormats(context: Context): string {
  const systems = context.facts.formatSystems.filter(({ formats }) => formats.length > 0);
  const formats = systems.flatMap((system) => system.formats);
  return speak(FORMAT_WORDS, context.lang).count(
    sayNumber(formats.length, context.lang),
    sayNumber(systems.length, context.lang),
  );
}

function columns(context: Context): Column<SystemFormat>[] {
  const words = speak(FORMAT_WORDS, context.lang);
  return [
    {
      label: words.message,
      cell: ({ file, label }) =>
        html`${link(context, context.site.format(file.system, file.base), say(context, label))} ${code(file.json.message)}`,
      className: "tn-name",
    },
    { label: words.record, cell: ({ file }) => sayRecord(context, String(file.json.record)) },
    { label: words.direction, cell: ({ file }) => sayDirections(context, file.json) },
    {
      label: words.mark,
      cell: ({ file }) =>
        sayMark(context, String((file.json.evidence as { mark?: string } | undefined)?.mark ?? "")),
    },
  ];
}

/** Formats that give or take a record, whole or inside another record. */
export function recordFormatsBlocks(context: Context, record: string): Block[] {
  const words = speak(FORMAT_WORDS, context.lang);
  const own = context.facts.formatSystems.flatMap((system) =>
    system.formats
      .filter(({ file }) => recordsOf(file.json).includes(record))
      .map((format) => ({ system, format })),
  );
  if (own.length === 0) return [];
  const items = own.map(
    ({ system, format: { file, label } }) =>
      html`<li>${link(context, context.site.format(file.system, file.base), say(context, label))} <code>${system.id}/${file.base}</code>: ${sayDirections(context, file.json)}</li>`,
  );
  return [
    heading(2, words.ofRecord, "dinh-dang"),
    html`<ul>\n${items.map((item) => new Html(`${item.source}\n`))}</ul>`,
  ];
}

/** The record of a format, and the records that it says stand inside. */
function recordsOf(json: Readonly<Record<string, unknown>>): string[] {
  const inside = Object.entries((json.constants ?? {}) as Record<string, unknown>)
    .filter(([path]) => path.endsWith("/sieuDuLieu/luocDo"))
    .map(([, value]) => String(value));
  return [String(json.record), ...inside];
}
