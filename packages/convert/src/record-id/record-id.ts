/**
 * The id of a record that came without one: `KS.14233.1985.01-1985.27`, made from what the source itself numbers by
 * (kind of event, office, year of registration, book, number); the same entry always gets the same id,
 * and two entries get the same id only where the book itself repeats a number, which the rule on unique numbers reports.
 *
 * Letters and digits stand for themselves, `/` becomes `-`, any other character `_hex_`, a part that the row lacks
 * is a single `_`, so that no two different keys share an id. An id over 100 characters keeps its beginning and ends in a hash.
 * @param parts what the entry is numbered by, as text, empty where the source lacks one
 */
export function digitisedRecordId(kind: string, parts: readonly string[]): string {
  const id = [kind, ...parts].map(spell).join(".");
  return id.length <= 100 ? id : `${id.slice(0, 82)}__${fnv(id)}`;
}

function spell(part: string): string {
  if (part === "") return "_";
  if (/^[A-Za-z0-9]+$/.test(part)) return part;
  let out = "";
  for (const char of part) {
    if (/[A-Za-z0-9]/.test(char)) out += char;
    else out += char === "/" ? "-" : `_${(char.codePointAt(0) ?? 0).toString(16)}_`;
  }
  return out;
}

function fnv(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

/**
 * True for an id that names every part the source numbers by, so that two equal ids mean one number given twice.
 * An id with a missing part (`KS.14233._.01-1985.27`) says nothing about equality.
 * @example isWholeId("KS.14233.1985.01-1985.27") // true
 */
export function isWholeId(id: string): boolean {
  return !id.split(".").includes("_");
}
