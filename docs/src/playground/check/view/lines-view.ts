import { number } from "../../common/cli.ts";
import { el } from "../../common/dom.ts";
import type { TextLines } from "../lines/lines.ts";
import { type Gap, type Shown, type ShownLine, stretchesOf } from "./hunks.ts";
import { type CardActions, issueCard } from "./issue-card.ts";

/** Lines of a gap that are shown at one wish. */
const MOST_OPENED = 200;

/** What the lines are shown with; without the text at hand, gaps stay gaps. */
export interface LinesActions extends CardActions {
  readonly lines?: TextLines;
}

/** The lines with their numbers, and beside each what was found on it. */
export function linesView(shown: readonly Shown[], actions: LinesActions): HTMLElement {
  return el(
    "ol",
    { class: "lines", "aria-label": actions.page.words.check.lines },
    ...shown.map((one, index) => {
      if (one.kind === "gap") return gapView(one, actions);
      const before = shown[index - 1];
      return lineView(one, actions, before?.kind === "line" && before.line === one.line);
    }),
  );
}

function lineView(
  { line, text, marks }: Omit<ShownLine, "kind">,
  actions: LinesActions,
  again = false,
): HTMLElement {
  const severity = marks.some(({ finding }) => finding.severity === "error") ? "error" : "warning";
  const found = marks.length > 0;
  return el(
    "li",
    {
      id: again ? undefined : lineId(line),
      class: found ? `line found ${severity}` : "line",
      tabindex: found && "-1",
    },
    el("span", { class: "no" }, String(line)),
    el(
      "code",
      { class: "text" },
      ...stretchesOf(text, marks).map((stretch) =>
        stretch.marked ? el("mark", {}, visible(stretch.text)) : stretch.text,
      ),
    ),
    found ? el("div", { class: "notes" }, ...marks.map((mark) => issueCard(mark, actions))) : undefined,
  );
}

function gapView(gap: Gap, actions: LinesActions): HTMLElement {
  const { words, lang } = actions.page;
  const { lines } = actions;
  const text = `⋮ ${words.check.gap(number(gap.lines, lang))}`;
  if (lines === undefined) return el("li", { class: "gap" }, el("span", {}, text));
  const item: HTMLElement = el(
    "li",
    { class: "gap" },
    el("button", { type: "button", onclick: () => item.replaceWith(...opened(gap, lines, actions)) }, text),
  );
  return item;
}

function opened({ line: first, lines: count }: Gap, lines: TextLines, actions: LinesActions): HTMLElement[] {
  const now = Math.min(count, MOST_OPENED);
  const items = Array.from({ length: now }, (_, index) =>
    lineView({ line: first + index, text: lines.line(first + index), marks: [] }, actions),
  );
  if (now < count) items.push(gapView({ kind: "gap", lines: count - now, line: first + now }, actions));
  return items;
}

/** The id of a line that is shown. */
export function lineId(line: number): string {
  return `dong-${line}`;
}

/** Control characters as pictures: a mark around nothing would say nothing. */
function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(code + 0x2400) : "\u2421";
  });
}
