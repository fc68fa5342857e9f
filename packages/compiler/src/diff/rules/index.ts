import { c01 } from "./c01-code-reused.ts";
import { c02 } from "./c02-code-ended.ts";
import { c03 } from "./c03-history-rewritten.ts";
import { c04 } from "./c04-mapping-missing.ts";
import { c05 } from "./c05-code-added.ts";
import { c06 } from "./c06-edition-not-raised.ts";
import { c07 } from "./c07-mapping-changed.ts";
import { c08 } from "./c08-table-removed.ts";
import { c09 } from "./c09-code-words.ts";
import type { DiffRule } from "./kit.ts";
import { r01 } from "./r01-released-changed.ts";
import { s01 } from "./s01-field-removed.ts";
import { s02 } from "./s02-field-required.ts";
import { s03 } from "./s03-field-optional.ts";
import { s04 } from "./s04-field-added.ts";
import { s05 } from "./s05-type-changed.ts";
import { s06 } from "./s06-bounds-changed.ts";
import { s07 } from "./s07-values-changed.ts";
import { s08 } from "./s08-list-opened.ts";
import { s09 } from "./s09-object-closed.ts";
import { s10 } from "./s10-field-renamed.ts";
import { s11 } from "./s11-name-moved.ts";
import { s12 } from "./s12-date-or-key-changed.ts";
import { s13 } from "./s13-words-changed.ts";
import { s14 } from "./s14-privacy-changed.ts";
import { s15 } from "./s15-basis-changed.ts";
import { s16 } from "./s16-rule-changed.ts";
import { s17 } from "./s17-origin-requires.ts";
import { s18 } from "./s18-record-changed.ts";
import { s19 } from "./s19-profile-changed.ts";
import { s20 } from "./s20-field-deprecated.ts";
import { s21 } from "./s21-alias-removed.ts";
import { s22 } from "./s22-wire-format-changed.ts";
import { s23 } from "./s23-note-changed.ts";
import { s24 } from "./s24-measure-changed.ts";

/** Every rule of `diff`, in the order of their ids. */
export const DIFF_RULES: readonly DiffRule[] = [
  s01, s02, s03, s04, s05, s06, s07, s08, s09, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20, s21, s22, s23, s24,
  c01, c02, c03, c04, c05, c06, c07, c08, c09,
  r01,
]; // biome-ignore format: a list
