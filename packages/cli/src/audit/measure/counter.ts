import type { Counter } from "@thongnhat/quality";
import type { Io } from "../../program/io.ts";
import type { AuditCommand } from "../options.ts";
import type { ExampleKeeper } from "../output/examples.ts";
import type { QualityPackage } from "../quality.ts";

/** The day on which a run judges. */
export function dayOf({ asOf }: AuditCommand, io: Io): string {
  return asOf ?? io.today();
}

/** Whose the records are, where the command says it. */
export function placeOf({ system, unit }: AuditCommand): {
  readonly system?: string;
  readonly unit?: string;
} {
  return { ...(system === undefined ? {} : { system }), ...(unit === undefined ? {} : { unit }) };
}

/**
 * What counts the records of a run. Equal keys are found exactly, whatever their number: what does not fit into memory
 * goes as hashes to the folder for temporary files.
 */
export async function counterOf(
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
  examples?: ExampleKeeper,
): Promise<Counter> {
  const { createKeyStore, makeKeyHash } = await import("@thongnhat/quality/node");
  const hash = makeKeyHash(crypto.getRandomValues(new Uint8Array(16)));
  return quality.createCounter({
    today: dayOf(command, io),
    ...placeOf(command),
    duplicates: { hash, store: createKeyStore() },
    ...(examples === undefined ? {} : { onFailing: examples.failing }),
  });
}
