import { stringify } from "csv-stringify/sync";

/** Excel takes a file of these bytes for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Rows of a CSV file that people open in Excel. A cell that Excel would run as a formula is made plain text.
 * @param head - the file begins with these rows
 */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[], head = false): string {
  const text = stringify(rows as (string | number | undefined)[][], {
    escape_formulas: true,
    // A line break alone ends a row too: unquoted, what stands behind it would begin a cell.
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  });
  return head ? BYTE_ORDER_MARK + text : text;
}
