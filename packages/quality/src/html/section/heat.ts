import type { GroupResult } from "../../report/types.ts";
import { WORDS } from "../../words/words.ts";
import { type Context, LONGEST_NAME } from "../context/context.ts";
import { clip, html, type Markup } from "../markup/markup.ts";
import { heatClass } from "../status/status.ts";
import { byRecord, bySystem, worstFirst } from "./places.ts";
import { ANCHORS, leftOut, nothing, type Section } from "./section.ts";

/** Rows in sight, rows in all, and units beside a table of provinces. */
const SHOWN = 25;
const MOST_ROWS = 200;
const WORST_UNITS = 30;

/** Where it is right and where not: places × words as a table that is its own heat map. */
export function heatSection(context: Context): Section {
  const { t, groups } = context;
  const provinces = groups.province.length > 1;
  const places = provinces ? groups.province : groups.unit;
  const told = places.length > 1 || (places[0]?.path.at(-1) ?? "") !== "";
  const parts = [
    told ? heat(places, provinces ? t.heat.provinces : t.heat.units, context) : nothing(t.heat.nobody),
    provinces && groups.unit.length > 0 && worstUnits(context),
    more(bySystem(context), t.heat.systems, context),
    more(byRecord(context), t.heat.types, context),
  ];
  const body = html`<p class="lead">${t.heat.caption}. ${t.heat.order}</p>${legend(context)}${parts}`;
  return { id: ANCHORS.heat, title: t.heat.title, body };
}

/** One system or one type says nothing that the cards do not say. */
function more(rows: readonly GroupResult[], title: string, context: Context): Markup | false {
  return rows.length > 1 && heat(rows, title, context);
}

function worstUnits(context: Context): Markup {
  const units = worstFirst(context.groups.unit);
  const shown = units.slice(0, WORST_UNITS);
  const { t, count } = context;
  const left = units.length - shown.length;
  return html`<h3>${t.heat.worst(count(shown.length))}</h3>${rowsTable(shown, t.heat.worst(count(shown.length)), context)}${leftOut(t.heat.left(count(left)), left)}`;
}

function heat(groups: readonly GroupResult[], title: string, context: Context): Markup {
  const { t, count } = context;
  const rows = worstFirst(groups);
  const [first, rest] = [rows.slice(0, SHOWN), rows.slice(SHOWN, MOST_ROWS)];
  // A last handful is not worth a click.
  const whole = rest.length <= 15;
  const left = rows.length - Math.min(rows.length, MOST_ROWS);
  return html`<h3>${title}</h3>${rowsTable(whole ? rows.slice(0, SHOWN + rest.length) : first, title, context)}${
    !whole &&
    html`<details class="print"><summary>${t.heat.more(count(rest.length))}</summary>${rowsTable(rest, `${title}, ${t.heat.more(count(rest.length))}`, context)}</details>`
  }${leftOut(t.heat.left(count(left)), left)}`;
}

function rowsTable(rows: readonly GroupResult[], title: string, context: Context): Markup {
  const { t } = context;
  const level = rows[0]?.level ?? "unit";
  const name = level === "all" ? t.heat.name.unit : t.heat.name[level];
  // Roles are said again, because a narrow screen shows the rows as blocks.
  return html`<table class="heat" role="table"><caption class="hidden">${title}. ${t.heat.caption}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${name}</th><th role="columnheader" scope="col" class="n">${t.heat.records}</th>${WORDS.map(
    (word) => html`<th role="columnheader" scope="col">${context.word(word)}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map((row) => place(row, context))}</tbody></table>`;
}

function place(group: GroupResult, context: Context): Markup {
  const { report, count } = context;
  const code = group.path.at(-1) ?? "";
  const label = nameOf(group, code, context);
  return html`<tr role="row"><th role="rowheader" scope="row"><bdi>${clip(label, LONGEST_NAME)}</bdi>${
    code !== "" && code !== label && html` <small>${clip(code, LONGEST_NAME)}</small>`
  }</th><td role="cell" class="n">${count(group.records)}</td>${WORDS.map((word) => {
    const { status, ...rate } = group.words[word];
    return html`<td role="cell" class="${heatClass(rate, status, report.words[word].target.amber)}">${context.share(rate)}</td>`;
  })}</tr>\n`;
}

function nameOf({ level, label }: GroupResult, code: string, context: Context): string {
  if (level === "record") return context.record(code);
  if (level === "system") return context.system(code);
  return label || code || context.t.noUnit;
}

function legend({ t }: Context): Markup {
  return html`<p class="legend" aria-hidden="true">${(["green", "amber", "red"] as const).map(
    (status) => html`<span><i class="${status}"></i>${t.status[status]}</span>`,
  )}<span><i class="red deep"></i>${t.heat.deep}</span><span><i class="unmeasured"></i>${t.status.unmeasured}</span></p>`;
}
