/**
 * Addresses as people write them: `address.parse("12 Hàng Bài, P. Hàng Bài, Q. Hoàn Kiếm, HN", { asOf: "2024-05-01" })`.
 * @module
 */
import { parseAddress } from "./parse.ts";
import type { AddressOptions, ParsedAddress } from "./types.ts";

export type {
  AddressCandidate,
  AddressDoubt,
  AddressDoubtKind,
  AddressLevel,
  AddressNow,
  AddressOptions,
  AddressUnits,
  ParsedAddress,
} from "./types.ts";

/** Free-text addresses. */
export const address: {
  /**
   * Reads province, district and commune out of an address, as they were on the day it was written, and says what
   * they are now. Order, commas, abbreviations, letter case and diacritics may be as they come; the country is
   * left out. Nothing is guessed: where two units fit, both are candidates and neither is chosen.
   *
   * @param text - the address
   * @param options - `asOf` the day on which it was written; `now` the day for which the units are wanted too
   * @returns the units then and now, what is left over, and what is doubtful, as data without words of the address
   * @throws RangeError when `asOf` or `now` is not a day `YYYY-MM-DD`
   * @example
   * const { status, then, rest } = address.parse("Số 5, tổ 3, P. Trúc Bạch, Q. Ba Đình, HN", { asOf: "2024-05-01" });
   * status; // "found"
   * then.xa?.code; // "00004"
   * rest; // "Số 5, tổ 3"
   */
  parse(text: string, options: AddressOptions): ParsedAddress;
} = { parse: parseAddress };
