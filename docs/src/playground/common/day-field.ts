import { readDay } from "./day.ts";
import { part } from "./dom.ts";
import { UserError } from "./page.ts";

/** The day written in a field of the page; a wrong one is marked there, and said in these words. */
export function dayField(id: string, complaint: string): string {
  const input = part(id, HTMLInputElement);
  const found = readDay(input.value);
  input.setAttribute("aria-invalid", String(found === undefined));
  if (found !== undefined) return found;
  input.focus();
  throw new UserError(complaint);
}
