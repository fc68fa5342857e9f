import { overview } from "@thongnhat/schemas/overview";
import type { GroupResult, MeasureResult, Rate, Report } from "../../report/types.ts";
import type { Word } from "../../words/words.ts";
import { WORD_LABELS } from "../../words/words.ts";
import { clip } from "../markup/markup.ts";
import { formatCount, formatPercent, formatShare, type Locale } from "../numbers/numbers.ts";
import { TEXTS, type Texts } from "../texts/texts.ts";

/** Text of a measure as SQL, where the caller has it; nothing where it has not. */
export type SqlOf = (key: string, record: string) => string | undefined;

/** What every section sees: the report, and how this language says things. */
export interface Context {
  readonly report: Report;
  readonly locale: Locale;
  readonly t: Texts;
  readonly sql: SqlOf | undefined;
  /** Groups of a level, in the order of the report. */
  readonly groups: Readonly<Record<GroupResult["level"], readonly GroupResult[]>>;
  /** Anchors of the measures that have a section of their own, by measure. */
  readonly anchors: ReadonlyMap<string, string>;
  count(value: number): string;
  /** With the sign; "chưa đo được" without a denominator. */
  percent(rate: Rate, digits?: number): string;
  /** Without the sign, for tables that have it in their heading. */
  share(rate: Rate): string;
  word(word: Word): string;
  say(text: { readonly vi: string; readonly en: string }): string;
  /** As a heading: a sentence without its full stop. */
  title(text: { readonly vi: string; readonly en: string }): string;
  unit(code: string): string;
  system(code: string): string;
  record(id: string): string;
}

/** Longer names have said everything. */
export const LONGEST_NAME = 140;
const LONGEST_TEXT = 1200;

/** What a measure is known by: keys are told apart by their record. */
export function measureId({ key, record }: Pick<MeasureResult, "key" | "record">): string {
  return `${record} ${key}`;
}

/** Builds the context of a report. */
export function makeContext(
  report: Report,
  locale: Locale,
  sql: SqlOf | undefined,
  anchors: Context["anchors"],
): Context {
  const t = TEXTS[locale];
  const groups: Record<GroupResult["level"], GroupResult[]> = {
    all: [],
    province: [],
    unit: [],
    system: [],
    record: [],
  };
  for (const group of report.groups) groups[group.level].push(group);
  const units = labels(groups.unit);
  const systems = labels(groups.system);
  const records = labels(groups.record);
  const say: Context["say"] = (text) =>
    clip(text[locale] || text.vi, LONGEST_TEXT).replaceAll(/(\d) %/g, "$1\u00A0%");
  return {
    report,
    locale,
    t,
    sql,
    groups,
    anchors,
    count: (value) => formatCount(value, locale),
    percent: (rate, digits) => formatPercent(rate, locale, digits) ?? t.none,
    share: (rate) => formatShare(rate, locale) ?? "–",
    word: (word) => WORD_LABELS[word][locale],
    say,
    title: (text) => clip(say(text).replace(/\.$/, ""), 2 * LONGEST_NAME),
    unit: (code) => clip(units.get(code) || code || t.noUnit, LONGEST_NAME),
    system: (code) => clip(systems.get(code) || code || t.noSystem, LONGEST_NAME),
    record: (id) => clip(records.get(id) ?? RECORD_LABELS.get(id)?.[locale] ?? id, LONGEST_NAME),
  };
}

/** Record types as the standard calls them. */
const RECORD_LABELS = new Map(
  overview.flatMap(({ records }) => records.map(({ id, label }) => [id, label] as const)),
);

/** Names that whoever made the report gave; a group without one has its own key as its label. */
function labels(groups: readonly GroupResult[]): Map<string, string> {
  return new Map(
    groups.flatMap(({ path, label }) => {
      const key = path.at(-1) ?? "";
      return label === key || label === "" ? [] : [[key, label]];
    }),
  );
}
