import { CompileError, type Finding } from "../finding.ts";
import { lintDialect } from "../lint/dialect.ts";
import type { Json, SchemaFile, Sources } from "../read/sources.ts";
import { fieldAnnotations, readOverlays, readRule, text } from "./annotations.ts";
import { extendModel } from "./extension.ts";
import { at, type Place, resolve } from "./place.ts";
import { reachOf } from "./reach.ts";
import type {
  Alias,
  Database,
  Deadline,
  Def,
  Model,
  Node,
  PersonKey,
  Property,
  RecordModel,
  Rule,
  StringNode,
} from "./types.ts";

/**
 * Resolves the sources into the model: every `$ref` followed, every object a titled definition.
 * Sources that are not in the dialect are not looked at any further.
 * @throws CompileError naming file and pointer of each mistake
 */
export function buildModel(sources: Sources): Model {
  const findings = lintDialect(sources);
  if (findings.length > 0) throw new CompileError(findings);
  return new Builder(sources).build();
}

class Builder {
  readonly #sources: Sources;
  readonly #files: ReadonlyMap<string, SchemaFile>;
  readonly #defs = new Map<string, Def>();
  readonly #aliases = new Map<string, Alias>();
  readonly #places = new Map<string, string>();
  /** The `$ref`s that are being followed: an object may hold itself (lint refuses it later), nothing else may. */
  readonly #following = new Set<string>();
  readonly #findings: Finding[] = [];

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#files = new Map(
      sources.schemas.flatMap((file) => [
        [file.file, file],
        [String(file.json.$id), file],
      ]),
    );
  }

  build(): Model {
    const { standard, messages, standardBelow } = this.#sources;
    const all = [...this.#sources.databases].map(([id, json]) => this.#database(id, json));
    if (this.#findings.length > 0) throw new CompileError(this.#findings);
    const below = (id: string): boolean => standardBelow?.databases.has(id) === true;
    const imported = all.filter(({ id }) => below(id));
    const model = {
      base: String(standard.base),
      edition: String(standard.edition),
      databases: all.filter(({ id }) => !below(id)),
      defs: this.#defs,
      aliases: this.#aliases,
      messages,
      ...(standardBelow === undefined
        ? {}
        : { imported: { databases: imported, tables: new Set<string>() } }),
    };
    const extensions = this.#sources.extensions ?? [];
    return extensions.length === 0 ? model : this.#extend(model, extensions);
  }

  /** Adds the records that units add to or tighten; they are made from the records of the standard. */
  #extend(model: Model, files: readonly SchemaFile[]): Model {
    const { findings, ...extended } = extendModel(model, files, (file) => {
      const adds = file.json.adds as Json | undefined;
      const def = adds === undefined ? undefined : this.#object(adds, { file, pointer: "/adds" });
      return { adds: def, rules: this.#rules(file.json, { file, pointer: "" }) };
    });
    const all = [...this.#findings, ...findings];
    if (all.length > 0) throw new CompileError(all);
    return { ...model, ...extended };
  }

  #database(id: string, json: Json): Database {
    const files = this.#sources.schemas.filter((file) => file.database === id);
    for (const file of files) this.#node(file.json, { file, pointer: "" });
    const records = files.filter((file) => file.json["x-record"] === true).map((file) => this.#record(file));
    return {
      id,
      version: String(json.version ?? "1.0"),
      label: text(json["x-label"] ?? json.label),
      ...(typeof json.lawFrom === "string" ? { lawFrom: json.lawFrom } : {}),
      ...(typeof json.lawTo === "string" ? { lawTo: json.lawTo } : {}),
      records,
      about: json,
    };
  }

  #record(file: SchemaFile): RecordModel {
    const def = `${file.database}/${String(file.json.title)}`;
    const eventDate = file.json["x-event-date"];
    const keys = file.json["x-key"];
    const person = file.json["x-person"] as PersonKey | undefined;
    return {
      id: `${file.database}/${file.name}`,
      name: file.name,
      database: file.database,
      version: file.version,
      def,
      file: file.file,
      deadlines: (file.json["x-freshness"] ?? []) as readonly Deadline[],
      rules: this.#rules(file.json, { file, pointer: "" }),
      uses: reachOf(this.#defs, def),
      ...(typeof eventDate === "string" ? { eventDate } : {}),
      ...(Array.isArray(keys) ? { keys: keys.map(String) } : {}),
      ...(person === undefined ? {} : { person }),
    };
  }

  /** The rules written at a schema; a name alone is a rule that records of the database share. */
  #rules(schema: Json, place: Place): Rule[] {
    const written = (schema["x-rules"] ?? []) as (Json | string)[];
    return written.flatMap((rule, index) => {
      if (typeof rule !== "string") return [readRule(rule, place.file.name)];
      const shared = this.#sources.sharedRules.get(`${place.file.database}/${place.file.version}`)?.[rule];
      if (shared !== undefined) return [readRule(shared as Json, place.file.name)];
      this.#fault(
        at(place, `x-rules/${index}`),
        `Quy tắc chung '${rule}' không có.`,
        "Thêm vào rules.json hoặc sửa tên.",
      );
      return [];
    });
  }

  #node(schema: Json, place: Place): Node {
    if (typeof schema.$ref === "string") return this.#reference(schema.$ref, place);
    if (Array.isArray(schema.oneOf)) return this.#union(schema, place);
    switch (schema.type) {
      case "string":
        return this.#string(schema, place);
      case "integer":
        return { kind: "integer", ...pick(schema, ["minimum", "maximum"]) };
      case "boolean":
        return { kind: "boolean", ...pick(schema, ["const"]) };
      case "array":
        return {
          kind: "array",
          items: this.#node(schema.items as Json, at(place, "items")),
          ...pick(schema, ["minItems", "maxItems"]),
        };
      case "object":
        return schema["x-open"] === true
          ? { kind: "open" }
          : { kind: "object", def: this.#object(schema, place) };
      default:
        this.#fault(
          place,
          "Thiếu hoặc sai 'type'.",
          "Ghi type là object, array, string, integer hoặc boolean.",
        );
        return { kind: "open" };
    }
  }

  #string(schema: Json, place: Place): StringNode {
    const code = schema["x-code-table"] as { table: string; asOf?: string[] } | undefined;
    const node: StringNode = {
      kind: "string",
      ...pick(schema, ["minLength", "maxLength", "pattern", "format", "enum", "const"]),
      ...(code === undefined ? {} : { table: { id: code.table, asOf: code.asOf ?? ["record"] } }),
    };
    if (place.pointer !== "" || typeof schema.title !== "string") return node;
    const named = { ...node, alias: `${place.file.database}/${schema.title}` };
    this.#alias(schema, place, named);
    return named;
  }

  #union(schema: Json, place: Place): Node {
    const tag = schema["x-tag"];
    if (typeof tag !== "string") {
      this.#fault(place, "oneOf không có x-tag.", "Thêm x-tag: tên trường mang hằng phân biệt các nhánh.");
      return { kind: "open" };
    }
    const values = new Set<string>();
    const variants = (schema.oneOf as Json[]).flatMap((option, index) => {
      const spot = at(place, `oneOf/${index}`);
      const node = this.#node(option, spot);
      const def = node.kind === "object" ? this.#defs.get(node.def) : undefined;
      const property = def?.properties.find(({ name }) => name === tag);
      const constant = property?.node.kind === "string" ? property.node.const : undefined;
      if (node.kind !== "object" || constant === undefined || !property?.required) {
        this.#fault(
          spot,
          `Nhánh này không có hằng (const) bắt buộc ở trường '${tag}'.`,
          "Thêm trường đó với const và nêu nó trong required, hoặc sửa x-tag.",
        );
        return [];
      }
      if (values.has(constant)) {
        this.#fault(spot, `Hai nhánh cùng mang '${constant}' ở '${tag}'.`, "Cho mỗi nhánh một hằng riêng.");
      }
      values.add(constant);
      return [{ value: constant, def: node.def }];
    });
    const node = { kind: "union" as const, tag, variants };
    if (place.pointer !== "" || typeof schema.title !== "string") return node;
    const named = { ...node, alias: `${place.file.database}/${schema.title}` };
    this.#alias(schema, place, named);
    return named;
  }

  #alias(schema: Json, place: Place, node: Alias["node"]): void {
    const title = String(schema.title);
    const key = `${place.file.database}/${title}`;
    const description = String(schema.description ?? "");
    this.#aliases.set(key, {
      key,
      database: place.file.database,
      title,
      label: text(schema["x-label"]),
      description,
      node,
    });
  }

  #object(schema: Json, place: Place): string {
    const title = schema.title;
    if (typeof title !== "string" || !/^[A-Z][A-Za-z0-9]*$/.test(title)) {
      this.#fault(
        place,
        "Đối tượng không có title hợp lệ.",
        "Thêm title viết liền kiểu PascalCase, không dấu, duy nhất trong CSDL.",
      );
      return "?";
    }
    const key = `${place.file.database}/${title}`;
    const where = `${place.file.file}#${place.pointer}`;
    const known = this.#places.get(key);
    if (known === where) return key;
    if (known !== undefined) {
      this.#fault(
        place,
        `title '${title}' đã dùng ở ${known}.`,
        "Đặt title khác, hoặc dùng $ref tới chỗ đã có.",
      );
      return key;
    }
    this.#places.set(key, where);
    const required = new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
    const properties: Property[] = [];
    for (const [name, value] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
      const spot = at(place, `properties/${name}`);
      properties.push(this.#property(name, value, spot, required.delete(name)));
    }
    for (const name of required) {
      this.#fault(
        place,
        `required nêu '${name}' nhưng properties không có.`,
        "Sửa tên hoặc bỏ khỏi required.",
      );
    }
    this.#defs.set(key, {
      key,
      database: place.file.database,
      version: place.file.version,
      title,
      label: text(schema["x-label"]),
      description: String(schema.description ?? ""),
      file: place.file.file,
      pointer: place.pointer,
      properties,
      rules: schema["x-record"] === true ? [] : this.#rules(schema, place),
    });
    return key;
  }

  #property(name: string, schema: Json, place: Place, required: boolean): Property {
    const node = this.#node(schema, place);
    const target = typeof schema.$ref === "string" ? resolve(this.#files, schema.$ref, place) : undefined;
    return {
      name,
      node,
      required,
      deprecated: schema.deprecated === true,
      annotations: fieldAnnotations(schema, target?.schema),
      overlays: readOverlays(schema),
      pointer: place.pointer,
    };
  }

  #reference(ref: string, place: Place): Node {
    const found = resolve(this.#files, ref, place);
    if (found === undefined) {
      this.#fault(
        place,
        `$ref '${ref}' không dẫn tới đâu.`,
        "Sửa đường dẫn tương đối tới tệp và con trỏ có thật.",
      );
      return { kind: "open" };
    }
    const where = `${found.place.file.file}#${found.place.pointer}`;
    if (found.schema.type !== "object" && this.#following.has(where)) {
      this.#fault(place, `$ref '${ref}' dẫn về chính nó.`, "Bỏ vòng lặp.");
      return { kind: "open" };
    }
    this.#following.add(where);
    const node = this.#node(found.schema, found.place);
    this.#following.delete(where);
    return node;
  }

  #fault(place: Place, message: string, fix: string): void {
    this.#findings.push({ file: place.file.file, pointer: place.pointer, message, fix });
  }
}

function pick<K extends string>(schema: Json, keys: readonly K[]): { [P in K]?: never } {
  const entries = keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]);
  return Object.fromEntries(entries) as { [P in K]?: never };
}
