import { type CalendarDays, dayNumber, type LegalText } from "@thongnhat/core";
import { type CodeRow, type CodeTable, rowsByCode } from "../read/code-tables.ts";

/** Table of the legal texts that the standard cites. */
export const LEGAL_TEXTS = "van-ban-phap-luat";

/** Kind of a day in the table `ngay-nghi-le` on which people work though it is a Saturday or Sunday. */
const MAKE_UP = "lam-bu";

/** What the tables `ngay-nghi-le` and `nam-lich-nghi` say of working days. */
export function calendarDays(tables: ReadonlyMap<string, CodeTable>): CalendarDays {
  const rows = tables.get("ngay-nghi-le")?.rows ?? [];
  const days = (of: readonly CodeRow[]): Set<number> => new Set(of.map(({ code }) => dayNumber(code)));
  const certain = rows.filter(({ status }) => status !== "disputed");
  const years = (tables.get("nam-lich-nghi")?.rows ?? []).filter(({ status }) => status !== "disputed");
  return {
    holidays: days(certain.filter(({ parent }) => parent !== MAKE_UP)),
    makeUpDays: days(certain.filter(({ parent }) => parent === MAKE_UP)),
    uncertain: days(rows.filter(({ status }) => status === "disputed")),
    announced: joined(years.map(({ code }) => Number(code)).sort((a, b) => a - b)),
  };
}

/** Years that follow each other are one span of days. */
function joined(years: readonly number[]): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const [from, to] = [dayNumber(`${year}-01-01`), dayNumber(`${year + 1}-01-01`)];
    const last = spans.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

/** Day numbers of the first days of the lunar years, in order: table `tet-nguyen-dan`. */
export function newYears(tables: ReadonlyMap<string, CodeTable>): number[] {
  return (tables.get("tet-nguyen-dan")?.rows ?? []).map(({ code }) => dayNumber(code)).sort((a, b) => a - b);
}

/** Legal texts by number: table `van-ban-phap-luat`. A disputed row is a text of which no day is certain. */
export function legalTexts(rows: readonly CodeRow[]): ReadonlyMap<string, LegalText> {
  const certain = [...rowsByCode(rows)].map(([number, [row]]): [string, LegalText] => {
    if (row === undefined || row.status === "disputed") return [number, {}];
    const { from, to, replacedBy } = row;
    return [
      number,
      {
        ...(from === "" ? {} : { from: dayNumber(from) }),
        ...(to === "" ? {} : { to: dayNumber(to) }),
        ...(replacedBy.length === 0 ? {} : { replacedBy }),
      },
    ];
  });
  return new Map(certain);
}
