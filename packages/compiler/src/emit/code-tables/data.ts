import type { CodeTable } from "../../read/code-tables.ts";
import { calendarDays, LEGAL_TEXTS, legalTexts, newYears } from "../../rule-data/rule-data.ts";
import { BANNER, literal } from "../writer.ts";
import { dayOf, pack, steps } from "./pack.ts";

/** One module of what programs and rules ask beside the codes of a table. */
interface DataModule {
  readonly path: string;
  readonly text: string;
}

/** The module of data that a table gives; undefined for all but those that rules ask questions of. */
export function dataModule(table: CodeTable, tables: ReadonlyMap<string, CodeTable>): DataModule | undefined {
  switch (table.id) {
    case "ngay-nghi-le":
      return { path: "data/working-days.ts", text: workingDaysModule(tables) };
    case LEGAL_TEXTS:
      return { path: "data/legal-texts.ts", text: legalTextsModule(table) };
    default:
      return undefined;
  }
}

function workingDaysModule(tables: ReadonlyMap<string, CodeTable>): string {
  const { holidays, makeUpDays, uncertain, announced } = calendarDays(tables);
  const days = (of: Iterable<number>): string => literal(pack(steps([...of].sort((a, b) => a - b))));
  return `${BANNER}/** First day, and day after the last. */
export type Span = readonly [from: number, to: number];

/** Days off beside Saturdays and Sundays, packed. */
export const holidays: string = ${days(holidays)};
/** Saturdays and Sundays on which people work, packed. */
export const makeUpDays: string = ${days(makeUpDays)};
/** Days of which it is not certain whether people work, packed. */
export const uncertain: string = ${days(uncertain)};
/** Years whose holidays were announced. */
export const announced: readonly Span[] = ${literal(announced)};
/** First days of the lunar years, packed. */
export const newYears: string = ${days(newYears(tables))};
`;
}

function legalTextsModule(table: CodeTable): string {
  const rows = [...legalTexts(table.rows)].map(([number, { from, to, replacedBy = [] }]) =>
    literal([number, from ?? null, to ?? null, ...replacedBy]),
  );
  return `${BANNER}/** Last day of which the table knows. */
export const edition = ${dayOf(table.edition)};
/** Number, first day in force, first day after, and what took its place; null: not known. */
export type Text = readonly [
  number: string,
  from: number | null,
  to: number | null,
  ...replacedBy: string[],
];

/** The texts of the table. */
export const texts: readonly Text[] = [
${rows.map((row) => `  ${row},\n`).join("")}];
`;
}
