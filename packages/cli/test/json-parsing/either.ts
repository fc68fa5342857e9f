import { SUITE } from "./cases.ts";

const text = (...texts: readonly string[]): Uint8Array[] => texts.map((one) => Buffer.from(one));
/** One byte a letter. */
const bytes = (...texts: readonly string[]): Uint8Array[] => texts.map((one) => Buffer.from(one, "latin1"));
const suite = (names: RegExp): Uint8Array[] =>
  SUITE.filter(({ name }) => names.test(name)).map((one) => Buffer.from(one.bytes));

/** Texts that RFC 8259 leaves to the reader, or that readers treat in different ways, by the class of the page. */
export const EITHER: Readonly<Record<string, readonly Uint8Array[]>> = {
  bom: [...suite(/^i_structure_UTF-8_BOM/), ...text('\ufeff{"a":1}')],
  "bom-inside": text(' \ufeff{"a":1}', '{\ufeff"a":1}', '{"a":\ufeff1}', '{"a":1}\ufeff', "[{},\ufeff{}]"),
  "utf-16": [
    ...suite(/^i_string_(?:UTF-16|utf16)/),
    ...bytes('\xfe\xff\x00{\x00"\x00a\x00"\x00:\x001\x00}', '{\x00"\x00\xe9\x00"\x00:\x001\x00}\x00'),
  ],
  "invalid-utf-8": [
    ...suite(
      /^i_string_(?:UTF-8_invalid|invalid_utf-8|iso_latin|lone_utf8|not_in_unicode|overlong|truncated)/,
    ),
    ...bytes('{"a":"\xc0\x80"}', '{"\xff":1}', '{"a":"\xe1\xba"}', '{"a":1}\xbf', '{"a":"\xf5\x80\x80\x80"}'),
  ],
  "lone-surrogate": [
    ...suite(/^i_.*(?:surrogate|U\+D800)/i),
    ...text('{"\\udc00":1}', '{"a":{"b":["\\uD834x"]}}'),
    ...bytes('{"a":"\xed\xbf\xbf"}'),
  ],
  overflow: [
    ...suite(/^i_number_(?:huge_exp|neg_int_huge|pos_double_huge|real_(?:neg|pos)_overflow)/),
    ...text('{"a":1e309}', '{"a":-1E400}'),
  ],
  underflow: [...suite(/^i_number_(?:double_huge_neg_exp|real_underflow)/), ...text('{"a":-1e-400}')],
  "big-integer": [
    ...suite(/^i_number_(?:too_big|very_big)/),
    ...text('{"a":9007199254740993}', '{"a":-9007199254740993}'),
  ],
  "long-decimal": text('{"a":20.000000000000000001}', '{"a":1.0}', '{"a":1E0}', '{"a":-0}', '{"a":0.1e1}'),
  "duplicate-key": [
    ...SUITE.filter(({ name }) => name.startsWith("y_object_duplicated_key")).map((one) => one.bytes),
    ...text('{"a":1,"\\u0061":2}', '{"a":{"b":1,"b":1}}', '{"":1,"":2}', '{"__proto__":1,"__proto__":2}'),
  ],
  depth: [...suite(/^i_structure_500/), ...text(`{"a":${"[".repeat(64)}${"]".repeat(64)}}`)],
  "not-a-number": text('{"a":NaN}', '{"a":Infinity}', '{"a":-Infinity}', '{"a":[NaN]}'),
  "special-key": text('{"__proto__":{"a":1}}', '{"constructor":{"prototype":1}}', '{"":0}'),
  "null-character": text('{"a":"\\u0000"}', '{"\\u0000":1}'),
  "line-break": text('{\n"a":1}', '{"a":[1,\r\n2]}', '{"a":\n1\n}'),
  "several-values": text('{"a":1}{"a":2}', '{"a":1} {"a":2}', '{"a":1}\t{}'),
};
