import type { CodeTable, Match } from "@thongnhat/code-tables";
import { type Writer, writer } from "../output/writer.ts";
import { EXIT, type Io } from "../program/io.ts";
import { unknownTable } from "../translate/run.ts";
import { dayBefore, sayDay } from "../words/days.ts";
import { WORDS } from "../words/interface.ts";
import { type Lang, number } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { cardOf, tellCard } from "./card.ts";
import { tableLines, tellEntries, tellTables } from "./list.ts";
import { findTable, fullName, nameOf, type Tables, tablesWith, unitsWith } from "./tables.ts";
import { CODES_WORDS } from "./words.ts";

/** Options of `thongnhat codes`, as they are on the command line. */
export interface CodesCommand {
  readonly asOf?: string;
  readonly within?: string;
  readonly json?: boolean;
  readonly lang: Lang;
}

interface Asked extends CodesCommand {
  readonly tables: Tables;
  readonly today: string;
  readonly out: Writer;
  /** Prints a sentence on standard error, and gives the exit code. */
  complain(text: string, code?: number): number;
}

const MOST_ELSEWHERE = 6;

/** Prints tables, a table, or a code; returns the exit code. */
export async function runCodes(
  tableName: string | undefined,
  query: string | undefined,
  command: CodesCommand,
  io: Io,
): Promise<number> {
  const { lang, json } = command;
  const tables = await io.tables();
  const out = writer(io.out);
  const complain = (text: string, code: number = EXIT.usage): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return code;
  };
  const asked: Asked = { ...command, tables, today: io.today(), out, complain };
  const code = run();
  await out.flush();
  return code;

  function run(): number {
    if (tableName === undefined) {
      const lines = tableLines(tables, command.asOf ?? asked.today);
      out.line(json ? JSON.stringify({ tables: lines }, null, 2) : tellTables(lines, lang));
      return EXIT.valid;
    }
    const table = findTable(tableName, tables);
    if (table === undefined) return complain(unknownTable(tableName, tables, lang));
    const { asOf, within } = command;
    const words = CODES_WORDS[lang];
    if (asOf !== undefined && table.knownFrom !== undefined && asOf < table.knownFrom)
      return complain(words.beforeKnown(table.id, sayDay(table.knownFrom, lang)), EXIT.findings);
    if (within !== undefined && !isAbove(within, table, tables, asOf ?? asked.today))
      return complain(words.unknownWithin(/^[\w-]{1,20}$/.test(within) ? printable(within) : "***"));
    return query === undefined ? listEntries(table, asked) : find(table, query, asked);
  }
}

/** Whether anything stands below a code, or could. */
function isAbove(within: string, table: CodeTable, tables: Tables, asOf: string): boolean {
  const [first] = table.list({ asOf });
  const above =
    first === undefined ? [] : table.ancestors(first.code, { asOf }).map((ancestor) => ancestor.table);
  return table.has(within) || above.some((id) => tables.get(id)?.has(within));
}

function listEntries(
  table: CodeTable,
  { asOf, within, json, lang, tables, today, out, complain }: Asked,
): number {
  const day = asOf ?? today;
  const entries = table.list({ asOf: day, ...(within === undefined ? {} : { within }) });
  if (json)
    out.line(
      JSON.stringify(
        {
          table: table.id,
          edition: table.edition,
          asOf: day,
          ...(within === undefined ? {} : { within }),
          entries,
        },
        null,
        2,
      ),
    );
  else if (entries.length > 0) out.line(tellEntries(entries, table, tables, day, lang));
  else complain(CODES_WORDS[lang].none(table.id, sayDay(day, lang)));
  return EXIT.valid;
}

function find(table: CodeTable, query: string, asked: Asked): number {
  const { lang } = asked;
  const words = CODES_WORDS[lang];
  if (table.has(query)) return show(table, query, asked, []);
  const check = table.check(query);
  const meant = check.ok ? undefined : check.meant;
  if (!check.ok && meant !== undefined && (check.reason === "lost-zeros" || check.reason === "not-clean")) {
    const say = check.reason === "lost-zeros" ? words.lostZeros : words.notClean;
    const others = check.reason === "lost-zeros" ? unitsWith(query, asked.tables, table.id) : [];
    return show(table, meant, asked, [
      say(meant),
      ...(others.length > 0 ? [elsewhere(others, query, lang)] : []),
    ]);
  }
  const found = search(table, query, asked);
  const { match } = found;
  if (match.status === "matched" && match.code !== undefined) {
    const day = found.dayOf(match.code);
    const on = day === undefined ? asked : { ...asked, asOf: day };
    const namesakes = asked.asOf === undefined ? formerNamesakes(table, query, match.code, asked) : [];
    return show(table, match.code, on, [], words.matched(words.stage[match.stage]), match, namesakes);
  }
  return candidates(table, query, found, asked);
}

/** More units of the same name are only counted. */
const MOST_NAMESAKES = 10;

interface Found {
  readonly match: Match;
  /** The day on which a code was what it was found as; undefined: today. */
  dayOf(code: string): string | undefined;
}

/** On the day asked about, else today, else in all of the history: a former name is not that of today's unit. */
function search(table: CodeTable, query: string, { asOf, within, today }: Asked): Found {
  const inside = within === undefined ? {} : { within };
  const match = table.match(query, { ...inside, asOf: asOf ?? today });
  if (match.status !== "unmatched" || asOf !== undefined) return { match, dayOf: () => asOf };
  return { match: table.match(query, inside), dayOf: (code) => lastDayOf(table, code, query) };
}

/** The last day on which a code, which has another name since or ended, was what a query finds. */
function lastDayOf(table: CodeTable, code: string, query: string): string | undefined {
  const ends = table.history(code).flatMap(({ to }) => (to === undefined ? [] : [dayBefore(to)]));
  return ends.findLast((day) => table.match(query, { asOf: day }).candidates.includes(code));
}

/** Units of earlier days with the same name: whoever asks after a ward may mean the one that was. */
function formerNamesakes(table: CodeTable, query: string, found: string, asked: Asked): Namesake[] {
  const { within, tables, lang } = asked;
  const { candidates } = table.match(query, within === undefined ? {} : { within });
  return candidates
    .filter((code) => code !== found)
    .flatMap((code) => {
      const day = lastDayOf(table, code, query);
      const name = day === undefined ? undefined : fullName(tables, table.id, code, day, lang);
      return name === undefined || day === undefined ? [] : [{ code, name, until: day }];
    });
}

interface Namesake {
  readonly code: string;
  readonly name: string;
  /** Its last day. */
  readonly until: string;
}

/** The card of a code. It is not a full answer when something has to be said before it. */
function show(
  table: CodeTable,
  code: string,
  asked: Asked,
  before: string[],
  how?: string,
  match?: Match,
  namesakes: readonly Namesake[] = [],
): number {
  const { asOf, json, lang, tables, out } = asked;
  const said = [...before];
  if (asOf !== undefined && table.get(code, { asOf }) === undefined) {
    const words = CODES_WORDS[lang];
    const unsure = table.hasOn(code, asOf) === undefined;
    said.push((unsure ? words.notSureThen : words.notThen)(sayDay(asOf, lang)));
  }
  const card = cardOf(table, code, tables, asOf);
  if (card === undefined) return asked.complain(CODES_WORDS[lang].unknownCode(table.id), EXIT.findings);
  if (card.entry.status === "disputed") said.push(CODES_WORDS[lang].disputed);
  if (json)
    out.line(
      JSON.stringify({ ...card, ...(match === undefined ? {} : { match, namesakes }), notes: said }, null, 2),
    );
  else {
    for (const line of [...said, ...(how === undefined ? [] : [how])]) out.line(wrap(line, ""));
    if (said.length > 0 || how !== undefined) out.line("");
    out.line(tellCard(card, table, tables, lang));
    if (namesakes.length > 0) out.line(tellNamesakes(namesakes, lang));
  }
  return said.length > 0 ? EXIT.findings : EXIT.valid;
}

function tellNamesakes(namesakes: readonly Namesake[], lang: Lang): string {
  const words = CODES_WORDS[lang];
  const shown = namesakes.slice(0, MOST_NAMESAKES);
  const lines = shown.map(({ code, name, until }) =>
    wrap(`${name} (${words.until(sayDay(until, lang))})`, `  ${code}  `),
  );
  const more = namesakes.length - shown.length;
  return ["", wrap(words.namesakes, ""), ...lines, ...(more > 0 ? [`  … (+${more})`] : [])].join("\n");
}

function candidates(table: CodeTable, query: string, { match, dayOf }: Found, asked: Asked): number {
  const { today, json, lang, tables, out } = asked;
  const words = CODES_WORDS[lang];
  const ambiguous = match.status === "ambiguous";
  const others = ambiguous ? [] : tablesWith(query, tables, table.id);
  if (json) {
    const named = match.candidates.map((code) => ({ code, name: nameAt(code) }));
    const otherTables = others.map(({ id }) => id);
    out.line(
      JSON.stringify(
        { table: table.id, edition: table.edition, match, candidates: named, otherTables },
        null,
        2,
      ),
    );
    return EXIT.findings;
  }
  if (ambiguous)
    out.line(wrap(words.ambiguous(number(match.candidates.length, lang), words.stage[match.stage]), ""));
  else {
    asked.complain(words.unmatched(table.id), EXIT.findings);
    if (others.length > 0) out.line(wrap(elsewhere(others, query, lang), "", "  "));
    if (match.candidates.length > 0) out.line(words.near);
  }
  for (const code of match.candidates) out.line(`  ${code}  ${nameAt(code)}`);
  return EXIT.findings;

  function nameAt(code: string): string {
    return fullName(tables, table.id, code, dayOf(code) ?? today, lang) ?? code;
  }
}

/** In which other tables a code stands. */
function elsewhere(others: readonly CodeTable[], code: string, lang: Lang): string {
  const shown = others.slice(0, MOST_ELSEWHERE).map((other) => `${other.id} (${nameIn(other, code, lang)})`);
  return CODES_WORDS[lang].elsewhere(shown.join(", ") + (others.length > MOST_ELSEWHERE ? ", …" : ""));
}

function nameIn(table: CodeTable, code: string, lang: Lang): string {
  const entry = table.get(code);
  return entry === undefined ? table.label[lang] : nameOf(entry, lang);
}
