import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "../../compiled.ts";
import type { RecordModel } from "../../model/types.ts";
import { minimal } from "./samples.ts";

/** A record to begin with. */
export interface Base {
  /** The example it stands in; absent: made from the model. */
  readonly example?: string;
  readonly record: Record<string, unknown>;
}

/** The valid examples of a record, then the smallest record that the model allows. */
export function validBases(side: Compiled, record: RecordModel): Base[] {
  const examples = readFolder(side, record, "valid").map(({ file, json }) => base(file, json));
  return [...examples.flat(), { record: minimal(record.def, side) }];
}

/** The records of the examples that are wrong on purpose. */
export function faultyBases(side: Compiled, record: RecordModel): Base[] {
  return readFolder(side, record, "invalid").flatMap(({ file, json }) => {
    return base(file, (json as { record?: unknown } | null)?.record);
  });
}

function base(example: string, record: unknown): Base[] {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return [];
  // What an editor reads to find the schema is no field of the record.
  const { $schema: _, ...fields } = record as Record<string, unknown>;
  return [{ example, record: fields }];
}

function readFolder(
  { sources }: Compiled,
  { database, version, name }: RecordModel,
  kind: "valid" | "invalid",
): { file: string; json: unknown }[] {
  const below = `${database}/${version}/examples/${name}/${kind}`;
  const folder = join(sources.dir, below);
  // A standard that exists in memory only has no examples.
  if (sources.dir === "" || !existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().flatMap((file) => {
    try {
      return [
        { file: `${below}/${file}`, json: JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown },
      ];
    } catch {
      // The compiler reports an example that is no JSON; here it only is no help.
      return [];
    }
  });
}
