import type { Json } from "../read/sources.ts";
import type { Annotations } from "./types.ts";

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

/** The nearer says what the farther leaves out. */
export function mergeAnnotations(near: Annotations | undefined, far: Annotations): Annotations {
  return near === undefined ? far : { ...far, ...near };
}

function prune(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
