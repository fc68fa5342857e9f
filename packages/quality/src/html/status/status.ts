import type { Rate, Status } from "../../report/types.ts";
import type { Context } from "../context/context.ts";
import { html, type Markup } from "../markup/markup.ts";

/** A circle, a triangle, a square, a broken ring: the status is seen without colours, and read in words. */
const SHAPES: Readonly<Record<Status, Markup>> = {
  green: html`<circle cx="8" cy="8" r="7"/><path class="ink" d="M4.6 8.3l2.3 2.3 4.5-4.9"/>`,
  amber: html`<path d="M8 1.2l7.3 13.3H.7z"/><path class="ink" d="M8 6v4M8 12.4v.1"/>`,
  red: html`<rect x="1" y="1" width="14" height="14" rx="1.5"/><path class="ink" d="M5 5l6 6M11 5l-6 6"/>`,
  unmeasured: html`<circle class="ring" cx="8" cy="8" r="6.2"/>`,
};

/** The status as a badge: colour, shape and words. */
export function statusBadge(status: Status, { t }: Context): Markup {
  return html`<span class="badge ${status}"><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[status]}</svg>${t.status[status]}</span>`;
}

/** Records that fail. */
export function failsOf({ applies, passes }: Rate): number {
  return applies - passes;
}

const DEEP = 0.1;

/** Class of a cell of a heat map: its status, and whether it lies far below the near limit. */
export function heatClass(rate: Rate, status: Status, amber: number): string {
  return status === "red" && (rate.rate ?? 1) < amber - DEEP ? "red deep" : status;
}
