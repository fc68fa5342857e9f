import type { Catalogue } from "@thongnhat/core";
import { allProfiles } from "../check/profile/profile.ts";
import { type Lang, WORDS } from "../common/cli.ts";
import { PLAYGROUND_WORDS } from "../words/words.ts";
import { framePage, options } from "./frame.ts";
import { html } from "./html.ts";

/** The page that checks records. */
export function checkPage(lang: Lang, catalogue: Catalogue): string {
  const words = PLAYGROUND_WORDS[lang].check;
  const origins = Object.entries(WORDS[lang].origin);
  const records = Object.values(catalogue.records)
    .map(({ id, label }) => [id, `${label[lang]} (${id})`] as const)
    .sort(([, left], [, right]) => left.localeCompare(right, lang));
  const select = (id: string, label: string, pairs: Parameters<typeof options>[0]) =>
    html`<p><label for="${id}">${label}</label><select id="${id}">${options(pairs)}</select></p>`;
  return framePage({
    name: "check",
    lang,
    title: words.title,
    lead: words.lead,
    command: words.command,
    body: html`<div class="work">
<section class="input" aria-label="${words.input}">
<p class="samples"><span>${words.samples}</span>
<button type="button" id="sample-right">${words.sampleRight}</button>
<button type="button" id="sample-wrong">${words.sampleWrong}</button>
<button type="button" id="sample-table">${words.sampleTable}</button></p>
<label for="text">${words.input}</label>
<textarea id="text" rows="14" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="text-hint"></textarea>
<p class="hint" id="text-hint">${words.inputHint}</p>
<p class="buttons"><button type="button" id="run" class="main">${words.run}</button>
<label class="file"><input type="file" id="file">${words.choose}</label>
<button type="button" id="clear">${words.clear}</button>
<span class="file-name" id="file-name"></span></p>
</section>
<details class="options" open><summary>${words.options}</summary><div class="fields">
${select("record", words.record, [["", words.recordBySelf], ...records])}
${select("origin", words.origin, [["", words.originBySelf], ...origins.map(([value, text]) => [value, `${text} (${value})`] as const)])}
${select("use", words.use, [
  ["", words.useWrite],
  ["read", words.useRead],
])}
${select("form", words.form, [
  ["", words.formAuto],
  ["json", "JSON"],
  ["ndjson", "NDJSON"],
  ["csv", "CSV"],
])}
${select("profile", words.profile, [["", words.profileNone], ...allProfiles(catalogue).map((name) => [name, name] as const)])}
</div></details>
</div>
<section class="result" id="result" aria-labelledby="result-title">
<h2 id="result-title" tabindex="-1">${words.result}</h2>
<p class="running"><progress id="progress" max="1" value="0" aria-label="${words.progress}" hidden></progress>
<button type="button" id="cancel" hidden>${words.cancel}</button>
<button type="button" id="undo" hidden>${words.undo}</button></p>
<p id="status" class="status" role="status" aria-live="polite"></p>
<div id="result-body"><p>${words.ready}</p></div>
</section>
<div class="drop" id="drop" hidden><p>${words.drop}</p></div>`,
  });
}
