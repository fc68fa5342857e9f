import type { DatabaseOverview, MarkCounts } from "@thongnhat/core";
import type { Lang } from "../../words/lang.ts";
import { wrap } from "../../words/wrap.ts";
import { MARKS, SCHEMAS_WORDS } from "../words.ts";

const WIDTHS = [36, 10, 10, 10, 10] as const;

/** All databases, two lines each: what there is, and who keeps it on what evidence. */
export function listText(overview: readonly DatabaseOverview[], today: string, lang: Lang): string {
  const words = SCHEMAS_WORDS[lang];
  const { columns } = words;
  const all = (value: (one: DatabaseOverview) => number) =>
    overview.reduce((sum, one) => sum + value(one), 0);
  const total = [
    all(({ records }) => records.length),
    all(({ fields }) => sumOf(fields)),
    all(({ rules }) => sumOf(rules)),
    all(({ legalBasis }) => legalBasis.length),
  ];
  return [
    row([columns.database, columns.records, columns.fields, columns.rules, columns.laws]),
    ...overview.flatMap((one) => [
      row([one.id, one.records.length, sumOf(one.fields), sumOf(one.rules), one.legalBasis.length]),
      wrap(`${one.label[lang]} · ${ownerOn(one, today, lang)}`, "  "),
      wrap(`${words.evidence}: ${shares(one.fields, lang)}`, "  "),
    ]),
    row([words.total, ...total]),
    "",
    wrap(words.more, ""),
  ].join("\n");
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, at) => (at === 0 ? `${cell}`.padEnd(WIDTHS[0]) : `${cell}`.padStart(WIDTHS[at] ?? 10)))
    .join("")
    .trimEnd();
}

/** Who keeps the database on a day. */
function ownerOn({ owner }: DatabaseOverview, day: string, lang: Lang): string {
  const now = owner.filter(({ from, to }) => from <= day && (to === "" || day < to));
  return now.length === 0 ? SCHEMAS_WORDS[lang].noOwner : now.map(({ unit }) => unit[lang]).join("; ");
}

/** Each mark that occurs, with its share. */
export function shares(counts: MarkCounts, lang: Lang): string {
  const all = sumOf(counts);
  if (all === 0) return "–";
  return MARKS.filter((mark) => counts[mark] > 0)
    .map((mark) => `${SCHEMAS_WORDS[lang].marks[mark]} ${percent(counts[mark] / all)}`)
    .join(", ");
}

/** All marks together. */
export function sumOf(counts: MarkCounts): number {
  return MARKS.reduce((sum, mark) => sum + counts[mark], 0);
}

/** Little is not nothing. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 ? "<1%" : `${rounded}%`;
}
