import { writeOds, writeXlsx } from "hucre";
import type { Grid } from "./grid.ts";
import { toBytes, toVni } from "./letters.ts";
import type { Cell, Sample } from "./sample.ts";

const MADE = new Date(Date.UTC(2026, 0, 5));

/** The bytes of a sample. */
export async function writeSample<Row>(sample: Sample<Row>, grid: Grid): Promise<Uint8Array> {
  if (sample.format === "csv") return toBytes(toCsv(sample, grid.rows), sample.encoding);
  const rows =
    sample.encoding === "vni"
      ? grid.rows.map((row) => row.map((cell) => (typeof cell === "string" ? toVni(cell) : cell)))
      : grid.rows;
  const width = sample.columns.length;
  const padded = rows.map((row) => [...row, ...Array<Cell>(Math.max(0, width - row.length)).fill(null)]);
  const sheets = [
    ...(sample.cover === undefined ? [] : [{ name: "Bìa", rows: sample.cover.map((row) => [...row]) }]),
    { name: sample.sheet ?? "Sheet1", rows: padded, merges: grid.merges },
  ];
  const options = { sheets, properties: { creator: "thongnhat", created: MADE, modified: MADE } };
  const written = sample.format === "xlsx" ? await writeXlsx(options) : await writeOds(options);
  return written;
}

function toCsv<Row>(sample: Sample<Row>, rows: readonly (readonly Cell[])[]): string {
  const delimiter = sample.delimiter ?? ",";
  const newline = sample.newline ?? "\n";
  const quote = (cell: Cell): string => {
    if (cell instanceof Date) throw new Error(`${sample.name}: a date cell in a text file`);
    const text = cell === null ? "" : String(cell);
    return /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const width = sample.columns.length;
  return rows
    .map((row) => Array.from({ length: width }, (_, at) => quote(row[at] ?? null)).join(delimiter) + newline)
    .join("");
}
