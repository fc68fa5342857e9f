import type { CodeTable } from "@thongnhat/code-tables";
import { fullName, type Tables } from "../../codes/tables.ts";
import { fileName } from "../../output/pretty.ts";
import { dayBefore } from "../../words/days.ts";
import { type Lang, number } from "../../words/lang.ts";
import { wrap } from "../../words/wrap.ts";
import { OUTCOMES } from "../answer/answer.ts";
import type { ColumnResult } from "../column/column.ts";
import type { OpenCode, Places, Tally } from "../tally/tally.ts";
import { TRANSLATE_WORDS } from "../words.ts";

/** The run that a summary is about. */
export interface Run {
  readonly table: CodeTable;
  readonly column: string;
  /** A day, or `column:<name>`. */
  readonly from: string;
  readonly to: string;
  readonly by?: "population" | "area";
  readonly pad?: boolean;
  readonly files: { readonly in: string; readonly out: string; readonly undecided?: string };
}

/** Rows that a person must look at. */
export function openRows({ outcomes, uneven, broken }: Tally): number {
  return (
    outcomes.nhieu +
    outcomes["can-nguoi"] +
    outcomes["khong-co"] +
    outcomes["sai-dang"] +
    uneven.count +
    broken.count
  );
}

/** The summary as plain JSON. Names and meanings stay as they are within a version. */
export function summaryJson(run: Run, { tally, names, open }: ColumnResult, tables: Tables, lang: Lang) {
  const { table, files, ...options } = run;
  const { outcomes, faults, ...counts } = tally;
  return {
    report: "thongnhat-translate/1",
    verdict: openRows(tally) === 0 ? "certain" : "needs-person",
    table: table.id,
    edition: table.edition,
    ...options,
    files,
    columns: { code: names.code, outcome: names.outcome },
    ...counts,
    rows: counts.rows + counts.uneven.count + counts.broken.count,
    outcomes,
    faults,
    open: open.map((one) => {
      const name = nameOf(one, run, tables, lang);
      return { ...one, ...(name === undefined ? {} : { name }) };
    }),
  };
}

function nameOf({ code }: OpenCode, { table, from }: Run, tables: Tables, lang: Lang): string | undefined {
  const day = from.startsWith("column:") ? undefined : from;
  // With a day in each row, a code that had several names has none that is right for all rows.
  if (day === undefined && new Set(table.history(code).map(({ vi }) => vi)).size > 1) return undefined;
  const to = table.history(code).at(-1)?.to;
  return fullName(tables, table.id, code, day ?? (to === undefined ? undefined : dayBefore(to)), lang);
}

/** The summary for people. */
export function tellSummary(
  run: Run,
  { tally, names, open }: ColumnResult,
  tables: Tables,
  lang: Lang,
): string {
  const words = TRANSLATE_WORDS[lang];
  const all = tally.rows + tally.uneven.count + tally.broken.count;
  const width = number(all, lang).length;
  const head = [
    wrap(words.head(fileName(run.files.in, lang), number(all, lang)), ""),
    ...OUTCOMES.flatMap((outcome) => {
      const count = tally.outcomes[outcome];
      const line = wrap(words.outcome[outcome], `  ${number(count, lang).padStart(width)}  `);
      return outcome === "nhieu" && count > 0 ? [line, ...rules(tally, lang, width)] : [line];
    }),
    wrap(words.added(names.code, names.outcome), "  "),
  ].join("\n");
  const count = openRows(tally);
  const verdict =
    all === 0
      ? words.nothing
      : count === 0
        ? words.certain(number(all, lang))
        : words.uncertain(number(count, lang), number(all, lang));
  return [
    head,
    notes(tally, lang),
    codes(run, open, tables, lang),
    decide(run, tally, lang),
    wrap(verdict, ""),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function rules({ decidable }: Tally, lang: Lang, width: number): string[] {
  const words = TRANSLATE_WORDS[lang];
  return (["population", "area"] as const)
    .filter((rule) => decidable[rule] > 0)
    .map((rule) => wrap(words.ruleHint(rule, number(decidable[rule], lang)), " ".repeat(width + 6)));
}

function notes(tally: Tally, lang: Lang): string {
  const words = TRANSLATE_WORDS[lang];
  const faults = Object.entries(tally.faults) as [keyof Tally["faults"], number][];
  const lines = [
    ...faults
      .filter(([, count]) => count > 0)
      .map(([fault, count]) => words.faultCount(words.fault[fault], number(count, lang))),
    ...(tally.faults["lost-zeros"] > 0 ? [words.padHint] : []),
    ...(tally.padded > 0 ? [words.padded(number(tally.padded, lang))] : []),
    ...places(words.uneven, tally.uneven, lang),
    ...places(words.broken, tally.broken, lang),
    ...(tally.utf8 ? [] : [words.notUtf8]),
  ];
  return lines.map((line) => wrap(line, "", "  ")).join("\n");
}

function places(say: (rows: string) => string, { count, rows }: Places, lang: Lang): string[] {
  if (count === 0) return [];
  const more = count > rows.length ? ", …" : "";
  return [`${say(number(count, lang))} ${TRANSLATE_WORDS[lang].at}: ${rows.join(", ")}${more}`];
}

function codes(run: Run, open: readonly OpenCode[], tables: Tables, lang: Lang): string {
  const words = TRANSLATE_WORDS[lang];
  if (open.length === 0) return "";
  const width = Math.max(...open.map(({ code }) => code.length));
  const lines = open.map((one) => {
    const name = nameOf(one, run, tables, lang);
    const text = `${words.rows(number(one.rows, lang))}, ${words.outcome[one.outcome]}`;
    return wrap(name === undefined ? text : `${name}: ${text}`, `  ${one.code.padEnd(width)}  `);
  });
  return [words.open, ...lines].join("\n");
}

function decide({ files }: Run, { outcomes }: Tally, lang: Lang): string {
  if (files.undecided === undefined) return "";
  const rows = outcomes.nhieu + outcomes["can-nguoi"] + outcomes["khong-co"] + outcomes["sai-dang"];
  return wrap(TRANSLATE_WORDS[lang].undecided(number(rows, lang), fileName(files.undecided, lang)), "", "  ");
}
