import type { LegalText } from "@thongnhat/core";
import { toDate } from "@thongnhat/core";
import { missingTexts } from "./lint.ts";
import type { Citation } from "./read.ts";

/** What the standard cites, one text a line: how often, since when, until when; first what the table does not have. */
export function printCitations(
  citations: readonly Citation[],
  texts: ReadonlyMap<string, LegalText>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { numbers } of citations)
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const missing = [...missingTexts(citations, texts)].map(
    ([number, places]) =>
      `  ${number.padEnd(24)}${String(places.length).padStart(6)}  ${places[0]?.file ?? ""}`,
  );
  const known = [...counts]
    .filter(([number]) => texts.has(number))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, count]) => {
      const { from, to } = texts.get(number) ?? {};
      return `  ${number.padEnd(24)}${String(count).padStart(6)}  ${day(from)} – ${day(to)}`;
    });
  return [
    `Chưa có trong danh mục van-ban-phap-luat: ${missing.length}`,
    ...missing,
    `Đã có: ${known.length} (số lần dẫn, có hiệu lực từ, hết hiệu lực từ; ? là chưa biết)`,
    ...known,
  ];
}

function day(value: number | undefined): string {
  return value === undefined ? "?" : toDate(value);
}
