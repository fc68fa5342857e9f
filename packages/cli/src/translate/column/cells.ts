/** Cells to put at the end of a row, each after its delimiter, in quotes where they need them. */
export function cellBytes(texts: readonly string[], delimiter: string): Uint8Array {
  const quoted = (text: string) =>
    text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return Buffer.from(texts.map((text) => delimiter + quoted(text)).join(""), "utf8");
}

/** The number of a row as a cell. */
export function rowNumber(row: number, delimiter: string): Uint8Array {
  return Buffer.from(`${delimiter}${row}`, "latin1");
}
