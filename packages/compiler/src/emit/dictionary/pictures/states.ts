import type { StateMachine, Transition } from "../../../read/states.ts";
import {
  type Column,
  type Context,
  dataTable,
  link,
  say,
  sayEvidence,
  sayLaw,
  vietnamese,
} from "../context.ts";
import { type Html, html } from "../html.ts";
import { type Block, heading } from "../page.ts";
import { DATA } from "../site.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { speak } from "../words/speak.ts";
import { figure } from "./database.ts";
import { attributes, type Draw, LOOK, lines, quoted } from "./graphviz.ts";

const STATE = "#dcfce7";
const FIRST = "#dbeafe";

/** The states of a record as a picture. */
export function statesPicture(context: Context, machine: StateMachine, draw: Draw): Html {
  const name = stateNames(context, machine);
  const codes = [
    ...new Set([...machine.start, ...machine.transitions.flatMap(({ from, to }) => [from, to])]),
  ];
  const nodes = codes.map((code) => {
    const fillcolor = machine.start.includes(code) ? FIRST : STATE;
    return `${quoted(code)} ${attributes({ label: `${lines(name(code), 22)}\n${code}`, fillcolor })}`;
  });
  const edges = machine.transitions.map(({ from, to, event }) => {
    return `${quoted(from)} -> ${quoted(to)} ${attributes({ label: lines(say(context, event), 30) })}`;
  });
  const dot = ["digraph {", `rankdir=LR; nodesep=0.35; ranksep=0.9; ${LOOK};`, ...nodes, ...edges, "}"].join(
    "\n",
  );
  const description = machine.transitions
    .map(({ from, to, event }) => `${name(from)} → ${name(to)}: ${say(context, event)}`)
    .join("; ");
  return draw(dot, { id: `trang-thai-${machine.id}`, title: say(context, machine.label), description });
}

/** Picture and table of the states of a database's records. */
export function statesBlocks(
  context: Context,
  machines: readonly StateMachine[],
  pictures: ReadonlyMap<string, Html>,
): Block[] {
  const words = speak(PAGE_WORDS, context.lang);
  return machines.flatMap((machine) => {
    const picture = pictures.get(machine.id);
    const name = stateNames(context, machine);
    const cell = (code: string): Html => html`${name(code)} <code>${code}</code>`;
    const columns: Column<Transition>[] = [
      {
        label: words.change,
        cell: ({ from, to }) => html`${cell(from)} → ${cell(to)}`,
        className: "tn-name",
      },
      { label: words.event, cell: ({ event }) => say(context, event) },
      { label: words.law, cell: ({ legalBasis = [] }) => sayLaw(context, legalBasis) },
      {
        label: words.evidence,
        cell: ({ evidence }) => sayEvidence(context, evidence),
        className: "tn-source",
      },
    ];
    const table = context.facts.tables.get(machine.table);
    const codes =
      table === undefined
        ? undefined
        : link(context, context.site.table(table.id), say(context, table.label));
    return [
      heading(2, say(context, machine.label), `trang-thai-${machine.id}`),
      html`<p>${vietnamese(context, machine.description)} <code>${machine.field}</code>${codes !== undefined && html`; ${codes}`}.</p>`,
      ...(picture === undefined
        ? []
        : [
            figure(
              context,
              picture,
              DATA.states(machine.database, machine.id, context.lang),
              say(context, machine.label),
            ),
          ]),
      dataTable(columns, machine.transitions),
    ];
  });
}

/** Names of the states, from their code table. */
function stateNames(context: Context, machine: StateMachine): (code: string) => string {
  const rows = context.facts.tables.get(machine.table)?.rows ?? [];
  return (code) => {
    const row = rows.find((one) => one.code === code);
    return row === undefined ? code : (context.lang === "en" && row.en) || row.vi;
  };
}
