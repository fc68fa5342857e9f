import { citedNumbers } from "@thongnhat/core";
import type { CodeTable } from "../read/code-tables.ts";
import type { Json, Sources } from "../read/sources.ts";
import type { StateMachine } from "../read/states.ts";

/** One place where the standard stands on a legal text. */
export interface Citation {
  readonly file: string;
  readonly pointer: string;
  readonly document: string;
  /** Numbers of the texts that it names; empty when it names none by number. */
  readonly numbers: readonly string[];
  /** First day of what stands on the text: of the rule around it, as far as it says. */
  readonly from: string | undefined;
}

const KEYS: ReadonlySet<string> = new Set(["x-legal-basis", "legalBasis"]);

/** Every legal text that schemas, shared rules, databases, state machines and code tables stand on. */
export function readCitations(
  sources: Sources,
  machines: readonly StateMachine[],
  tables: ReadonlyMap<string, CodeTable>,
): Citation[] {
  const own = (database: string): boolean => sources.standardBelow?.databases.has(database) !== true;
  const files: (readonly [file: string, json: unknown])[] = [
    ...[...sources.schemas, ...(sources.extensions ?? [])]
      .filter(({ database }) => own(database))
      .map(({ file, json }) => [file, json] as const),
    ...[...sources.sharedRules]
      .filter(([place]) => own(place.split("/")[0] ?? ""))
      .map(([place, json]) => [`${place}/rules.json`, json] as const),
    ...[...sources.databases]
      .filter(([database]) => own(database))
      .map(([database, json]) => [`${database}/database.json`, json] as const),
    ...machines.map((machine) => [machine.file, machine] as const),
    ...[...tables.values()].map(
      ({ id, legalBasis }) => [`code-tables/${id}/table.json`, { legalBasis }] as const,
    ),
  ];
  return files.flatMap(([file, json]) => citationsIn(json, { file, pointer: "", from: undefined }));
}

type Place = Pick<Citation, "file" | "pointer" | "from">;

function citationsIn(value: unknown, place: Place): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      citationsIn(item, { ...place, pointer: `${place.pointer}/${index}` }),
    );
  }
  const json = value as Json;
  // The `from` of a deadline is a field.
  const from = typeof json.from === "string" && /^\d/.test(json.from) ? json.from : place.from;
  return Object.entries(json).flatMap(([key, item]) => {
    const inside = { ...place, from, pointer: `${place.pointer}/${key.replace(/\//g, "~1")}` };
    return KEYS.has(key) && Array.isArray(item) ? documentsIn(item, inside) : citationsIn(item, inside);
  });
}

function documentsIn(list: readonly unknown[], place: Place): Citation[] {
  return list.flatMap((item, index) => {
    const document = (item as { document?: unknown } | null)?.document;
    if (typeof document !== "string") return [];
    const pointer = `${place.pointer}/${index}/document`;
    return [{ ...place, pointer, document, numbers: citedNumbers(document) }];
  });
}
