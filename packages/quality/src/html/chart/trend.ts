import { axisX, axisY, dot, gridY, line, rectY, ruleY } from "@observablehq/plot";
import type { Limits } from "../../report/types.ts";
import type { Markup } from "../markup/markup.ts";
import { draw, INK } from "./draw.ts";

/** A run: its day, and the share of passing records where there is one. */
export interface TrendDot {
  readonly day: Date;
  readonly share: number | undefined;
}

/** The way of one word through the runs, with the target as a band. */
export function trendChart(
  dots: readonly TrendDot[],
  target: Limits,
  words: {
    readonly label: string;
    readonly percent: (share: number) => string;
    readonly day: (day: Date) => string;
  },
): Markup {
  // Two runs of one day would lie on each other: then they stand in their order, evenly.
  const even = new Set(dots.map(({ day }) => day.getTime())).size < dots.length;
  const points = dots.map(({ day, share }, at) => ({
    at: even ? at : day.getTime(),
    day,
    share: share ?? Number.NaN,
  }));
  const known = points.filter(({ share }) => !Number.isNaN(share));
  const low = axisStart(Math.min(target.amber, ...known.map(({ share }) => share)));
  const days = new Map(points.map(({ at, day }) => [at, day]));
  return draw(
    {
      width: 340,
      height: 190,
      marginLeft: 52,
      marginRight: 36,
      marginTop: 10,
      marginBottom: 24,
      x: { type: "linear" },
      y: { domain: [low, 1] },
      marks: [
        rectY([target.green], { y1: (limit: number) => limit, y2: 1, fill: INK.target }),
        gridY(ticks(low), { stroke: INK.line, strokeOpacity: 1 }),
        ruleY([target.amber], { stroke: INK.amber, strokeDasharray: "4 3", strokeWidth: 1.25 }),
        axisY(ticks(low), { tickFormat: words.percent, tickSize: 0, label: null, fill: INK.muted }),
        axisX(chosen([...days.keys()]), {
          tickFormat: (at: number) => words.day(days.get(at) ?? new Date(at)),
          tickSize: 4,
          label: null,
          fill: INK.muted,
        }),
        line(points, { x: "at", y: "share", stroke: INK.accent, strokeWidth: 2 }),
        dot(known, { x: "at", y: "share", r: 2.5, fill: INK.accent }),
        dot(known.slice(-1), { x: "at", y: "share", r: 4.5, fill: INK.accent }),
      ],
    },
    words.label,
  );
}

/** A round share a little below the lowest that is shown. */
function axisStart(low: number): number {
  const gap = 1 - low;
  const step =
    [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((step) => gap * 1.05 <= step) ?? 1;
  return 1 - step;
}

function ticks(low: number): number[] {
  return [low, (low + 1) / 2, 1];
}

/** First, middle and last: more would overlap. */
function chosen(places: readonly number[]): number[] {
  const last = places.length - 1;
  const shown = last < 3 ? [0, last] : [0, Math.floor(last / 2), last];
  return [...new Set(shown)].flatMap((at) => places[at] ?? []);
}
