import type { Text } from "@thongnhat/core";
import { WORD_LABELS, WORDS } from "../words/words.ts";
import { percent, rateOf } from "./status.ts";
import type { GroupResult, WordResult } from "./types.ts";

/** The sentence that an official can quote: how many records pass every word that was measured, and what is worst. */
export function sentenceOf(
  kind: Text | undefined,
  records: number,
  passing: number,
  words: Readonly<Record<string, WordResult>>,
  groups: readonly GroupResult[],
  unreadable: Readonly<Record<string, number>> = {},
): Text {
  if (records === 0) return { vi: "Không có bản ghi nào đọc được.", en: "No record could be read." };
  const rate = rateOf(records, records - passing);
  const measured = WORDS.filter((word) => words[word]?.records.rate !== undefined);
  const worst = [...measured].sort(
    (a, b) => (words[a]?.records.rate ?? 1) - (words[b]?.records.rate ?? 1),
  )[0];
  const result = worst === undefined ? undefined : words[worst];
  const missing = WORDS.length - measured.length;
  // Quoted alone, a share must not hide what it is not of.
  const unread = Object.values(unreadable).reduce((sum, count) => sum + count, 0);
  const say = (locale: "vi" | "en"): string => {
    const what = kind?.[locale].toLowerCase();
    if (locale === "vi") {
      const head = `${percent(rate, "vi")} ${what === undefined ? "bản ghi" : `bản ghi ${what}`} đạt cả ${measured.length} tiêu chí đo được`;
      return `${head}${tail(" trong đó kém nhất là tiêu chí ", "; có lỗi ở ", " đơn vị")}${missing === 0 ? "" : `; ${missing} tiêu chí chưa đo được`}${unread === 0 ? "" : `; chưa kể ${unread.toLocaleString("vi-VN")} chỗ không đọc được`}.`;
    }
    const head = `${percent(rate, "en")} of ${what === undefined ? "records" : `${what} records`} pass all ${measured.length} words that were measured`;
    return `${head}${tail(" the worst is ", "; faults in ", " units")}${missing === 0 ? "" : `; ${missing} could not be measured`}${unread === 0 ? "" : `; ${unread.toLocaleString("en-GB")} unreadable not counted`}.`;

    function tail(before: string, at: string, after: string): string {
      if (worst === undefined || result === undefined || result.records.passes === result.records.applies)
        return "";
      const units = groups.filter(
        ({ level, path, words: of }) =>
          level === "unit" && path[1] !== "" && of[worst].passes < of[worst].applies,
      );
      const where = units.length > 1 ? `${at}${units.length}${after}` : "";
      return `;${before}${WORD_LABELS[worst][locale]} (${percent(result.records, locale)}${where})`;
    }
  };
  return { vi: say("vi"), en: say("en") };
}
