import type { Lang } from "../common/cli.ts";
import { PLAYGROUND_WORDS } from "../words/words.ts";
import { framePage, options } from "./frame.ts";
import { html } from "./html.ts";

/** A code table by name. */
export interface TableName {
  readonly id: string;
  readonly label: Readonly<Record<Lang, string>>;
}

/** The page that translates codes between days. */
export function translatePage(lang: Lang, units: readonly TableName[], others: readonly TableName[]): string {
  const words = PLAYGROUND_WORDS[lang].translate;
  const named = (tables: readonly TableName[]) =>
    options(tables.map(({ id, label }) => [id, `${label[lang]} (${id})`] as const));
  return framePage({
    name: "translate",
    lang,
    title: words.title,
    lead: words.lead,
    command: words.command,
    body: html`<form class="work" id="ask" novalidate>
<div class="fields">
<p class="wide"><label for="table">${words.table}</label><select id="table"><optgroup label="${words.units}">${named(units)}</optgroup><optgroup label="${words.others}">${named(others)}</optgroup></select></p>
<p><label for="from">${words.from}</label><input id="from" value="2025-06-30" autocomplete="off" inputmode="numeric"></p>
<p><label for="to">${words.to}</label><input id="to" value="" autocomplete="off" inputmode="numeric" aria-describedby="to-hint"><span class="hint" id="to-hint">${words.toHint}</span></p>
<p><label for="by">${words.by}</label><select id="by">${options([
      ["", words.byNone],
      ["population", words.byPopulation],
      ["area", words.byArea],
    ])}</select></p>
<p class="wide"><label for="code">${words.code}</label><input id="code" autocomplete="off" spellcheck="false" aria-describedby="code-hint"><span class="hint" id="code-hint">${words.codeHint}</span></p>
</div>
<p class="buttons"><button class="main" type="submit">${words.run}</button></p>
<details class="options" id="many"><summary>${words.many}</summary>
<label for="codes">${words.many}</label>
<textarea id="codes" rows="8" spellcheck="false" autocomplete="off" aria-describedby="codes-hint"></textarea>
<p class="hint" id="codes-hint">${words.manyHint}</p>
<p class="buttons"><button type="button" id="run-many" class="main">${words.runMany}</button></p>
</details>
</form>
<section class="result" id="result" aria-labelledby="result-title">
<h2 id="result-title" tabindex="-1">${words.result}</h2>
<p class="running"><progress id="progress" max="1" value="0" aria-label="${words.progress}" hidden></progress>
<button type="button" id="cancel" hidden>${words.cancel}</button></p>
<p id="status" class="status" role="status" aria-live="polite"></p>
<div id="result-body"><p>${words.ready}</p></div>
</section>`,
  });
}
