import type { DatabaseOverview, LegalBasis } from "@thongnhat/core";
import type { Lang } from "../../words/lang.ts";
import { wrap } from "../../words/wrap.ts";
import { SCHEMAS_WORDS } from "../words.ts";
import { shares, sumOf } from "./list.ts";

/** One database: its records, its owners through time, its law, and what stands open. */
export function databaseText(database: DatabaseOverview, lang: Lang): string {
  const words = SCHEMAS_WORDS[lang];
  const { id, version, label, description, status, owner, legalBasis, open, records, fields, rules } =
    database;
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => wrap(line, "  - "))];
  return [
    wrap(`${label[lang]} (${id} ${version}, ${words.status[status] ?? status})`, ""),
    ...(description === "" ? [] : [wrap(description, "  ")]),
    ...list(
      words.owners,
      owner.map(({ unit, from, to }) => `${unit[lang]}${words.period(from, to)}`),
    ),
    ...list(words.legalBasis, legalBasis.map(sayLaw)),
    "",
    wrap(`${words.columns.fields}: ${sumOf(fields)} (${shares(fields, lang)})`, "", "  "),
    wrap(`${words.columns.rules}: ${sumOf(rules)} (${shares(rules, lang)})`, "", "  "),
    "",
    `${words.columns.records}: ${records.length}`,
    ...records.flatMap((record) => [
      `  ${record.id.slice(record.id.indexOf("/") + 1)}`,
      wrap(`${record.label[lang]} · ${words.counts(record.fields, record.rules)}`, "    "),
    ]),
    ...list(
      words.open,
      open.map((question) => question[lang]),
    ),
    ...(records.length === 0 ? [] : ["", wrap(words.moreRecord(id), "")]),
  ].join("\n");
}

/** A law as people cite it. */
export function sayLaw({ document, article }: LegalBasis): string {
  return article === undefined ? document : `${document}, ${article}`;
}
