/** Collects the imports of one generated module, so that emitters ask for a name where they use it. */
export class Imports {
  readonly #from = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** Asks for a value; returns the name to use. */
  use(module: string, name: string, as: string = name): string {
    set(this.#from, module).add(name === as ? name : `${name} as ${as}`);
    return as;
  }

  type(module: string, name: string): string {
    set(this.#types, module).add(name);
    return name;
  }

  /** The imports of which a text uses the names: what was asked for and then not needed is left out. */
  usedIn(text: string): string {
    const words = new Set(text.match(/[A-Za-z_$][\w$]*/g));
    const used = (names: Set<string>): Set<string> =>
      new Set([...names].filter((name) => words.has(name.slice(name.lastIndexOf(" ") + 1))));
    const lines = (keyword: string, from: ReadonlyMap<string, Set<string>>): string[] =>
      [...from].flatMap(([module, names]) => {
        const kept = used(names);
        return kept.size === 0 ? [] : [line(keyword, module, kept)];
      });
    return [...lines("import type", this.#types), ...lines("import", this.#from)].sort().join("\n");
  }

  toString(): string {
    const lines = [...this.#types].map(([module, names]) => line("import type", module, names));
    return [...lines, ...[...this.#from].map(([module, names]) => line("import", module, names))]
      .sort()
      .join("\n");
  }
}

/** First line of every generated file. */
export const BANNER = "// Generated from schemas/ by @thongnhat/compiler. Do not edit.\n";

/** `khai-sinh` → `khaiSinh`, `KhaiSinh` → `khaiSinh`. */
export function camelCase(name: string): string {
  const joined = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return joined.slice(0, 1).toLowerCase() + joined.slice(1);
}

/** `khai-sinh` → `KhaiSinh`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.slice(0, 1).toUpperCase() + camel.slice(1);
}

/** A JSON value as source text. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** Text as it may stand in a comment of generated code: it cannot end the comment. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*∕");
}

/** Cases of a `switch`, those with the same body together. */
export function grouped(cases: readonly (readonly [name: string, body: string])[]): string[] {
  const bodies = [...new Set(cases.map(([, body]) => body))];
  return bodies.map((body) => {
    const names = cases.filter((one) => one[1] === body).map(([name]) => `case ${literal(name)}:`);
    return `${names.join(" ")} ${body}`;
  });
}

/** A relative import specifier from one generated module to another, both below the same folder. */
export function relativeModule(from: string, to: string): string {
  const up = from.split("/").length - 1;
  return `${up === 0 ? "./" : "../".repeat(up)}${to}.ts`;
}

function set(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = new Set<string>();
  map.set(key, fresh);
  return fresh;
}

function line(keyword: string, module: string, names: Set<string>): string {
  return `${keyword} { ${[...names].sort().join(", ")} } from ${literal(module)};`;
}
