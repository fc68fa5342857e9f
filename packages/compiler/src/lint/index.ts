import { join } from "node:path";
import { lintEndedTexts, lintUnknownTexts } from "../citations/lint.ts";
import { readCitations } from "../citations/read.ts";
import type { Compiled } from "../compiled.ts";
import { lintLock } from "../diff/lock/check.ts";
import { lintDrafts } from "../draft/lint.ts";
import { countEvidence, lintEvidence } from "../evidence/count.ts";
import type { Finding } from "../finding.ts";
import { lintMigrations } from "../migration/lint.ts";
import { readMappingSystems, readMappings, readTransfers } from "../read/mappings.ts";
import { readProfiles } from "../read/profiles.ts";
import { readStates } from "../read/states.ts";
import { readWireFormats } from "../read/wire-formats.ts";
import { LEGAL_TEXTS, legalTexts } from "../rule-data/rule-data.ts";
import { lintCodeTables } from "./code-tables.ts";
import { lintDatasetExamples } from "./dataset-examples.ts";
import { lintEnds } from "./ends.ts";
import { lintExtensions } from "./extensions.ts";
import { lintFields } from "./fields.ts";
import { lintLimits } from "./limits.ts";
import { lintMachineNames, machinesOf } from "./machines.ts";
import { lintMappings } from "./mappings.ts";
import { lintMessages } from "./messages.ts";
import { lintOpenData } from "./open-data.ts";
import { lintPatterns } from "./patterns.ts";
import { lintProfiles } from "./profiles.ts";
import { lintQuality } from "./quality.ts";
import { lintRules } from "./rules.ts";
import { lintStates } from "./states.ts";
import { lintTitles } from "./titles.ts";
import { lintWireFormats } from "./wire-formats/wire-formats.ts";

/** `thorough` adds what takes seconds: the proof that no pattern can be driven into catastrophic backtracking. */
export interface LintInput extends Compiled {
  readonly thorough: boolean;
}

/** Every mistake in the sources, each with file, pointer and what to do. */
export async function lint({ sources, model, tables, thorough }: LintInput): Promise<Finding[]> {
  const dir = join(sources.dir, "mappings");
  const mappings = readMappings(dir);
  const transfers = readTransfers(dir);
  // What a unit's sources take from the standard was linted there.
  const own = new Map([...tables].filter(([id]) => !model.imported?.tables.has(id)));
  const below = sources.standardBelow;
  const machines = readStates(sources);
  const citations = readCitations(sources, machines, own);
  const texts = legalTexts(tables.get(LEGAL_TEXTS)?.rows ?? []);
  const systems = new Map([
    ...(below ? readMappingSystems(join(below.dir, "mappings")) : []),
    ...readMappingSystems(dir),
  ]);
  return [
    ...lintLock(sources.dir),
    ...lintFields(model, tables),
    ...lintTitles(model),
    ...lintOpenData(model),
    ...lintProfiles(model, readProfiles(sources)),
    ...lintQuality(model),
    ...lintLimits(sources),
    ...lintExtensions(model, tables),
    ...lintDatasetExamples(sources, model),
    ...lintRules(model, tables, machinesOf(sources)),
    ...lintMachineNames(machines),
    ...lintEndedTexts(citations, texts),
    // A unit stands on decisions of its province too, and cannot add to the table of the standard.
    ...(below || !tables.has(LEGAL_TEXTS) ? [] : lintUnknownTexts(citations, texts)),
    ...(below ? [] : lintMessages(sources)),
    ...lintCodeTables(tables, own),
    ...lintEvidence(sources.standard, countEvidence({ tables: own, transfers, mappings })),
    ...lintEnds(own, transfers),
    ...lintStates(machines, model, tables),
    ...lintMappings(mappings, transfers, systems, tables),
    ...lintDrafts({ sources, model, tables }),
    ...lintMigrations({ sources, model, tables }),
    ...lintWireFormats(readWireFormats(sources.dir), model, tables),
    ...(thorough ? await lintPatterns(sources) : []),
  ];
}
