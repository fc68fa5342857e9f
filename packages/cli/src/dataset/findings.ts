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
      ...splitPlace(file),
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
    const { value, line, row, sheet } = checked.item;
    const source = { file: joinPlace(file, sheet), line, ...(row === undefined ? {} : { row }) };
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
  return { record, ...splitPlace(file), line, ...(row === undefined ? {} : { row }) };
}

/** The rules over several records know of files and rows; the sheet goes with the file, behind a letter that no name has. */
const BETWEEN = "\u0000";

function joinPlace(file: string, sheet: string | undefined): string {
  return sheet === undefined ? file : `${file}${BETWEEN}${sheet}`;
}

function splitPlace(place: string): { readonly file: string; readonly sheet?: string } {
  const [file = "", sheet] = place.split(BETWEEN);
  return sheet === undefined ? { file } : { file, sheet };
}
