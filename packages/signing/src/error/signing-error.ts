import { ERROR_TEXTS } from "./error-texts.ts";

/** What {@link SigningError} says went wrong, as a word a program can compare. */
export type SigningErrorCode = keyof typeof ERROR_TEXTS;

/**
 * Something that cannot be signed, or a key, certificate or token that cannot be used.
 * Its message is Vietnamese, names no value, key, password or PIN, and says how to go on.
 * A signature that does not verify is no error: see {@link SignatureReport}.
 */
export class SigningError extends Error {
  /** The case, stable between versions. */
  readonly code: SigningErrorCode;
  /** The message in English. */
  readonly en: string;
  /** Where in a value: a JSON Pointer with array positions only, field names left out; or a short technical word. */
  readonly at?: string;

  /**
   * @param code - the case
   * @param at - place or technical word, free of people's values and of secrets
   */
  constructor(code: SigningErrorCode, at?: string) {
    const text = ERROR_TEXTS[code];
    // The place of a whole value is empty: nothing to show.
    const place = at === undefined || at === "" ? "" : ` (${at})`;
    super(`${text.vi}${place}`);
    this.name = "SigningError";
    this.code = code;
    this.en = `${text.en}${place}`;
    if (at !== undefined) this.at = at;
  }

  /** @returns code and messages, safe to log */
  toJSON(): { code: SigningErrorCode; vi: string; en: string } {
    return { code: this.code, vi: this.message, en: this.en };
  }
}
