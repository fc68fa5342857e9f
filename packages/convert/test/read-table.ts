/** A reader for the CSV samples of this repository: comma, quotes doubled inside quotes, a byte order mark. */
export function readTable(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const cells = text.replace(/^\ufeff/, "").replace(/(?:\r?\n)*$/, "\n");
  for (const [, quoted, plain, end] of cells.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
