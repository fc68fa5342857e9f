import { earliestDay, latestDay } from "../moment/days.ts";
import type { Verdict } from "../partial-date/compare.ts";
import { normalise } from "../text/normal-form.ts";

/** A legal text as a code table knows it, by its number such as `60/2014/QH13`. */
export interface LegalText {
  /** Day number of its first day in force; undefined: not known. */
  readonly from?: number;
  /** Day number of the first day on which it is no longer in force; undefined: not known to have ended. */
  readonly to?: number;
  /** Numbers of the texts that took its place. */
  readonly replacedBy?: readonly string[];
}

/** What is known of a cited text on a day. */
export interface CitationStatus {
  /** `unknown`: not in the table, a day is missing there, later than the table knows, or the date is partial. */
  readonly status: "in-force" | "not-yet" | "ended" | "unknown";
  /** The number that was found in the citation; undefined: none that the table has. */
  readonly number?: string;
  /** For `ended`: what took its place. */
  readonly replacedBy?: readonly string[];
}

/** Questions about legal texts. */
export interface LegalTexts {
  /** What is known of the text on a date. */
  status(document: unknown, on: unknown): CitationStatus;
  /** For rules: see `inForce` in docs/cel.md. */
  inForce(document: unknown, on: unknown): Verdict;
  /** The number of a cited text that is in the table. */
  numberOf(document: string): string | undefined;
}

/** Numbers as they stand in citations: `60/2014/QH13`, `06/QĐ-TTg`, `121-TCTK/PPCĐ`. */
const NUMBERS = /(?:^|[^\p{L}\d:/-])(\d{1,5}(?:[/-]\d{4})?[/-]\p{Lu}[\p{L}\d/-]*)/gu;
/** No citation is longer; a longer text is no citation. */
const LONGEST = 300;

/**
 * The numbers of legal texts in a citation, each once.
 *
 * @param document - a citation such as `Luật Hộ tịch 60/2014/QH13`
 * @returns the numbers in their order; empty when it names none, or is too long for a citation
 * @example
 * citedNumbers("Nghị định 123/2015/NĐ-CP và Thông tư 04/2020/TT-BTP"); // ["123/2015/NĐ-CP", "04/2020/TT-BTP"]
 */
export function citedNumbers(document: string): string[] {
  if (document.length > LONGEST) return [];
  return [...new Set([...normalise(document).matchAll(NUMBERS)].flatMap(([, number]) => number ?? []))];
}

/**
 * Answers from a table of texts.
 *
 * @param texts - asked once, at the first question
 * @param knownUntil - last day of which the table knows: a text may end on any later one
 */
export function createLegalTexts(
  texts: () => ReadonlyMap<string, LegalText>,
  knownUntil: number,
): LegalTexts {
  let known: ReadonlyMap<string, LegalText> | undefined;
  const table = (): ReadonlyMap<string, LegalText> => (known ??= texts());

  const numberOf = (document: string): string | undefined => {
    const numbers = citedNumbers(document);
    // A citation of two texts says nothing of either.
    const [number] = numbers;
    return numbers.length === 1 && number !== undefined && table().has(number) ? number : undefined;
  };

  const status = (document: unknown, on: unknown): CitationStatus => {
    const number = typeof document === "string" ? numberOf(document) : undefined;
    if (number === undefined) return { status: "unknown" };
    const { from, to, replacedBy = [] } = table().get(number) ?? {};
    const [first, last] = [earliestDay(on), latestDay(on)];
    if (to !== undefined && first >= to) return { status: "ended", number, replacedBy };
    if (from !== undefined && last < from) return { status: "not-yet", number };
    const begun = from !== undefined && first >= from;
    const goesOn = to === undefined ? last <= knownUntil : last < to;
    return { status: begun && goesOn ? "in-force" : "unknown", number };
  };

  return {
    status,
    numberOf,
    inForce(document, on) {
      const { status: found } = status(document, on);
      return found === "unknown" ? undefined : found === "in-force";
    },
  };
}
