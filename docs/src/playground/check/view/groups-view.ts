import { type Finding, number, type Report, type ReportGroup } from "../../common/cli.ts";
import { el } from "../../common/dom.ts";
import type { Page } from "../../common/page.ts";
import type { Mark } from "../locate/place.ts";
import { lineId } from "./lines-view.ts";

/** Groups that are listed; the saved report has all. */
const MOST_GROUPS = 40;

/** A table of what was found, the most frequent first. */
export function groupsView({ groups }: Report, page: Page, marks: readonly Mark[]): HTMLElement | undefined {
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
              el("td", { "data-label": lines.toLowerCase() }, ...places(group, page, marks)),
            ),
          ),
      ),
    ),
  );
}

function meant({ suggestion }: ReportGroup, { words }: Page): (Node | string)[] {
  return suggestion === undefined ? [] : [` ${words.check.meant}: `, el("code", {}, suggestion)];
}

/** Lines that are named for a group; where they are shown, as links. */
const MOST_LINES = 10;

function places(group: ReportGroup, { words, lang }: Page, marks: readonly Mark[]): (Node | string)[] {
  const own = marks.filter(({ finding }) => belongs(finding, group)).map(({ line }) => line);
  const shown = new Set(own);
  const lines = shown.size > 0 ? shown : new Set(group.places.map(({ line }) => line));
  const named = [...lines]
    .slice(0, MOST_LINES)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [", "]),
      shown.has(line)
        ? el(
            "a",
            { href: `#${lineId(line)}`, "aria-label": words.check.line(String(line)) },
            number(line, lang),
          )
        : number(line, lang),
    ]);
  const told = own.length > 0 ? own.length : group.places.length;
  return group.count > told || lines.size > MOST_LINES ? [...named, ", …"] : named;
}

function belongs({ code, severity, path, record, column }: Finding, group: ReportGroup): boolean {
  return (
    code === group.code &&
    severity === group.severity &&
    record === group.record &&
    column === group.column &&
    path.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*") === group.path
  );
}
