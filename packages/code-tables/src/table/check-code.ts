import { normalise, removeInvisible, toDate } from "@thongnhat/core";
import { OPEN_END } from "./part.ts";
import type { Rows } from "./rows.ts";
import type { CodeCheck } from "./types.ts";

interface Checked {
  readonly rows: Rows;
  hasBetween(code: string, first: number, last: number): boolean | undefined;
}

/** Longer than any code, with whatever stands around it; a longer text is not looked into. */
const LONGEST_TEXT = 200;

/** May this stand as a code in a record of that day? */
export function checkCode(table: Checked, code: unknown, day: number, use: "read" | "write"): CodeCheck {
  const { rows } = table;
  if (typeof code !== "string") {
    const meant = typeof code === "number" ? meantBy(rows, String(code))?.meant : undefined;
    return { ok: false, reason: "not-text", ...(meant === undefined ? {} : { meant }) };
  }
  const latest = rows.latest(code);
  if (latest < 0) return { ok: false, ...(meantBy(rows, code) ?? { reason: "unknown" }) };
  const row = rows.on(code, day);
  if (row >= 0 && rows.cell("status", row) === "disputed") return { ok: false, reason: "not-known" };
  const ended = row < 0 ? lastEnded(rows, code, day) : row;
  if (row < 0 && table.hasBetween(code, day, day) === undefined) return { ok: false, reason: "not-known" };
  if (ended < 0) return { ok: false, reason: "not-yet", from: toDate(firstDay(rows, code)) };
  const entry = rows.entry(ended);
  // A code that was withdrawn without a known day has no end, and is read only.
  const withdrawn = row >= 0 && entry.status === "retired" && rows.to[row] === OPEN_END;
  if (row >= 0 && !withdrawn) return { ok: true, entry, historic: false };
  if (use === "read") return { ok: true, entry, historic: true };
  const { to, replacedBy } = entry;
  return {
    ok: false,
    reason: "retired",
    ...(to === undefined ? {} : { to }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
  };
}

/** The last row of the code that ended on or before the day; -1: none. */
function lastEnded(rows: Rows, code: string, day: number): number {
  let row = rows.latest(code);
  while (row >= 0 && (rows.to[row] ?? OPEN_END) > day) row = rows.earlier(row);
  return row;
}

function firstDay(rows: Rows, code: string): number {
  let first = OPEN_END;
  for (let row = rows.latest(code); row >= 0; row = rows.earlier(row)) first = rows.from[row] ?? 0;
  return first;
}

/** The code that a text becomes with its zeros, or without spaces, invisible characters and wrong letter case. */
function meantBy(
  rows: Rows,
  text: string,
): { reason: "lost-zeros" | "not-clean"; meant: string } | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  // Who loses zeros loses all of them: "01" is no "00001".
  for (let padded = `0${text}`; padded.length <= 6 && /^[1-9]\d*$/.test(text); padded = `0${padded}`)
    if (rows.latest(padded) >= 0) return { reason: "lost-zeros", meant: padded };
  const clean = removeInvisible(normalise(text)).trim();
  for (const meant of [clean, clean.toUpperCase(), clean.toLowerCase()])
    if (meant !== text && rows.latest(meant) >= 0) return { reason: "not-clean", meant };
  return undefined;
}
