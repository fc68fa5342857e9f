import { type Catalogue, formatIssue } from "@thongnhat/core";
import type { Finding } from "../../common/cli.ts";
import { el } from "../../common/dom.ts";
import type { Page } from "../../common/page.ts";
import type { Mark } from "../locate/place.ts";
import { dictionaryLink } from "./links.ts";

/** What a card can do. */
export interface CardActions {
  readonly catalogue: Catalogue;
  readonly page: Page;
  /** Absent where the text cannot be changed. */
  readonly onRepair?: (mark: Mark) => void;
}

/** A finding in full: what is wrong, how to put it right, example and law. */
export function issueCard(mark: Mark, { catalogue, page, onRepair }: CardActions): HTMLElement {
  const { finding } = mark;
  const { lang, words } = page;
  const { row: _, column: __, ...issue } = finding;
  const [title = "", ...lines] = formatIssue(issue, lang, catalogue, { style: "full" }).split("\n");
  // The place is the line that the card stands at.
  const told = lines.slice(0, -1).map((line) => line.trim());
  const [text = title, ...details] = finding.path === "" ? lines.map((line) => line.trim()) : told;
  const link = dictionaryLink(finding, catalogue, page.root, lang);
  const place = placeName(title, finding);
  return el(
    "section",
    { class: `issue ${finding.severity}`, "aria-label": `${words.check.line(String(mark.line))}: ${title}` },
    el("h4", {}, title),
    el("p", { class: "issue-text" }, text),
    ...details.map(detail),
    hint(finding, page),
    el(
      "p",
      { class: "issue-actions" },
      ...(finding.row === undefined ? [] : [el("span", { class: "where" }, rowText(finding, page))]),
      ...(link === undefined
        ? []
        : [
            el(
              "a",
              { href: link },
              finding.code.startsWith("TN-") ? words.check.field : words.check.rule(finding.code),
            ),
          ]),
      ...(mark.value === undefined || onRepair === undefined
        ? []
        : [
            el(
              "button",
              {
                type: "button",
                class: "repair",
                "aria-label": words.check.repairOf(place),
                onclick: () => onRepair(mark),
              },
              words.check.repair,
            ),
          ]),
    ),
  );
}

/** `Lỗi TN-FORMAT · Ngày sinh` is about `Ngày sinh`. */
export function placeName(title: string, { code }: Finding): string {
  return title.slice(title.indexOf(code) + code.length).replace(/^ · /, "");
}

function rowText({ row, column }: Finding, { words }: Page): string {
  return `${words.check.row} ${row}${column === undefined ? "" : `, ${words.check.column} ${column}`}`;
}

/** `Cách sửa: …` with its label set apart. */
function detail(line: string): HTMLElement {
  const end = line.indexOf(": ");
  if (end === -1) return el("p", { class: "issue-detail" }, line);
  return el("p", { class: "issue-detail" }, el("b", {}, `${line.slice(0, end)}:`), line.slice(end + 1));
}

/** What helps on this page, where the words of the finding speak of the command line. */
function hint({ code, path }: Finding, { words }: Page): HTMLElement | undefined {
  if (code === "TN-READ-RECORD") return el("p", { class: "issue-detail" }, words.check.hintRecord);
  if (code === "TN-REQUIRED" && path === "/sieuDuLieu/nguon")
    return el("p", { class: "issue-detail" }, words.check.hintOrigin);
  // A code of another day: retired, or not yet in force.
  if (!/^TN-CODE-(?:RETIRED|NOT-YET)$/.test(code)) return undefined;
  return el("p", { class: "issue-detail" }, el("a", { href: "chuyen-ma.html" }, words.check.hintTranslate));
}
