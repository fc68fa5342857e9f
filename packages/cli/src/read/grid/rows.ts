import type { TextEncoding } from "@thongnhat/convert/encoding-text";
import type { SheetCell, SheetRow } from "@thongnhat/convert/workbook";
import { type Delimiter, sniffDelimiter, splitCells } from "../csv/cells.ts";
import { splitRows } from "../csv/rows.ts";
import { decode } from "../encoding/decode.ts";
import { type Fault, fault, type Piece } from "../reader/types.ts";
import { peek } from "../source/peek.ts";

/** A row of a table, whatever file it stands in, or what cannot be read of it. */
export type GridItem = SheetRow | Fault;

/**
 * The rows of a CSV file. Old bytes are decoded by the encoding that the caller names, never by guess.
 * @param chunks - the bytes, UTF-8 unless `legacy` says otherwise
 * @param maxBytes - longest row
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  legacy: ((bytes: Uint8Array) => string) | undefined,
  maxBytes: number,
): AsyncGenerator<GridItem> {
  const { head, chunks: all } = await peek(chunks);
  const delimiter = delimiterOf(head);
  const rows = splitRows(delimiter.charCodeAt(0), maxBytes);
  for await (const chunk of all) yield* toRows(rows.push(chunk), delimiter, legacy);
  yield* toRows(rows.end(), delimiter, legacy);
}

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];

/**
 * What stands between the cells, or what Excel's own hint `sep=;` says: the character that cuts the most lines into
 * the same number of cells. A header with many commas in its names, or an address, does not decide alone.
 */
function delimiterOf(head: Uint8Array): Delimiter {
  const lines = Buffer.from(head)
    .toString("latin1")
    .split(/\r?\n/, 60)
    .filter((line) => line.trim() !== "");
  const hint = /^(?:ï»¿)?sep=([,;\t|])$/i.exec(lines[0]?.trim() ?? "")?.[1] as Delimiter | undefined;
  if (hint !== undefined) return hint;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }));
  const [best] = scored.sort((a, b) => b.lines - a.lines || b.cells - a.cells);
  if (best !== undefined && best.lines > 1) return best.delimiter;
  return sniffDelimiter(lines.find((line) => /[,;\t|]/.test(line)) ?? "");
}

/** How many lines a character cuts into the same number of cells, more than one. */
function agreement(lines: readonly string[], delimiter: Delimiter): { lines: number; cells: number } {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = line.replaceAll(/"[^"]*"/g, "").split(delimiter).length;
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [best = [0, 0]] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { cells: best[0], lines: best[1] };
}

function* toRows(
  pieces: Iterable<Piece | Fault>,
  delimiter: Delimiter,
  legacy: ((bytes: Uint8Array) => string) | undefined,
): Generator<GridItem> {
  for (const piece of pieces) {
    if (piece.kind === "fault") {
      yield piece;
      continue;
    }
    const row = piece.row ?? 0;
    const decoded = legacy === undefined ? decode(piece.bytes) : { text: legacy(piece.bytes) };
    if ("code" in decoded) {
      yield fault(decoded.code, piece.line, { row });
      continue;
    }
    const text = decoded.text.replace(/^\ufeff/, "");
    if (row === 1 && /^sep=.$/i.test(text.trim())) continue;
    const cells = splitCells(text, delimiter).map(textCell);
    if (cells.some(({ kind }) => kind !== "empty")) yield { row, cells };
  }
}

const textCell = (text: string): SheetCell => ({ text, kind: text.trim() === "" ? "empty" : "text" });

/** Tells a fault from a row. */
export function isFault(item: GridItem): item is Fault {
  return "kind" in item;
}

/** The old encodings by name. */
export type Legacy = TextEncoding;
