import type { DecodeContext, Raw } from "@thongnhat/convert";
import { normalise } from "@thongnhat/core";
import { concat } from "../read/bytes/bytes.ts";
import { type GridOptions, openGrid } from "../read/grid/grid.ts";
import { isFault, type Legacy } from "../read/grid/rows.ts";
import { foreignKind } from "../read/input/input.ts";
import { splitLines } from "../read/lines/lines.ts";
import { FormatError } from "../read/reader/reader.ts";
import { type Fault, fault } from "../read/reader/types.ts";
import { peek } from "../read/source/peek.ts";
import { NoColumnsError } from "./known-header.ts";

/** A row or a message that was cut from a file, or what cannot be read of it. */
export type Unit = { readonly raw: Raw; readonly context: DecodeContext } | Fault;

/** How a file is read. */
export interface InputOptions {
  readonly form: "row" | "json" | "xml";
  readonly unitsAsOf?: string;
  readonly sheet?: string | number;
  readonly encoding?: Legacy;
  readonly headerRows?: readonly number[];
  readonly find?: NonNullable<GridOptions["find"]>;
  readonly twelveHourClock?: true;
  /** Names of the columns of the map; a table that has none of them is another table. */
  readonly known?: ReadonlySet<string>;
  /** Told of the columns of a table, and of the sheet it stands in, before its first row. */
  readonly opened?: (names: readonly string[], sheet: string | undefined) => void;
}

/** The file is not of the form that the format reads. */
export class WrongFormError extends Error {}

/** Messages above this are no single messages. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The rows of a table, or the messages of a file: `.ndjson` and `.jsonl` hold one a line, as standard input may; other
 * files hold one.
 * @throws FormatError, WorkbookError, NoHeaderError, WrongFormError
 */
export async function* unitsOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: InputOptions,
): AsyncGenerator<Unit> {
  if (options.form === "row") yield* rowsOf(chunks, options);
  else yield* messagesOf(name, chunks, options);
}

async function* rowsOf(chunks: AsyncIterable<Uint8Array>, options: InputOptions): AsyncGenerator<Unit> {
  const { head, chunks: all } = await peek(chunks);
  if (/^\s*[[{]/.test(Buffer.from(head.subarray(0, 256)).toString("latin1").replace(/^ï»¿/, "")))
    throw new WrongFormError();
  const grid = await openGrid(all, options);
  const { known } = options;
  if (known !== undefined && !grid.names.some((name) => known.has(name))) throw new NoColumnsError();
  options.opened?.(grid.names, grid.sheet);
  const base: DecodeContext = {
    ...(options.unitsAsOf === undefined ? {} : { unitsAsOf: options.unitsAsOf }),
    ...(grid.isWorkbook ? { typedDates: true } : {}),
    ...(options.twelveHourClock === undefined ? {} : { twelveHourClock: true }),
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
  };
  for await (const item of grid.rows) {
    if (isFault(item)) {
      yield item;
      continue;
    }
    if (isFooter(item.cells)) {
      yield fault("TN-CONVERT-FOOTER", item.row, { row: item.row, severity: "warning" });
      continue;
    }
    // A column may be called `__proto__`.
    const raw = Object.create(null) as Record<string, string>;
    for (const [i, cell] of item.cells.entries()) {
      if (cell.kind === "empty") continue;
      raw[columnName(grid.names, i)] = cell.text;
    }
    yield { raw, context: { ...base, row: item.row } };
  }
}

async function* messagesOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { form, unitsAsOf, twelveHourClock }: InputOptions,
): AsyncGenerator<Unit> {
  const context: DecodeContext = {
    // The file was chosen by the person at the machine, so a whole register in one list is read.
    maxItems: 1_000_000,
    ...(unitsAsOf === undefined ? {} : { unitsAsOf }),
    ...(twelveHourClock === undefined ? {} : { twelveHourClock }),
  };
  const { head, chunks: all } = await peek(chunks);
  const kind = foreignKind(head);
  if (kind === "excel") throw new WrongFormError();
  if (kind !== undefined && !(kind === "xml" && form === "xml")) throw new FormatError(kind);
  if (form === "json" && (/\.(?:ndjson|jsonl)$/i.test(name) || (name === "-" && beginsWithLine(head)))) {
    const lines = splitLines(MOST_BYTES);
    const take = function* (pieces: Iterable<{ readonly kind: string }>): Generator<Unit> {
      for (const piece of pieces as Iterable<Fault | { kind: "piece"; bytes: Uint8Array; line: number }>)
        yield piece.kind === "fault"
          ? piece
          : { raw: piece.bytes.slice(), context: { ...context, row: piece.line } };
    };
    for await (const chunk of all) yield* take(lines.push(chunk));
    yield* take(lines.end());
    return;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    size += chunk.length;
    // The engine says how large a message may be; here it is only not held.
    if (size <= MOST_BYTES + 1) parts.push(chunk.slice());
  }
  if (size > 0) yield { raw: concat(parts), context };
}

/** Standard input has no name to tell by: its first line is a message by itself, and more follow. */
function beginsWithLine(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  const end = text.indexOf("\n");
  if (end === -1 || text.slice(end).trim() === "") return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** A cell without a name above it is not dropped: the engine reports it, under a name that no column has. */
function columnName(names: readonly string[], at: number): string {
  let name = names[at] ?? "";
  if (name !== "") return name;
  name = `cột ${at + 1}`;
  while (names.includes(name)) name += "*";
  return name;
}

/** Words at the beginning of what stands below a table. */
const FOOTER =
  /^(?:tổng(?: cộng| số)?|cộng|ghi chú|người lập|người ghi sổ|xác nhận|thủ trưởng)(?:[\s:,.(]|$)/iu;

/** A total, a note or a signature below a table: a few cells, and one of the usual words first. It is told, and is no record. */
function isFooter(cells: readonly { readonly text: string; readonly kind: string }[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== "empty");
  return filled.length <= 3 && FOOTER.test(normalise(filled[0]?.text ?? "").trim());
}
