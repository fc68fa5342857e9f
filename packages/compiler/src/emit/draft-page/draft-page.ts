import type { Migration, MigrationStep, Text } from "@thongnhat/core";
import type { Draft, DraftChange } from "../../draft/types.ts";
import { PAGE } from "./words.ts";

/** What a draft's page is made of. */
export interface DraftPage {
  readonly draft: Draft;
  readonly migration: Migration | undefined;
  /** The comparison with the version before it, as Markdown whose headings begin at `##`. */
  readonly diff: string;
  /** Link to the page in the other language, and front matter of the guide. */
  readonly other: string;
  readonly group: string;
  readonly order: number;
}

/**
 * The page of a draft, all of it from data: the warning, what is changed and why, how records are migrated, and the
 * comparison with the version before it.
 *
 * @param page the draft and what belongs to it
 * @param lang language of the page
 * @returns Markdown
 */
export function emitDraftPage(
  { draft, migration, diff, other, group, order }: DraftPage,
  lang: "vi" | "en",
): string {
  const word = (name: string): string => PAGE[name]?.[lang] ?? name;
  const link = lang === "vi" ? `[In English](${other})` : `[Tiếng Việt](${other})`;
  const rows = (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
    [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const changes = rows(
    [word("change"), word("reported"), word("mark"), word("source")],
    draft.changes.map((change) => changeRow(change, lang, word)),
  );
  const parts = [
    `---\ntitle: ${JSON.stringify(draft.label[lang])}\ngroup: ${group}\norder: ${order}\n---`,
    `# ${draft.label[lang]}`,
    link,
    `> **${draft.warning[lang]}**`,
    word("generated"),
    `## ${word("changes")}`,
    changes,
    ...(migration === undefined ? [] : [`## ${word("steps")}`, stepTable(migration, lang, word, rows)]),
    `## ${word("diff")}`,
    diff.trim().replaceAll(/^##/gm, "###"),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Word = (name: string) => string;

function changeRow(change: DraftChange, lang: "vi" | "en", word: Word): string[] {
  const count = change.operations.length;
  const size = count === 0 ? word("unchanged") : `${count} ${word("operations")}`;
  return [
    `**${cell(change.what[lang])}** (${size}). ${cell(change.why[lang])}`,
    cell(change.reported[lang]),
    `\`${change.evidence.mark}\``,
    // Sources are named in Vietnamese, as they are written.
    cell(change.evidence.source),
  ];
}

function stepTable(
  migration: Migration,
  lang: "vi" | "en",
  word: Word,
  rows: (heads: readonly string[], lines: readonly (readonly string[])[]) => string,
): string {
  const steps = new Map<string, { readonly step: MigrationStep; readonly records: string[] }>();
  for (const { to, steps: own } of migration.records)
    for (const step of own) {
      const known = steps.get(step.id) ?? { step, records: [] };
      known.records.push(to);
      steps.set(step.id, known);
    }
  const renamed = migration.records.filter(({ from, to }) => from !== to);
  const named = renamed.map(({ from, to }) => [word("renamed"), `\`${from}\` → \`${to}\``, "1", ""]);
  const lines = [...steps.values()].map(({ step, records }) => [
    `\`${step.id}\``,
    cell(describe(step, word)),
    records.length > 3 ? `${records.length}` : records.map((name) => `\`${name}\``).join(", "),
    cell(step.why[lang]),
  ]);
  return rows([word("step"), word("what"), word("records"), word("why")], [...named, ...lines]);
}

function describe(step: MigrationStep, word: Word): string {
  switch (step.op) {
    case "rename":
    case "move":
      return `\`${step.from}\` → \`${step.to}\``;
    case "split":
    case "merge":
      return `\`${step.whole}\` ${step.op === "split" ? "→" : "←"} ${step.parts.map((part) => `\`${part}\``).join(", ")}`;
    case "recode":
      return `\`${step.path}\`: ${Object.entries(step.codes)
        .map(([old, code]) => `\`${old}\` → \`${code}\``)
        .join(", ")}`;
    case "default":
      return `\`${step.path}\` = \`${String(step.value)}\``;
    case "addUnknown":
      return `\`${step.path}\`: ${word("unknown")} (\`${step.reason}\`)`;
    case "dropWithLoss":
      return `\`${step.path}\`: ${word(step.when)}`;
    default:
      return `\`${step.path}\`: ${step.op}`;
  }
}

/** Text that stays in its cell. */
function cell(text: Text["vi"]): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}
