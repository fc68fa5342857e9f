import type {
  Catalogue,
  FieldDescriptor,
  LegalBasis,
  RecordDescriptor,
  RuleText,
} from "../catalogue/types.ts";
import type { Locale } from "../identifiers/result.ts";
import type { Issue } from "./issue.ts";
import { type Place, placeOf } from "./label.ts";
import { FORMAT_EXAMPLES, FORMAT_NAMES, FRAME, PARAMETER_WORDS } from "./words.ts";

/** What is said of an issue, before it is laid out. */
export interface Said {
  readonly title?: string;
  readonly text: string;
  readonly cause?: string;
  readonly fix?: string;
  /** A right value of this field. */
  readonly right?: string;
  /** The message's own example, wrong and right. */
  readonly example?: string;
  readonly law?: string;
}

/** Codes about one value of one field, for which a right value and the field's own law help. */
const ABOUT_A_VALUE =
  /^TN-(?:TYPE|REQUIRED|REQUIRED-BY-ORIGIN|ENUM|CONST|CODE|CODE-DATE|(?:MIN|MAX)-LENGTH|PATTERN|FORMAT|MINIMUM|MAXIMUM|TAG)$/;

/**
 * Turns an issue into words: the field as people call it, what is wrong, a right example, the law.
 * Never shows the value that was found.
 *
 * @param issue - the issue; its `record` tells where labels are looked up
 * @param locale - `vi` or `en`
 * @param catalogue - `catalogue` of `@thongnhat/schemas/catalogue`
 * @param options - `style: "line"` (default) gives one line, `"full"` adds cause, fix and place
 * @returns the words, without a line break at the end
 * @example
 * formatIssue({ code: "TN-FORMAT", severity: "error", path: "/cha/ngaySinh", record: "ho-tich/khai-sinh", params: { format: "ngay-khuyet" } }, "vi", catalogue);
 */
export function formatIssue(
  issue: Issue,
  locale: Locale,
  catalogue: Catalogue,
  options: { readonly style?: "line" | "full" } = {},
): string {
  const { place, said } = sayIssue(issue, locale, catalogue);
  return options.style === "full" ? layFull(issue, place, said, locale) : layLine(issue, place, said, locale);
}

/**
 * What is said of an issue, in parts: for pages that lay the words out themselves.
 *
 * @param issue - the issue; `*` in its path stands for any item of a list
 * @param locale - `vi` or `en`
 * @param catalogue - words and records
 * @returns the place as people call it, with its field, and the words
 * @example
 * sayIssue({ code: "TN-FORMAT", severity: "error", path: "/cha/ngaySinh", record: "ho-tich/khai-sinh" }, "vi", catalogue).place.label;
 */
export function sayIssue(
  issue: Issue,
  locale: Locale,
  catalogue: Catalogue,
): { readonly place: Place; readonly said: Said } {
  const records = catalogue.records;
  const descriptor =
    issue.record !== undefined && Object.hasOwn(records, issue.record) ? records[issue.record] : undefined;
  const place = placeOf(descriptor, issue.path, locale);
  const rule = findRule(issue.code, descriptor, catalogue);
  return { place, said: rule ? sayRule(rule, locale) : sayMessage(issue, place, locale, catalogue) };
}

/** A rule's id means the same in every record, so another record's words serve where this one is not named. */
function findRule(
  code: string,
  descriptor: RecordDescriptor | undefined,
  catalogue: Catalogue,
): RuleText | undefined {
  if (code.startsWith("TN-")) return undefined;
  const places = descriptor === undefined ? Object.values(catalogue.records) : [descriptor];
  return places.find((record) => Object.hasOwn(record.rules, code))?.rules[code];
}

function sayRule(rule: RuleText, locale: Locale): Said {
  const law = lawOf(rule.legalBasis);
  return {
    text: rule.message[locale],
    ...(rule.cause ? { cause: rule.cause[locale] } : {}),
    fix: rule.fix[locale],
    ...(law ? { law } : {}),
  };
}

function sayMessage(issue: Issue, place: Place, locale: Locale, catalogue: Catalogue): Said {
  const messages = catalogue.messages[locale];
  const message = Object.hasOwn(messages, issue.code) ? messages[issue.code] : undefined;
  if (message === undefined) return { text: issue.code };
  const values = valuesOf(issue, place, locale, catalogue);
  const write = (template: string): string => fill(template, values);
  const field = ABOUT_A_VALUE.test(issue.code) ? place.field : undefined;
  const right = rightValue(issue, field);
  const law = lawOf(field?.legalBasis);
  return {
    title: write(message.title),
    text: labelled(message.text, place, write),
    cause: write(message.cause),
    fix: write(message.fix),
    ...(right ? { right } : {}),
    ...(message.example ? { example: write(message.example) } : {}),
    ...(law ? { law } : {}),
  };
}

/** Templates that do not name the field get its label in front. */
function labelled(template: string, place: Place, write: (template: string) => string): string {
  return template.includes("{label}") || place.label === ""
    ? write(template)
    : `${place.label}: ${write(template)}`;
}

function valuesOf(issue: Issue, place: Place, locale: Locale, catalogue: Catalogue): Map<string, string> {
  const { field } = place;
  const values = new Map<string, string>();
  values.set("label", place.label || FRAME.record[locale]);
  values.set("path", place.path);
  const params: NonNullable<Issue["params"]> = {
    ...(field?.codeTable === undefined ? {} : { table: field.codeTable }),
    ...(field?.format === undefined ? {} : { format: field.format }),
    ...issue.params,
  };
  for (const [name, value] of Object.entries(params)) {
    const list = Array.isArray(value) ? value : [value];
    values.set(name, list.map((item) => wordOf(name, String(item), locale, catalogue)).join(", "));
  }
  if (params.table !== undefined) values.set("tableId", String(params.table));
  return values;
}

function wordOf(name: string, value: string, locale: Locale, catalogue: Catalogue): string {
  const own = <T>(from: Readonly<Record<string, T>>): T | undefined =>
    Object.hasOwn(from, value) ? from[value] : undefined;
  if (name === "table") return own(catalogue.tables)?.[locale] ?? value;
  if (name === "format") return own(FORMAT_NAMES)?.[locale] ?? value;
  if (name === "expected" || name === "origin") return own(PARAMETER_WORDS)?.[locale] ?? value;
  if (name === "date" && locale === "vi") return value.split("/").map(figures).join(" - ");
  return value;
}

/** `2025-07-01` as Vietnamese papers write it in figures: `01/07/2025`. */
function figures(date: string): string {
  return date.split("-").reverse().join("/");
}

function rightValue(issue: Issue, field: FieldDescriptor | undefined): string | undefined {
  if (field === undefined || field.type === "object" || field.type === "array") return undefined;
  if (issue.code === "TN-CONST" || issue.code === "TN-TAG") return field.enum?.[0];
  const right =
    field.example ??
    field.enum?.[0] ??
    FORMAT_EXAMPLES[field.format ?? ""] ??
    (field.type === "boolean" ? "true" : undefined);
  // Where the kind of value is wrong, the quotes are the answer: "1500000", not 1500000.
  return right !== undefined && issue.code === "TN-TYPE" && field.type === "string"
    ? JSON.stringify(right)
    : right;
}

function lawOf(basis: readonly LegalBasis[] | undefined): string | undefined {
  if (basis === undefined || basis.length === 0) return undefined;
  return basis.map(({ document, article }) => (article ? `${document}, ${article}` : document)).join("; ");
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => values.get(name) ?? "…");
}

function layLine(issue: Issue, place: Place, said: Said, locale: Locale): string {
  // A rule's text and an unknown code do not name the field.
  const bare = said.title === undefined && place.label !== "" ? `${place.label}: ` : "";
  const parts = [sentence(`${bare}${said.text}`)];
  if (said.right) parts.push(sentence(`${FRAME.right[locale]}: ${said.right}`));
  if (said.law) parts.push(sentence(`${FRAME.law[locale]}: ${said.law}`));
  if (said.text !== issue.code) parts.push(`[${issue.code}]`);
  return parts.join(" ");
}

function layFull(issue: Issue, place: Place, said: Said, locale: Locale): string {
  const lines = [`${FRAME[issue.severity][locale]} ${issue.code} · ${place.label || FRAME.record[locale]}`];
  const add = (name: keyof typeof FRAME, text: string | undefined): void => {
    if (text) lines.push(`  ${FRAME[name][locale]}: ${text}`);
  };
  if (said.text !== issue.code) lines.push(`  ${said.text}`);
  add("cause", said.cause);
  add("fix", said.fix);
  add("right", said.right);
  if (said.right === undefined) add("example", said.example);
  add("law", said.law);
  add("place", whereIs(issue, place, locale));
  return lines.join("\n");
}

function whereIs(issue: Issue, place: Place, locale: Locale): string {
  const parts = [place.path];
  for (const name of ["sheet", "row", "column"] as const) {
    if (issue[name] !== undefined) parts.push(`${FRAME[name][locale]} ${issue[name]}`);
  }
  return parts.filter(Boolean).join(", ");
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
