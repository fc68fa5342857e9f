import { decompose } from "@thongnhat/core";
import type { Token } from "./tokens.ts";
import type { AddressLevel } from "./types.ts";

/** Kinds of units, as bits: "TP" may be a province or a district. */
export const TINH = 1;
export const CITY = 2;
export const QUAN = 4;
export const HUYEN = 8;
export const THI_XA = 16;
export const XA = 32;
export const PHUONG = 64;
export const THI_TRAN = 128;
export const DAC_KHU = 256;

/** The kinds of each level. */
export const KINDS: Readonly<Record<AddressLevel, number>> = {
  tinh: TINH | CITY,
  huyen: CITY | QUAN | HUYEN | THI_XA,
  xa: XA | PHUONG | THI_TRAN | DAC_KHU,
};

/** Words before the name of a unit, in full. */
export const FULL_WORDS: readonly (readonly [words: string, kind: number])[] = [
  ["thị trấn", THI_TRAN],
  ["thị xã", THI_XA],
  ["thành phố", CITY],
  ["đặc khu", DAC_KHU],
  ["phường", PHUONG],
  ["huyện", HUYEN],
  ["quận", QUAN],
  ["tỉnh", TINH],
  ["xã", XA],
];

const SHORT_WORDS: ReadonlyMap<string, number> = new Map([
  ["tt", THI_TRAN],
  ["ttr", THI_TRAN],
  ["tx", THI_XA],
  ["tp", CITY],
  ["đk", DAC_KHU],
  ["dk", DAC_KHU],
  ["p", PHUONG],
  ["ph", PHUONG],
  ["f", PHUONG],
  ["h", HUYEN],
  ["q", QUAN],
  ["t", TINH],
  ["x", XA],
]);

/** A word for a kind of unit in the text. */
export interface UnitWord {
  readonly first: number;
  /** The token after it, where the name begins. */
  readonly end: number;
  readonly kind: number;
  /** "P.", "TX": in the middle of words it may be a name's initial. */
  readonly short: boolean;
  /** Written in full, and without the diacritics that every one of these words has. */
  readonly bare: boolean;
  /** The "thị" before it, which must belong to a name for this "xã" to be a word of its own; -1: none. */
  readonly guard: number;
}

const STREETS = ["đường", "phố", "ngõ", "ngách", "hẻm", "kiệt", "lộ"];
const PLACES = [
  ...["thôn", "xóm", "ấp", "bản", "buôn", "làng", "sóc", "khóm", "tổ", "khối", "khu", "đội", "cụm", "xứ"],
  ...["cầu", "chợ", "chùa", "trường", "viện", "cư", "kdt", "kđt", "kdc", "kp", "tdp"],
];
const NUMBER_WORDS = ["số", "nhà", "no", "lô"];

const streets = /* @__PURE__ */ byFolded(STREETS);
const places = /* @__PURE__ */ byFolded([...STREETS, ...PLACES]);
const numberWords = /* @__PURE__ */ byFolded(NUMBER_WORDS);
const fullWords = /* @__PURE__ */ new Map(
  FULL_WORDS.map(([words, kind]) => [foldedOf(words), { words: words.split(" "), kind }]),
);

/** Words for kinds of units, by the token after them. */
export function findUnitWords(tokens: readonly Token[]): UnitWord[] {
  const found: UnitWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at + 1]?.gap ?? 3) === 3) continue;
    const long = fullWordAt(tokens, at, 2);
    const word = long ?? fullWordAt(tokens, at, 1) ?? shortWordAt(tokens, at);
    // "huyện Ân Thi xã Phù Ủng": two words that may be one.
    const inner = long === undefined ? undefined : fullWordAt(tokens, at + 1, 1);
    if (word !== undefined) found.push(word);
    if (inner !== undefined) found.push({ ...inner, guard: at });
    if (long !== undefined) at++;
  }
  return found;
}

/** May what follows this token be the name of a street, and not of a unit? */
export function isStreetWord(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at], streets)) return false;
  const before = tokens[at - 1]?.folded;
  return !(tokens[at]?.folded === "pho" && (before === "khu" || before === "dan"));
}

/** May what follows this token be the name of a street, a hamlet, a market…? */
export function isPlaceWord(token: Token | undefined): boolean {
  return isOneOf(token, places);
}

/** A house number, or a word before one. */
export function isHouseNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.number || isOneOf(token, numberWords));
}

function isOneOf(token: Token | undefined, words: ReadonlyMap<string, string>): boolean {
  const right = token && words.get(token.folded);
  return right !== undefined && token !== undefined && isWritten(token, right);
}

function fullWordAt(tokens: readonly Token[], at: number, count: 1 | 2): UnitWord | undefined {
  const token = tokens[at];
  const second = count === 2 ? tokens[at + 1] : undefined;
  if (token === undefined || (count === 2 && (second === undefined || second.gap > 1))) return undefined;
  const known = fullWords.get(second === undefined ? token.folded : `${token.folded} ${second.folded}`);
  if (known === undefined || !isWritten(token, known.words[0] ?? "")) return undefined;
  const bare = token.exact === token.folded;
  if (second !== undefined && !isWritten(second, known.words[1] ?? "")) return undefined;
  // "Thi xã" is no "thị xã": who writes one mark writes both. ("Khu" has none.)
  if (second !== undefined && second.folded !== known.words[1] && bare !== (second.exact === second.folded))
    return undefined;
  return { first: at, end: at + count, kind: known.kind, short: false, bare, guard: -1 };
}

function shortWordAt(tokens: readonly Token[], at: number): UnitWord | undefined {
  const kind = SHORT_WORDS.get(tokens[at]?.exact ?? "");
  return kind === undefined
    ? undefined
    : { first: at, end: at + 1, kind, short: true, bare: false, guard: -1 };
}

/** As it should be, or without any diacritics: "phương" is no "phường". */
function isWritten(token: Token, right: string): boolean {
  return token.exact === right || token.exact === token.folded;
}

function byFolded(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [foldedOf(word), word]));
}

function foldedOf(text: string): string {
  return decompose(text).replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
