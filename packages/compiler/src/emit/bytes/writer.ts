import type { Def, Model } from "../../model/types.ts";
import { formatCheck } from "../formats.ts";
import { specifier } from "../specifier.ts";
import { moduleOf } from "../validators/module.ts";
import { BANNER, camelCase, Imports, literal, pascalCase, relativeModule } from "../writer.ts";
import type { Layout } from "./layout.ts";

/** Folder of the checkers below the generated validators. */
export const FOLDER = "bytes";

/** One generated module of byte checkers while it is being written. */
export class BytesWriter {
  readonly imports = new Imports();
  readonly layout: Layout;
  /** Tables that are looked up. */
  readonly tables = new Set<string>();
  readonly path: string;
  readonly #model: Model;
  readonly #helpers = new Map<string, { name: string; code: string }>();

  constructor(path: string, model: Model, layout: Layout) {
    this.path = path;
    this.#model = model;
    this.layout = layout;
    this.imports.type(this.#up("types"), "Bytes");
    for (const name of ["S", "G"]) this.runtime(name, "state");
  }

  def(key: string): Def {
    const def = this.#model.defs.get(key);
    if (def === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
    return def;
  }

  core(name: string): string {
    return this.imports.use("@thongnhat/core", name);
  }

  format(format: string): string {
    return this.core(formatCheck(format));
  }

  /** A name of `runtime/bytes`. */
  runtime(name: string, file: string): string {
    return this.imports.use(this.#up(file), name);
  }

  /** A place in `G`. */
  state(name: string): string {
    return this.runtime(name, "state");
  }

  /** A name of `runtime`, which rules compiled for parsed records call too. */
  get celPath(): string {
    return this.#up("../cel");
  }

  get rulesPath(): string {
    return this.#up("rules");
  }

  get typesPath(): string {
    return this.#up("types");
  }

  /** The module that a name of a function of rules is taken from. */
  use(module: string, name: string): void {
    this.imports.use(module, name);
  }

  /** A table as it is looked up in bytes. */
  table(id: string): string {
    this.tables.add(id);
    return this.imports.use(relativeModule(this.path, "tables"), `TABLE_${pascalCase(id)}`);
  }

  /** A function of a definition, from whichever module holds it. */
  definition(prefix: "scan" | "judge" | "scanRecord" | "judgeRecord", key: string): string {
    const def = this.def(key);
    const name = `${prefix}${def.title}`;
    const module = moduleOf(def.file);
    if (module === this.path) return name;
    const from = { part: "validators", path: `${FOLDER}/${this.path}` } as const;
    return this.imports.use(
      specifier(this.#model, from, { part: "validators", path: `${FOLDER}/${module}` }),
      name,
    );
  }

  /** A function or constant of this module, written once for each body. */
  helper(body: string, hint: string, write: (name: string, body: string) => string): string {
    const known = this.#helpers.get(body);
    if (known !== undefined) return known.name;
    const name = `${camelCase(hint)}${this.#helpers.size + 1}`;
    this.#helpers.set(body, { name, code: write(name, body) });
    return name;
  }

  /** A test that the string noted at a place of `S` is there and is this one, of ASCII without escapes. */
  is(at: string, value: string): string {
    // What is absent has no length; behind a string stands its quotation mark.
    const there = value === "" ? "p !== 0 && " : "";
    const bytes = bytesAre(value.length === 3 ? `${value}"` : value);
    const same = bytes === "" ? "" : ` && ${bytes}`;
    const body = `  const p = S[place];\n  return ${there}S[place + 1] - p === ${value.length}${same};`;
    const name = this.helper(`is ${value}`, "is", (fresh) =>
      bytesFunction(`function ${fresh}`, ["b", "d", "place"], "boolean", body),
    );
    return `${name}(b, d, ${at})`;
  }

  finish(body: readonly string[]): string {
    let helpers = [...this.#helpers.values()];
    let text = "";
    // What a rule that turned out not to translate asked for is not there.
    for (let size = -1; size !== helpers.length; ) {
      size = helpers.length;
      text = [...helpers.map(({ code }) => code), ...body].join("\n\n");
      helpers = helpers.filter(({ name }) => text.split(new RegExp(`\\b${name}\\b`)).length > 2);
    }
    return `${BANNER}${this.imports.usedIn(text)}\n\n${this.layout.resolve(text)}\n`;
  }

  #up(file: string): string {
    return `${"../".repeat(`${FOLDER}/${this.path}`.split("/").length)}runtime/bytes/${file}.ts`.replace(
      "bytes/../",
      "",
    );
  }
}

/** A test that the bytes from `at` are these, in steps of four. */
export function bytesAre(text: string, at = "p"): string {
  const bytes = [...new TextEncoder().encode(text)];
  const place = (i: number): string => (i === 0 ? at : `${at} + ${i}`);
  if (bytes.length < 4) return bytes.map((byte, i) => `b[${place(i)}] === ${byte}`).join(" && ");
  const starts: number[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) starts.push(i);
  if (bytes.length % 4 !== 0) starts.push(bytes.length - 4);
  return starts
    .map((i) => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(i, i + 4);
      return `d.getInt32(${place(i)}, true) === ${a | (b << 8) | (c << 16) | (d << 24)}`;
    })
    .join(" && ");
}

/** A string literal of JSON, in bytes. */
export function quoted(value: string): string {
  return literal(value);
}

/** Length in bytes of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

const TYPES: Readonly<Record<string, string>> = { b: "Bytes", d: "DataView", at: "string" };

/** A function over bytes; parameters that its body does not read are marked as such. */
export function bytesFunction(
  head: string,
  parameters: readonly string[],
  result: string,
  body: string,
): string {
  const list = parameters.map((name) => {
    const type = TYPES[name] ?? "number";
    return `${new RegExp(`\\b${name}\\b`).test(body) ? name : `_${name}`}: ${type}`;
  });
  return `${head}(${list.join(", ")}): ${result} {\n${body}\n}`;
}
