import { formatIssue, type Issue } from "@thongnhat/core";
import { type Context, factList } from "../context.ts";
import { innermost } from "../facts.ts";
import { dotted, pathsOf, ruleAnchor } from "../fields/rules-of-field.ts";
import type { Sheet } from "../fields/sheets.ts";
import { type Html, html } from "../html.ts";
import { type Block, fence, heading } from "../page.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { speak } from "../words/speak.ts";
import { excerpt } from "./excerpt.ts";
import type { FaultyExample } from "./read-examples.ts";
import type { RunningRule } from "./rules.ts";

/** One faulty example of each of these kinds is shown, in this order. */
const KINDS: readonly RegExp[] = [
  /^TN-REQUIRED(-BY-ORIGIN)?$/,
  /^TN-FORMAT$/,
  /^TN-CODE(-RETIRED|-NOT-YET)?$/,
  /^(?!TN-).*[A-Z]-?\d+[a-z]?$/,
  /-D\d+$/,
  /^TN-(UNKNOWN-FIELD|TYPE|ENUM|CONST)$/,
];

/** A whole valid record, and faulty ones of different kinds with the place of the fault. */
export function exampleBlocks(context: Context, sheet: Sheet, rules: readonly RunningRule[]): Block[] {
  const words = speak(PAGE_WORDS, context.lang);
  const examples = context.facts.examples.get(sheet.id);
  const [first] = examples?.valid ?? [];
  const title = heading(2, words.example, "vi-du-dung");
  if (first === undefined) return [title, html`<p>${words.noExample}</p>`];
  const faulty = choose(examples?.faulty ?? []);
  return [
    title,
    html`<p>${words.invented} ${words.file}: <code>${fileOf(sheet, "valid", first.name)}</code></p>`,
    html`<details class="tn-fold">\n<summary>${words.showExample}</summary>`,
    fence("json", JSON.stringify(first.record, null, 2)),
    html`</details>`,
    ...(faulty.length === 0 ? [] : [heading(2, words.faultyExamples, "vi-du-sai")]),
    ...faulty.map((example) => faultBlock(context, sheet, example, rules)),
  ];
}

function choose(faulty: readonly FaultyExample[]): FaultyExample[] {
  const chosen: FaultyExample[] = [];
  for (const kind of KINDS) {
    const next = faulty.find((example) => kind.test(example.code) && !chosen.includes(example));
    if (next !== undefined) chosen.push(next);
  }
  return chosen;
}

function faultBlock(
  context: Context,
  sheet: Sheet,
  example: FaultyExample,
  rules: readonly RunningRule[],
): Html {
  const words = speak(PAGE_WORDS, context.lang);
  const issue = issueOf(context, sheet, example);
  const rule = rules.find((one) => one.rule.id === example.code)?.rule;
  const place = dotted(example.path);
  const base = rule === undefined ? "" : place.slice(0, Math.max(0, place.length - dotted(rule.path).length));
  const beside = rule === undefined ? [] : pathsOf(rule).map((path) => `${base}${path}`);
  const facts = factList([
    [words.gives, formatIssue(issue, context.lang, context.facts.catalogue)],
    [words.faultAt, html`<code>${example.path}</code>`],
    [words.file, html`<code>${fileOf(sheet, "invalid", example.name)}</code>`],
  ]);
  const code =
    rule === undefined
      ? html`<code>${example.code}</code>`
      : html`<a href="#${ruleAnchor(rule.id)}"><code>${rule.id}</code></a>`;
  return html`<section class="tn-fault">\n<h3 id="vi-du-${example.name.replace(/\.json$/, "")}">${code}</h3>\n${facts}\n${excerpt(example.record, example.path, beside, words.missing)}\n</section>`;
}

function fileOf(sheet: Sheet, kind: "valid" | "invalid", name: string): string {
  return `schemas/${sheet.database}/${sheet.version}/examples/${sheet.name}/${kind}/${name}`;
}

/** The issue with the bounds that the checker would give: those of the field itself. */
function issueOf(context: Context, sheet: Sheet, example: FaultyExample): Issue {
  const field = context.facts.fields.get(sheet.id)?.find(({ path }) => path === dotted(example.path));
  const node = field?.property.node;
  const inner = node === undefined ? undefined : innermost(node);
  const params: Record<string, string | number | readonly string[]> = { expected: "string" };
  if (node !== undefined)
    params.expected = node.kind === "union" || node.kind === "open" ? "object" : node.kind;
  if (node?.kind === "array" && node.maxItems !== undefined) params.max = node.maxItems;
  if (node?.kind === "array" && node.minItems !== undefined) params.min = node.minItems;
  if (inner?.kind === "string") {
    if (inner.minLength !== undefined) params.min = inner.minLength;
    if (inner.maxLength !== undefined) params.max = inner.maxLength;
    if (inner.enum !== undefined) params.allowed = inner.enum;
    if (inner.const !== undefined) params.expected = inner.const;
    if (inner.table !== undefined) params.table = inner.table.id;
  }
  if (inner?.kind === "integer") {
    if (inner.minimum !== undefined) params.min = inner.minimum;
    if (inner.maximum !== undefined) params.max = inner.maximum;
  }
  const origin = originOf(example.record);
  if (origin !== undefined) params.origin = origin;
  return { code: example.code, severity: "error", path: example.path, record: sheet.id, params };
}

function originOf(record: unknown): string | undefined {
  const metadata = (record as { sieuDuLieu?: { nguon?: unknown } } | null)?.sieuDuLieu;
  return typeof metadata?.nguon === "string" ? metadata.nguon : undefined;
}
