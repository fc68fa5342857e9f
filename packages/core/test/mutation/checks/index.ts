// All that is checked of identifiers and dates, by what it says. Vitest runs it, and Stryker for every mutant.
import { calendarChecks } from "./calendar.ts";
import { formatChecks } from "./formats.ts";
import { identifierChecks } from "./identifiers.ts";
import { momentChecks } from "./moments.ts";
import { vectorChecks } from "./vectors.ts";
import { wordChecks } from "./words.ts";

/** Quick ones first: most mutants end there. */
export const checks: Readonly<Record<string, () => void>> = {
  ...identifierChecks(),
  ...vectorChecks(),
  ...momentChecks(),
  ...formatChecks(),
  ...wordChecks(),
  ...calendarChecks(),
};
