import type { Compiled } from "../compiled.ts";
import type { Finding } from "../finding.ts";
import { lintFields } from "../lint/fields.ts";
import { machinesOf } from "../lint/machines.ts";
import { lintRules } from "../lint/rules.ts";
import { readDraft } from "./draft.ts";
import { listDrafts } from "./read.ts";

/**
 * What is wrong with the drafts of a standard: each still applies, and what it gives keeps the rules of the dialect.
 *
 * @param compiled the standard, from `readStandard`
 * @returns findings; those inside the draft name the files that it would give
 * @throws CompileError naming each operation that does not apply any more
 */
export function lintDrafts(compiled: Compiled): Finding[] {
  return listDrafts(compiled.sources.dir).flatMap(({ database, version }) => {
    const { model, tables } = readDraft(compiled.sources.dir, database, version, compiled);
    const own = (file: string): boolean => file.startsWith(`${database}/${version}/`);
    return [...lintFields(model, tables), ...lintRules(model, tables, machinesOf(compiled.sources))]
      .filter(({ file }) => own(file))
      .map((finding) => ({ ...finding, message: `Bản nháp ${database} ${version}: ${finding.message}` }));
  });
}
