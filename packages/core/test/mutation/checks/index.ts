// All that is checked of identifiers and dates, by what it says. Vitest runs it, and Stryker for every mutant.
import { vectorChecks } from "./vectors.ts";

export const checks: Readonly<Record<string, () => void>> = { ...vectorChecks() };
