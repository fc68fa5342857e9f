import { basename } from "node:path";
import type { AgreementResult } from "@thongnhat/quality";
import type { Registry } from "../../check/registry.ts";
import { fileName } from "../../output/pretty.ts";
import type { Io } from "../../program/io.ts";
import { WORDS } from "../../words/interface.ts";
import { recordsOf } from "../input/source.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import { AUDIT_WORDS } from "../words.ts";
import { dayOf } from "./counter.ts";
import { openFiles, readingOf, recordOf } from "./open.ts";

/** Two systems on one command line. */
export interface Compared {
  readonly files: readonly string[];
  /** Record type of the files, where there is only one. */
  readonly record: string | undefined;
  readonly other: string;
}

/**
 * Compares the files with those of a second system on the records that both have. Only counts come out.
 * @throws UsageError when the record types are not known or do not correspond, SourceError
 */
export async function compareWith(
  { files, record, other }: Compared,
  command: AuditCommand,
  io: Io,
): Promise<AgreementResult[]> {
  const { lang, withRecord } = command;
  const registry = await io.registry();
  const { compareSystems, correspondencesOf } = await import("@thongnhat/quality/agreement");
  const { createDiskStore } = await import("@thongnhat/validators/dataset/node");
  const b = withRecord === undefined ? record : recordOf(withRecord, registry, lang);
  const a = record ?? b;
  if (a === undefined || b === undefined) throw new UsageError(AUDIT_WORDS[lang].problems.needsWithRecord);
  const asked =
    a === b ? [{ record: a }] : correspondencesOf(a, b).map((correspondence) => ({ correspondence }));
  if (asked.length === 0) throw new UsageError(AUDIT_WORDS[lang].problems.noCorrespondence(a, b));
  const names = { nameA: nameOf(files[0] ?? ""), nameB: nameOf(other) };
  const results: AgreementResult[] = [];
  for (const one of asked)
    results.push(
      await compareSystems(
        values(files, a, command, io, registry),
        values([other], b, command, io, registry),
        { ...one, ...names, today: dayOf(command, io), store: createDiskStore() },
      ),
    );
  return results;
}

function nameOf(path: string): string {
  return path === "-" ? "-" : basename(path);
}

/** The records of one side; what cannot be read was counted already, or is not part of the comparison. */
async function* values(
  paths: readonly string[],
  record: string,
  command: AuditCommand,
  io: Io,
  registry: Registry,
): AsyncGenerator<unknown> {
  const { lang } = command;
  const { sources } = await openFiles(paths, io, (path, { problem }) => {
    throw new UsageError(WORDS[lang].problem[problem](fileName(path, lang)));
  });
  const work = {
    reading: readingOf(command, record, registry),
    record,
    isKnown: (name: string) => registry.validators.has(name),
    progress() {},
  };
  for await (const item of recordsOf(sources, work)) if ("value" in item) yield item.value;
}
