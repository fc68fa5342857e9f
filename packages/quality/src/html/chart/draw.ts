import { type PlotOptions, plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { html, type Markup, trusted } from "../markup/markup.ts";

/** Colours of the charts: told apart in grey too. */
export const INK = {
  text: "#1b2423",
  muted: "#52605d",
  line: "#d9dfdd",
  accent: "#0b5f57",
  pale: "#9cc7c1",
  target: "#d5ecd9",
  amber: "#a86800",
  danger: "#9a1f1f",
} as const;

let page: Document | undefined;

/**
 * A chart as SVG text, drawn without a browser. The same options give the same bytes.
 *
 * @param options - options of Observable Plot, without clipping (its ids would differ from run to run)
 * @param label - what the chart says, for those who do not see it
 */
export function draw(options: PlotOptions, label: string): Markup {
  page ??= new JSDOM("").window.document;
  const svg = plot({ ...options, document: page });
  for (const style of svg.querySelectorAll("style")) style.remove();
  // The picture is one thing with one name; names of its parts would only be noise.
  for (const part of svg.querySelectorAll("[aria-label],[aria-hidden],[aria-description]"))
    for (const name of ["aria-label", "aria-hidden", "aria-description"]) part.removeAttribute(name);
  for (const name of ["font-family", "font-size"]) svg.removeAttribute(name);
  svg.removeAttribute("class");
  const drawn = trusted(shortNumbers(svg.outerHTML).slice("<svg".length));
  return html`<svg class="chart" role="img" aria-label="${label}"${drawn}`;
}

/** A hundredth of a pixel is enough; only coordinates are touched, texts are not. */
function shortNumbers(svg: string): string {
  return svg.replace(/ (?:d|transform|x|y|x1|x2|y1|y2|width|height|cx|cy|points)="[^"]*"/g, (attribute) =>
    attribute.replace(/\d{1,9}\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
  );
}

/** A chart with its caption. */
export function figure(chart: Markup, caption?: Markup): Markup {
  return html`<figure>${chart}${caption === undefined ? "" : html`<figcaption>${caption}</figcaption>`}</figure>`;
}
