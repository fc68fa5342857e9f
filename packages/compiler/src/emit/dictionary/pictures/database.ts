import { type Context, say } from "../context.ts";
import type { Sheet } from "../fields/sheets.ts";
import { type Html, html } from "../html.ts";
import { hrefTo } from "../site.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { speak } from "../words/speak.ts";
import { attributes, type Draw, LOOK, lines, quoted } from "./graphviz.ts";

const RECORD = "#dbeafe";
const OWN_BLOCK = "#fef3c7";
const SHARED_BLOCK = "#f1f5f9";
/** A block in this share of the records says little about one of them: it is drawn once, with a count. */
const MOST = 0.6;
const IN_A_ROW = 5;

type Reference = readonly [from: Sheet, to: Sheet];

/** The records of a database, the blocks they are made of, and who refers to whom. */
export function databasePicture(context: Context, database: string, draw: Draw): Html | undefined {
  const words = speak(PAGE_WORDS, context.lang);
  const { facts } = context;
  const own = facts.sheets.filter((sheet) => sheet.database === database);
  const references = referencesOf(context, own);
  if (references.length === 0) return undefined;
  const records = own.filter(({ record }) => record !== undefined);
  const users = (to: Sheet): number => records.filter((from) => has(references, from, to)).length;
  const common = facts.sheets.filter(
    (to) => to.record === undefined && records.length > 2 && users(to) >= records.length * MOST,
  );
  const drawn = references.filter(([, to]) => !common.includes(to));
  const shown = new Set([...own, ...drawn.map(([, to]) => to)].filter((sheet) => !common.includes(sheet)));
  const cluster = common.map((sheet) => node(context, sheet, database, `${users(sheet)}/${records.length}`));
  const look = `label=${quoted(words.inMost)}; fontname="Arial"; fontsize=12; style=dashed; color="#5b6470";`;
  const dot = [
    "digraph {",
    `rankdir=LR; nodesep=0.12; ranksep=0.8; ${LOOK};`,
    ...[...shown].map((sheet) => node(context, sheet, database)),
    ...(cluster.length === 0 ? [] : [`subgraph cluster_common { ${look}`, ...cluster, ...rows(common), "}"]),
    ...drawn.map(([from, to]) => `${quoted(from.id)} -> ${quoted(to.id)}`),
    "}",
  ].join("\n");
  const found = facts.model.databases.find(({ id }) => id === database);
  const label = found === undefined ? database : say(context, found.label);
  const description = references
    .map(([from, to]) => `${say(context, from.label)} → ${say(context, to.label)}`)
    .join("; ");
  return draw(dot, { id: "so-do", title: words.pictureAlt(label), description });
}

/** Common blocks in rows: without an arrow between them they would all stand in one column. */
function rows(common: readonly Sheet[]): string[] {
  return common.flatMap((sheet, at) => {
    const next = common[at + 1];
    if (next === undefined || (at + 1) % IN_A_ROW === 0) return [];
    return [`${quoted(sheet.id)} -> ${quoted(next.id)} [style=invis]`];
  });
}

function has(references: readonly Reference[], from: Sheet, to: Sheet): boolean {
  return references.some((reference) => reference[0] === from && reference[1] === to);
}

/** Which page's own fields hold which block, and which records a choice chooses from; each pair once. */
function referencesOf(context: Context, own: readonly Sheet[]): Reference[] {
  const { blockUses, homes, sheets } = context.facts;
  const held = sheets.flatMap((to) => {
    const users = new Set((blockUses.get(to.id) ?? []).map(({ sheet }) => sheet));
    return own.filter((from) => users.has(from) && from !== to).map((from): Reference => [from, to]);
  });
  const chosen = own.flatMap((from) => {
    const node = from.alias?.node;
    const variants = node?.kind === "union" ? node.variants : [];
    return variants.flatMap(({ def }): Reference[] => {
      const to = homes.get(def);
      return to === undefined || to === from ? [] : [[from, to]];
    });
  });
  return [...held, ...chosen];
}

function node(context: Context, sheet: Sheet, database: string, count = ""): string {
  const color = sheet.record !== undefined ? RECORD : sheet.database === database ? OWN_BLOCK : SHARED_BLOCK;
  const label = say(context, sheet.label);
  return `${quoted(sheet.id)} ${attributes({
    label: lines(count === "" ? label : `${label} (${count})`, 24),
    fillcolor: color,
    URL: hrefTo(context.at, context.site.sheet(sheet.id)),
    tooltip: label,
  })}`;
}

/** The picture in a page: it scrolls in its own frame where the screen is narrow. */
export function figure(context: Context, picture: Html, file: string, name: string): Html {
  const words = speak(PAGE_WORDS, context.lang);
  return html`<div class="tn-figure" tabindex="0" role="region" aria-label="${words.picture}: ${name}">
${picture}
</div>
<p class="tn-note">${words.wide} <a href="${hrefTo(context.at, file)}" download>${words.picture} (SVG)</a></p>`;
}
