import type { MigrationLoss } from "@thongnhat/convert";
import type { Catalogue } from "@thongnhat/core";
import { fileName } from "../output/pretty.ts";
import { type Lang, number } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import type { Chosen } from "./choose.ts";
import { type Group, needsLook, type Tally } from "./tally.ts";
import { MIGRATE_WORDS } from "./words.ts";

/** A run that is told of. */
export interface Run {
  readonly chosen: Chosen;
  readonly files: { readonly in: string; readonly out: string; readonly losses?: string };
}

/** Groups that are laid out; all of them are in the JSON summary. */
const MOST_GROUPS = 40;
const COUNTS = ["migrated", "already", "refused", "unreadable", "withLosses"] as const;

/** The summary for people, 80 columns wide. */
export function tellSummary({ chosen, files }: Run, tally: Tally, catalogue: Catalogue, lang: Lang): string {
  const words = MIGRATE_WORDS[lang];
  const { from, to, migration } = chosen;
  const head = wrap(words.head(fileName(files.in, lang), migration.database, from, to), "", "  ");
  const counts = COUNTS.filter((key) => key === "migrated" || tally[key] > 0).map(
    (key) => `  ${number(tally[key], lang)}  ${words.counts[key]}`,
  );
  const groups = [...tally.groups.values()].sort(byWeight).slice(0, MOST_GROUPS);
  const written = [
    ...(files.out === "-" ? [] : [wrap(words.written(fileName(files.out, lang)), "")]),
    ...(files.losses === undefined ? [] : [wrap(words.remarks(fileName(files.losses, lang)), "")]),
  ];
  return [
    [head, ...counts].join("\n"),
    ...groups.map((group) => groupText(group, tally, catalogue, lang)),
    ...(migration.draft ? [wrap(words.draft(`${migration.database} ${migration.to}`), "")] : []),
    ...(written.length > 0 ? [written.join("\n")] : []),
    words.verdict[verdictOf(tally)],
  ].join("\n\n");
}

function verdictOf(tally: Tally): "clean" | "look" | "nothing" {
  if (tally.migrated + tally.already === 0) return "nothing";
  return needsLook(tally) ? "look" : "clean";
}

/** Errors and losses before what is only to be known. */
function byWeight(left: Group, right: Group): number {
  const weight = ({ kind, severity }: Group) =>
    severity === "error" ? 0 : kind === "loss" ? 1 : kind === "issue" ? 2 : 3;
  return weight(left) - weight(right) || right.count - left.count;
}

function groupText(group: Group, { why }: Tally, catalogue: Catalogue, lang: Lang): string {
  const words = MIGRATE_WORDS[lang];
  const { kind, code, step, path, lines, count } = group;
  const said = kind === "issue" ? (catalogue.messages[lang]?.[code]?.title ?? code) : reasonOf(group, lang);
  const title = [words.titles[kind], said, path].filter((part) => part !== "").join(" · ");
  const reason = why.get(step)?.[lang] ?? (kind === "added" ? words.pointers : "");
  return [
    wrap(`${title} · ${words.times(number(count, lang))}`, "", "  "),
    ...(reason === "" ? [] : [wrap(reason, "  ", "  ")]),
    ...(kind === "issue" ? [`  ${words.more(code)}`] : []),
    wrap(words.lines(lines.join(", "), count > lines.length), "  ", "    "),
  ].join("\n");
}

function reasonOf({ kind, code }: Group, lang: Lang): string {
  return kind === "loss" ? MIGRATE_WORDS[lang].reasons[code as MigrationLoss["reason"]] : "";
}

/** The summary as plain JSON. Names and meanings stay as they are within a version. */
export function summaryJson({ chosen, files }: Run, tally: Tally) {
  const { migration, direction, from, to } = chosen;
  const { groups, why: _, ...counts } = tally;
  return {
    report: "thongnhat-migrate/1",
    verdict: verdictOf(tally),
    database: migration.database,
    from,
    to,
    direction,
    draft: migration.draft,
    files,
    counts,
    groups: [...groups.values()].sort(byWeight),
  };
}
