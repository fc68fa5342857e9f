import { number, type Report, type ReportGroup } from "../../shared/cli.ts";
import { el } from "../../shared/dom.ts";
import type { Page } from "../../shared/page.ts";
import { lineId } from "./lines-view.ts";

/** Groups that are listed; the saved report has all. */
const MOST_GROUPS = 40;

/** A table of what was found, the most frequent first. */
export function groupsView(
  { groups }: Report,
  page: Page,
  isShown: (line: number) => boolean,
): HTMLElement | undefined {
  if (groups.length === 0) return undefined;
  const { words, lang } = page;
  const [code = "", what = "", count = "", lines = ""] = words.check.groupColumns;
  const head = (text: string) => el("th", { scope: "col" }, text);
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": words.check.groups },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, head(code), head(what), head(count), head(lines))),
      el(
        "tbody",
        {},
        ...groups
          .slice(0, MOST_GROUPS)
          .map((group) =>
            el(
              "tr",
              { class: group.severity },
              el("th", { scope: "row" }, group.code),
              el("td", {}, group.message, ...meant(group, page)),
              el("td", { class: "number" }, number(group.count, lang)),
              el("td", {}, ...places(group, page, isShown)),
            ),
          ),
      ),
    ),
  );
}

function meant({ suggestion }: ReportGroup, { words }: Page): (Node | string)[] {
  return suggestion === undefined ? [] : [` ${words.check.meant}: `, el("code", {}, suggestion)];
}

function places(
  group: ReportGroup,
  { words, lang }: Page,
  isShown: (line: number) => boolean,
): (Node | string)[] {
  const lines = [...new Set(group.places.map(({ line }) => line))];
  const more = group.count - group.places.length;
  const shown = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [", "]),
    isShown(line)
      ? el(
          "a",
          { href: `#${lineId(line)}`, "aria-label": words.check.line(String(line)) },
          number(line, lang),
        )
      : number(line, lang),
  ]);
  return more > 0 ? [...shown, ` +${number(more, lang)}`] : shown;
}
