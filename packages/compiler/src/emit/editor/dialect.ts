import type { Json } from "../../read/sources.ts";

/**
 * The dialect with a hover text for each keyword: the Vietnamese sentences of `dialect/README.md`.
 * @param dialect the schema of the schemas
 * @param readme the text of `dialect/README.md`, of which the Vietnamese part comes first
 */
export function explainDialect(dialect: Json, readme: string): Json {
  const words = new Map<string, string>();
  const [vietnamese = ""] = readme.split(/^---$/m);
  for (const [, heading = "", paragraph = ""] of vietnamese.matchAll(/^### (.+)\n\n([^\n]+)$/gm))
    for (const [, keyword = ""] of heading.matchAll(/`([^`]+)`/g)) words.set(keyword, paragraph);
  return visit(dialect) as Json;

  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === "properties" ? explained(item as Json) : visit(item),
      ]),
    );
  }

  function explained(properties: Json): Json {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => {
        const text = words.get(name);
        const inner = visit(schema);
        const isObject = typeof inner === "object" && inner !== null && !Array.isArray(inner);
        return [name, text === undefined || !isObject ? inner : { markdownDescription: text, ...inner }];
      }),
    );
  }
}
