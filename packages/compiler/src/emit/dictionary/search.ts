import { type Context, say } from "./context.ts";
import { ruleAnchor } from "./fields/rules-of-field.ts";
import { runningRules } from "./record/rules.ts";
import { asPage } from "./site.ts";
import { SMALL } from "./tables/page.ts";

/** One thing that can be found. */
export interface SearchEntry {
  readonly title: string;
  /** Other words that lead here: names in data, aliases, ids. */
  readonly text: string;
  /** Address below the root of the site. */
  readonly url: string;
  readonly kind: "database" | "record" | "block" | "field" | "rule" | "table" | "code";
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
  return [...databases, ...profiles, ...sheets, ...tables];
}
