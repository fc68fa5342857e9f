/**
 * The id of a digitised civil-status record: `KS.14233.1985.01-1985.27`, made from what the book itself numbers by.
 * (kind of event, office, year of registration, book, number); the same entry always gets the same id,
 * and two entries get the same id only where the book itself repeats a number, which the rule on unique numbers reports.
 *
 * Letters and digits stand for themselves, `/` becomes `-`, any other character `_hex_`, a part that the row lacks
 * is a single `_`, so that no two different keys share an id. An id over 100 characters keeps its beginning and ends in a hash.
 * @param parts the office, the year, the book and the number as text, empty where the row lacks them
 */
export function digitisedRecordId(
  kind: string,
  parts: { office: string; year: string; book: string; number: string },
): string {
  const id = [kind, parts.office, parts.year, parts.book, parts.number].map(spell).join(".");
  return id.length <= 100 ? id : `${id.slice(0, 82)}__${fnv(id)}`;
}

function spell(part: string): string {
  if (part === "") return "_";
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
