import { type Delimiter, sniffDelimiter, splitCells } from "../../common/cli.ts";
import type { Span } from "./span.ts";

/** The header of a table, as far as places in it go. */
export interface TableHeader {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
}

/** Reads the header from the beginning of a table. */
export function openTable(text: string): TableHeader {
  const lines = text.replace(/^\ufeff/, "").split("\n", 50);
  const [first = "", ...rest] = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/\r$/, ""));
  const hint = /^sep=([,;\t|])$/i.exec(first)?.[1] as Delimiter | undefined;
  const header = hint === undefined ? first : (rest[0] ?? "");
  const delimiter = hint ?? sniffDelimiter(header);
  const closed = (header.split('"').length - 1) % 2 === 0;
  return { delimiter, names: closed ? splitCells(header, delimiter).map((name) => name.trim()) : [] };
}

/** The cell of the row that begins at `start`, quotes included. */
export function cellSpan(text: string, start: number, index: number, delimiter: Delimiter): Span | undefined {
  let at = start;
  for (let cell = 0; ; cell += 1) {
    const end = endOfCell(text, at, delimiter);
    if (cell === index) return { from: at, to: end };
    if (end >= text.length || text.charAt(end) !== delimiter) return undefined;
    at = end + 1;
  }
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  if (text.charAt(at) === '"') {
    at = text.indexOf('"', at + 1);
    while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
    return at === -1 ? text.length : at + 1;
  }
  while (at < text.length && !`${delimiter}\r\n`.includes(text.charAt(at))) at += 1;
  return at;
}

/** What a cell says, and how a new value is written into it. */
export const cellText = {
  read: (raw: string): string => (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw),
  write: (value: string, delimiter: Delimiter): string =>
    value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value,
};
