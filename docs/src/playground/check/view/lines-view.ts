import { number } from "../../shared/cli.ts";
import { el } from "../../shared/dom.ts";
import { type Shown, stretchesOf } from "./hunks.ts";
import { type CardActions, issueCard } from "./issue-card.ts";

/** The lines with their numbers, and beside each what was found on it. */
export function linesView(shown: readonly Shown[], actions: CardActions): HTMLElement {
  const { words, lang } = actions.page;
  return el(
    "ol",
    { class: "lines", "aria-label": words.check.lines },
    ...shown.map((one) => {
      if (one.kind === "gap")
        return el("li", { class: "gap" }, el("span", {}, `⋮ ${words.check.gap(number(one.lines, lang))}`));
      const { line, text, marks } = one;
      const severity = marks.some(({ finding }) => finding.severity === "error") ? "error" : "warning";
      return el(
        "li",
        {
          id: lineId(line),
          class: marks.length === 0 ? "line" : `line found ${severity}`,
          tabindex: marks.length > 0 && "-1",
        },
        el("span", { class: "no" }, String(line)),
        el(
          "code",
          { class: "text" },
          ...stretchesOf(text, marks).map((stretch) =>
            stretch.marked ? el("mark", {}, visible(stretch.text)) : stretch.text,
          ),
        ),
        marks.length === 0
          ? undefined
          : el("div", { class: "notes" }, ...marks.map((mark) => issueCard(mark, actions))),
      );
    }),
  );
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
