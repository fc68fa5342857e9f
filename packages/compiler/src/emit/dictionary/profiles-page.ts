import type { Profile } from "../../read/profiles.ts";
import { type Context, factList, link, say, sayEvidence, sayLaw, vietnamese } from "./context.ts";
import type { Sheet } from "./fields/sheets.ts";
import { type Html, html, join } from "./html.ts";
import { languageNote } from "./language-note.ts";
import { type Block, heading, page } from "./page.ts";
import { PROFILE_WORDS } from "./words/profiles.ts";
import { sayNumber, speak } from "./words/speak.ts";

/** Which fields of which records each audience may see: what `minimise` keeps. */
export function profilesPage(context: Context): string {
  const words = speak(PROFILE_WORDS, context.lang);
  return page(words.title, words.intro, [
    html`<p class="tn-lead">${words.intro}</p>`,
    languageNote(context),
    html`<p>${words.use} <code>minimise(record, descriptor, "chia-se-3458")</code></p>`,
    ...[...context.facts.profiles.values()].flatMap((profile) => section(context, profile)),
  ]);
}

function section(context: Context, profile: Profile): Block[] {
  const words = speak(PROFILE_WORDS, context.lang);
  const records = context.facts.sheets
    .filter(({ record }) => record !== undefined)
    .map((sheet) => ({ sheet, fields: taggedFields(context, sheet, profile.id) }))
    .filter(({ fields }) => fields.length > 0);
  const counted = sayNumber(
    records.reduce((sum, { fields }) => sum + fields.length, 0),
    context.lang,
  );
  const items = records.map(
    ({ sheet, fields }) =>
      html`<li>${link(context, context.site.sheet(sheet.id), say(context, sheet.label))} (${fields.length}): ${join(fields, "; ")}.</li>`,
  );
  return [
    heading(2, say(context, profile.label), profile.id),
    html`<p>${vietnamese(context, profile.description)}</p>`,
    factList([
      [words.name, html`<code>${profile.id}</code>`],
      [words.allows, words[profile.allows]],
      [words.law, profile.legalBasis === undefined ? undefined : sayLaw(context, profile.legalBasis)],
      [words.evidence, sayEvidence(context, profile.evidence)],
      [words.fields, counted],
    ]),
    records.length === 0 ? html`<p>${words.nothing}</p>` : html`<ul>\n${join(items, "\n")}\n</ul>`,
  ];
}

function taggedFields(context: Context, sheet: Sheet, profile: string): Html[] {
  const page = context.site.sheet(sheet.id);
  return (context.facts.fields.get(sheet.id) ?? [])
    .filter(({ annotations }) => annotations.profiles?.includes(profile))
    .map(({ path, property, annotations: { label } }) =>
      link(context, page, label === undefined ? property.name : say(context, label), path),
    );
}
