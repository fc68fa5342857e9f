import { FORMAT_EXAMPLES } from "@thongnhat/core";
import { type Context, factList, link, say, sayEvidence, sayLaw, vietnamese } from "../context.ts";
import { innermost } from "../facts.ts";
import { type Html, html, join } from "../html.ts";
import { FIELD_WORDS } from "../words/fields.ts";
import { speak } from "../words/speak.ts";
import { linkToDef, sayCodes, sayForm, sayLimits, sayType } from "./describe.ts";
import { sayRequiredLong } from "./required.ts";
import { ruleAnchor } from "./rules-of-field.ts";
import type { Sheet } from "./sheets.ts";
import type { FieldPlace } from "./walk.ts";

/** All that is known about one field. */
export function fieldSection(
  context: Context,
  sheet: Sheet,
  field: FieldPlace,
  rules: readonly string[],
): Html {
  const words = speak(FIELD_WORDS, context.lang);
  const { annotations, property, path, kinds } = field;
  const label = annotations.label === undefined ? property.name : say(context, annotations.label);
  const { personalData, profiles = [], aliases = [], legalBasis = [], evidence, description } = annotations;
  const facts = factList([
    [words.type, sayType(context, property.node)],
    [words.form, sayForm(context, property.node)],
    [words.length, sayLimits(context, property.node)],
    [words.codes, sayCodes(context, field)],
    [words.example, rightValue(field)],
    [words.needed, sayRequiredLong(context, field)],
    [words.law, legalBasis.length === 0 ? undefined : sayLaw(context, legalBasis)],
    [words.personal, personalData === undefined ? words.notPersonal : words[personalData]],
    [words.profiles, join(profiles.map((name) => link(context, context.site.profiles, name, name)))],
    [words.evidence, evidence === undefined ? words.noMark : sayEvidence(context, evidence)],
    [
      words.aliases,
      join(aliases.map(({ system, name }) => html`<code>${name}</code> (${systemName(context, system)})`)),
    ],
    [words.rules, join(rules.map((id) => html`<a href="#${ruleAnchor(id)}">${id}</a>`))],
    [words.block, blockOf(context, sheet, field)],
  ]);
  return html`<section class="tn-field">
<h3 id="${path}"><a class="tn-anchor" href="#${path}">${label}</a> <code>${path}</code></h3>
${property.deprecated && html`<p class="tn-deprecated">${words.deprecated}</p>\n`}${kinds.length > 0 && html`<p>${words.onlyIn(kinds.join(", "))}</p>\n`}${description !== undefined && html`<p>${vietnamese(context, description)}</p>\n`}${facts}
</section>`;
}

/** The name of another system; one that is not listed goes by its id. */
function systemName(context: Context, id: string): Html {
  const system = context.facts.systems.get(id);
  return system === undefined ? html`${id}` : html`<span title="${id}">${system[context.lang]}</span>`;
}

/** A right value: the field's own, else the first of its list, else one of its format. */
function rightValue({ annotations, property }: FieldPlace): Html | undefined {
  const inner = innermost(property.node);
  if (inner.kind !== "string") return undefined;
  const value = annotations.example ?? inner.const ?? inner.enum?.[0] ?? FORMAT_EXAMPLES[inner.format ?? ""];
  return value === undefined ? undefined : html`<code>${value}</code>`;
}

/** Where a field of a block is described in general. */
function blockOf(context: Context, sheet: Sheet, { own, def, property }: FieldPlace): Html | undefined {
  if (own) return undefined;
  const home = context.facts.homes.get(def.key);
  if (home === undefined || home.id === sheet.id) return undefined;
  const prefix = context.facts.places.get(def.key) ?? "";
  const anchor = prefix === "" ? property.name : `${prefix}.${property.name}`;
  return html`${linkToDef(context, def.key)}, ${link(context, context.site.sheet(home.id), property.name, anchor)}`;
}
