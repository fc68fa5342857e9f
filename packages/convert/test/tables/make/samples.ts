import { BIRTHS } from "./births.ts";
import { BIRTHS_OF_SYSTEMS } from "./births-of-systems.ts";
import type { Case } from "./case.ts";
import { DEATHS } from "./deaths.ts";
import { ENFORCEMENT } from "./enforcement.ts";
import { MARRIAGES } from "./marriages.ts";
import { MORE_BIRTHS } from "./more-births.ts";
import { PROFESSIONS } from "./professions.ts";
import type { Sample } from "./sample.ts";

/** Every table of the corpus. */
export const SAMPLES: readonly Sample<Case>[] = [
  ...BIRTHS,
  ...BIRTHS_OF_SYSTEMS,
  ...MORE_BIRTHS,
  ...MARRIAGES,
  ...DEATHS,
  ...ENFORCEMENT,
  ...PROFESSIONS,
];
