/**
 * The digits of a number in a workbook: no exponent, no noise of binary fractions (Excel writes 2.3 as
 * 2.2999999999999998), and the leading zeros that a format of zeros only shows.
 *
 * @param stored - the number as the file holds it
 * @param format - the number format of the cell
 * @returns the digits, or nothing when it is no number
 * @example
 * numberText("1.23456789012E+11"); // "123456789012"
 * numberText("1185000001", "000000000000"); // "001185000001"
 */
export function numberText(stored: string, format = ""): string | undefined {
  const raw = stored.trim();
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(raw)) return undefined;
  // An exponent beyond what programs count gives no digits, and "Infinity" is no text that a person saw.
  if (!Number.isFinite(Number(raw)) && /[eE.]/.test(raw)) return undefined;
  const digits = /^-?\d+$/.test(raw) ? raw.replace(/^(-?)0+(?=\d)/, "$1") : plain(Number(raw));
  const width = /^0{2,}$/.test(format) ? format.length : 0;
  return width > 0 && /^\d+$/.test(digits) ? digits.padStart(width, "0") : digits;
}

/** The shortest digits that mean the number, with its exponent written out. */
function plain(value: number): string {
  const [mantissa = "", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return point >= all.length
    ? sign + all.padEnd(point, "0")
    : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
