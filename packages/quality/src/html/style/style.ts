import type { Context } from "../context/context.ts";
import { type Markup, trusted } from "../markup/markup.ts";
import { printStyle } from "./print.ts";
import { SCREEN } from "./screen.ts";
import { SMALL } from "./small.ts";

/** The style sheet of the report. */
export function styleOf(context: Context): Markup {
  return trusted(`${SCREEN}${shapes(context)}${SMALL}${printStyle(context)}`.trim());
}

/** In the heat map a letter-sized shape goes with each colour; its words are read aloud. */
function shapes({ t }: Context): string {
  const of = (name: string, shape: string, words: string): string =>
    `.heat td.${name}::before,.legend i.${name}::before{content:"${shape}";content:"${shape}" / "${words}: ";margin-right:.3em;font-size:.7em;vertical-align:.08em}`;
  return [
    of("green", "●", t.status.green),
    of("amber", "▲", t.status.amber),
    of("red", "■", t.status.red),
    ".legend i::before{margin:0 !important}",
  ].join("\n");
}
