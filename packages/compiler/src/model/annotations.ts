import type { Text } from "@thongnhat/core";
import type { Json } from "../read/sources.ts";
import type { Annotations, Rule } from "./types.ts";

/** Reads the `x-` annotations of a schema object into the model's words. */
export function readAnnotations(schema: Json): Annotations {
  const examples = schema.examples;
  return prune({
    label: schema["x-label"],
    description: schema.description,
    aliases: schema["x-aliases"],
    required: schema["x-required"],
    recommended: schema["x-recommended"] === true ? true : undefined,
    personalData: schema["x-personal-data"],
    legalBasis: schema["x-legal-basis"],
    evidence: schema["x-evidence"],
    profiles: schema["x-profiles"],
    example: Array.isArray(examples) && typeof examples[0] === "string" ? examples[0] : undefined,
  }) as Annotations;
}

/**
 * What is said of a field: at the field itself, else at its items, else at the block it refers to.
 * @param target the schema that the field's `$ref` names
 */
export function fieldAnnotations(schema: Json, target: Json | undefined): Annotations {
  const { label, description, ...far } = target === undefined ? {} : readAnnotations(target);
  const items = schema.items as Json | undefined;
  return prune({
    label,
    description,
    ...inherited(far),
    ...inherited(items === undefined ? {} : readAnnotations(items)),
    ...readAnnotations(schema),
  });
}

/** What a block or an item says that also holds for the field: an example, and whose data it is. */
function inherited({ example, personalData }: Annotations): Record<string, unknown> {
  return prune({ example, personalData });
}

/** What a use of a block says of the fields below it, by dotted path. */
export function readOverlays(schema: Json): Map<string, Annotations> {
  const items = schema.items as Json | undefined;
  const fields = (schema["x-fields"] ?? items?.["x-fields"] ?? {}) as Record<string, Json>;
  return new Map(Object.entries(fields).map(([path, json]) => [path, readAnnotations(json)]));
}

/**
 * A rule as written.
 * @param record name of the record that runs it: a shared rule may say for each how several records decide it
 */
export function readRule({ datasets, ...json }: Json, record: string): Rule {
  const dataset = (datasets as Json | undefined)?.[record] ?? json.dataset;
  const own = dataset === undefined ? {} : { dataset };
  return { scope: "record", legalBasis: json.legalBasis, ...json, ...own } as unknown as Rule;
}

/** Words in both languages; what is missing is empty, and lint says so. */
export function text(value: unknown): Text {
  const given = value as Partial<Text> | undefined;
  return { vi: given?.vi ?? "", en: given?.en ?? "" };
}

/** The nearer says what the farther leaves out. */
export function mergeAnnotations(near: Annotations | undefined, far: Annotations): Annotations {
  return near === undefined ? far : { ...far, ...near };
}

function prune(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
