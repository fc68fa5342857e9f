import type { SchemasWords } from "./words.ts";

/** The words in English. */
export const en: SchemasWords = {
  about: "what the standard holds: databases, records, fields, owners, law, open questions",
  usage: "[database] [record] [options]",
  arguments: {
    database: "database, such as ho-tich; all are listed when left out",
    record: "kind of record of that database, such as khai-sinh",
  },
  options: {
    all: "every field of the record, those deep in its blocks too",
    json: "print all the data as JSON",
    lang: "language: vi (default) or en",
  },
  notes: [
    "Exit codes: 0 done, 2 wrong use.",
    "",
    "Examples:",
    "  thongnhat schemas --lang en",
    "  thongnhat schemas ho-tich --lang en",
    "  thongnhat schemas ho-tich khai-sinh --lang en",
    "  thongnhat schemas ho-tich/khai-sinh --all --lang en",
  ].join("\n"),
  columns: { database: "Database", records: "Records", fields: "Fields", rules: "Rules", laws: "Laws" },
  total: "Total",
  evidence: "Evidence of the fields",
  marks: {
    text: "law that was read",
    system: "running system",
    secondary: "secondary source",
    recalled: "from memory",
    proposed: "proposed",
  },
  noOwner: "owner not known",
  more: "One database: thongnhat schemas <database>",
  moreRecord: (database) => `The fields: thongnhat schemas ${database} <record>`,
  status: { draft: "draft", released: "released" },
  owners: "Owner",
  period: (from, to) => `${from === "" ? "" : `, from ${from}`}${to === "" ? "" : `, until before ${to}`}`,
  legalBasis: "Legal basis",
  open: "Open questions, and texts to ask for",
  counts: (fields, rules) =>
    `${fields} ${fields === 1 ? "field" : "fields"}, ${rules} ${rules === 1 ? "rule" : "rules"}`,
  eventDate: "Date of the record",
  types: {
    string: "text",
    integer: "whole number",
    boolean: "yes/no",
    object: "group of fields",
    array: "list",
  },
  codes: (name, id) => `code: ${name} (${id})`,
  values: (all) => (all.length === 1 ? `always ${all[0]}` : `one of: ${all.join(", ")}`),
  example: (value) => `for example ${value}`,
  must: "required",
  asked: (origins) =>
    `asked of ${origins.map((one) => (one === "so-hoa" ? "digitised books" : "new registrations")).join(", ")}`,
  personal: { basic: "basic personal data", sensitive: "sensitive personal data" },
  deeper: (fields) => `${fields} more fields inside blocks: add --all.`,
  rulesOf: (ids) =>
    ids.length === 0
      ? "No rules."
      : `Rules: ${ids.join(", ")}. See: thongnhat explain <code>; the codes of a table: thongnhat codes <table>`,
  sample: (folder) =>
    `Whole right records, of invented people: “A valid example” on its dictionary page, or ${folder}`,
  noDatabase: (name, near) =>
    `There is no database or record "${name}".${near === undefined ? "" : ` Did you mean ${near}?`} See all: thongnhat schemas`,
  noRecord: (name, database, near) =>
    `The database ${database} has no record "${name}".${near === undefined ? "" : ` Did you mean ${near}?`} Its records: thongnhat schemas ${database}`,
  severalRecords: (name, all) => `"${name}" is in several databases. Write one of: ${all}.`,
};
