import type { Severity } from "@thongnhat/core";
import type { Word } from "../words/words.ts";

/** Codes about structure: with one of them the rest of the record is not asked. */
const STRUCTURAL = new Set(
  [
    ..."TYPE REQUIRED UNKNOWN-FIELD ENUM CONST CODE MIN-LENGTH MAX-LENGTH PATTERN FORMAT".split(" "),
    ..."MINIMUM MAXIMUM MIN-ITEMS MAX-ITEMS TAG DEPTH OPEN-SIZE".split(" "),
  ].map((name) => `TN-${name}`),
);

/** Words of the engine's own codes; every other code is about being right. */
const WORDS: Readonly<Record<string, Word>> = {
  "TN-REQUIRED": "du",
  "TN-REQUIRED-BY-ORIGIN": "du",
  "TN-CODE": "thongNhat",
  "TN-CODE-RETIRED": "thongNhat",
  "TN-CODE-NOT-YET": "thongNhat",
  "TN-SCHEMA": "thongNhat",
  "TN-SCHEMA-VERSION": "thongNhat",
  "TN-QUALITY-DUPLICATE-KEY": "sach",
  "TN-QUALITY-DUPLICATE-PERSON": "sach",
  "TN-QUALITY-PLACEHOLDER": "sach",
  "TN-QUALITY-TEST": "sach",
  "TN-QUALITY-FUTURE": "song",
  "TN-QUALITY-STALE": "song",
  "TN-QUALITY-PROVENANCE": "dungChung",
  "TN-QUALITY-OWNER": "dungChung",
  "TN-QUALITY-UPDATED": "dungChung",
  "TN-QUALITY-SIGNED": "dungChung",
};

/** Codes that count the records to which they apply under a key of their own, not by the presence of their field. */
const OWN_DENOMINATOR =
  /^TN-(?:REQUIRED(?:-BY-ORIGIN)?|QUALITY-(?:DUPLICATE-KEY|DUPLICATE-PERSON|TEST|PROVENANCE|OWNER|UPDATED|SIGNED|STALE))$/;

/** Whether a code says that the structure is wrong. */
export function isStructural(code: string): boolean {
  return STRUCTURAL.has(code);
}

/** The word that one of the engine's own codes belongs to; rules and deadlines say theirs themselves. */
export function wordOfCode(code: string): Word {
  if (code.startsWith("TN-TEXT-")) return "sach";
  return WORDS[code] ?? "dung";
}

/**
 * Whether a finding makes the record fail its word. A warning of rightness or completeness asks somebody to look and
 * proves nothing; wrong writing, an old code or a missed deadline is certain, however gravely it is taken.
 */
export function failsRecord(word: Word, severity: Severity): boolean {
  return severity === "error" || word === "sach" || word === "song" || word === "thongNhat";
}

/** Key of the count of records to which a key applies. */
export function appliesKeyOf(key: string): string {
  const cut = key.indexOf("@");
  const code = key.slice(0, cut);
  return code.startsWith("TN-") && !OWN_DENOMINATOR.test(code) ? key.slice(cut) : key;
}
