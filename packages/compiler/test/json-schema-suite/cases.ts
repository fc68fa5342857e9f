import { OBJECTS } from "./cases-objects.ts";
import { OUTSIDE } from "./cases-outside.ts";
import { VALUES } from "./cases-values.ts";
import type { Group } from "./group.ts";

/** The official cases of these keywords, written again with values of our own: no package of the registry holds them. */
export const GROUPS: readonly Group[] = [...OBJECTS, ...VALUES, ...OUTSIDE];
