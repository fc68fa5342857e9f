import { join } from "node:path";
import type { Compiled } from "../compiled.ts";
import { countEvidence, lintEvidence } from "../evidence/count.ts";
import type { Finding } from "../finding.ts";
import { readMappingSystems, readMappings, readTransfers } from "../read/mappings.ts";
import { lintCodeTables } from "./code-tables.ts";
import { lintEnds } from "./ends.ts";
import { lintFields } from "./fields.ts";
import { lintMappings } from "./mappings.ts";
import { lintMessages } from "./messages.ts";
import { lintPatterns } from "./patterns.ts";
import { lintRules } from "./rules.ts";

/** `thorough` adds what takes seconds: the proof that no pattern can be driven into catastrophic backtracking. */
export interface LintInput extends Compiled {
  readonly thorough: boolean;
}

/** Every mistake in the sources, each with file, pointer and what to do. */
export async function lint({ sources, model, tables, thorough }: LintInput): Promise<Finding[]> {
  const dir = join(sources.dir, "mappings");
  const mappings = readMappings(dir);
  const transfers = readTransfers(dir);
  return [
    ...lintFields(model, tables),
    ...lintRules(model, tables),
    ...lintMessages(sources),
    ...lintCodeTables(tables),
    ...lintEvidence(sources.standard, countEvidence({ tables, transfers, mappings })),
    ...lintEnds(tables, transfers),
    ...lintMappings(mappings, transfers, readMappingSystems(dir), tables),
    ...(thorough ? await lintPatterns(model) : []),
  ];
}
