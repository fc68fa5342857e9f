const WIDTH = 80;
const CELL = 12;

/** A line of a table: a name and its cells, or a name alone, which heads those below. */
export type Line = readonly [name: string, ...cells: string[]];

/** Prints a table of 80 columns. */
export function printTable(title: string, heads: readonly string[], lines: readonly Line[]): void {
  console.log(`\n${tableText(title, heads, lines)}`);
}

/** A table of 80 columns under its title. */
export function tableText(title: string, heads: readonly string[], lines: readonly Line[]): string {
  const first = WIDTH - heads.length * CELL;
  const line = ([name, ...cells]: Line) =>
    (name.padEnd(first) + cells.map((cell) => cell.padStart(CELL)).join("")).trimEnd();
  return [title, line(["", ...heads]), ...lines.map(line)].join("\n");
}

/** A number as people read it: three digits that count, thousands apart. */
export function said(value: number): string {
  if (!Number.isFinite(value)) return "?";
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(places).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** How many times as much as another number. */
export function times(value: number, other: number): string {
  return said(value / other);
}
