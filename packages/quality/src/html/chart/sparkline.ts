import { dot, line } from "@observablehq/plot";
import type { Markup } from "../markup/markup.ts";
import { draw, INK } from "./draw.ts";

/** A small line of shares, its last point marked. Empty points are gaps. */
export function sparkline(shares: readonly (number | undefined)[], label: string): Markup {
  const points = shares.map((share, at) => ({ at, share: share ?? Number.NaN }));
  const known = points.filter(({ share }) => !Number.isNaN(share));
  const low = Math.min(...known.map(({ share }) => share));
  const high = Math.max(...known.map(({ share }) => share));
  // A change too small to matter must not look like a cliff.
  const room = Math.max(0, 0.01 - (high - low)) / 2;
  return draw(
    {
      width: 132,
      height: 40,
      margin: 6,
      axis: null,
      y: { domain: [low - room, high + room] },
      marks: [
        line(points, { x: "at", y: "share", stroke: INK.accent, strokeWidth: 2 }),
        dot(known.slice(-1), { x: "at", y: "share", r: 3.5, fill: INK.accent }),
      ],
    },
    label,
  );
}
