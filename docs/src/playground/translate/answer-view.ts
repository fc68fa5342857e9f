import type { TransferStep, Translation, TranslationTarget } from "@thongnhat/code-tables";
import {
  type Answer,
  decidedBy,
  fullName,
  type Lang,
  number,
  sayDay,
  TRANSLATE_WORDS,
  targetName,
  WORDS,
  why,
} from "../common/cli.ts";
import { el } from "../common/dom.ts";
import type { Page } from "../common/page.ts";
import { copyText } from "../common/save.ts";
import type { Book } from "./ask.ts";

/** One answer, with every possibility, its steps, shares, laws and evidence. */
export function answerView(answer: Answer, book: Book, page: Page): HTMLElement {
  const { words, lang } = page;
  const said = TRANSLATE_WORDS[lang];
  const { translation, code, outcome } = answer;
  const certain = outcome === "mot";
  const reason = why(answer, book.table, lang);
  return el(
    "article",
    { class: `answer ${certain ? "good" : "warning"}` },
    el("p", { class: "badge" }, certain ? words.translate.certain : words.translate.needsPerson),
    askedLine(answer, book, lang),
    certain && translation
      ? relation(translation, page)
      : el("p", { class: "why" }, reason || said.outcome[outcome]),
    ...(translation?.targets ?? []).map((target) =>
      targetView(target, translation as Translation, book, page),
    ),
    ...Object.entries(code === undefined ? {} : decidedBy(answer, book.table)).map(([rule, found]) =>
      el("p", { class: "note" }, words.translate.would[rule === "area" ? "area" : "population"](found)),
    ),
    translation?.complete === false && certain ? el("p", { class: "why" }, said.incomplete) : undefined,
    translation?.mark === undefined
      ? undefined
      : el("p", { class: "note" }, `${said.weakest}: ${mark(translation.mark, lang)}.`),
    el("p", { class: "note" }, words.translate.edition(sayDay(book.table.edition, lang))),
  );
}

function askedLine(
  { code, translation }: Answer,
  { table, tables }: Book,
  lang: Lang,
): HTMLElement | undefined {
  if (code === undefined || translation === undefined) return undefined;
  const words = TRANSLATE_WORDS[lang];
  const { from } = translation;
  const name = fullName(tables, table.id, code, from, lang) ?? "";
  const then = table.get(code, { asOf: from }) !== undefined;
  return el(
    "p",
    { class: "asked" },
    then ? words.asked(code, name, sayDay(from, lang)) : words.askedAlone(code, name),
  );
}

function relation(
  { relation: kind, from, to, decidedBy: rule }: Translation,
  { words, lang }: Page,
): HTMLElement {
  const relations = TRANSLATE_WORDS[lang].relation[to < from ? "backwards" : "forwards"];
  const parts = [
    ...(kind === undefined ? [] : [relations[kind]]),
    ...(rule === undefined ? [] : [words.translate.decided[rule]]),
  ];
  return el("p", { class: "relation" }, parts.join(" "));
}

function targetView(
  target: TranslationTarget,
  translation: Translation,
  { table, tables }: Book,
  page: Page,
): HTMLElement {
  const { words, lang } = page;
  const said = TRANSLATE_WORDS[lang];
  const { code, steps, population, area } = target;
  const name = targetName(target, table, translation.to, tables, lang);
  const shares = shareText({ ...(population && { population }), ...(area && { area }) }, lang);
  return el(
    "section",
    { class: "target" },
    el("h3", {}, el("code", {}, code), ` ${name}`),
    el(
      "p",
      { class: "target-line" },
      el("span", {}, `${said.on(sayDay(translation.to, lang))}${shares === "" ? "" : ` · ${shares}`}`),
      el(
        "button",
        {
          type: "button",
          "aria-label": `${words.translate.copy} ${code}`,
          onclick: async () => page.say((await copyText(code)) ? words.frame.copied : words.frame.notCopied),
        },
        words.translate.copy,
      ),
    ),
    steps.length === 0
      ? undefined
      : el(
          "ol",
          { class: "steps", "aria-label": words.translate.step },
          ...steps.map((step) => stepView(step, lang)),
        ),
  );
}

function stepView({ on, from, to, note, basis, evidence, ...share }: TransferStep, lang: Lang): HTMLElement {
  const words = TRANSLATE_WORDS[lang];
  const shares = shareText(share, lang);
  return el(
    "li",
    {},
    el("p", {}, `${words.on(sayDay(on, lang))}: ${from} → ${to}${shares === "" ? "" : ` (${shares})`}`),
    note === undefined ? undefined : el("p", {}, `“${note}”`),
    basis === undefined ? undefined : el("p", {}, el("b", {}, `${words.basis}:`), ` ${basis}`),
    el(
      "p",
      { class: "evidence" },
      el("b", {}, `${words.evidence}:`),
      ` ${mark(evidence.mark, lang)} – ${evidence.source}`,
    ),
  );
}

/** `dân số: toàn bộ; diện tích: một phần`, where the source says it. */
export function shareText(
  { population, area }: Pick<TranslationTarget, "population" | "area">,
  lang: Lang,
): string {
  const words = TRANSLATE_WORDS[lang];
  return [
    ...(population === undefined ? [] : [`${words.population}: ${words.share[population]}`]),
    ...(area === undefined ? [] : [`${words.area}: ${words.share[area]}`]),
  ].join("; ");
}

/** An evidence mark in words. */
function mark(of: string, lang: Lang): string {
  const said: Readonly<Record<string, string>> = WORDS[lang].evidence;
  return said[of] ?? of;
}

/** Codes to choose from, each a button with its full name. */
export function choicesView(
  title: string,
  codes: readonly string[],
  { table, tables }: Book,
  from: string,
  { lang }: Page,
  choose: (code: string) => void,
): HTMLElement {
  return el(
    "div",
    { class: "choices" },
    el("p", {}, `${title} (${number(codes.length, lang)})`),
    el(
      "ul",
      {},
      ...codes.map((code) =>
        el(
          "li",
          {},
          el(
            "button",
            { type: "button", onclick: () => choose(code) },
            `${code} · ${fullName(tables, table.id, code, from, lang) ?? ""}`,
          ),
        ),
      ),
    ),
  );
}
