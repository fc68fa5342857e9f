import { axisX, axisY, barY, dot, gridY, line, ruleY, text } from "@observablehq/plot";
import type { Markup } from "../markup/markup.ts";
import { draw, INK } from "./draw.ts";

/** A step of the chart: shares of all failing records. */
export interface ParetoBar {
  readonly step: number;
  readonly fails: number;
  readonly gained: number;
  readonly cumulative: number;
  /** What stands at the line, where something does. */
  readonly mark?: string;
}

/** Bars of each step and the line of what is regained so far. */
export function paretoChart(
  bars: readonly ParetoBar[],
  words: { readonly axis: string; readonly label: string; readonly percent: (share: number) => string },
): Markup {
  return draw(
    {
      width: 460,
      height: 300,
      marginLeft: 44,
      marginBottom: 38,
      marginTop: 22,
      marginRight: 14,
      x: { type: "band", domain: bars.map(({ step }) => step), padding: 0.28 },
      y: { domain: [0, 1] },
      marks: [
        gridY([0, 0.25, 0.5, 0.75, 1], { stroke: INK.line, strokeOpacity: 1 }),
        axisY([0, 0.25, 0.5, 0.75, 1], {
          tickFormat: words.percent,
          tickSize: 0,
          label: null,
          fill: INK.muted,
        }),
        axisX({ tickSize: 0, label: null, fill: INK.muted, tickFormat: String }),
        text([words.axis], { frameAnchor: "bottom", dy: 34, fill: INK.muted }),
        barY(bars, { x: "step", y: "fails", fill: INK.pale }),
        barY(bars, { x: "step", y: "gained", fill: INK.accent }),
        ruleY([0], { stroke: INK.muted }),
        line(bars, { x: "step", y: "cumulative", stroke: INK.text, strokeWidth: 1.75 }),
        dot(bars, { x: "step", y: "cumulative", r: 3, fill: "#fff", stroke: INK.text, strokeWidth: 1.5 }),
        text(
          bars.filter(({ mark }) => mark !== undefined),
          {
            x: "step",
            y: "cumulative",
            text: "mark",
            dy: -12,
            fill: INK.text,
            stroke: "#fff",
            strokeWidth: 4,
            fontWeight: 700,
          },
        ),
      ],
    },
    words.label,
  );
}
