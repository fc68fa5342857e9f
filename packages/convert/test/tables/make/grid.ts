import type { Cell, Column, Fault, Sample } from "./sample.ts";

/** A sample as rows of cells, with what a reader must find in it. Row numbers count from 1, as a person does. */
export interface Grid {
  readonly rows: Cell[][];
  readonly headerRows: number[];
  readonly firstRecordRow: number;
  /** Rows inside or after the data that hold no record. */
  readonly notRecords: number[];
  /** Row of each record. */
  readonly recordRows: number[];
  /** Cells that stand over several: rows and columns from 0. */
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

/** Lays a sample out as a sheet. */
export function layOut<Row>(sample: Sample<Row>): Grid {
  const spell = sample.spell ?? ((text: string) => text);
  const rows: Cell[][] = [...(sample.above ?? [])].map((row) => [...row]);
  const headerRows: number[] = [];
  const notRecords: number[] = [];
  const recordRows: number[] = [];
  const merges: Grid["merges"] = [];
  const grouped = sample.columns.some((column) => column.group !== undefined);
  if (grouped) {
    merges.push(...mergesOf(sample.columns, rows.length));
    headerRows.push(rows.push(groupRow(sample.columns)));
  }
  if (sample.noHeader !== true) {
    headerRows.push(
      rows.push(sample.columns.map(({ header, group }) => (grouped && group === undefined ? null : header))),
    );
  }
  if (sample.numbering !== undefined)
    notRecords.push(rows.push(numbersOf(sample.columns.length, sample.numbering)));
  const firstRecordRow = rows.length + 1;
  sample.rows.forEach((row, record) => {
    const cells = sample.columns.map((column, at) => {
      const wrong = sample.faults?.find((each) => each.record === record && each.column === at);
      return wrong === undefined ? column.value(row, record) : wrong.cell;
    });
    recordRows.push(rows.push(cells));
    if (sample.blankAfter?.includes(record) === true)
      notRecords.push(rows.push(sample.columns.map(() => null)));
  });
  for (const row of sample.below ?? []) notRecords.push(rows.push([...row]));
  const spelt = rows.map((row) => row.map((cell) => (typeof cell === "string" ? spell(cell) : cell)));
  return { rows: spelt, headerRows, firstRecordRow, notRecords, recordRows, merges };
}

function groupRow<Row>(columns: readonly Column<Row>[]): Cell[] {
  return columns.map(({ header, group }, at) => {
    if (group === undefined) return header;
    return columns[at - 1]?.group === group ? null : group;
  });
}

function mergesOf<Row>(columns: readonly Column<Row>[], row: number): Grid["merges"] {
  const merges: Grid["merges"] = [];
  columns.forEach(({ group }, at) => {
    if (group === undefined) merges.push({ startRow: row, startCol: at, endRow: row + 1, endCol: at });
    else if (columns[at - 1]?.group !== group) {
      let end = at;
      while (columns[end + 1]?.group === group) end += 1;
      if (end > at) merges.push({ startRow: row, startCol: at, endRow: row, endCol: end });
    }
  });
  return merges;
}

function numbersOf(count: number, style: "(1)" | "1" | "A"): Cell[] {
  return Array.from({ length: count }, (_, at) => {
    if (style === "(1)") return `(${at + 1})`;
    if (style === "1") return at + 1;
    return at === 0 ? "A" : String(at);
  });
}

/** Letter of a column: A, B … Z, AA. */
export function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);
}

/** What the file of answers calls each column: its header as in the file, the group in front, the letter where two are equal. */
export function namesOf<Row>(sample: Sample<Row>): string[] {
  const spell =
    sample.encoding === "vni" || sample.encoding === "tcvn3"
      ? (text: string) => text
      : (sample.spell ?? ((text: string) => text));
  const texts = sample.columns.map(({ header, group }, at) => {
    if (sample.noHeader === true) return letterOf(at);
    return spell(group === undefined ? header : `${group} / ${header}`);
  });
  return texts.map((text, at) =>
    texts.filter((other) => other === text).length > 1 ? `${text} [${letterOf(at)}]` : text,
  );
}

/** The faults of a sample, by row of the file and name of the column. */
export function placeFaults<Row>(
  sample: Sample<Row>,
  grid: Grid,
): { row: number; column: string; what: Fault["what"] }[] {
  const names = namesOf(sample);
  return (sample.faults ?? []).map(({ record, column, what }) => {
    const row = grid.recordRows[record];
    const name = names[column];
    if (row === undefined || name === undefined)
      throw new Error(`${sample.name}: no cell for the fault ${what}`);
    return { row, column: name, what };
  });
}
