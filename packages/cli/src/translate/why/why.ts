import type { CodeTable, Translation, TranslationTarget } from "@thongnhat/code-tables";
import { fullName, type Tables } from "../../codes/tables.ts";
import { dayBefore, sayDay } from "../../words/days.ts";
import type { Lang } from "../../words/lang.ts";
import { type Answer, codeWidth } from "../answer/answer.ts";
import { TRANSLATE_WORDS } from "../words.ts";

/** Why there is no certain answer, in words. No value of the file is in it, but codes of the table. */
export function why(answer: Answer, table: CodeTable, lang: Lang): string {
  const words = TRANSLATE_WORDS[lang];
  const { fault, meant, translation, outcome } = answer;
  if (fault !== undefined) {
    const width = fault === "not-a-code" ? codeWidth(table) : 0;
    return [
      words.fault[fault],
      width > 0 ? words.digits(width) : "",
      meant === undefined ? "" : words.meant(meant),
    ]
      .filter((part) => part !== "")
      .join(" ");
  }
  if (translation === undefined) return words.outcome[outcome];
  if (translation.reason === undefined)
    return outcome === "nhieu" ? words.many : translation.complete ? "" : words.incomplete;
  return [reason(translation, lang), ...facts(translation, table, lang)].join(" ");
}

function reason({ reason, status }: Translation, lang: Lang): string {
  const words = TRANSLATE_WORDS[lang];
  if (reason === undefined) return "";
  return reason === "not-valid-then" && status === "needs-person" ? words.notSureThen : words.reason[reason];
}

/** What is known besides: when the code was valid, or where the way ends. */
function facts({ reason, validIn = [], stopped = [] }: Translation, table: CodeTable, lang: Lang): string[] {
  const words = TRANSLATE_WORDS[lang];
  if (reason === "before-known-history" && table.knownFrom !== undefined)
    return [words.knownFrom(table.id, sayDay(table.knownFrom, lang))];
  const spans = validIn.map((span) => spanText(span, lang));
  return [
    ...(spans.length === 0 ? [] : [`${words.validIn}: ${spans.join("; ")}.`]),
    ...(reason === "level-abolished" ? [] : stopped).map(({ code, on }) =>
      words.stopped(code, sayDay(on, lang)),
    ),
  ];
}

/** `[from, to)` in words. */
export function spanText({ from, to }: { readonly from?: string; readonly to?: string }, lang: Lang): string {
  const words = TRANSLATE_WORDS[lang];
  const parts = [
    from === undefined ? "" : words.since(sayDay(from, lang)),
    to === undefined ? "" : words.until(sayDay(dayBefore(to), lang)),
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.always : parts.join(" ");
}

/** The name that a target has on the day asked for. */
export function targetName(
  { table: other, code }: TranslationTarget,
  table: CodeTable,
  to: string,
  tables: Tables,
  lang: Lang,
): string {
  return fullName(tables, other ?? table.id, code, to, lang) ?? code;
}

const BETWEEN = " | ";

/**
 * The cells that a person decides by: why, then codes, names, shares of people and of area, and bases of the
 * candidates, in the same order.
 */
export function detailsOf(
  table: CodeTable,
  tables: Tables,
  lang: Lang,
): (answer: Answer) => readonly string[] {
  const words = TRANSLATE_WORDS[lang];
  return (answer) => {
    const { targets = [], to = "" } = answer.translation ?? {};
    const column = (cell: (target: TranslationTarget) => string) => targets.map(cell).join(BETWEEN);
    return [
      why(answer, table, lang),
      targets.length > 0 ? column(({ code }) => code) : (answer.meant ?? ""),
      column((target) => targetName(target, table, to, tables, lang)),
      column(({ population }) => (population === undefined ? "?" : words.share[population])),
      column(({ area }) => (area === undefined ? "?" : words.share[area])),
      column(({ steps }) => bases(steps) || "?"),
    ];
  };
}

/** The bases of the steps of a way, each once. */
export function bases(steps: TranslationTarget["steps"]): string {
  return [...new Set(steps.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))].join("; ");
}

/** What each rule would make of several answers. */
export interface Decided {
  readonly population?: string;
  readonly area?: string;
}

/** Asks both rules about several answers. */
export function decidedBy(answer: Answer, table: CodeTable): Decided {
  const { translation, code } = answer;
  if (translation?.status !== "many" || code === undefined || translation.decidedBy !== undefined) return {};
  const { from, to } = translation;
  const decided: { population?: string; area?: string } = {};
  for (const by of ["population", "area"] as const) {
    const found = table.translate(code, { from, to, by });
    if (found.status === "one" && found.code !== undefined) decided[by] = found.code;
  }
  return decided;
}

/** Which rule would make one answer of several. */
export function decidableBy(table: CodeTable): (answer: Answer) => { population: boolean; area: boolean } {
  return (answer) => {
    const { population, area } = decidedBy(answer, table);
    return { population: population !== undefined, area: area !== undefined };
  };
}
