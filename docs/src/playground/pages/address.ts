import type { Lang } from "../common/cli.ts";
import { PLAYGROUND_WORDS } from "../words/words.ts";
import { framePage, options } from "./frame.ts";
import { html } from "./html.ts";

/** The page that reads old addresses. */
export function addressPage(lang: Lang): string {
  const words = PLAYGROUND_WORDS[lang].address;
  return framePage({
    name: "address",
    lang,
    title: words.title,
    lead: words.lead,
    command: words.command,
    body: html`<form class="work" id="ask" novalidate>
<label for="addresses">${words.input}</label>
<textarea id="addresses" rows="5" spellcheck="false" autocomplete="off" aria-describedby="addresses-hint"></textarea>
<p class="hint" id="addresses-hint">${words.inputHint}</p>
<div class="fields">
<p><label for="from">${words.asOf}</label><input id="from" value="2025-06-30" autocomplete="off" inputmode="numeric"></p>
<p><label for="to">${words.now}</label><input id="to" value="" autocomplete="off" inputmode="numeric" aria-describedby="to-hint"><span class="hint" id="to-hint">${words.nowHint}</span></p>
<p><label for="by">${words.by}</label><select id="by">${options([
      ["", words.byNone],
      ["population", words.byPopulation],
      ["area", words.byArea],
    ])}</select></p>
</div>
<p class="buttons"><button class="main" type="submit">${words.run}</button> <button type="button" id="sample">${words.sample}</button></p>
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
