// Reads a CSV table as rows of text, with the row splitter of `thongnhat check`.
import { readFileSync } from "node:fs";
import { sniffDelimiter, splitCells } from "../../packages/cli/src/read/csv/cells.ts";
import { splitRows } from "../../packages/cli/src/read/csv/rows.ts";
import { decode } from "../../packages/cli/src/read/encoding/decode.ts";

const MOST_BYTES = 8 * 1024 * 1024;

/** The rows of a table, each with its number as a spreadsheet counts it and its cells by column. */
export function* readTable(file) {
  const bytes = readFileSync(file);
  const first = bytes.subarray(0, Math.max(0, bytes.indexOf(0x0a))).toString("utf8");
  const delimiter = sniffDelimiter(first);
  const splitter = splitRows(delimiter.charCodeAt(0), MOST_BYTES);
  let header;
  for (const piece of [...splitter.push(bytes), ...splitter.end()]) {
    const text = piece.kind === "piece" ? decode(piece.bytes).text : undefined;
    if (text === undefined) throw new Error(`${file}: dòng ${piece.line} không đọc được`);
    const cells = splitCells(text, delimiter);
    if (header === undefined) header = cells;
    else yield { row: piece.row, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])) };
  }
}
