import type { Catalogue } from "@thongnhat/core";
import { type CheckOptions, number, WORDS } from "../common/cli.ts";
import { el } from "../common/dom.ts";
import type { Page } from "../common/page.ts";
import { copyText, saveFile } from "../common/save.ts";
import { findingsCsv, findingsJson, report } from "./export/save.ts";
import { gravity, sentence } from "./export/summary.ts";
import type { TextLines } from "./lines/lines.ts";
import type { Mark, Placed } from "./locate/place.ts";
import type { Outcome } from "./run/run.ts";
import { groupsView } from "./view/groups-view.ts";
import { hunksOfRecords, hunksOfText, type Shown } from "./view/hunks.ts";
import { linesView } from "./view/lines-view.ts";
import { profileView } from "./view/profile-view.ts";

/** A run that is over, ready to be shown. */
export interface Finished {
  readonly outcome: Outcome;
  readonly placed: readonly Placed[];
  readonly options: CheckOptions;
  readonly profile: string | undefined;
  readonly name: string;
  /** The text, when it is in the box. */
  readonly lines: TextLines | undefined;
  /** The content can be shown as text. */
  readonly isText: boolean;
  readonly catalogue: Catalogue;
  readonly onRepair: (mark: Mark) => void;
}

/** The verdict in words. */
export function verdictOf(
  { outcome, name }: Pick<Finished, "outcome" | "name">,
  { words, lang }: Page,
): string {
  const { problem } = outcome;
  if (problem === undefined) return sentence(outcome, words.check, lang);
  if (problem === "unreadable") return words.check.unreadable(name);
  const text = WORDS[lang].foreign[problem](name === "" ? words.check.input : name);
  return problem === "excel" || problem === "old-office" ? `${text} ${words.check.legacy}` : text;
}

/** Everything below the verdict. */
export function resultNodes(finished: Finished, page: Page): Node[] {
  const { outcome, placed, options, profile, name, lines, isText, catalogue } = finished;
  const { words, lang } = page;
  const said = report(outcome, name, options, lang, catalogue);
  const shown = shownLines(finished);
  const marks = shown.flatMap((one) => (one.kind === "line" ? one.marks : []));
  const groups = groupsView(said, page, marks);
  const note = (text: string) => el("p", { class: "note" }, text);
  return [
    el("p", { class: `verdict ${gravity(outcome)}` }, verdictOf(finished, page)),
    ...(isText || outcome.problem !== undefined ? [] : [note(words.check.notText)]),
    ...(outcome.faulty > placed.length
      ? [note(words.check.firstOnly(number(placed.length, lang), number(outcome.faulty, lang)))]
      : []),
    ...(groups === undefined ? [] : [savers(finished, page), el("h3", {}, words.check.groups), groups]),
    ...(shown.length === 0
      ? []
      : [
          el("h3", {}, words.check.lines),
          linesView(shown, {
            catalogue,
            page,
            ...(lines !== undefined && { onRepair: finished.onRepair, lines }),
          }),
        ]),
    ...(profile === undefined || outcome.records.length === 0
      ? []
      : [profileView({ profile, records: outcome.records, record: options.record, catalogue }, page)]),
  ];
}

function shownLines({ lines, placed, isText, outcome }: Finished): Shown[] {
  if (!isText || outcome.problem !== undefined) return [];
  return lines === undefined
    ? hunksOfRecords(placed)
    : hunksOfText(
        lines,
        placed.flatMap(({ marks }) => marks),
      );
}

function savers({ outcome, options, name, catalogue }: Finished, page: Page): HTMLElement {
  const { words, lang } = page;
  const saying = { catalogue, words: words.check, lang };
  const kept = outcome.findings.length;
  const all = outcome.results.totals.errors + outcome.results.totals.warnings;
  const button = (text: string, onclick: () => void) => el("button", { type: "button", onclick }, text);
  const text = () => {
    const { groups } = report(outcome, name, options, lang, catalogue);
    return [
      verdictOf({ outcome, name }, page),
      ...groups.map(({ message, count }) => `${number(count, lang)} × ${message}`),
    ].join("\n");
  };
  return el(
    "p",
    { class: "buttons" },
    button(words.check.copy, async () =>
      page.say((await copyText(text())) ? words.frame.copied : words.frame.notCopied),
    ),
    button(words.check.saveCsv, () =>
      saveFile("thongnhat.csv", "text/csv", findingsCsv(outcome.findings, saying)),
    ),
    button(words.check.saveJson, () =>
      saveFile("thongnhat.json", "application/json", findingsJson(outcome, name, options, saying)),
    ),
    ...(kept < all
      ? [el("span", { class: "note" }, words.check.findingsCut(number(kept, lang), number(all, lang)))]
      : []),
  );
}
