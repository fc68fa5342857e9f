import type { Context } from "../context.ts";
import { type Html, html, join } from "../html.ts";
import { type Block, fence, heading } from "../page.ts";
import { speak } from "../words/speak.ts";
import { FORMAT_WORDS } from "../words/wire-formats.ts";
import { code } from "./how.ts";
import type { FormatSample, SystemFormat } from "./systems.ts";

/** The first sample whole with the records it becomes, and what each sample shows. */
export function sampleBlocks(context: Context, { samples }: SystemFormat): Block[] {
  const words = speak(FORMAT_WORDS, context.lang);
  const [first] = samples;
  const title = heading(2, words.samples, "mau");
  if (first === undefined) return [title, html`<p>${words.noSample}</p>`];
  const [before = "", file = "", between = "", other = "", after = ""] = words.invented.split("`");
  const items = samples.map(
    (sample) => html`<li>${code(`schemas/${sample.file}`)}: ${outcome(context, sample)}</li>`,
  );
  return [
    title,
    html`<p>${before}${code(file)}${between}${code(other)}${after}</p>`,
    html`<ul>\n${join(items, "\n")}\n</ul>`,
    ...fold(
      `${words.showSample}: ${first.file.slice(first.file.lastIndexOf("/") + 1)}`,
      first.language,
      first.text,
    ),
    ...(first.records === "" ? [] : fold(words.showRecords, "json", first.records)),
  ];
}

function fold(summary: string, language: string, text: string): Block[] {
  return [
    html`<details class="tn-fold">\n<summary>${summary}</summary>`,
    fence(language, text),
    html`</details>`,
  ];
}

function outcome(context: Context, { losses, issues }: FormatSample): Html {
  const words = speak(FORMAT_WORDS, context.lang);
  const parts = [
    losses.length === 0 ? "" : html`${words.losses} ${join(losses.map(code))}`,
    issues.length === 0 ? "" : html`${words.issues} ${join(issues.map(code))}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? html`${words.none}` : join(parts, "; ");
}
