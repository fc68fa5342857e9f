import type { CodeTable, TransferStep, Translation, TranslationTarget } from "@thongnhat/code-tables";
import { fullName, type Tables, tablesWith, unitsWith } from "../../codes/tables.ts";
import { sayDay } from "../../words/days.ts";
import { WORDS } from "../../words/interface.ts";
import { type Lang, number } from "../../words/lang.ts";
import { wrap } from "../../words/wrap.ts";
import type { Answer } from "../answer/answer.ts";
import { decidedBy, targetName, why } from "../why/why.ts";
import { TRANSLATE_WORDS } from "../words.ts";

/** What an answer is told with. */
export interface Telling {
  readonly table: CodeTable;
  readonly tables: Tables;
  readonly lang: Lang;
}

const MOST_ELSEWHERE = 6;

/** What a code is on another day, for people. */
export function tellAnswer(answer: Answer, asked: string, telling: Telling): string {
  const { translation } = answer;
  const lines = [...askedLine(answer, telling)];
  if (translation?.status === "one") lines.push(...oneAnswer(translation, telling));
  else if (translation?.status === "many") lines.push(...manyAnswers(answer, translation, telling));
  else lines.push(...noAnswer(answer, asked, telling));
  if (translation !== undefined && translation.targets.length > 0)
    lines.push(...proof(translation, telling.lang));
  return lines.join("\n");
}

function askedLine({ code, translation }: Answer, { table, tables, lang }: Telling): string[] {
  if (code === undefined || translation === undefined) return [];
  const words = TRANSLATE_WORDS[lang];
  const { from } = translation;
  const name = fullName(tables, table.id, code, from, lang) ?? "";
  const then = table.get(code, { asOf: from }) !== undefined;
  return [wrap(then ? words.asked(code, name, sayDay(from, lang)) : words.askedAlone(code, name), "", "  ")];
}

function oneAnswer(translation: Translation, { table, tables, lang }: Telling): string[] {
  const words = TRANSLATE_WORDS[lang];
  const { from, to, relation, decidedBy, targets, complete } = translation;
  const say = complete ? words.answer : words.answerInPart;
  const relations = words.relation[to < from ? "backwards" : "forwards"];
  const how = [
    ...(relation === undefined || !complete ? [] : [relations[relation]]),
    ...(decidedBy === undefined ? [] : [words.decidedBy[decidedBy]]),
  ];
  return targets.flatMap((target) => [
    wrap(say(target.code, targetName(target, table, to, tables, lang), sayDay(to, lang)), "", "  "),
    ...(how.length === 0 ? [] : [wrap(how.join(" "), "  ")]),
    ...target.steps.flatMap((step) => stepText(step, lang, "  ")),
  ]);
}

function manyAnswers(answer: Answer, translation: Translation, telling: Telling): string[] {
  const { table, lang } = telling;
  const words = TRANSLATE_WORDS[lang];
  return [
    wrap(words.candidates(number(translation.targets.length, lang)), ""),
    ...candidates(translation, telling),
    ...Object.entries(decidedBy(answer, table)).map(([rule, code]) =>
      wrap(words.wouldDecide(rule, code), ""),
    ),
  ];
}

function noAnswer(answer: Answer, asked: string, telling: Telling): string[] {
  const { table, tables, lang } = telling;
  const words = TRANSLATE_WORDS[lang];
  const { fault, outcome, translation } = answer;
  const lost = fault === "lost-zeros";
  const none = outcome === "khong-co" || fault === "not-a-code";
  const others = lost ? unitsWith(asked, tables, table.id) : none ? tablesWith(asked, tables, table.id) : [];
  return [
    wrap(why(answer, table, lang), ""),
    ...(lost ? [wrap(words.padHint, "")] : []),
    ...elsewhere(others, asked, lang),
    ...(translation === undefined || translation.targets.length === 0
      ? []
      : [words.known, ...candidates(translation, telling)]),
  ];
}

function elsewhere(others: readonly CodeTable[], code: string, lang: Lang): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_ELSEWHERE).map(({ id, label }) => `${id} (${label[lang]})`);
  const more = others.length > MOST_ELSEWHERE ? ", …" : "";
  return [wrap(TRANSLATE_WORDS[lang].otherTables(code, shown.join(", ") + more), "", "  ")];
}

function candidates(translation: Translation, { table, tables, lang }: Telling): string[] {
  return translation.targets.flatMap((target) => [
    wrap(targetName(target, table, translation.to, tables, lang), `  ${target.code}  `),
    // With one step, the step says the same.
    ...(target.steps.length > 1 ? shares(target, lang, "    ") : []),
    ...target.steps.flatMap((step) => stepText(step, lang, "    ")),
  ]);
}

function stepText(
  { on, from, to, note, basis, ...share }: TransferStep,
  lang: Lang,
  indent: string,
): string[] {
  const words = TRANSLATE_WORDS[lang];
  const inner = `${indent}  `;
  return [
    wrap(`${words.on(sayDay(on, lang))}: ${from} → ${to}`, indent),
    ...shares(share, lang, inner),
    ...(note === undefined ? [] : [wrap(`“${note}”`, inner)]),
    ...(basis === undefined ? [] : [wrap(`${words.basis}: ${basis}`, inner, `${inner}  `)]),
  ];
}

/** How much of a unit, where the source says it. */
function shares(
  { area, population }: Pick<TranslationTarget, "area" | "population">,
  lang: Lang,
  indent: string,
): string[] {
  const words = TRANSLATE_WORDS[lang];
  const parts = [
    ...(population === undefined ? [] : [`${words.population}: ${words.share[population]}`]),
    ...(area === undefined ? [] : [`${words.area}: ${words.share[area]}`]),
  ];
  return parts.length === 0 ? [] : [wrap(parts.join("; "), indent)];
}

/** Where the steps are known from, each source once, and how far that goes. */
function proof({ targets, status, complete, mark: weakest }: Translation, lang: Lang): string[] {
  const words = TRANSLATE_WORDS[lang];
  const seen = targets.flatMap(({ steps }) =>
    steps.map(({ evidence }) => `${mark(evidence.mark, lang)} – ${evidence.source}`),
  );
  return [
    ...[...new Set(seen)].map((source) => wrap(`${words.evidence}: ${source}`, "", "  ")),
    // Of one answer it was said at once.
    ...(complete || status === "one" ? [] : [wrap(words.incomplete, "")]),
    ...(weakest === undefined ? [] : [wrap(`${words.weakest}: ${mark(weakest, lang)}.`, "", "  ")]),
  ];
}

/** An evidence mark in words. */
export function mark(of: string, lang: Lang): string {
  const said: Readonly<Record<string, string>> = WORDS[lang].evidence;
  return said[of] ?? of;
}
