import type { Alias, Def, Model, Node, StringNode } from "../model/types.ts";
import { formatCheck } from "./formats.ts";
import { type ModuleName, runtimeSpecifier, specifier } from "./specifier.ts";
import { BANNER, camelCase, commentText, Imports, literal, pascalCase } from "./writer.ts";

/**
 * The structure as Zod source: plain strict objects, so that `.pick` and `.extend` work, typed through the
 * published interfaces, so that editors stay fast. `z.fromJSONSchema` is not used: it drops the `u` flag.
 * @returns source texts by path below `packages/zod/src/generated`
 */
export function emitZod(model: Model): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id } of model.databases) files.set(`${id}.ts`, new ZodModule(model, id).write());
  files.set("all.ts", emitAll(model));
  return files;
}

/** Every database under its own name, and every record by its id: titles are unique in a database only. */
function emitAll(model: Model): string {
  const names = model.databases.map(({ id }) => camelCase(id)).sort();
  const imports = model.databases.map(
    ({ id }) => `import * as ${camelCase(id)} from ${literal(`./${id}.ts`)};\n`,
  );
  const entries = model.databases.flatMap(({ id: database, records }) =>
    records.map(({ id, def }) => {
      const title = model.defs.get(def)?.title ?? "";
      return `  ${literal(id)}: ${camelCase(database)}.${camelCase(title)},\n`;
    }),
  );
  return `${BANNER}import type { z } from "zod";
${imports.join("")}
export { ${names.join(", ")} };

/** The structure of every record, by \`database/record\`. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
${entries.join("")}};
`;
}

class ZodModule {
  readonly #imports = new Imports();
  readonly #model: Model;
  readonly #database: string;
  readonly #patterns = new Map<string, string>();

  constructor(model: Model, database: string) {
    this.#model = model;
    this.#database = database;
  }

  write(): string {
    const defs = this.#ordered();
    const parts = defs.map((def) => this.#object(def));
    for (const alias of this.#model.aliases.values())
      if (alias.database === this.#database) parts.push(this.#alias(alias));
    const patterns = [...this.#patterns].map(
      ([source, name]) => `const ${name} = /* @__PURE__ */ new RegExp(${literal(source)}, "u");`,
    );
    this.#imports.use("zod", "z");
    return `${BANNER}${[this.#imports.toString(), ...patterns, ...parts].join("\n\n")}\n`;
  }

  /** Definitions of this database, each after those it needs. */
  #ordered(): Def[] {
    const done = new Set<string>();
    const out: Def[] = [];
    const visit = (def: Def): void => {
      if (done.has(def.key) || def.database !== this.#database) return;
      done.add(def.key);
      for (const { node } of def.properties) for (const key of keysOf(node)) visit(this.#def(key));
      if (def.when !== undefined) visit(this.#def(def.when.def));
      out.push(def);
    };
    for (const def of this.#model.defs.values()) visit(def);
    return out;
  }

  #object(def: Def): string {
    const type = this.#imports.type(this.#to("schemas", def.database), def.title);
    const shape = def.properties.map((property) => {
      const optional = property.required ? "" : "Optional";
      const inner = this.#type(property.node);
      return `  ${property.name}: ${optional === "" ? inner : `z.ZodOptional<${inner}>`};`;
    });
    const fields = def.properties.map((property) => {
      const text = this.#value(property.node);
      return `  ${property.name}: ${property.required ? text : `z.optional(${text})`},`;
    });
    const name = def.title;
    return [
      `/** The fields as Zod types. */`,
      `export type ${name}Shape = {\n${shape.join("\n")}\n};`,
      `/** What \`z.infer\` reads: the published interface. Fails to compile when types and shape drift apart. */`,
      `export interface ${name}Internals extends z.core.$ZodObjectInternals<${name}Shape, z.core.$strict> {\n  output: ${type};\n  input: ${type};\n}`,
      `/** ${commentText(def.label.vi)}: structure only. */`,
      `export interface ${name}Schema extends z.ZodObject<${name}Shape, z.core.$strict> {\n  _zod: ${name}Internals;\n}`,
      `/** ${commentText(def.label.vi)}. */`,
      `export const ${camelCase(name)}: ${name}Schema = /* @__PURE__ */ z.strictObject({\n${fields.join("\n")}\n}, ${this.#imports.use(runtimeSpecifier(this.#model, this.#here, "strict"), "strict")})${this.#unit(def)} as unknown as ${name}Schema;`,
    ].join("\n");
  }

  /** What a unit says of its own entry. */
  #unit({ when }: Def): string {
    if (when === undefined) return "";
    const { tag, value, field, def } = when;
    const passes = `o.${tag} !== ${literal(value)} || ${this.#schema(def)}.safeParse(o.${field}).success`;
    return `.refine((o) => ${passes}, "TN-EXTENSION")`;
  }

  #alias(alias: Alias): string {
    const text = this.#value(alias.node, true);
    return `/** ${commentText(alias.label.vi)}. */\nexport const ${camelCase(alias.title)}: ${this.#type(alias.node)} = /* @__PURE__ */ ${text};`;
  }

  #type(node: Node): string {
    switch (node.kind) {
      case "string":
        if (node.const !== undefined) return `z.ZodLiteral<${literal(node.const)}>`;
        if (node.enum !== undefined)
          return `z.ZodEnum<{ ${node.enum.map((value) => `${literal(value)}: ${literal(value)}`).join("; ")} }>`;
        return "z.ZodString";
      case "integer":
        return "z.ZodInt";
      case "boolean":
        return node.const === undefined ? "z.ZodBoolean" : `z.ZodLiteral<${node.const}>`;
      case "array":
        return `z.ZodArray<${this.#type(node.items)}>`;
      case "object":
        return this.#schemaType(node.def);
      case "union":
        return `z.ZodDiscriminatedUnion<[${node.variants.map(({ def }) => this.#schemaType(def)).join(", ")}], ${literal(node.tag)}>`;
      case "open":
        return "z.ZodRecord<z.ZodString, z.ZodUnknown>";
    }
  }

  #value(node: Node, spelled = false): string {
    switch (node.kind) {
      case "string":
        return this.#string(node);
      case "integer": {
        const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = node;
        return `z.int().min(${minimum}).max(${maximum})`;
      }
      case "boolean":
        return node.const === undefined ? "z.boolean()" : `z.literal(${node.const})`;
      case "array": {
        const { items, minItems, maxItems } = node;
        return `z.array(${this.#value(items)})${minItems === undefined ? "" : `.min(${minItems})`}${maxItems === undefined ? "" : `.max(${maxItems})`}`;
      }
      case "object":
        return this.#schema(node.def);
      case "union": {
        if (node.alias !== undefined && !spelled) {
          return `z.lazy(() => ${this.#named(node.alias)}) as unknown as ${this.#type(node)}`;
        }
        return `z.discriminatedUnion(${literal(node.tag)}, [${node.variants.map(({ def }) => this.#schema(def)).join(", ")}])`;
      }
      case "open":
        return `z.record(z.string(), z.unknown()).refine(${this.#imports.use("@thongnhat/core", "isOpenValue")}, "TN-OPEN-SIZE")`;
    }
  }

  #string(node: StringNode): string {
    if (node.const !== undefined) return `z.literal(${literal(node.const)})`;
    if (node.enum !== undefined) return `z.enum(${literal(node.enum)})`;
    let text = "z.string()";
    if (node.minLength !== undefined) text += `.min(${node.minLength})`;
    if (node.maxLength !== undefined) text += `.max(${node.maxLength})`;
    if (node.pattern !== undefined) text += `.regex(${this.#pattern(node.pattern)})`;
    if (node.format !== undefined)
      text += `.refine(${this.#imports.use("@thongnhat/core", formatCheck(node.format))}, ${literal(`TN-FORMAT ${node.format}`)})`;
    if (node.table !== undefined) {
      const name = `has${pascalCase(node.table.id)}`;
      const check = this.#imports.use(this.#to("code-tables", `${node.table.id}/codes`), "has", name);
      text += `.refine(${check}, ${literal(`TN-CODE ${node.table.id}`)})`;
    }
    return text;
  }

  #pattern(source: string): string {
    const name = this.#patterns.get(source) ?? `PATTERN_${this.#patterns.size + 1}`;
    this.#patterns.set(source, name);
    return name;
  }

  #schema(key: string): string {
    const def = this.#def(key);
    const name = camelCase(def.title);
    return def.database === this.#database ? name : this.#imports.use(this.#to("zod", def.database), name);
  }

  /** A named choice, which may stand in another database. */
  #named(key: string): string {
    const cut = key.indexOf("/");
    const home = key.slice(0, cut);
    const name = camelCase(key.slice(cut + 1));
    return home === this.#database ? name : this.#imports.use(this.#to("zod", home), name);
  }

  #schemaType(key: string): string {
    const def = this.#def(key);
    const name = `${def.title}Schema`;
    return def.database === this.#database ? name : this.#imports.type(this.#to("zod", def.database), name);
  }

  get #here(): ModuleName {
    return { part: "zod", path: this.#database };
  }

  #to(part: ModuleName["part"], path: string): string {
    return specifier(this.#model, this.#here, { part, path });
  }

  #def(key: string): Def {
    const def = this.#model.defs.get(key);
    if (def === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
    return def;
  }
}

/** Definitions that must stand before this node; a named union is looked up late, so it asks for nothing. */
function keysOf(node: Node): string[] {
  if (node.kind === "object") return [node.def];
  if (node.kind === "array") return keysOf(node.items);
  return node.kind === "union" && node.alias === undefined ? node.variants.map(({ def }) => def) : [];
}
