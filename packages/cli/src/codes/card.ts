import type { CodeEntry, CodeTable, Translation } from "@thongnhat/code-tables";
import { answers } from "../translate/answer/answer.ts";
import { dayValue } from "../translate/day/day.ts";
import { mark, tellAnswer } from "../translate/show/one.ts";
import { dayBefore, sayDay } from "../words/days.ts";
import type { Lang } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import { fullName, nameOf, type Parent, parentsOf, type Tables, UNITS } from "./tables.ts";
import { CODES_WORDS } from "./words.ts";

/** Everything known about a code. */
export interface Card {
  readonly table: string;
  readonly edition: string;
  /** The day that was asked about. */
  readonly asOf?: string;
  /** The row of that day, else the latest one. */
  readonly entry: CodeEntry;
  /** Kind of an administrative unit, which is the first word of its name. */
  readonly type?: string;
  readonly parents: readonly Parent[];
  readonly history: readonly CodeEntry[];
  /** What the unit is on the day of the edition, when its row ended or another day was asked about. */
  readonly translation?: Translation;
  /** A day on which the code still was another unit, or had another name. */
  readonly other?: string;
}

const KINDS = ["Thành phố", "Thị xã", "Thị trấn", "Đặc khu", "Phường", "Quận", "Huyện", "Tỉnh", "Xã"];

/** The card of a code that the table has. */
export function cardOf(table: CodeTable, code: string, tables: Tables, asOf?: string): Card | undefined {
  const onDay = asOf === undefined ? undefined : table.get(code, { asOf });
  const entry = onDay ?? table.get(code);
  if (entry === undefined) return undefined;
  const day = onDay === undefined ? lastDay(entry) : asOf;
  const history = table.history(code);
  const kind = UNITS.includes(table.id) ? KINDS.find((one) => entry.vi.startsWith(`${one} `)) : undefined;
  const other = otherBefore(table, code, entry, history);
  return {
    table: table.id,
    edition: table.edition,
    ...(asOf === undefined ? {} : { asOf }),
    entry,
    ...(kind === undefined ? {} : { type: kind }),
    parents: parentsOf(tables, table, code, day === undefined ? {} : { asOf: day }),
    history,
    ...(day === undefined ? {} : { translation: table.translate(code, { from: day }) }),
    ...(other === undefined ? {} : { other }),
  };
}

/** The last day of a row that ended. */
function lastDay({ to }: CodeEntry): string | undefined {
  return to === undefined ? undefined : dayBefore(to);
}

/** The last day on which the code was not what it is in this row. */
function otherBefore(
  table: CodeTable,
  code: string,
  entry: CodeEntry,
  history: readonly CodeEntry[],
): string | undefined {
  const before = history[history.indexOf(entry) - 1];
  const day = before && lastDay(before);
  if (day === undefined || entry.from === undefined) return undefined;
  const { relation } = table.translate(code, { from: day, to: entry.from });
  return relation === "same" ? undefined : day;
}

/** A card for people. */
export function tellCard(card: Card, table: CodeTable, tables: Tables, lang: Lang): string {
  const words = CODES_WORDS[lang];
  const { entry, parents, history, translation, other } = card;
  const line = (label: string, text: string | undefined) =>
    text === undefined || text === "" ? [] : [wrap(text, `  ${label}: `, "    ")];
  const successors = entry.replacedBy.map((code) => named(code, table, tables, entry.to, lang));
  return [
    wrap(nameOf(entry, lang), `${entry.code}  `),
    ...line(words.table, `${table.label[lang]} (${table.id})`),
    ...line(words.type, card.type),
    ...line(
      words.in,
      parents.map((parent) => `${parent.name[lang]} (${parent.table} ${parent.code})`).join(", "),
    ),
    ...line(words.aliases, entry.aliases.join(", ")),
    ...line(words.valid, validity(entry, lang)),
    ...line(words.successor, successors.join("; ")),
    ...line(words.basis, entry.basis),
    ...line(words.evidence, `${mark(entry.evidence.mark, lang)} – ${entry.evidence.source}`),
    ...(translation === undefined ? [] : ["", ...translated(card, translation, table, tables, lang)]),
    ...(history.length < 2
      ? []
      : ["", `${words.history}:`, ...history.flatMap((row) => rowText(row, table, tables, lang))]),
    ...(other === undefined
      ? []
      : ["", wrap(words.reused(`thongnhat codes ${table.id} ${entry.code} --as-of ${other}`), "")]),
  ].join("\n");
}

function translated(
  { entry }: Card,
  { from, to }: Translation,
  table: CodeTable,
  tables: Tables,
  lang: Lang,
): string[] {
  const answer = answers(table, {})(entry.code, dayValue(from));
  return [
    `${CODES_WORDS[lang].now(sayDay(to, lang))}:`,
    tellAnswer(answer, entry.code, { table, tables, lang }),
  ];
}

function validity({ from, to, status }: CodeEntry, lang: Lang): string {
  const words = CODES_WORDS[lang];
  const parts = [
    ...(from === undefined ? [] : [words.since(sayDay(from, lang))]),
    ...(to === undefined ? [] : [words.until(sayDay(dayBefore(to), lang))]),
  ];
  if (status === "retired" && to !== undefined) return parts.join(" ");
  return parts.length === 0 ? words.status[status] : `${parts.join(" ")} (${words.status[status]})`;
}

function rowText(row: CodeEntry, table: CodeTable, tables: Tables, lang: Lang): string[] {
  const words = CODES_WORDS[lang];
  const day = row.from ?? lastDay(row) ?? table.edition;
  const name = fullName(tables, table.id, row.code, day, lang) ?? nameOf(row, lang);
  const said = row.status === "disputed" ? nameOf(row, lang) : name;
  const basis = row.basis === undefined ? "" : ` (${words.basis.toLowerCase()}: ${row.basis})`;
  return [wrap(`${validity(row, lang)}: ${said}${basis}`, "  ", "    ")];
}

function named(code: string, table: CodeTable, tables: Tables, asOf: string | undefined, lang: Lang): string {
  const name = fullName(tables, table.id, code, asOf, lang);
  return name === undefined ? code : `${code} ${name}`;
}
