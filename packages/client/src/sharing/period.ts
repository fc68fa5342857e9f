import { isDate, todayInVietnam } from "@thongnhat/core";
import { SharingError } from "./sharing-error.ts";

const PERIOD = /^([0-9]{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/;

/** Days in Việt Nam, the last one not in it: `[from, to)`. */
export interface Period {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The day after the last, `YYYY-MM-DD`. */
  readonly to: string;
}

/**
 * The days of a month or a quarter.
 *
 * @param name - `2026-08` or `2026-Q3`, as `kyBaoCao` of the report writes it
 * @returns first day and the day after the last
 * @throws SharingError `period-invalid`
 * @example
 * periodOf("2026-Q3"); // { from: "2026-07-01", to: "2026-10-01" }
 */
export function periodOf(name: string): Period {
  const [, year, quarter, month] = PERIOD.exec(name) ?? [];
  if (year === undefined) throw new SharingError("period-invalid");
  const first = quarter === undefined ? Number(month) : Number(quarter) * 3 - 2;
  const months = quarter === undefined ? 1 : 3;
  return { from: firstOf(Number(year), first), to: firstOf(Number(year), first + months) };
}

/** The name of a period that is a month or a quarter. */
export function nameOf({ from, to }: Period): string {
  if (!isDate(from) || !isDate(to)) throw new SharingError("period-invalid");
  const year = from.slice(0, 4);
  const names = [`${year}-${from.slice(5, 7)}`, ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)];
  const name = names.find((each) => {
    const period = periodOf(each);
    return period.from === from && period.to === to;
  });
  if (name === undefined) throw new SharingError("period-invalid");
  return name;
}

/** The moment at which a day begins in Việt Nam: always UTC+7, no summer time. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00+07:00`);
}

/** A moment written with the offset of Việt Nam. */
export function momentInVietnam(ms: number): string {
  return `${new Date(ms + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** The day in Việt Nam. */
export function dayInVietnam(ms: number): string {
  return todayInVietnam(new Date(ms));
}

function firstOf(year: number, month: number): string {
  const after = month > 12;
  return `${String(after ? year + 1 : year).padStart(4, "0")}-${String(after ? month - 12 : month).padStart(2, "0")}-01`;
}
