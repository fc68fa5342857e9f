import { dayOf, dayText, NO_DAY } from "./cli.ts";

/** The day that a text says, as `2025-06-30`; `undefined` when it says none. */
export function readDay(text: string): string | undefined {
  const bytes = new TextEncoder().encode(text);
  const day = dayOf(bytes, 0, bytes.length);
  return day === NO_DAY.blank || day === NO_DAY.unreadable ? undefined : dayText(day);
}
