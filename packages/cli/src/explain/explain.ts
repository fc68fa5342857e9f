import { type Catalogue, formatIssue, type MessageText, type RuleText, sayDataset } from "@thongnhat/core";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";

/** A rule, and the records that have it. */
export interface RuleEntry {
  readonly rule: RuleText;
  readonly records: readonly string[];
}

/** What a code stands for. */
export type Explained =
  | { readonly kind: "rule"; readonly code: string; readonly entry: RuleEntry }
  | { readonly kind: "message"; readonly code: string; readonly message: MessageText };

/** Finds a code, in any case of its letters. */
export function findCode(code: string, lang: Lang, catalogue: Catalogue): Explained | undefined {
  const wanted = code.trim().toUpperCase();
  for (const [id, entry] of rulesOf(catalogue))
    if (id.toUpperCase() === wanted) return { kind: "rule", code: id, entry };
  const messages = catalogue.messages[lang];
  const message = Object.hasOwn(messages, wanted) ? messages[wanted] : undefined;
  return message && { kind: "message", code: wanted, message };
}

/** Rules of every record by id. A rule that several records share stands once. */
export function rulesOf(catalogue: Catalogue): ReadonlyMap<string, RuleEntry> {
  const rules = new Map<string, { rule: RuleText; records: string[] }>();
  for (const record of Object.values(catalogue.records)) {
    for (const rule of Object.values(record.rules)) {
      const known = rules.get(rule.id);
      if (known) known.records.push(record.id);
      else rules.set(rule.id, { rule, records: [record.id] });
    }
  }
  return new Map([...rules].sort(([left], [right]) => left.localeCompare(right, "en", { numeric: true })));
}

/** The codes nearest to one that does not exist. */
export function suggestCodes(code: string, lang: Lang, catalogue: Catalogue): string[] {
  const wanted = code.trim().toUpperCase();
  const all = [...rulesOf(catalogue).keys(), ...Object.keys(catalogue.messages[lang])];
  const same = all.filter((one) => bare(one) === bare(wanted));
  if (same.length > 0) return same;
  const near = all.filter(
    (one) => one.toUpperCase().includes(wanted) || (one.length > 3 && wanted.includes(one.toUpperCase())),
  );
  if (wanted.length > 1 && near.length > 0) return near.slice(0, 5);
  const prefix = wanted.split("-")[0] ?? "";
  return all.filter((one) => prefix !== "" && one.startsWith(`${prefix}-`)).slice(0, 5);
}

/** A code without its zeros and dashes: KS-1, KS01 and KS-01 mean the same. */
function bare(code: string): string {
  return code.toUpperCase().replaceAll(/[\s_-]+|(?<![0-9])0+(?=[0-9])/g, "");
}

/** Everything known about a code, as text. */
export function explainText(explained: Explained, lang: Lang, catalogue: Catalogue): string {
  return explained.kind === "rule"
    ? ruleText(explained.entry, lang, catalogue)
    : messageText(explained.code, explained.message, lang);
}

/** Everything known about a code, as plain JSON. */
export function explainJson(explained: Explained, lang: Lang): Record<string, unknown> {
  if (explained.kind === "message") return { code: explained.code, kind: "engine", ...explained.message };
  const { rule, records } = explained.entry;
  const { message, cause, fix, ...rest } = rule;
  const { id: code, ...facts } = rest;
  return {
    code,
    kind: "rule",
    records,
    message: message[lang],
    ...(cause ? { cause: cause[lang] } : {}),
    fix: fix[lang],
    ...facts,
  };
}

/** Every code with its title. */
export function listCodes(lang: Lang, catalogue: Catalogue): string {
  const words = WORDS[lang].explain;
  const rules = [...rulesOf(catalogue)].map(([code, { rule }]) => [code, rule.message[lang]] as const);
  const messages = Object.entries(catalogue.messages[lang]).map(
    ([code, { title }]) => [code, title] as const,
  );
  const width = Math.max(0, ...[...rules, ...messages].map(([code]) => code.length));
  const row = ([code, text]: readonly [string, string]) => wrap(text, `  ${code.padEnd(width)}  `);
  return [words.rules, ...rules.map(row), "", words.engine, ...messages.map(row)].join("\n");
}

function ruleText({ rule, records }: RuleEntry, lang: Lang, catalogue: Catalogue): string {
  const all = WORDS[lang];
  const words = all.explain;
  const issue = { code: rule.id, severity: "error" as const, path: rule.path, record: records[0] ?? "" };
  const where = ofBlock(rule, issue.record, catalogue);
  const [header = "", ...details] = formatIssue(issue, lang, where, { style: "full" }).split("\n");
  const severities = Object.entries(rule.severity).map(
    ([origin, severity]) =>
      `${all.origin[origin as keyof typeof all.origin]}: ${severity === "off" ? all.off : all.severity[severity].toLocaleLowerCase(lang)}`,
  );
  const names = records.map((id) => `${catalogue.records[id]?.label[lang] ?? id} (${id})`);
  return sections(header.slice(header.indexOf(rule.id)), [
    ...details.map((line) => ["", line.trim()] as const),
    ...examples(rule, lang),
    [words.law, rule.legalBasis?.length ? undefined : words.noLaw],
    [words.evidence, `${all.evidence[rule.evidence.mark]} – ${rule.evidence.source}`],
    [words.ground, all.ground[rule.ground]],
    [words.severity, severities.join("; ")],
    [words.records, names.join(", ")],
    [words.condition, rule.cel],
    ...decided(rule.id, records, lang, catalogue),
  ]);
}

/** A rule of a block names its field from there: the catalogue in which the record begins at that block. */
function ofBlock(rule: RuleText, record: string, catalogue: Catalogue): Catalogue {
  const descriptor = catalogue.records[record];
  const [, first] = rule.path.split("/");
  if (descriptor === undefined || first === undefined) return catalogue;
  const names = [first, ...[...(rule.cel ?? "").matchAll(/\bthis\.(\w+)/g)].map(([, name = ""]) => name)];
  const { root, defs } = descriptor;
  const block = [root, ...Object.keys(defs)].find((title) =>
    names.every((name) => Object.hasOwn(defs[title]?.fields ?? {}, name)),
  );
  if (block === undefined || block === root) return catalogue;
  const inside = { ...descriptor, root: block, overlays: {} };
  return { ...catalogue, records: { ...catalogue.records, [record]: inside } };
}

/** How a rule is decided from several records; records may differ in that, as their fields do. */
function decided(id: string, records: readonly string[], lang: Lang, catalogue: Catalogue) {
  const words = WORDS[lang].explain;
  const ways = new Map<string, string[]>();
  for (const record of records) {
    const rule = catalogue.records[record]?.rules[id];
    if (rule?.scope !== "dataset") continue;
    const way = rule.dataset === undefined ? words.dataset : sayDataset(rule.dataset, lang).join(" ");
    ways.set(way, [...(ways.get(way) ?? []), record]);
  }
  return [...ways].flatMap(([way, of]): [string, string][] => [
    [words.decided, of.length === records.length ? way : `${of.join(", ")}. ${way}`],
  ]);
}

/** A rule's wrong and right example. */
function examples(rule: RuleText, lang: Lang) {
  const words = WORDS[lang].explain;
  const pairs: [string, string | undefined][] = [
    [words.wrong, rule.example?.wrong],
    [words.right, rule.example?.right],
  ];
  return pairs;
}

function messageText(code: string, message: MessageText, lang: Lang): string {
  const words = WORDS[lang].explain;
  return sections(`${code}  ${message.title}`, [
    [words.meaning, readable(message.text)],
    [words.cause, readable(message.cause)],
    [words.fix, readable(message.fix)],
    [words.example, message.example === undefined ? undefined : readable(message.example)],
  ]);
}

/** `{label}` is a place in a template; to a reader it is "…". */
function readable(template: string): string {
  return template.replaceAll(/\{[A-Za-z]+\}/g, "…");
}

function sections(
  title: string,
  parts: readonly (readonly [label: string, text: string | undefined])[],
): string {
  const lines = [wrap(title, "")];
  for (const [label, text] of parts) {
    if (text !== undefined && text !== "")
      lines.push(wrap(text, label === "" ? "  " : `  ${label}: `, "    "));
  }
  return lines.join("\n");
}
