import { type Issue, repair } from "@thongnhat/core";
import type { TextLines } from "./lines/lines.ts";
import { cellText } from "./locate/csv.ts";
import type { Mark } from "./locate/place.ts";

/**
 * The text with one value written anew, everything else as it is.
 * @returns the same text when there is nothing to repair
 */
export function repairText(lines: TextLines, { value, finding }: Mark): string {
  const { text } = lines;
  if (value === undefined) return text;
  const { of, span, table } = value;
  const base = lines.start(of);
  const from = base + span.from;
  const to = base + span.to;
  const raw = text.slice(from, to);
  const before: unknown = table === undefined ? JSON.parse(raw) : cellText.read(raw);
  if (typeof before !== "string") return text;
  const after = rewrite(before, finding);
  if (after === before) return text;
  const written = table === undefined ? JSON.stringify(after) : cellText.write(after, table.delimiter);
  return text.slice(0, from) + written + text.slice(to);
}

function rewrite(value: string, issue: Issue): string {
  return repair({ value }, { ...issue, path: "/value" }).value;
}
