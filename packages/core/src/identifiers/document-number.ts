import { collapseSpaces, removeInvisible } from "../text/clean.ts";
import { isLookAlike } from "../text/homoglyph.ts";
import { normalise } from "../text/normal-form.ts";
import { COURT_SYMBOL, DOCUMENT_TYPES } from "./document-types.ts";
import type { Locale, Parsed } from "./result.ts";

/**
 * How a number is built: `legal` with a year (`87/2020/NĐ-CP`), `administrative` (`1063/QĐ-TTg`),
 * `dispatch` = công văn, without a type (`4856/BCA-TTDLQG`), `party` (`22-NQ/BCSĐ`), `court` (`50/2020/HS-ST`).
 */
export type DocumentKind = "legal" | "administrative" | "dispatch" | "party" | "court";

/** The parts of a document number. Numbers stay text: `04` is not `4`. */
export interface DocumentNumber {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly year?: string;
  /** All that follows number and year: `NĐ-CP`, `HS-ST`; for a party document the issuer. */
  readonly symbol: string;
  /** Abbreviation of the type where the symbol begins with a known one: `NĐ`, `QĐ`. */
  readonly type?: string;
}

const PARTY = /^([0-9]{1,6})-([A-ZĐ][A-Za-zĐđ]{0,5})\/([A-ZĐ][A-Za-zĐđ0-9./-]{0,30})$/;
const OTHER =
  /^([0-9]{1,6}[a-z]?)(?:\/([0-9]{4}))?\/([A-ZĐ][A-Za-zÀ-ỹ0-9.,&-]{0,40}(?:\/[A-ZĐ][A-Za-zÀ-ỹ0-9.,&-]{0,40})?)$/;

/**
 * Reads the number of a legal or administrative document, a party document or a court judgment.
 * Look-alikes of Đ, decomposed letters and stray spaces are put right before reading.
 *
 * @param text - the number as written; `178 QĐ-CCTHADS` is read as `178/QĐ-CCTHADS`
 * @returns its parts, or why it could not be read
 * @example
 * parseDocumentNumber("87/2020/NĐ-CP");
 * // { ok: true, value: { kind: "legal", number: "87", year: "2020", symbol: "NĐ-CP", type: "NĐ" } }
 */
export function parseDocumentNumber(
  text: string,
): Parsed<DocumentNumber, "empty" | "no-number" | "no-symbol"> {
  const tidy = tidyNumber(text);
  if (tidy === "") return { ok: false, reason: "empty" };
  if (!/^[0-9]/.test(tidy)) return { ok: false, reason: "no-number" };
  const party = PARTY.exec(tidy);
  if (party !== null && isKnownType(party[2])) {
    const [, number = "", type = "", symbol = ""] = party;
    return { ok: true, value: { kind: "party", number, symbol, type } };
  }
  const other = OTHER.exec(tidy);
  if (other === null) return { ok: false, reason: "no-symbol" };
  const [, number = "", year, symbol = ""] = other;
  const type = symbol.split(/[-/]/)[0];
  const known = type !== undefined && isKnownType(type) ? { type } : {};
  const dated = year === undefined ? {} : { year };
  return {
    ok: true,
    value: { kind: kindOf(year, symbol, "type" in known), number, ...dated, symbol, ...known },
  };
}

/**
 * Writes a document number from its parts.
 *
 * @param parts - as `parseDocumentNumber` gives them
 * @returns the number in its usual writing
 * @example
 * formatDocumentNumber({ kind: "party", number: "22", symbol: "BCSĐ", type: "NQ" }); // "22-NQ/BCSĐ"
 */
export function formatDocumentNumber(parts: DocumentNumber): string {
  if (parts.kind === "party") return `${parts.number}-${parts.type ?? ""}/${parts.symbol}`;
  return [parts.number, ...(parts.year === undefined ? [] : [parts.year]), parts.symbol].join("/");
}

/**
 * Says in words what a document number says. Who issued it is not guessed from the abbreviation.
 *
 * @param text - the number as written
 * @param locale - language of the words
 * @returns the words
 * @example
 * explainDocumentNumber("87/2020/NĐ-CP", "vi");
 * // "Văn bản số 87 năm 2020, ký hiệu NĐ-CP (loại: nghị định)."
 */
export function explainDocumentNumber(text: string, locale: Locale): string {
  const vi = locale === "vi";
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok)
    return vi ? "Không đọc được số, ký hiệu văn bản." : "The document number could not be read.";
  const { kind, number, year, symbol, type } = parsed.value;
  const known = type === undefined ? undefined : DOCUMENT_TYPES[type];
  const what = NAMES[kind][locale];
  const when = year === undefined ? "" : vi ? ` năm ${year}` : ` of ${year}`;
  const named = known === undefined ? "" : vi ? ` (loại: ${known.vi})` : ` (type: ${known.en})`;
  return vi
    ? `${what} số ${number}${when}, ký hiệu ${symbol}${named}.`
    : `${what} No. ${number}${when}, symbol ${symbol}${named}.`;
}

const NAMES: Readonly<Record<DocumentKind, Readonly<Record<Locale, string>>>> = {
  legal: { vi: "Văn bản", en: "Document" },
  administrative: { vi: "Văn bản", en: "Document" },
  dispatch: { vi: "Công văn hoặc văn bản không rõ loại", en: "Dispatch or document of no known type," },
  party: { vi: "Văn bản của Đảng", en: "Party document" },
  court: { vi: "Bản án, quyết định của Tòa án", en: "Court judgment or decision" },
};

function kindOf(year: string | undefined, symbol: string, typed: boolean): DocumentKind {
  if (year !== undefined) return COURT_SYMBOL.test(symbol) ? "court" : "legal";
  return typed ? "administrative" : "dispatch";
}

function isKnownType(type: string | undefined): boolean {
  return type !== undefined && Object.hasOwn(DOCUMENT_TYPES, type);
}

function tidyNumber(text: string): string {
  let s = "";
  for (const character of collapseSpaces(normalise(removeInvisible(text)))) {
    const c = character.charCodeAt(0);
    s += isLookAlike(c) ? (c === 0xd0 || c === 0x189 ? "Đ" : "đ") : character;
  }
  return s.replace(/ ?([/-]) ?/g, "$1").replace(/^([0-9]{1,6}) (?=[A-ZĐ])/, "$1/");
}
