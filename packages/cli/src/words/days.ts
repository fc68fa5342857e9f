import { dayNumber, toDate } from "@thongnhat/core";

export { sayDay } from "@thongnhat/core";

/** The last day before a day on which something ended. */
export function dayBefore(day: string): string {
  return toDate(dayNumber(day) - 1);
}
