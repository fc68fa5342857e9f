import { normalise } from "../text/normal-form.ts";
import type { Locale, Parsed } from "./result.ts";

/** The three parts of a civil-status record number as they stand in a record. */
export interface RegistrationNumberText {
  readonly so?: string;
  readonly quyenSo?: string;
  readonly trangSo?: string;
}

/** Number, book and page; each keeps its own words in `raw`, and says only what could be read. */
export interface RegistrationNumber {
  readonly so: {
    readonly raw: string;
    readonly number?: number;
    readonly year?: number;
    readonly symbol?: string;
  };
  readonly quyenSo?: {
    readonly raw: string;
    readonly number?: number;
    readonly year?: number;
    /** Symbol of the printed book such as `TP/KS-2015`; its year may be that of the form, not of the book. */
    readonly symbol?: string;
    /** What follows the symbol. */
    readonly part?: string;
  };
  readonly trangSo?: { readonly raw: string; readonly page?: number };
}

const NUMBER = /^([0-9]{1,9})(?:\/([0-9]{4}))?(?:\/([A-ZĐ][A-ZĐa-z0-9-]{0,30}))?$/;
const BOOK = /^(?:([0-9]{1,3})\/)?([0-9]{4})$/;
const MARKED_BOOK =
  /^(?:([0-9]{1,3}) )?(TP\/[A-ZĐ0-9]{1,10}(?:-[0-9]{4})?(?:-[A-ZĐ][A-ZĐ0-9.]{0,30})?)(?:-([0-9]{1,3}))?$/;

/**
 * Reads number, book and page of a civil-status record. Only the number is required; what cannot be
 * read stays in `raw`.
 *
 * @param text - the three fields of the record
 * @returns the parts, or why there is no number
 * @example
 * parseRegistrationNumber({ so: "45", quyenSo: "01/2014", trangSo: "12" });
 * // { ok: true, value: { so: { raw: "45", number: 45 }, quyenSo: { raw: "01/2014", number: 1, year: 2014 }, trangSo: { raw: "12", page: 12 } } }
 */
export function parseRegistrationNumber(
  text: RegistrationNumberText,
): Parsed<RegistrationNumber, "no-number"> {
  const { so, quyenSo, trangSo } = text;
  if (!so?.trim()) return { ok: false, reason: "no-number" };
  return {
    ok: true,
    value: {
      so: readNumber(so),
      ...(quyenSo === undefined ? {} : { quyenSo: readBook(quyenSo) }),
      ...(trangSo === undefined ? {} : { trangSo: readPage(trangSo) }),
    },
  };
}

/**
 * Writes the three fields back, exactly as they were read.
 *
 * @param parts - as `parseRegistrationNumber` gives them
 * @returns the three fields
 * @example
 * formatRegistrationNumber({ so: { raw: "45" } }); // { so: "45" }
 */
export function formatRegistrationNumber(parts: RegistrationNumber): RegistrationNumberText {
  return {
    so: parts.so.raw,
    ...(parts.quyenSo === undefined ? {} : { quyenSo: parts.quyenSo.raw }),
    ...(parts.trangSo === undefined ? {} : { trangSo: parts.trangSo.raw }),
  };
}

/**
 * Says a registration number in words.
 *
 * @param text - the three fields of the record
 * @param locale - language of the words
 * @returns the words
 * @example
 * explainRegistrationNumber({ so: "45", quyenSo: "01/2014", trangSo: "12" }, "vi");
 * // "Số 45, quyển số 1 năm 2014, trang 12."
 */
export function explainRegistrationNumber(text: RegistrationNumberText, locale: Locale): string {
  const vi = locale === "vi";
  const parsed = parseRegistrationNumber(text);
  if (!parsed.ok) return vi ? "Không có số đăng ký." : "There is no registration number.";
  const { so, quyenSo, trangSo } = parsed.value;
  const said = [vi ? `Số ${so.raw}` : `Number ${so.raw}`];
  if (quyenSo?.symbol !== undefined || (quyenSo && quyenSo.year === undefined)) {
    said.push(vi ? `quyển số ghi “${quyenSo.raw}”` : `book written “${quyenSo.raw}”`);
  } else if (quyenSo) {
    const book = quyenSo.number === undefined ? "" : vi ? ` số ${quyenSo.number}` : ` ${quyenSo.number}`;
    said.push(vi ? `quyển${book} năm ${quyenSo.year}` : `book${book} of ${quyenSo.year}`);
  }
  if (trangSo) {
    const page = trangSo.page ?? `“${trangSo.raw}”`;
    said.push(vi ? `trang ${page}` : `page ${page}`);
  }
  return `${said.join(", ")}.`;
}

function readNumber(raw: string): RegistrationNumber["so"] {
  const parts = NUMBER.exec(normalise(raw).trim());
  if (parts === null) return { raw };
  const [, number, year, symbol] = parts;
  return {
    raw,
    number: Number(number),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(symbol === undefined ? {} : { symbol }),
  };
}

function readBook(raw: string): NonNullable<RegistrationNumber["quyenSo"]> {
  const text = normalise(raw).trim();
  const plain = BOOK.exec(text);
  if (plain !== null) {
    const [, number, year] = plain;
    return { raw, ...(number === undefined ? {} : { number: Number(number) }), year: Number(year) };
  }
  const marked = MARKED_BOOK.exec(text);
  if (marked === null) return { raw };
  const [, number, symbol = "", part] = marked;
  return {
    raw,
    ...(number === undefined ? {} : { number: Number(number) }),
    symbol,
    ...(part === undefined ? {} : { part }),
  };
}

function readPage(raw: string): NonNullable<RegistrationNumber["trangSo"]> {
  const text = raw.trim();
  return /^[0-9]{1,6}$/.test(text) ? { raw, page: Number(text) } : { raw };
}
