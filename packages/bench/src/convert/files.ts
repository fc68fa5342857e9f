import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { writeXlsxStream } from "hucre/xlsx";
import { HEADER, rowsOf } from "./people-table.ts";

const ROWS_AT_ONCE = 5000;

/** Writes the table as CSV. */
export function writeCsvFile(file: string, count: number): void {
  const opened = openSync(file, "w");
  let lines = [lineOf(HEADER)];
  for (const row of rowsOf(count)) {
    lines.push(lineOf(row));
    if (lines.length < ROWS_AT_ONCE) continue;
    writeSync(opened, lines.join(""));
    lines = [];
  }
  writeSync(opened, lines.join(""));
  closeSync(opened);
}

/** Writes the table as a workbook. */
export async function writeXlsxFile(file: string, count: number): Promise<void> {
  const rows = (function* () {
    yield [...HEADER];
    for (const row of rowsOf(count)) yield [...row];
  })();
  const stream = writeXlsxStream(rows, { name: "So khai sinh", inlineStrings: false });
  writeFileSync(file, new Uint8Array(await new Response(stream).arrayBuffer()));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")}\r\n`;
}
