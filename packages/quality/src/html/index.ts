/** The report as one HTML file: no script, no network, to read and to print. */

export type { SqlOf } from "./context/context.ts";
export type { Locale } from "./numbers/numbers.ts";
export { type HtmlOptions, renderHtml } from "./render.ts";
