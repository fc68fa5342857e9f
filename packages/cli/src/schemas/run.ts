import type { DatabaseOverview } from "@thongnhat/core";
import { writer } from "../output/writer.ts";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { nearest } from "../words/near.ts";
import { printable, wrap } from "../words/wrap.ts";
import { databaseText } from "./show/database.ts";
import { listText } from "./show/list.ts";
import { fieldsOf, recordText } from "./show/record.ts";
import { SCHEMAS_WORDS } from "./words.ts";

/** Options of `thongnhat schemas`, as they are on the command line. */
export interface SchemasCommand {
  /** Every field of a record, those of its blocks too. */
  readonly all?: boolean;
  readonly json?: boolean;
  readonly lang: Lang;
}

/** What was asked for: everything, a database, a record of it; or a sentence that says what is wrong. */
type Asked =
  | { readonly kind: "all" }
  | { readonly kind: "database"; readonly database: DatabaseOverview }
  | { readonly kind: "record"; readonly database: DatabaseOverview; readonly id: string }
  | { readonly kind: "wrong"; readonly text: string };

/** Prints what the standard holds; returns the exit code. */
export async function runSchemas(
  database: string | undefined,
  record: string | undefined,
  command: SchemasCommand,
  io: Io,
): Promise<number> {
  const { lang, json } = command;
  const { overview } = await import("@thongnhat/schemas/overview");
  const asked = ask(overview, database, record, lang);
  if (asked.kind === "wrong") {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${asked.text}`, "", "  ")}\n`);
    return EXIT.usage;
  }
  const out = writer(io.out);
  const say = (text: string, value: unknown): void => out.line(json ? JSON.stringify(value, null, 2) : text);
  if (asked.kind === "all") say(listText(overview, io.today(), lang), { databases: overview });
  else if (asked.kind === "database") say(databaseText(asked.database, lang), asked.database);
  else {
    const { catalogue } = await import("@thongnhat/schemas/catalogue");
    const descriptor = catalogue.records[asked.id];
    if (descriptor === undefined) throw new Error(asked.id);
    const fields = fieldsOf(descriptor);
    const value = { ...descriptor, database: asked.database.id, fields };
    say(recordText(descriptor, fields, catalogue.tables, command.all === true, lang), value);
  }
  await out.flush();
  return EXIT.valid;
}

/** Reads `<database> <record>`, `database/record`, a database, or a record that only one database has. */
function ask(
  overview: readonly DatabaseOverview[],
  first: string | undefined,
  second: string | undefined,
  lang: Lang,
): Asked {
  if (first === undefined) return { kind: "all" };
  const words = SCHEMAS_WORDS[lang];
  const wrong = (text: string): Asked => ({ kind: "wrong", text });
  const cut = second === undefined ? first.indexOf("/") : -1;
  const [name, record] = cut < 0 ? [first, second] : [first.slice(0, cut), first.slice(cut + 1)];
  const database = overview.find(({ id }) => id === name);
  const records = overview.flatMap((one) => one.records.map(({ id }) => ({ database: one, id })));
  if (database === undefined) {
    const found = record === undefined ? records.filter(({ id }) => bare(id) === name) : [];
    const [only] = found;
    if (only !== undefined && found.length === 1) return { kind: "record", ...only };
    if (found.length > 1)
      return wrong(words.severalRecords(printable(name), found.map(({ id }) => id).join(", ")));
    const known = [
      ...overview.map(({ id }) => id),
      ...(record === undefined ? records.map(({ id }) => id) : []),
    ];
    return wrong(words.noDatabase(printable(name), nearest(name, known)));
  }
  if (record === undefined) return { kind: "database", database };
  const own = database.records.find(({ id }) => bare(id) === record || id === record);
  if (own !== undefined) return { kind: "record", database, id: own.id };
  const near = nearest(
    record,
    database.records.map(({ id }) => bare(id)),
  );
  return wrong(words.noRecord(printable(record), database.id, near));
}

function bare(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
