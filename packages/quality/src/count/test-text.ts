import { fold } from "@thongnhat/core";

const HEADS = /^(?:test|demo|asdf|qwer|abc|xyz|thử|thu|kiểm thử|kiem thu|dữ liệu thử|du lieu thu)/i;
const WHOLE =
  /^(?:test(?:ing|er)?|demo|asdf+|qwerty|abc|xyz|thu nghiem|kiem thu|du lieu thu(?: nghiem)?)(?:[ ._-]*[0-9]*)$/;

/**
 * Whether a text is what people type to try a program out, and nothing else.
 *
 * @param text a free text of a record
 * @returns true for `test 2`, `thử nghiệm`; false for a text that only begins so
 * @example
 * looksLikeTest("Thử nghiệm 01"); // true
 * looksLikeTest("Thử thách mới"); // false
 */
export function looksLikeTest(text: string): boolean {
  // Almost no text gets past the first look, so that folding is rare.
  return text.length < 40 && HEADS.test(text) && WHOLE.test(fold(text));
}
