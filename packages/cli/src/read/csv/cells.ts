/** Characters that may stand between the cells of a row. */
export type Delimiter = "," | ";" | "\t" | "|";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];

/** The cells of one row whose quotes are known to close. */
export function splitCells(row: string, delimiter: Delimiter): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row.charAt(at) === '"') {
      let end = row.indexOf('"', at + 1);
      while (row.charAt(end + 1) === '"') end = row.indexOf('"', end + 2);
      cells.push(row.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const end = row.indexOf(delimiter, at);
      cells.push(end === -1 ? row.slice(at) : row.slice(at, end));
      at = end === -1 ? row.length : end;
    }
    if (at >= row.length) return cells;
    at += 1;
  }
}

/** The character between the cells of a header: the one that occurs most outside quotes, else a comma. */
export function sniffDelimiter(header: string): Delimiter {
  const outside = header.replaceAll(/"[^"]*"/g, "");
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = outside.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
