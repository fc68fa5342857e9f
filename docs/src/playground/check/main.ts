import { catalogue } from "@thongnhat/schemas/catalogue";
import { validators } from "@thongnhat/validators";
import { type Finding, number, placeOf, type Registry } from "../common/cli.ts";
import { el } from "../common/dom.ts";
import { attempt, openPage, type Page } from "../common/page.ts";
import { slices } from "../common/slices.ts";
import { type Controls, controls } from "./controls.ts";
import { bindInput } from "./events.ts";
import { boxInput, fileInput, type Input } from "./input.ts";
import { lineIndex, textLines } from "./lines/lines.ts";
import { type Placed, placeFindings } from "./locate/place.ts";
import { repairText } from "./repair-text.ts";
import { runCheck } from "./run/run.ts";
import { resultNodes, verdictOf } from "./show.ts";

const registry: Registry = { catalogue, validators: new Map(Object.entries(validators)) };
/** A new progress bar is painted as often as people can see it. */
const PAINT_EVERY = 100;

function start(page: Page, parts: Controls): void {
  const { words, lang } = page;
  let running: AbortController | undefined;
  let file: File | undefined;
  let before: string | undefined;

  async function check(input: Input, told = ""): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    if (input.source.size === 0) {
      parts.body.replaceChildren();
      finish();
      page.say(words.check.nothing);
      return;
    }
    const options = parts.options();
    const { source } = input;
    const pacing = slices();
    const index = lineIndex(source.slice);
    let painted = 0;
    busy(true);
    const outcome = await runCheck(source, registry, options, {
      slices: pacing,
      signal: mine.signal,
      onChunk: index.note,
      onProgress: (part, records) => {
        const now = performance.now();
        if (now - painted < PAINT_EVERY || running !== mine) return;
        painted = now;
        parts.progress.value = part;
        page.say(words.check.running(number(records, lang)));
      },
    });
    // Another check has begun meanwhile: its result is what people wait for.
    if (running !== mine) return;
    const lines = input.inBox ? textLines(parts.text.value) : undefined;
    const placed: Placed[] = [];
    if (input.isText)
      for (const faulty of outcome.shown) {
        placed.push(await placeFindings(faulty, lines ?? index));
        if (pacing.due()) await pacing.rest();
      }
    if (running !== mine) return;
    const name = source.name;
    const finished = {
      outcome,
      placed,
      options,
      profile: parts.profile(),
      name,
      lines,
      isText: input.isText,
      catalogue,
      onRepair,
    };
    parts.body.replaceChildren(...resultNodes(finished, page));
    parts.result.dataset.slices = String(pacing.count);
    finish();
    if (told !== "") parts.body.prepend(el("p", { class: "note told" }, told.trim()));
    page.readOut(`${told}${verdictOf(finished, page)}`);
  }

  function busy(is: boolean): void {
    parts.progress.hidden = !is;
    parts.cancel.hidden = !is;
    parts.run.disabled = is;
    parts.result.setAttribute("aria-busy", String(is));
    if (is) parts.progress.value = 0;
  }

  function placeLabel({ record = "", path }: Finding): string {
    return placeOf(catalogue.records[record], path, lang).label;
  }

  function finish(): void {
    running = undefined;
    busy(false);
  }

  const onRepair: Parameters<typeof resultNodes>[0]["onRepair"] = (mark) => {
    const lines = textLines(parts.text.value);
    before = lines.text;
    parts.text.value = repairText(lines, mark);
    file = undefined;
    parts.undo.hidden = false;
    const label = placeLabel(mark.finding);
    attempt(page, async () => {
      await check(boxInput(parts), `${words.check.repaired(label || words.check.line(String(mark.line)))} `);
      parts.heading.focus();
    });
  };

  const checkNow = () =>
    attempt(page, async () => {
      await check(file === undefined ? boxInput(parts) : await fileInput(file, parts));
    });

  bindInput(parts, {
    onText: () => {
      file = undefined;
      parts.fileName.textContent = "";
    },
    onFile: (chosen) => {
      file = chosen;
      before = undefined;
      parts.undo.hidden = true;
      const size = number(Math.ceil(chosen.size / 1024), lang);
      parts.fileName.textContent =
        chosen.size > 1024 * 1024 ? words.check.bigFile(`${size} KB`) : chosen.name;
      checkNow();
    },
    onRun: checkNow,
    onCancel: () => running?.abort(),
    onUndo: () => {
      if (before === undefined) return;
      parts.text.value = before;
      before = undefined;
      parts.undo.hidden = true;
      attempt(page, () => check(boxInput(parts), `${words.check.undone} `));
    },
    onClear: () => {
      running?.abort();
      running = undefined;
      file = undefined;
      parts.text.value = "";
      parts.body.replaceChildren(el("p", {}, words.check.ready));
      finish();
      page.say("");
      parts.text.focus();
    },
  });
}

start(openPage(), controls());
