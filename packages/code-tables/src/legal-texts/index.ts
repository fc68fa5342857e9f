/**
 * Is a cited legal text in force on a day? `citationStatus("Luật Hộ tịch 60/2014/QH13", "2026-01-01")`.
 * @module
 */
import { type CitationStatus, createLegalTexts, type LegalText, type LegalTexts } from "@thongnhat/core";
import { edition, texts } from "../generated/data/legal-texts.ts";

export type { CitationStatus } from "@thongnhat/core";

let opened: LegalTexts | undefined;

function legalTexts(): LegalTexts {
  opened ??= createLegalTexts(
    () => new Map(texts.map(([number, from, to, ...replacedBy]) => [number, text(from, to, replacedBy)])),
    edition,
  );
  return opened;
}

function text(from: number | null, to: number | null, replacedBy: readonly string[]): LegalText {
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
  };
}

/**
 * What the table `van-ban-phap-luat` knows of a cited text on a day.
 *
 * @param document - number such as `60/2014/QH13`, or a citation with one such number in it
 * @param on - partial date or date-time
 * @returns in force, not yet, ended (and what took its place), or unknown; and the number that was found
 * @example
 * citationStatus("Luật Hộ tịch 60/2014/QH13", "2015-12-31"); // { status: "not-yet", number: "60/2014/QH13" }
 */
export function citationStatus(document: string, on: string): CitationStatus {
  return legalTexts().status(document, on);
}

/**
 * For rules: is the text in force on that date?
 *
 * @param document - number or citation
 * @param on - partial date or date-time
 * @returns true, false, or undefined when the table does not know
 * @example
 * inForce("60/2014/QH13", "2026-01-01"); // true
 */
export function inForce(document: unknown, on: unknown): boolean | undefined {
  return legalTexts().inForce(document, on);
}
