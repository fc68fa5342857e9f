import { PARAMETER_WORDS, sayDataset } from "@thongnhat/core";
import type { Rule } from "../../../model/types.ts";
import { wordOfRule } from "../../quality/word.ts";
import { type Context, factList, link, say, sayEvidence, sayLaw } from "../context.ts";
import { linkToDef } from "../fields/describe.ts";
import { dotted, pathsOf, ruleAnchor } from "../fields/rules-of-field.ts";
import type { Sheet } from "../fields/sheets.ts";
import { type Html, html, join, preformatted } from "../html.ts";
import { anchorOf } from "../quality/page.ts";
import { QUALITY_WORDS, SIX_WORDS } from "../words/quality.ts";
import { RULE_WORDS } from "../words/rules.ts";
import { sayDay, speak } from "../words/speak.ts";

/** A rule that runs on a page's record or block. */
export interface RunningRule {
  readonly rule: Rule;
  /** Where the block stands whose rule it is; nothing for a rule of the page itself. */
  readonly block?: { readonly key: string; readonly places: readonly string[] };
}

/** The rules of a page: its own, then those of the blocks in it. */
export function runningRules(context: Context, sheet: Sheet): RunningRule[] {
  const { facts } = context;
  if (sheet.record === undefined) return (sheet.def?.rules ?? []).map((rule) => ({ rule }));
  const fields = facts.fields.get(sheet.id) ?? [];
  const blocks = sheet.record.uses.flatMap((key) => {
    const rules = facts.model.defs.get(key)?.rules ?? [];
    if (rules.length === 0) return [];
    const inside = fields.filter(({ def }) => def.key === key);
    const places = [...new Set(inside.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf(".")))))];
    return places.length === 0 ? [] : rules.map((rule) => ({ rule, block: { key, places } }));
  });
  return [...sheet.record.rules.map((rule) => ({ rule })), ...blocks];
}

/** The ids of the rules that read or point at each field of the page. */
export function rulesByField(rules: readonly RunningRule[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { rule, block } of rules) {
    const bases = block === undefined ? [""] : block.places.map((place) => (place === "" ? "" : `${place}.`));
    for (const path of pathsOf(rule).flatMap((one) => bases.map((base) => `${base}${one}`))) {
      const ids = found.get(path) ?? [];
      if (!ids.includes(rule.id)) ids.push(rule.id);
      found.set(path, ids);
    }
  }
  return found;
}

/** All that is known about one rule. */
export function ruleSection(context: Context, sheet: Sheet, running: RunningRule): Html {
  const words = speak(RULE_WORDS, context.lang);
  const { rule, block } = running;
  const { legalBasis = [], cause, evidence, cel } = rule;
  const example = context.facts.ruleExamples.get(sheet.id)?.get(rule.id);
  const place = dotted(rule.path);
  const points = place === "" ? words.record : html`<code>${place}</code>`;
  const facts = factList([
    [words.cause, cause === undefined ? undefined : say(context, cause)],
    [words.fix, say(context, rule.fix)],
    [words.at, block === undefined && place !== "" ? html`<a href="#${place}">${points}</a>` : points],
    [words.severity, severity(context, rule)],
    [words.ground, ground(context, rule)],
    [words.law, legalBasis.length === 0 ? words.noLaw : sayLaw(context, legalBasis)],
    [words.evidence, sayEvidence(context, evidence)],
    [words.period, period(context, rule)],
    // What is only listed is counted for nothing.
    [
      speak(QUALITY_WORDS, context.lang).countsFor,
      cel === undefined && rule.dataset === undefined ? undefined : sixWord(context, rule),
    ],
    [
      words.decided,
      rule.dataset === undefined ? undefined : sayDataset(rule.dataset, context.lang).join(" "),
    ],
    [words.ofBlock, block === undefined ? undefined : blockWords(context, block)],
    [words.wrong, example === undefined ? undefined : html`<code class="tn-wrong">${example.wrong}</code>`],
    [words.right, example === undefined ? undefined : html`<code class="tn-right">${example.right}</code>`],
  ]);
  const notes = [
    rule.scope === "dataset"
      ? html`<p class="tn-note">${rule.dataset === undefined ? words.listed : words.dataset}</p>\n`
      : undefined,
    rule.undecided === undefined ? undefined : html`<p class="tn-note">${words.undecided}</p>\n`,
  ];
  const code =
    cel === undefined
      ? undefined
      : html`\n<pre class="tn-cel" tabindex="0" aria-label="${words.cel}"><code>${preformatted(cel)}</code></pre>`;
  return html`<section class="tn-rule">
<h3 id="${ruleAnchor(rule.id)}"><a class="tn-anchor" href="#${ruleAnchor(rule.id)}">${rule.id}</a></h3>
<p>${say(context, rule.message)}</p>
${notes}${facts}${code}
</section>`;
}

function blockWords(context: Context, block: NonNullable<RunningRule["block"]>): Html {
  const { runsAt } = speak(RULE_WORDS, context.lang);
  const places = block.places
    .filter((place) => place !== "")
    .map((place) => html`<a href="#${place}"><code>${place}</code></a>`);
  return html`${linkToDef(context, block.key)}; ${runsAt} ${join(places)}`;
}

function severity(context: Context, rule: Rule): string {
  const words = speak(RULE_WORDS, context.lang);
  const said = Object.entries(rule.severity).map(([origin, level]) => {
    return `${PARAMETER_WORDS[origin]?.[context.lang] ?? origin}: ${words[level]}`;
  });
  return said.join("; ");
}

function ground(context: Context, rule: Rule): string {
  const words = speak(RULE_WORDS, context.lang);
  return { law: words.groundLaw, logic: words.groundLogic, practice: words.groundPractice }[rule.ground];
}

/** The word that the rule counts for, with the way to what that word means. */
function sixWord(context: Context, rule: Rule): Html {
  const word = wordOfRule(rule);
  const name = say(context, SIX_WORDS[word]);
  return context.facts.limits === undefined
    ? html`${name}`
    : link(context, context.site.quality, name, anchorOf(word));
}

function period(context: Context, rule: Rule): string | undefined {
  const words = speak(RULE_WORDS, context.lang);
  const from = rule.from ? words.periodFrom(sayDay(rule.from, context.lang)) : "";
  const to = rule.to ? words.periodTo(sayDay(rule.to, context.lang)) : "";
  const said = [from, to].filter(Boolean).join(", ");
  return said === "" ? undefined : `${said} (${words.byDate})`;
}
