import type { Deadline } from "../../../model/types.ts";
import { type Context, dataTable, say, sayEvidence, sayLaw } from "../context.ts";
import { dotted } from "../fields/rules-of-field.ts";
import { type Html, html } from "../html.ts";
import { type Block, heading } from "../page.ts";
import { QUALITY_WORDS } from "../words/quality.ts";
import { speak } from "../words/speak.ts";

/** A time limit as people say it: `PT24H` 24 hours, `P5D` 5 days, `5W` 5 working days. */
export function sayWithin(context: Context, within: string): string {
  const words = speak(QUALITY_WORDS, context.lang);
  const [, count = "", unit = ""] = /^(?:PT|P)?(\d+)([HDW])$/.exec(within) ?? [];
  const number = String(Number(count));
  if (unit === "H") return words.hours(number);
  return unit === "D" ? words.days(number) : words.workingDays(number);
}

/** Address of a deadline on the page of its record. */
export function deadlineAnchor(id: string): string {
  return `thoi-han-${id.toLowerCase()}`;
}

/** On what a deadline stands: law where it names some, and its evidence. */
export function deadlineBasis(context: Context, { legalBasis = [], evidence }: Deadline): Html {
  const law = legalBasis.length === 0 ? html`` : html`${sayLaw(context, legalBasis)}. `;
  return html`${law}${sayEvidence(context, evidence)}`;
}

/** The deadlines of a record. */
export function deadlineBlocks(context: Context, deadlines: readonly Deadline[]): Block[] {
  if (deadlines.length === 0) return [];
  const words = speak(QUALITY_WORDS, context.lang);
  const field = (pointer: string): Html =>
    html`<a href="#${dotted(pointer)}"><code>${dotted(pointer)}</code></a>`;
  const table = dataTable<Deadline>(
    [
      { label: words.id, cell: ({ id }) => html`<code id="${deadlineAnchor(id)}">${id}</code>` },
      { label: words.name, cell: ({ label }) => say(context, label), className: "tn-name" },
      { label: words.from, cell: ({ from }) => field(from) },
      { label: words.to, cell: ({ to }) => field(to) },
      { label: words.within, cell: ({ within }) => sayWithin(context, within) },
      { label: words.basis, cell: (deadline) => deadlineBasis(context, deadline) },
    ],
    deadlines,
  );
  return [heading(2, words.deadlines, "thoi-han"), html`<p>${words.deadlinesNote}</p>`, table];
}
