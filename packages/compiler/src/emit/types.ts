import { compile } from "json-schema-to-typescript";
import type { Def, Model, Node, Property } from "../model/types.ts";
import { specifier } from "./specifier.ts";
import { BANNER, commentText, literal } from "./writer.ts";

/**
 * Plain interfaces, one file a database; the shared blocks are written once and imported.
 * @returns source texts by path below `packages/schemas/src/generated`
 */
export async function emitTypes(model: Model): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { id } of model.databases) files.set(`${id}/types.ts`, await emitDatabase(model, id));
  return files;
}

async function emitDatabase(model: Model, database: string): Promise<string> {
  const foreign = new Map<string, Set<string>>();
  const name = (key: string): string => {
    const [home = "", title = ""] = key.split("/");
    if (home !== database) foreign.set(home, (foreign.get(home) ?? new Set()).add(title));
    return title;
  };
  const parts: string[] = [];
  for (const alias of model.aliases.values()) {
    if (alias.database !== database) continue;
    const { node } = alias;
    const text = node.kind === "string" ? "string" : node.variants.map(({ def }) => name(def)).join(" | ");
    parts.push(
      `/** ${comment(alias.label.vi, alias.description)} */\nexport type ${alias.title} = ${text};\n`,
    );
  }
  for (const def of model.defs.values()) {
    if (def.database === database) parts.push(await emitInterface(model, def, name));
  }
  const from = { part: "schemas", path: `${database}/types` } as const;
  const imports = [...foreign].sort().map(([home, titles]) => {
    const module = specifier(model, from, { part: "schemas", path: `${home}/types` });
    return `import type { ${[...titles].sort().join(", ")} } from ${literal(module)};\n`;
  });
  return `${BANNER}${imports.join("")}${imports.length === 0 ? "" : "\n"}${parts.join("\n")}`;
}

async function emitInterface(model: Model, def: Def, name: (key: string) => string): Promise<string> {
  const schema = {
    title: def.title,
    description: comment(def.label.vi, def.description),
    type: "object" as const,
    additionalProperties: false,
    properties: Object.fromEntries(
      def.properties.map((property) => [property.name, fieldSchema(model, property, name)]),
    ),
    required: def.properties.filter((property) => property.required).map((property) => property.name),
  };
  return compile(schema, def.title, {
    bannerComment: "",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: false,
    format: false,
  });
}

function fieldSchema(
  model: Model,
  property: Property,
  name: (key: string) => string,
): Record<string, unknown> {
  const { label, description } = property.annotations;
  return {
    description: comment(label?.vi ?? property.name, description),
    ...(property.deprecated ? { deprecated: true } : {}),
    tsType: typeText(model, property.node, name),
  };
}

/** The TypeScript type of a node. */
export function typeText(model: Model, node: Node, name: (key: string) => string): string {
  switch (node.kind) {
    case "string":
      if (node.const !== undefined) return literal(node.const);
      if (node.enum !== undefined) return node.enum.map(literal).join(" | ");
      return node.alias === undefined ? "string" : name(node.alias);
    case "integer":
      return "number";
    case "boolean":
      return node.const === undefined ? "boolean" : String(node.const);
    case "array": {
      const inner = typeText(model, node.items, name);
      return /[ |]/.test(inner) ? `(${inner})[]` : `${inner}[]`;
    }
    case "object":
      return name(node.def);
    case "union":
      return node.alias === undefined
        ? node.variants.map(({ def }) => name(def)).join(" | ")
        : name(node.alias);
    case "open":
      return "Record<string, unknown>";
  }
}

function comment(label: string, description: string | undefined): string {
  return commentText(description && description !== label ? `${label}. ${description}` : label);
}
