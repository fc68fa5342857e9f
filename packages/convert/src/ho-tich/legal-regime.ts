/** First day of each legal regime of civil status; the civil-status law of 2014 is in force from 2016. */
const REGIMES = [
  ["2027-03-01", "luat-2026"],
  ["2025-07-01", "luat-2014-hai-cap"],
  ["2016-01-01", "luat-2014"],
] as const;

/**
 * The legal regime under which something was registered, where the date leaves no doubt: a year alone is enough
 * unless the regime changed in that year.
 * @param date a partial date (`1985`, `1985-03`, `1985-03-20`)
 */
export function legalRegime(date: string): string | undefined {
  if (!/^[0-9]{4}(?:-[0-9]{2}){0,2}$/.test(date)) return undefined;
  const first = `${date}-01-01`.slice(0, 10);
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const at = (day: string): string => REGIMES.find(([from]) => day >= from)?.[1] ?? "truoc-2016";
  return at(first.length === 10 ? first : `${first}-01`) === at(last) ? at(last) : undefined;
}
