import type { FormatEntry } from "@thongnhat/convert";
import { type Catalogue, formatIssue, type Issue } from "@thongnhat/core";
import { fileName } from "../output/pretty.ts";
import { type Lang, number } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import { type Group, type Tally, verdictOf } from "./tally.ts";
import { CONVERT_WORDS } from "./words.ts";

/** A run that is told of. */
export interface Run {
  readonly files: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Record of the standard. */
  readonly record: string;
  readonly out: string;
  readonly losses?: string;
  readonly splits?: string;
  readonly origin?: string;
  readonly checked: boolean;
}

/** Groups that are laid out; all of them are in the JSON summary. */
const MOST_GROUPS = 20;
const COUNTS = [
  ..."records valid invalid unreadable notes carried lost doubtful added splits".split(" "),
] as readonly (keyof Tally & keyof (typeof CONVERT_WORDS)["vi"]["counts"])[];
/** Counts that are told even when they are nothing. */
const ALWAYS = new Set(["records", "carried", "lost"]);

/** The summary for people, 80 columns wide. */
export function tellSummary(run: Run, tally: Tally, catalogue: Catalogue, lang: Lang): string {
  const words = CONVERT_WORDS[lang];
  const name = (file: string): string => fileName(file, lang);
  const head = wrap(words.head(run.files.map(name).join(", "), run.from, run.to), "", "  ");
  const counts = COUNTS.filter((key) => ALWAYS.has(key) || (tally[key] as number) > 0).map(
    (key) => `  ${number(tally[key] as number, lang)}  ${words.counts[key]}`,
  );
  const groups = [...tally.groups.values()].sort(byWeight);
  const rest = groups.length - MOST_GROUPS;
  const written = [
    ...(run.out === "-" ? [] : [wrap(words.written(name(run.out)), "")]),
    ...(run.losses === undefined ? [] : [wrap(words.losses(name(run.losses)), "")]),
    ...(run.splits === undefined ? [] : [wrap(words.splits(name(run.splits)), "")]),
  ];
  const origin = run.origin === undefined ? "" : ` --origin ${run.origin}`;
  return [
    [head, ...counts].join("\n"),
    ...groups.slice(0, MOST_GROUPS).map((group) => groupText(group, run, tally, catalogue, lang)),
    ...(rest > 0 ? [wrap(words.rest(number(rest, lang)), "")] : []),
    ...(written.length > 0 ? [written.join("\n")] : []),
    ...(tally.invalid > 0 && run.out !== "-" ? [words.next(name(run.out), origin)] : []),
    words.verdict[verdictSaid(run, tally)],
  ].join("\n\n");
}

/** What was not checked is not called valid. */
function verdictSaid({ checked }: Run, tally: Tally): keyof (typeof CONVERT_WORDS)["vi"]["verdict"] {
  const verdict = verdictOf(tally);
  if (checked) return verdict;
  return verdict === "clean" ? "carried" : verdict === "look" ? "unchecked" : verdict;
}

/** Losses first, then what comes most often. */
function byWeight(left: Group, right: Group): number {
  const weight = ({ kind }: Group): number => (kind === "unreadable" ? 0 : kind === "lost" ? 1 : 2);
  return weight(left) - weight(right) || right.count - left.count;
}

function groupText(group: Group, run: Run, { filled }: Tally, catalogue: Catalogue, lang: Lang): string {
  const words = CONVERT_WORDS[lang];
  const { kind, code, column, path, rows, count } = group;
  const title = catalogue.messages[lang]?.[code]?.title ?? code;
  const place = column === "" ? path : words.column(column);
  const cells = filled.get(column);
  const times =
    kind === "lost" && cells !== undefined && cells >= count
      ? words.filled(number(count, lang), number(cells, lang))
      : words.times(number(count, lang));
  // A group stands for every element of a list: it is named without the number of one.
  const first = path.replaceAll("/*", "/0");
  const issue: Issue = { code, severity: "warning", path: first, record: run.record };
  const said = path === "" ? "" : formatIssue(issue, lang, catalogue).split("\n")[0]?.replaceAll(" (1)", "");
  return [
    wrap([words.titles[kind], place, title, times].filter((one) => one !== "").join(" · "), "", "  "),
    ...(said === "" || said === undefined || said.includes("{") ? [] : [wrap(said, "  ", "    ")]),
    ...(rows.length === 0 ? [] : [wrap(words.rows(rows.join(", "), count > rows.length), "  ", "    ")]),
    `  ${words.more(code)}`,
  ].join("\n");
}

/** The summary as plain JSON. Names and meanings stay as they are within a version. */
export function summaryJson(run: Run, tally: Tally) {
  const { groups, filled, ...counts } = tally;
  const columns = [...filled].map(([column, cells]) => {
    const own = [...groups.values()].filter((group) => group.column === column);
    const sum = (kind: Group["kind"]): number =>
      own.filter((group) => group.kind === kind).reduce((total, group) => total + group.count, 0);
    return { column, filled: cells, lost: sum("lost"), doubtful: sum("doubtful") };
  });
  return {
    report: "thongnhat-convert/1",
    verdict: verdictOf(tally),
    ...run,
    counts,
    columns,
    groups: [...groups.values()].sort(byWeight),
  };
}

/** The formats there are, by system. */
export function tellFormats(formats: readonly FormatEntry[], lang: Lang): string {
  const words = CONVERT_WORDS[lang];
  const lines = formats.flatMap(({ id, record, directions, form, label }) => [
    `  ${id}`,
    wrap(
      `${label[lang]} · ${words.forms[form]} ${directions.length > 1 ? "⇄" : directions[0] === "encode" ? "←" : "→"} ${record}`,
      "    ",
      "    ",
    ),
  ]);
  return [words.formats, ...lines].join("\n");
}
