import { earliestDay, latestDay } from "../moment/days.ts";
import type { Verdict } from "../partial-date/compare.ts";

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
  /** `unknown`: the text is not in the table, a day is missing there, or the date is partial and undecided. */
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

/** A number at the end or inside of a longer citation: `Luật Hộ tịch 60/2014/QH13`. */
const NUMBERS = /[0-9]{1,5}(?:[/-][0-9]{4})?[/-][A-ZĐ][A-Z0-9ĐƯ/-]*/gu;
/** No citation is longer; a longer text is no citation. */
const LONGEST = 300;

/** Answers from a table of texts; `texts` is asked once, at the first question. */
export function createLegalTexts(texts: () => ReadonlyMap<string, LegalText>): LegalTexts {
  let known: ReadonlyMap<string, LegalText> | undefined;
  const table = (): ReadonlyMap<string, LegalText> => (known ??= texts());

  const numberOf = (document: string): string | undefined => {
    if (document.length > LONGEST) return undefined;
    const text = document.normalize("NFC").trim();
    if (table().has(text)) return text;
    const found = [...new Set(text.match(NUMBERS) ?? [])].filter((number) => table().has(number));
    // A citation of two texts says nothing of either.
    return found.length === 1 ? found[0] : undefined;
  };

  const status = (document: unknown, on: unknown): CitationStatus => {
    const number = typeof document === "string" ? numberOf(document) : undefined;
    if (number === undefined) return { status: "unknown" };
    const { from, to, replacedBy = [] } = table().get(number) ?? {};
    const [first, last] = [earliestDay(on), latestDay(on)];
    if (to !== undefined && first >= to) return { status: "ended", number, replacedBy };
    if (from !== undefined && last < from) return { status: "not-yet", number };
    const begun = from !== undefined && first >= from;
    return { status: begun && (to === undefined || last < to) ? "in-force" : "unknown", number };
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
