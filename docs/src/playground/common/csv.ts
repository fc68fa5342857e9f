/** Excel takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV that Excel opens with its diacritics: byte order mark, CRLF, quotes where needed. */
export function toCsv(rows: Iterable<readonly (string | number)[]>): string {
  let text = "\ufeff";
  for (const row of rows) text += `${row.map(cell).join(",")}\r\n`;
  return text;
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
