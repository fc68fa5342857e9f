import type { Catalogue, Issue, LegalBasis, RuleText } from "@thongnhat/core";
import { fieldLabel } from "./field.ts";
import type { Lang } from "./lang.ts";

/** What is said about a finding. */
export interface FindingWords {
  /** Name of the field. */
  readonly label?: string;
  readonly title: string;
  readonly text: string;
  readonly cause?: string;
  readonly fix: string;
  readonly example?: string;
  readonly law?: string;
}

/** The words for an issue: those of its rule, else those of the engine's code. Never a value. */
export function findingWords(issue: Issue, lang: Lang, catalogue: Catalogue): FindingWords {
  const record = issue.record === undefined ? undefined : catalogue.records[issue.record];
  const label = record && fieldLabel(record, issue.path, lang);
  const named = label === undefined ? {} : { label };
  const rule = record && Object.hasOwn(record.rules, issue.code) ? record.rules[issue.code] : undefined;
  if (rule) return { ...named, ...ruleWords(rule, lang) };
  const messages = catalogue.messages[lang];
  const message = Object.hasOwn(messages, issue.code) ? messages[issue.code] : undefined;
  if (!message) return { ...named, title: issue.code, text: issue.code, fix: "" };
  const put = (text: string) => fill(text, issue, label, lang, catalogue);
  return {
    ...named,
    title: put(message.title),
    text: put(message.text),
    cause: put(message.cause),
    fix: put(message.fix),
    ...(message.example === undefined ? {} : { example: put(message.example) }),
  };
}

function ruleWords(rule: RuleText, lang: Lang): FindingWords {
  const law = lawOf(rule.legalBasis);
  return {
    title: rule.message[lang],
    text: rule.message[lang],
    fix: rule.fix[lang],
    ...(rule.cause ? { cause: rule.cause[lang] } : {}),
    ...(law === undefined ? {} : { law }),
  };
}

/** Documents with their articles, as one line. */
export function lawOf(basis: readonly LegalBasis[] | undefined): string | undefined {
  if (!basis || basis.length === 0) return undefined;
  return basis.map((one) => (one.article ? `${one.article}, ${one.document}` : one.document)).join("; ");
}

const FIELD: Readonly<Record<Lang, string>> = { vi: "trường này", en: "this field" };

/** Puts bounds and names into a text. A parameter that is not there leaves no trace of the template. */
function fill(
  text: string,
  issue: Issue,
  label: string | undefined,
  lang: Lang,
  catalogue: Catalogue,
): string {
  const params: Record<string, unknown> = { ...issue.params, label: label ?? FIELD[lang] };
  const table = issue.params?.table;
  if (typeof table === "string") params.table = catalogue.tables[table]?.[lang] ?? table;
  const filled = text.replaceAll(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? "…" : Array.isArray(value) ? value.join(", ") : String(value);
  });
  return filled.charAt(0).toLocaleUpperCase(lang) + filled.slice(1);
}
