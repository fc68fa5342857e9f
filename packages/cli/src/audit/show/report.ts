import type { Catalogue, Text } from "@thongnhat/core";
import type { GroupResult, Report } from "@thongnhat/quality";
import { sayDay } from "../../words/days.ts";
import { type Lang, number } from "../../words/lang.ts";
import { printable } from "../../words/wrap.ts";
import { AUDIT_WORDS } from "../words.ts";
import { bars, WORD_ORDER } from "./bars.ts";
import { costs, pareto } from "./costs.ts";
import { fold } from "./fold.ts";
import { painter } from "./paint.ts";
import { share } from "./share.ts";

/** Units that are named; all of them are in the JSON and the HTML. */
const MOST_UNITS = 5;
const MOST_CELLS = 10;

/** How the report is shown. */
export interface Showing {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Only the sentence, the bars and what to fix first. */
  readonly brief: boolean;
  /** Kinds of difference between two systems, as people call them. */
  readonly kinds?: Readonly<Record<string, { readonly name: Text }>>;
}

/** The report for people, 80 columns wide: six bars, the rules that cost most, units, what could not be read. */
export function tellReport(report: Report, catalogue: Catalogue, showing: Showing): string {
  const { lang, colour, brief } = showing;
  const words = AUDIT_WORDS[lang];
  const say = words.report;
  const paint = painter(colour);
  const count = (value: number) => number(value, lang);
  const head = [
    paint("bold", fold(say.title(sayDay(report.asOf, lang)), "")),
    `  ${say.counts(count(report.records), count(report.inputs.length), report.runs)}`,
  ];
  const made = fold(
    say.made(printable(report.thresholds.name), report.standard.edition, printable(report.run.engine)),
    "",
  );
  const unread = unreadable(report, catalogue, lang);
  if (report.records === 0)
    return [head.join("\n"), paint("red", fold(say.nothing, "")), ...unread, paint("dim", made)].join("\n\n");
  head.push(`  ${say.passing(count(report.passing), share(report.passing, report.records, lang))}`);
  const changed = WORD_ORDER.some((word) => report.words[word].change !== undefined);
  const first = [
    head.join("\n"),
    paint("bold", fold(report.sentence[lang], "")),
    [
      ...bars(report, words, lang, paint),
      ...[say.legend, ...(changed ? [say.changeLegend] : [])].map((one) => paint("dim", `  ${one}`)),
    ].join("\n"),
  ];
  const mend = pareto(report, words, lang, paint);
  if (brief) return [...first, ...mend].join("\n\n");
  return [
    ...first,
    ...costs(report, words, lang, paint),
    ...mend,
    ...units(report, lang, paint),
    ...agreement(report, showing, paint),
    ...unread.map((text) => paint("yellow", text)),
    ...notes(report, lang),
    paint("dim", made),
  ].join("\n\n");
}

function units({ groups }: Report, lang: Lang, paint: ReturnType<typeof painter>): string[] {
  const { report: say, names } = AUDIT_WORDS[lang];
  const all = groups.filter(({ level, records }) => level === "unit" && records > 0);
  const worst = all
    .filter(({ records, passing }) => passing < records)
    .sort((a, b) => a.passing / a.records - b.passing / b.records || b.records - a.records)
    .slice(0, MOST_UNITS);
  if (all.length < 2 || worst.length === 0) return [];
  const lines = worst.map((unit) => {
    const value = share(unit.passing, unit.records, lang);
    const low = lowest(unit);
    const said = low === undefined ? "" : `${names[low.word]} ${share(low.passes, low.applies, lang)}`;
    const label = unit.label === "" ? say.noUnit : printable(unit.label);
    return fold(`${label}: ${say.unit(value, number(unit.records, lang), said)}`, "  ", "    ");
  });
  return [[paint("bold", say.units), ...lines].join("\n")];
}

function lowest(unit: GroupResult) {
  const measured = WORD_ORDER.map((word) => ({ word, ...unit.words[word] })).filter(
    ({ applies, passes }) => applies > passes,
  );
  return measured.sort((a, b) => a.passes / a.applies - b.passes / b.applies)[0];
}

function agreement(
  report: Report,
  { lang, kinds: known = {} }: Showing,
  paint: ReturnType<typeof painter>,
): string[] {
  const say = AUDIT_WORDS[lang].report;
  const count = (value: number) => number(value, lang);
  return report.agreement.map(({ a, b, matched, onlyA, onlyB, cells }) => {
    const differing = cells
      .filter(({ compared, equal }) => equal < compared)
      .sort((left, right) => left.equal / left.compared - right.equal / right.compared)
      .slice(0, MOST_CELLS);
    const names = [a, b].map((name) => printable(name)) as [string, string];
    return [
      paint("bold", fold(say.agreement(...names, count(matched), count(onlyA), count(onlyB)), "", "  ")),
      ...differing.map((cell) => {
        const kinds = Object.entries(cell.differences).sort((left, right) => right[1] - left[1]);
        const said = kinds
          .map(([kind, times]) => `${known[kind]?.name[lang] ?? printable(kind)}: ${count(times)}`)
          .join("; ");
        const equal = say.agreementCell(share(cell.equal, cell.compared, lang), count(cell.compared));
        return fold(`${cell.label[lang]}: ${equal}${said === "" ? "" : ` (${said})`}`, "  ", "    ");
      }),
    ].join("\n");
  });
}

function unreadable(report: Report, catalogue: Catalogue, lang: Lang): string[] {
  const kinds = Object.entries(report.unreadable).sort(
    (left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1),
  );
  if (kinds.length === 0) return [];
  const lines = kinds.map(([code, times]) => {
    const title = catalogue.messages[lang]?.[code]?.title;
    return fold(
      `${number(times, lang)} · ${title === undefined ? code : `${title} [${code}]`}`,
      "  ",
      "    ",
    );
  });
  return [[AUDIT_WORDS[lang].report.unreadable, ...lines].join("\n")];
}

function notes(report: Report, lang: Lang): string[] {
  const say = AUDIT_WORDS[lang].report;
  const warned = report.measures.filter(({ warns }) => warns > 0).length;
  return [
    ...(warned > 0 ? [fold(say.warns(number(warned, lang)), "")] : []),
    ...(report.jsOnly.length > 0 ? [fold(say.jsOnly(number(report.jsOnly.length, lang)), "")] : []),
  ];
}
