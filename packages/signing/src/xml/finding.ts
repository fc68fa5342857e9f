import { words } from "./words.ts";

/** Why a document or its signature is refused, or what a reader must know of it. Permanent words. */
export type XmlFindingCode = keyof typeof words;

/** One remark on a document or its signature; never a value of the document. */
export interface XmlFinding {
  readonly code: XmlFindingCode;
  /** With an error the signature is not technically valid. */
  readonly severity: "error" | "warning";
  /** Names of algorithms, limits, counts. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A document cannot be read safely; `finding` says why. */
export class RefusedXmlError extends Error {
  /** Why. */
  readonly finding: XmlFinding;
  constructor(code: XmlFindingCode, params?: XmlFinding["params"]) {
    const finding: XmlFinding = { code, severity: "error", ...(params === undefined ? {} : { params }) };
    super(describeXmlFinding(finding));
    this.name = "RefusedXmlError";
    this.finding = finding;
  }
}

/**
 * A finding in words for a person.
 * @param finding one of a report
 * @param language `vi` (default) or `en`
 * @returns one sentence; it holds names of algorithms and counts, never a value of the document
 */
export function describeXmlFinding({ code, params = {} }: XmlFinding, language: "vi" | "en" = "vi"): string {
  return words[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? "?"));
}
