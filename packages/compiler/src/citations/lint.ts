import { dayNumber, type LegalText } from "@thongnhat/core";
import { suggest } from "../cel/suggest.ts";
import type { Finding } from "../finding.ts";
import { isDay } from "../lint/day.ts";
import type { Citation } from "./read.ts";

const TABLE = "code-tables/van-ban-phap-luat/codes.csv";

/**
 * A rule cannot begin on a day on which the text that it stands on had ended. Only what the table is certain of is
 * told.
 */
export function lintEndedTexts(
  citations: readonly Citation[],
  texts: ReadonlyMap<string, LegalText>,
): Finding[] {
  return citations.flatMap(({ file, pointer, numbers, from }) => {
    if (from === undefined || !isDay(from)) return [];
    return numbers.flatMap((number) => {
      const { to, replacedBy = [] } = texts.get(number) ?? {};
      if (to === undefined || to > dayNumber(from)) return [];
      const next = replacedBy.length === 0 ? "văn bản thay nó" : replacedBy.join(", ");
      return [
        {
          file,
          pointer,
          message: `Áp dụng từ ${from} mà ${number} đã hết hiệu lực khi ấy.`,
          fix: `Dẫn ${next} nếu đã đọc, sửa from, hoặc sửa ${TABLE}.`,
        },
      ];
    });
  });
}

/** Texts that the standard stands on and that the table does not have, each once, at the first place. */
export function lintUnknownTexts(
  citations: readonly Citation[],
  texts: ReadonlyMap<string, LegalText>,
): Finding[] {
  return [...missingTexts(citations, texts)].map(([number, [first]]) => {
    const near = suggest(number, texts.keys());
    return {
      file: first?.file ?? "",
      pointer: first?.pointer ?? "",
      message: `Văn bản ${number} không có trong danh mục van-ban-phap-luat.`,
      fix: `Thêm một dòng vào ${TABLE}; ngày chưa biết thì để trống.${near === undefined ? "" : ` Hay là ${near}?`}`,
    };
  });
}

/** The numbers that are cited and not in the table, with the places that cite them. */
export function missingTexts(
  citations: readonly Citation[],
  texts: ReadonlyMap<string, LegalText>,
): ReadonlyMap<string, readonly Citation[]> {
  const missing = new Map<string, Citation[]>();
  for (const citation of citations)
    for (const number of citation.numbers)
      if (!texts.has(number)) missing.set(number, [...(missing.get(number) ?? []), citation]);
  return new Map([...missing].sort(([a], [b]) => (a < b ? -1 : 1)));
}
