import type { Draft, DraftChange } from "../../draft/types.ts";
import { type Context, say, sayEvidence } from "./context.ts";
import type { Sheet } from "./fields/sheets.ts";
import { type Html, html } from "./html.ts";
import { type Block, heading } from "./page.ts";
import { PAGE_WORDS } from "./words/pages.ts";
import { sayDay, speak } from "./words/speak.ts";

/** What is known of a page's past and of its drafts; nothing is made up where nothing was released. */
export function historyBlocks(context: Context, sheet: Sheet): Block[] {
  const words = speak(PAGE_WORDS, context.lang);
  const { facts } = context;
  const status = facts.compiled.sources.databases.get(sheet.database)?.status;
  const drafts = facts.drafts
    .filter(({ database }) => database === sheet.database)
    .flatMap((draft) => {
      const changes = changesOf(draft, sheet);
      return changes.length === 0 ? [] : [draftBlock(context, draft, changes)];
    });
  return [
    heading(2, words.history, "lich-su"),
    html`<p>${words.version} ${sheet.version}: ${release(context, sheet, status === "draft")}</p>`,
    ...drafts,
  ];
}

/** The drafts of a database, with all that they change. */
export function draftBlocks(context: Context, database: string): Block[] {
  const words = speak(PAGE_WORDS, context.lang);
  const own = context.facts.drafts.filter((draft) => draft.database === database);
  if (own.length === 0) return [];
  return [
    heading(2, words.drafts, "ban-nhap"),
    ...own.map((draft) => draftBlock(context, draft, draft.changes)),
  ];
}

function release(context: Context, { database, version }: Sheet, draft: boolean): string {
  const words = speak(PAGE_WORDS, context.lang);
  const folder = context.facts.lock.folders[`${database}/${version}`];
  const first = context.facts.lock.releases.find((one) => one.version === folder?.released);
  if (folder === undefined) return `${draft ? words.draft : words.notReleased}. ${words.noRelease}`;
  const day = first === undefined ? "" : `, ${sayDay(first.date, context.lang)}`;
  return `${words.releasedIn} ${folder.released}${day}.`;
}

function draftBlock(context: Context, draft: Draft, changes: readonly DraftChange[]): Html {
  const items = changes.map((change) => {
    return html`<li>${say(context, change.what)} ${sayEvidence(context, change.evidence)}</li>`;
  });
  return html`<div class="tn-draft">
<p><strong>${say(context, draft.label)}</strong> (${draft.from} → ${draft.to}). ${say(context, draft.warning)}</p>
<ul>
${items}
</ul>
</div>`;
}

/** The changes of a draft that touch a file; a file that the draft renames is known by both names. */
function changesOf(draft: Draft, sheet: Sheet): DraftChange[] {
  const names = new Set([`${sheet.name}.schema.json`]);
  return draft.changes.filter(({ operations }) => {
    let touched = false;
    for (const operation of operations) {
      const files = "files" in operation ? operation.files : [operation.file];
      if (!files.some((file) => names.has(file))) continue;
      touched = true;
      if (operation.op === "renameFile") names.add(operation.to);
    }
    return touched;
  });
}
