/** Ways of writing names that are read but never shown; the names and aliases of the tables are not repeated. */
export const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ["tinh 01", ["HN", "TPHN"]],
  ["tinh 06", ["Bắc Cạn"]],
  ["tinh 46", ["TT Huế"]],
  ["tinh 66", ["Đắc Lắc", "Đắc Lắk", "Đắk Lắc"]],
  ["tinh 67", ["Đắc Nông"]],
  ["tinh 77", ["BRVT", "BR-VT"]],
  ["tinh 79", ["HCM", "HCMC", "SG"]],
]);

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** A name that ends in a Roman number with an ordinary one: "Hòa Tú II" is also written "Hòa Tú 2". */
export function withPlainNumber(name: string): string | undefined {
  const start = name.slice(0, name.lastIndexOf(" ") + 1);
  const number = ROMAN.indexOf(name.slice(start.length));
  return number > 0 ? `${start}${number}` : undefined;
}
