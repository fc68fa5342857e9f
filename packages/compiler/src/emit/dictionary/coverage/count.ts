import { MARKS } from "../../../evidence/count.ts";
import type { Annotations } from "../../../model/types.ts";
import type { Facts } from "../facts.ts";
import type { Sheet } from "../fields/sheets.ts";

/** How many things carry each mark. */
export type Marks = Readonly<Record<(typeof MARKS)[number], number>>;

/** What a page of the standard says about its own fields and rules. */
export interface SheetCount {
  readonly sheet: Sheet;
  readonly fields: number;
  readonly marks: Marks;
  readonly ruleMarks: Marks;
  readonly withLaw: number;
  readonly withArticle: number;
  readonly withExample: number;
  readonly english: number;
  readonly personal: number;
  readonly rulesRun: number;
  readonly rulesData: number;
  readonly valid: number;
  readonly faulty: number;
}

/** Counts the marks of a list. */
export function countMarks(marks: Iterable<string | undefined>): Marks {
  const counts = Object.fromEntries(MARKS.map((mark) => [mark, 0])) as Record<(typeof MARKS)[number], number>;
  for (const mark of marks)
    if (mark !== undefined && mark in counts) counts[mark as (typeof MARKS)[number]]++;
  return counts;
}

/** The sum of several counts. */
export function sumMarks(all: readonly Marks[]): Marks {
  const sum = { ...countMarks([]) };
  for (const marks of all) for (const mark of MARKS) sum[mark] += marks[mark];
  return sum;
}

/** Counts what is written in the file of each record and block. */
export function countSheets(facts: Facts): SheetCount[] {
  return facts.sheets.map((sheet) => {
    const fields = (facts.fields.get(sheet.id) ?? []).filter(({ own }) => own);
    const said = fields.map(({ property }) => property.annotations);
    const how = (test: (annotations: Annotations) => boolean): number => said.filter(test).length;
    const rules = sheet.record?.rules ?? sheet.def?.rules ?? [];
    const examples = facts.examples.get(sheet.id);
    return {
      sheet,
      fields: fields.length,
      marks: countMarks(said.map(({ evidence }) => evidence?.mark)),
      ruleMarks: countMarks(rules.map(({ evidence }) => evidence.mark)),
      withLaw: how(({ legalBasis = [] }) => legalBasis.length > 0),
      withArticle: how(({ legalBasis = [] }) => legalBasis.some(({ article }) => article !== undefined)),
      withExample: how(({ example }) => example !== undefined),
      english: how(({ label }) => label !== undefined && label.en !== ""),
      personal: how(({ personalData }) => personalData !== undefined),
      rulesRun: rules.filter(({ scope }) => scope === "record").length,
      rulesData: rules.filter(({ scope }) => scope === "dataset").length,
      valid: examples?.valid.length ?? 0,
      faulty: examples?.faulty.length ?? 0,
    };
  });
}
