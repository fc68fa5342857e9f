/** What the page tells the script: words in its language, and where marks are explained. */
export interface TableWords {
  readonly lang: "vi" | "en";
  readonly search: string;
  readonly onlyNow: string;
  /** Holds `{n}`. */
  readonly found: string;
  /** Holds `{n}` and `{m}`. */
  readonly foundFirst: string;
  readonly none: string;
  readonly next: string;
  readonly loading: string;
  readonly failed: string;
  readonly retired: string;
  readonly disputed: string;
  readonly also: string;
  /** Holds `{day}`. */
  readonly since: string;
  /** Holds `{day}`. */
  readonly until: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly evidence: string;
}

/** A number as readers of the language write it. */
export function sayNumber(value: number, lang: TableWords["lang"]): string {
  return value.toLocaleString(lang === "vi" ? "vi-VN" : "en-GB");
}

/** Fills the places of a sentence. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
