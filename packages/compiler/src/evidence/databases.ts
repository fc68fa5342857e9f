import type { DatabaseOverview, MarkCounts, RecordOverview, Text } from "@thongnhat/core";
import { text } from "../model/annotations.ts";
import type { Database, Model, RecordModel, Rule } from "../model/types.ts";
import type { Json } from "../read/sources.ts";
import { MARKS } from "./count.ts";

/**
 * What exists of each database and how well it is evidenced: what is written in the database itself is counted there,
 * a shared block where the block is written.
 */
export function overviewOf(model: Model): DatabaseOverview[] {
  return model.databases.map((database) => {
    const { id, version, label, about, lawFrom, records } = database;
    const defs = [...model.defs.values()].filter((def) => def.database === id);
    const fields = defs.flatMap(({ properties }) => properties);
    const rules = new Map([...records, ...defs].flatMap((holder) => holder.rules.map(byWords)));
    return {
      id,
      version,
      label,
      description: String(about.description ?? ""),
      status: String(about.status ?? "draft"),
      ...(lawFrom === undefined ? {} : { lawFrom }),
      owner: list(about.owner).map(({ unit, from, to }) => {
        return { unit: text(unit), from: String(from ?? ""), to: String(to ?? "") };
      }),
      legalBasis: list(about.legalBasis).map(({ document, article }) => {
        return { document: String(document), ...(article === undefined ? {} : { article: String(article) }) };
      }),
      open: openOf(about),
      records: records.map((record) => countRecord(model, record)),
      fields: countMarks(fields.map(({ annotations }) => annotations.evidence?.mark)),
      rules: countMarks([...rules.values()].map(({ evidence }) => evidence.mark)),
    };
  });
}

/** Questions that stand open. */
export function openOf(about: Database["about"]): Text[] {
  return list(about.open).map(text);
}

/** How many of a list carry each mark. */
export function countMarks(marks: Iterable<string | undefined>): MarkCounts {
  const counts = { text: 0, system: 0, secondary: 0, recalled: 0, proposed: 0 };
  for (const mark of marks) if (mark !== undefined && mark in counts) counts[mark as keyof MarkCounts]++;
  return counts;
}

/** All marks together. */
export function sumOf(counts: MarkCounts): number {
  return MARKS.reduce((sum, mark) => sum + counts[mark], 0);
}

/** A rule that several records share is one rule. */
function byWords(rule: Rule): [string, Rule] {
  return [JSON.stringify([rule.id, rule.cel, rule.message]), rule];
}

function countRecord(model: Model, { id, def, file, rules }: RecordModel): RecordOverview {
  const own = [...model.defs.values()].filter((one) => one.file === file);
  const { title, label } = model.defs.get(def) ?? { title: id, label: { vi: id, en: id } };
  const fields = own.reduce((sum, { properties }) => sum + properties.length, 0);
  return { id, title, label, fields, rules: rules.length };
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}
