import { concat } from "../bytes/bytes.ts";
import { decode } from "../encoding/decode.ts";
import { isBlank, tooLong } from "../lines/lines.ts";
import type { Reader, ReadOptions } from "../reader/reader.ts";
import { type Fault, fault, type Piece, type ReadItem, type Splitter } from "../reader/types.ts";
import { openTable, recordColumn, type Table, unknownColumn } from "../table/table.ts";
import { type Delimiter, sniffDelimiter, splitCells } from "./cells.ts";
import { splitRows } from "./rows.ts";

const MOST_UNKNOWN_COLUMNS = 100;

interface Opened extends Table {
  /** Cells that each row must have. */
  readonly width: number;
}

/** Reads a table whose header names fields of the standard, one record a row. */
export function csvReader(options: ReadOptions): Reader {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let rows: Splitter | undefined;
  let delimiter: Delimiter = ",";
  let names: readonly string[] | undefined;
  let table: Opened | undefined;
  let stopped = false;

  function stop(item: Fault): Fault {
    stopped = true;
    return { ...item, file: true };
  }

  /** Waits for the first line, which says what stands between the cells. */
  function* start(last: boolean): Generator<ReadItem> {
    const head = concat(held);
    held = [head];
    const first = firstLine(head);
    if (!first && !last) {
      if (heldBytes > options.maxBytes) yield stop(tooLong(1, options.maxBytes));
      return;
    }
    const decoded = decode(first ?? head);
    if ("code" in decoded) {
      yield stop(fault(decoded.code, 1));
      return;
    }
    // Excel's own hint, a line `sep=;` before the header.
    const hint = /^sep=([,;\t|])$/i.exec(decoded.text.trim())?.[1] as Delimiter | undefined;
    delimiter = hint ?? sniffDelimiter(decoded.text);
    rows = splitRows(delimiter.charCodeAt(0), options.maxBytes);
    held = [];
    yield* read(rows.push(head));
  }

  function* read(pieces: Iterable<Piece | Fault>): Generator<ReadItem> {
    for (const piece of pieces) {
      if (stopped) return;
      if (piece.kind === "fault") yield names ? piece : stop(piece);
      else yield* readRow(piece);
    }
  }

  function* readRow(piece: Piece): Generator<ReadItem> {
    const { line } = piece;
    const row = piece.row ?? 0;
    const decoded = decode(piece.bytes);
    if ("code" in decoded) {
      yield names ? fault(decoded.code, line, { row }) : stop(fault(decoded.code, line));
      return;
    }
    const cells = splitCells(decoded.text, delimiter);
    if (!names) {
      if (row === 1 && /^sep=.$/i.test(decoded.text.trim())) return;
      names = trimEnd(cells);
      const blank = names.findIndex((name) => name.trim() === "");
      if (names.length === 0) yield stop(fault("TN-READ-CSV-HEADER", line));
      else if (blank !== -1)
        yield stop(fault("TN-READ-CSV-HEADER", line, { params: { columnNumber: blank + 1 } }));
      return;
    }
    if (cells.every((cell) => cell === "")) return;
    if (!table) {
      yield* open(names, cells, line);
      if (!table) return;
    }
    const { width, record, columnOf } = table as Opened;
    if (cells.length < width || cells.slice(width).some((cell) => cell !== "")) {
      yield fault("TN-READ-CSV-COLUMNS", line, { row, params: { expected: width, found: cells.length } });
      return;
    }
    yield {
      kind: "record",
      value: record(cells),
      line,
      before: piece.before,
      row,
      columnOf: (pointer) => columnOf(cells, pointer)?.name,
    };
  }

  /** Matches the header with the record that the first row is of. */
  function* open(header: readonly string[], cells: readonly string[], line: number): Generator<Fault> {
    const record = options.record ?? cells[recordColumn(header)];
    const descriptor = record === undefined ? undefined : options.describe?.(record);
    if (!descriptor) {
      yield stop(fault("TN-READ-RECORD", line));
      return;
    }
    const opened = openTable(header, descriptor, options);
    if (!("columns" in opened)) {
      const second = opened.twice?.[1];
      const where = second && { column: second.name, params: { columnNumber: second.index + 1 } };
      yield stop(fault("TN-READ-CSV-HEADER", 1, where));
      return;
    }
    for (const unknown of opened.unknown.slice(0, MOST_UNKNOWN_COLUMNS)) {
      yield fault("TN-READ-CSV-UNKNOWN-COLUMN", 1, {
        file: true,
        row: 1,
        severity: options.use === "read" ? "warning" : "error",
        ...unknownColumn(unknown),
      });
    }
    table = { ...opened, width: header.length };
  }

  return {
    get stopped() {
      return stopped;
    },
    *push(chunk) {
      if (rows) {
        yield* read(rows.push(chunk));
        return;
      }
      held.push(chunk);
      heldBytes += chunk.length;
      yield* start(false);
    },
    *end() {
      if (!rows && heldBytes > 0) yield* start(true);
      if (rows && !stopped) yield* read(rows.end());
    },
  };
}

/** The first line that is not blank, once it is there in full. */
function firstLine(head: Uint8Array): Uint8Array | undefined {
  let start = 0;
  for (let end = head.indexOf(0x0a); end !== -1; end = head.indexOf(0x0a, start)) {
    const line = head.subarray(start, end);
    if (!isBlank(line)) return line;
    start = end + 1;
  }
  return undefined;
}

function trimEnd(names: readonly string[]): string[] {
  const last = names.findLastIndex((name) => name.trim() !== "");
  return names.slice(0, last + 1);
}
