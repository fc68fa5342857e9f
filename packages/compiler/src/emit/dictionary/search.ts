import type { Word } from "../../model/types.ts";
import { type Context, say } from "./context.ts";
import { ruleAnchor } from "./fields/rules-of-field.ts";
import { deadlineAnchor } from "./quality/deadlines.ts";
import { anchorOf } from "./quality/page.ts";
import { runningRules } from "./record/rules.ts";
import { asPage } from "./site.ts";
import { SMALL } from "./tables/page.ts";
import { namesOf, rowsOf } from "./wire-formats/rows.ts";

/** One thing that can be found. */
export interface SearchEntry {
  readonly title: string;
  /** Other words that lead here: names in data, aliases, ids. */
  readonly text: string;
  /** Address below the root of the site. */
  readonly url: string;
  readonly kind: "database" | "record" | "block" | "field" | "rule" | "table" | "code" | "format" | "column";
  readonly lang: "vi" | "en";
}

/** The index for searching the dictionary of one language, a line an entry. */
export function searchIndex(context: Context): string {
  const lines = entries(context).map((entry) => JSON.stringify(entry));
  return `[\n${lines.join(",\n")}\n]\n`;
}

function entries(context: Context): SearchEntry[] {
  const { facts, site, lang } = context;
  const entry = (
    kind: SearchEntry["kind"],
    title: string,
    words: readonly string[],
    page: string,
    anchor = "",
  ): SearchEntry => ({
    title,
    text: [...new Set(words.filter((word) => word !== "" && word !== title))].join(" "),
    url: `${asPage(page)}${anchor === "" ? "" : `#${anchor}`}`,
    kind,
    lang,
  });
  const databases = facts.model.databases.map(({ id, label }) =>
    entry("database", say(context, label), [id], site.database(id)),
  );
  const profiles = [...facts.profiles.values()].map(({ id, label, description }) =>
    entry("field", say(context, label), [id, description], site.profiles, id),
  );
  const words = Object.entries(facts.limits?.words ?? {}).map(([word, { label, definition }]) =>
    entry(
      "rule",
      say(context, label),
      [word, say(context, definition)],
      site.quality,
      anchorOf(word as Word),
    ),
  );
  const sheets = facts.sheets.flatMap((sheet) => {
    const page = site.sheet(sheet.id);
    const fields = (facts.fields.get(sheet.id) ?? []).filter(({ own, overlaid }) => own || overlaid);
    return [
      entry(
        sheet.record === undefined ? "block" : "record",
        say(context, sheet.label),
        [sheet.name, sheet.title, sheet.description],
        page,
      ),
      ...fields.map(({ path, property, annotations: { label, aliases = [] } }) => {
        const names = [path, property.name, ...aliases.map(({ name }) => name), say(context, sheet.label)];
        return entry("field", label === undefined ? property.name : say(context, label), names, page, path);
      }),
      ...runningRules(context, sheet)
        .filter(({ block }) => block === undefined)
        .map(({ rule }) =>
          entry(
            "rule",
            `${rule.id}: ${say(context, rule.message)}`,
            [rule.id, say(context, sheet.label)],
            page,
            ruleAnchor(rule.id),
          ),
        ),
      ...(sheet.record?.deadlines ?? []).map(({ id, label }) =>
        entry(
          "rule",
          `${id}: ${say(context, label)}`,
          [id, say(context, sheet.label)],
          page,
          deadlineAnchor(id),
        ),
      ),
    ];
  });
  const tables = [...facts.tables.values()].flatMap((table) => {
    const page = site.table(table.id);
    const name = say(context, table.label);
    const codes = table.rows.length > SMALL ? [] : table.rows;
    return [
      entry("table", name, [table.id, table.description], page),
      ...codes.map((row) =>
        entry("code", `${row.vi} (${row.code})`, [row.en, ...row.aliases, name, table.id], page),
      ),
    ];
  });
  const formats = facts.formatSystems.flatMap((system) => {
    const name = say(context, system.label);
    return [
      entry("format", name, [system.id], site.formatSystem(system.id)),
      ...system.formats.flatMap(({ file, label }) => {
        const page = site.format(system.id, file.base);
        const { message, record, name: inPrograms } = file.json;
        return [
          entry(
            "format",
            say(context, label),
            [file.base, ...[message, record, inPrograms].map(String)],
            page,
          ),
          ...rowsOf(file.columns).map((row) =>
            entry("column", row.name, [...namesOf(row), say(context, label)], page, row.anchor),
          ),
        ];
      }),
    ];
  });
  return [...databases, ...profiles, ...words, ...sheets, ...tables, ...formats];
}
