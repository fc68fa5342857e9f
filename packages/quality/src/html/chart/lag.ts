import { areaY, axisX, axisY, gridY, line, ruleX, text } from "@observablehq/plot";
import type { LagResult } from "../../report/types.ts";
import type { Markup } from "../markup/markup.ts";
import { draw, INK } from "./draw.ts";

/** Lags that people think in, in hours. */
const TICKS = [1, 6, 24, 72, 168, 720, 2160, 8760, 43800];

/** The share of records that are done by each lag, with the deadline and the 95th percentile. */
export function lagChart(
  lag: LagResult,
  words: {
    readonly label: string;
    readonly limit: string;
    readonly p95: string;
    readonly percent: (share: number) => string;
    readonly hours: (hours: number) => string;
  },
): Markup {
  const steps = cumulative(lag);
  const longest = Math.max(
    lag.withinHours * 1.5,
    lag.p95 ?? 0,
    steps.find(({ share }) => share >= 0.995)?.hours ?? 1,
  );
  const shown = steps.filter(({ hours }) => hours <= longest);
  const points = [{ hours: 0, share: 0 }, ...shown];
  const last = shown.at(-1);
  if (last !== undefined && last.hours < longest) points.push({ hours: longest, share: last.share });
  const late = lag.p95 !== undefined && lag.p95 > lag.withinHours;
  return draw(
    {
      width: 330,
      height: 220,
      marginLeft: 48,
      marginRight: 28,
      marginTop: 40,
      marginBottom: 26,
      // Minutes and months on one axis: each step to the right is longer than the one before.
      x: { type: "symlog", constant: Math.max(1, lag.withinHours / 12), domain: [0, longest] },
      y: { domain: [0, 1] },
      marks: [
        gridY([0, 0.5, 0.95, 1], { stroke: INK.line, strokeOpacity: 1 }),
        axisY([0, 0.5, 0.95], { tickFormat: words.percent, tickSize: 0, label: null, fill: INK.muted }),
        axisX(spaced(longest, lag.withinHours), {
          tickFormat: words.hours,
          tickSize: 4,
          label: null,
          fill: INK.muted,
        }),
        areaY(points, { x: "hours", y: "share", curve: "step-after", fill: INK.pale, fillOpacity: 0.45 }),
        line(points, { x: "hours", y: "share", curve: "step-after", stroke: INK.accent, strokeWidth: 2 }),
        ruleX([lag.withinHours], { stroke: INK.text, strokeWidth: 1.75 }),
        text([words.limit], {
          x: [lag.withinHours],
          frameAnchor: "top",
          textAnchor: anchor(lag.withinHours, longest),
          dy: -12,
          fill: INK.text,
          fontWeight: 700,
        }),
        ...(lag.p95 === undefined
          ? []
          : [
              ruleX([lag.p95], {
                stroke: late ? INK.danger : INK.accent,
                strokeDasharray: "5 3",
                strokeWidth: 1.75,
              }),
              text([words.p95], {
                x: [lag.p95],
                frameAnchor: "top",
                textAnchor: anchor(lag.p95, longest),
                dy: -28,
                fill: late ? INK.danger : INK.accent,
              }),
            ]),
      ],
    },
    words.label,
  );
}

function cumulative({ buckets }: LagResult): { hours: number; share: number }[] {
  const all = buckets.reduce((sum, { records }) => sum + records, 0);
  let done = 0;
  return buckets.map(({ hours, records }) => {
    done += records;
    return { hours, share: done / all };
  });
}

/** The words stand inside the frame. */
function anchor(hours: number, longest: number): "start" | "middle" | "end" {
  const place = hours / longest;
  return place > 0.45 ? "end" : place < 0.08 ? "start" : "middle";
}

/** Ticks that do not run into each other: each at least three times the one before. */
function spaced(longest: number, within: number): number[] {
  const found = TICKS.filter((hours) => hours <= longest && hours >= within / 8);
  return [0, ...found.filter((hours, at) => at === 0 || hours >= 3 * (found[at - 1] ?? 0))];
}
