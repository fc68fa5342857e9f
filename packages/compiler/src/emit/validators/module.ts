import { dayNumber } from "@thongnhat/core";
import type { Def, Model } from "../../model/types.ts";
import { formatCheck } from "../formats.ts";
import { type ModuleName, runtimeSpecifier, specifier } from "../specifier.ts";
import { camelCase, Imports, literal, pascalCase } from "../writer.ts";

/** Where the compiled code of a schema file goes: `ho-tich/1.0/khai-sinh.schema.json` → `ho-tich/khai-sinh`. */
export function moduleOf(file: string): string {
  const [database = "", , name = ""] = file.split("/");
  return `${database}/${name.replace(/\.(schema|extension)\.json$/, "")}`;
}

/** One generated module while it is being written. */
export class ModuleWriter {
  readonly imports = new Imports();
  readonly #path: string;
  readonly #model: Model;
  readonly #helpers = new Map<string, { name: string; code: string }>();
  readonly #patterns = new Map<string, string>();

  constructor(path: string, model: Model) {
    this.#path = path;
    this.#model = model;
  }

  core(name: string): string {
    return this.imports.use("@thongnhat/core", name);
  }

  runtimePath(file: string): string {
    return runtimeSpecifier(this.#model, { part: "validators", path: this.#path }, file);
  }

  runtime(name: string, file = "primitives"): string {
    return this.imports.use(this.runtimePath(file), name);
  }

  table(kind: "has" | "hasBetween", id: string): string {
    return this.imports.use(this.#to("code-tables", `${id}/codes`), kind, `${kind}${pascalCase(id)}`);
  }

  /** The published interface of a definition. */
  type(def: Def): string {
    return this.imports.type(this.#to("schemas", def.database), def.title);
  }

  #to(part: ModuleName["part"], path: string): string {
    return specifier(this.#model, { part: "validators", path: this.#path }, { part, path });
  }

  format(format: string): string {
    return this.core(formatCheck(format));
  }

  /** A function or constant of a definition, from whichever module holds it. */
  definition(prefix: "is" | "deep" | "check" | "schema", key: string): string {
    const def = this.def(key);
    const name = `${prefix}${def.title}`;
    const module = moduleOf(def.file);
    return module === this.#path ? name : this.imports.use(this.#to("validators", module), name);
  }

  def(key: string): Def {
    const def = this.#model.defs.get(key);
    if (def === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
    return def;
  }

  /** The name of a regular expression. */
  pattern(source: string): string {
    const known = this.#patterns.get(source);
    if (known !== undefined) return known;
    const name = `PATTERN_${this.#patterns.size + 1}`;
    this.#patterns.set(source, name);
    return name;
  }

  helper(body: string, hint: string, write: (name: string, body: string) => string): string {
    const known = this.#helpers.get(body);
    if (known !== undefined) return known.name;
    const name = `${camelCase(hint)}${this.#helpers.size + 1}`;
    this.#helpers.set(body, { name, code: write(name, body) });
    return name;
  }

  /** Days since 1970-01-01 as source text, for a rule's period. */
  day(date: string | undefined): string {
    return date === undefined || date === "" ? "undefined" : String(dayNumber(date));
  }

  finish(body: readonly string[]): string {
    const patterns = [...this.#patterns].map(
      ([source, name]) => `const ${name} = /* @__PURE__ */ new RegExp(${literal(source)}, "u");`,
    );
    const helpers = [...this.#helpers.values()].map(({ code }) => code);
    return `${[this.imports.toString(), ...patterns, ...helpers, ...body].join("\n\n")}\n`;
  }
}
