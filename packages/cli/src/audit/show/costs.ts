import type { MeasureResult, Report } from "@thongnhat/quality";
import { type Lang, number } from "../../words/lang.ts";

import type { AuditWords } from "../words.ts";
import { fold } from "./fold.ts";
import { type Paint, STATUS_STYLE } from "./paint.ts";
import { share } from "./share.ts";

const MOST = 10;
/** The share after which no further step is named, the most steps, and how many are named by their codes. */
const ENOUGH = 0.8;
const STEPS = 10;
const NAMED = 3;

/** The ten rules that cost most records: what is asked, how often it fails, how to fix it. */
export function costs(report: Report, words: AuditWords, lang: Lang, paint: Paint): string[] {
  const failing = report.measures.filter(({ fails }) => fails > 0);
  const shown = [...failing].sort((a, b) => b.fails - a.fails).slice(0, MOST);
  if (shown.length === 0) return [paint("green", words.report.noCosts)];
  const said = new Set<string>();
  const lines = shown.map((measure, index) => cost(measure, index, words, lang, paint, said));
  return [[paint("bold", words.report.costs(number(shown.length, lang))), ...lines].join("\n")];
}

function cost(
  measure: MeasureResult,
  index: number,
  words: AuditWords,
  lang: Lang,
  paint: Paint,
  said: Set<string>,
): string {
  const { code, label, record, word, fails, applies, status, fix } = measure;
  const indent = " ".repeat(5);
  const counted = words.report.cost(number(fails, lang), number(applies, lang), share(fails, applies, lang));
  const lines = [
    fold(`${label[lang]} [${code}]`, `${String(index + 1).padStart(3)}. `, indent),
    paint(STATUS_STYLE[status], fold(`${words.names[word]} · ${record} · ${counted}`, indent, `${indent}  `)),
  ];
  // What was said for another field with the same code is not said again.
  const how = fix?.[lang];
  if (how !== undefined && !said.has(how)) {
    said.add(how);
    lines.push(fold(how, `${indent}${words.report.fix}: `, `${indent}  `));
  }
  return lines.join("\n");
}

/** "Fix 3 rules, gain 81 %": as many steps of the Pareto as are enough, at most ten. */
export function pareto(report: Report, words: AuditWords, lang: Lang, paint: Paint): string[] {
  const failing = report.records - report.passing;
  const enough = report.pareto.findIndex(({ cumulative }) => cumulative >= ENOUGH);
  const steps = report.pareto.slice(0, enough === -1 ? STEPS : Math.min(STEPS, enough + 1));
  const gained = steps.reduce((sum, step) => sum + step.gained, 0);
  if (gained === 0 || failing === 0) return [];
  const codes = steps.slice(0, NAMED).map(({ key }) => key.slice(0, key.indexOf("@")));
  const text = words.report.pareto(
    steps.length,
    `${codes.join(", ")}${steps.length > NAMED ? ", …" : ""}`,
    share(gained, failing, lang),
    number(gained, lang),
    number(failing, lang),
  );
  return [paint("bold", fold(text, ""))];
}
