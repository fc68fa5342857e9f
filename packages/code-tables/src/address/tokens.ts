import { fixHomoglyphs, normalise, removeInvisible } from "@thongnhat/core";
import { toWord, type Word } from "./letters.ts";

/**
 * What stands before a word: 0 nothing or a space; 1 a dot, a colon or a hyphen inside; 2 a dash between spaces,
 * which may belong to a name; 3 a comma, a line break: no name goes over it.
 */
export type Gap = 0 | 1 | 2 | 3;

/** A word of the address. */
export interface Token extends Word {
  /** Where it stands in the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** A house number or the number of a unit. */
  readonly number: boolean;
}

/** The text made comparable, its words still in place. */
export interface AddressText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Has it letters with diacritics? */
  readonly marked: boolean;
  readonly homoglyphs: boolean;
  /** Longer than any address. */
  readonly tooLong: boolean;
}

const MOST_CHARACTERS = 1000;
const MOST_TOKENS = 150;
// "P1", "Q.10", "F12": a word for a unit and its number in one.
const GLUED = /^([pqf])(\d{1,2})$/i;
// "T.P", "T/X", "Đ/K": one word that is written with a point or a stroke.
const SPLIT = new Set(["tp", "tx", "tt", "đk", "dk", "đc"]);
const COUNTRY = [["viet", "nam"], ["vietnam"], ["vn"]];
const LABELS = [["dia", "chi"], ["đc"], ["dc"]];

/** Cleans a text and splits it into words; the country at an end and "Địa chỉ:" are left out. */
export function readText(input: string): AddressText {
  const composed = normalise(input.slice(0, MOST_CHARACTERS));
  const fixed = fixHomoglyphs(composed);
  const text = removeInvisible(fixed);
  const tokens: Token[] = [];
  let marked = false;
  let gap: Gap = 0;
  let at = 0;
  while (at < text.length && tokens.length <= MOST_TOKENS) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      const end = endOfGap(text, at);
      gap = gapOf(text, at, end);
      at = end;
      continue;
    }
    const end = endOfWord(text, at);
    for (const token of toTokens(text, at, end, gap)) {
      marked ||= token.exact !== token.folded;
      if (!joins(text, tokens.at(-1), token)) tokens.push(token);
      else tokens.push(joined(text, tokens.pop(), token));
    }
    gap = 0;
    at = end;
  }
  const tooLong = input.length > MOST_CHARACTERS || tokens.length > MOST_TOKENS;
  return { text, tokens: withoutFrame(tokens), marked, homoglyphs: fixed !== composed, tooLong };
}

function toTokens(text: string, start: number, end: number, gap: Gap): Token[] {
  const written = text.slice(start, end);
  const glued = end - start <= 3 ? GLUED.exec(written) : null;
  if (glued === null) return [{ start, end, gap, number: isNumber(written), ...toWord(written) }];
  return [
    { start, end: start + 1, gap, number: false, ...toWord(written[0] ?? "") },
    { start: start + 1, end, gap: 0, number: true, ...toWord(written.slice(1)) },
  ];
}

function joins(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined || token.start - before.end !== 1) return false;
  if (token.end - token.start !== 1 || before.end - before.start !== 1) return false;
  const sign = text[before.end];
  return (sign === "." || sign === "/") && SPLIT.has(before.exact + token.exact);
}

function joined(text: string, before: Token | undefined, token: Token): Token {
  if (before === undefined) return token;
  return {
    ...before,
    end: token.end,
    ...toWord(text.slice(before.start, before.end) + text.slice(token.start, token.end)),
  };
}

/** The country says nothing here, and "Địa chỉ:" neither. */
function withoutFrame(tokens: Token[]): Token[] {
  let first = 0;
  let last = tokens.length;
  const is = (words: readonly string[], at: number) =>
    words.every((word, i) => tokens[at + i]?.folded === word);
  for (const words of LABELS) if (is(words, 0)) first = words.length;
  for (const words of COUNTRY) {
    if (last - words.length > first && is(words, last - words.length)) last -= words.length;
    if (is(words, first) && (tokens[first + words.length]?.gap ?? 0) >= 1) first += words.length;
  }
  return first === 0 && last === tokens.length ? tokens : tokens.slice(first, last);
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at);
    // "12/3" is one house number, "12A-5" too.
    const inNumber =
      (c === 47 || c === 45) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
    if (!isWordCharacter(c) && !inNumber) break;
  }
  return at;
}

function endOfGap(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

function gapOf(text: string, start: number, end: number): Gap {
  let gap: Gap = 0;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 32) continue;
    if (isDash(c)) gap = Math.max(gap, end - start === 1 ? 1 : 2) as Gap;
    else if (c === 46 || c === 58 || c === 95) gap = Math.max(gap, 1) as Gap;
    else return 3;
  }
  return gap;
}

function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0));
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isDash(c: number): boolean {
  return c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
}

/** Letters of any script, their marks, digits and apostrophes. */
function isWordCharacter(c: number): boolean {
  if (c < 0x80) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || isDigit(c) || c === 39 || c === 96;
  if (c < 0xc0) return c === 0xaa || c === 0xb4 || c === 0xba;
  if (c >= 0x2000 && c <= 0x2bff) return c === 0x2018 || c === 0x2019;
  return c !== 0xd7 && c !== 0xf7 && (c < 0x3000 || c > 0x303f) && (c < 0xff00 || c > 0xff0f) && c < 0xfff0;
}
