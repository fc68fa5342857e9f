import type { DatasetRecord } from "@thongnhat/validators/dataset";
import type { Checked, Finding } from "../check/check.ts";
import type { Registry } from "../check/registry.ts";
import { resolveRecord } from "../check/resolve.ts";

/** What decides how records are compared with each other. */
export interface CompareOptions {
  readonly record?: string;
  readonly origin?: "dang-ky-moi" | "so-hoa";
  readonly today?: string;
}

/** A record that was checked, and the file it stands in. */
export interface Met {
  readonly file: string;
  readonly checked: Checked;
}

/**
 * Findings of the rules that several records decide, once all records were met. What does not fit into memory goes to
 * the system's folder for temporary files, enciphered, and is removed.
 */
export async function* compare(
  met: AsyncIterable<Met>,
  registry: Registry,
  { record, origin, today }: CompareOptions,
): AsyncGenerator<Finding> {
  const [{ checkDataset }, { createDiskStore }, rules] = await Promise.all([
    import("@thongnhat/validators/dataset"),
    import("@thongnhat/validators/dataset/node"),
    registry.datasetRules?.() ?? [],
  ]);
  const kind = (value: unknown): string | undefined => {
    const name = stated(value) ?? record;
    return name === undefined ? undefined : resolveRecord(name, registry);
  };
  const options = { ...(origin ? { origin } : {}), ...(today ? { today } : {}) };
  const issues = checkDataset(records(met, kind), { rules, store: createDiskStore(), ...options });
  for await (const { at, other, ...issue } of issues) {
    const { file = "", line = 1, row } = at;
    yield {
      ...issue,
      file,
      line,
      ...(row === undefined ? {} : { row }),
      ...(other === undefined ? {} : { other: placeOf(other) }),
    };
  }
}

async function* records(
  met: AsyncIterable<Met>,
  kind: (value: unknown) => string | undefined,
): AsyncGenerator<DatasetRecord> {
  for await (const { file, checked } of met) {
    if (checked.item === undefined) continue;
    const { value, line, row } = checked.item;
    const source = { file, line, ...(row === undefined ? {} : { row }) };
    const type = kind(value);
    if (type !== undefined) yield { record: value, type, source };
  }
}

/** The kind of record that it says it is. */
function stated(value: unknown): string | undefined {
  const name = (value as { sieuDuLieu?: { luocDo?: unknown } | null } | null)?.sieuDuLieu?.luocDo;
  return typeof name === "string" ? name : undefined;
}

function placeOf({
  record,
  file = "",
  line = 1,
  row,
}: {
  readonly record: string;
  readonly file?: string;
  readonly line?: number;
  readonly row?: number;
}): NonNullable<Finding["other"]> {
  return { record, file, line, ...(row === undefined ? {} : { row }) };
}
