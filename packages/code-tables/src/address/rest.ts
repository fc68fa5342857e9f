import { collapseSpaces, cutEnd } from "@thongnhat/core";
import type { AddressText } from "./tokens.ts";

const BLANKS = /\s+/g;
/** Where the address went on in another line. */
const lineBreak = (blanks: string): string => (/[\n\r\t]/.test(blanks) ? ", " : blanks);
/** A full stop ends an abbreviation, so it stays. */
const END = " \u00a0,;:|/\\_–—-";
const FRONT = /^[\s,;.:|/\\_–—-]+/;

/** What the units of the answer leave over, as it was written. */
export function restOf({ text, tokens }: AddressText, isRead: (token: number) => boolean): string {
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isRead(at)) continue;
    let last = at;
    while (last + 1 < tokens.length && !isRead(last + 1)) last++;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    const inside = text.slice(start, end);
    const closed = inside.includes("(") && !inside.includes(")") && text[end] === ")" ? `${inside})` : inside;
    const part = cutEnd(collapseSpaces(closed.replace(BLANKS, lineBreak)).replace(FRONT, ""), END);
    if (part !== "") parts.push(part);
    at = last;
  }
  return parts.join(", ");
}
