import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { readShapes } from "../shapes/read.ts";
import { bundleOf } from "../shapes/schema.ts";
import { ajvEnum, ajvSet, ajvStandalone } from "./ajv.ts";
import { arktype, arktypeSet } from "./arktype.ts";
import { type Dialect, writeModule } from "./dialect.ts";
import { typebox } from "./typebox.ts";
import { valibot, valibotSet } from "./valibot.ts";
import { zod, zodMini } from "./zod.ts";

/** A library that checks parsed objects, with a module for any record that exports `check(value)`. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** Its package, for the version. */
  readonly package: string;
  /** Source of the module for a record. */
  readonly source: (record: string) => Promise<string>;
}

const written = (dialect: Dialect) => async (record: string) =>
  writeModule(dialect, await readShapes(record));

/** Every library that is compared, ours first. */
export const PEERS: readonly Peer[] = [
  {
    id: "is",
    name: "thongnhat is",
    package: "@thongnhat/validators",
    source: async (record) => ours(record),
  },
  { id: "typebox", name: "typebox Compile, Set", package: "typebox", source: written(typebox) },
  { id: "ajv-standalone", name: "ajv standalone, Set", package: "ajv", source: ajvStandalone },
  { id: "ajv-set", name: "ajv, Set", package: "ajv", source: async (record) => ajvSet(record) },
  { id: "ajv-enum", name: "ajv, enum", package: "ajv", source: ajvEnum },
  { id: "valibot-set", name: "valibot, Set", package: "valibot", source: written(valibotSet) },
  { id: "valibot", name: "valibot, picklist", package: "valibot", source: written(valibot) },
  { id: "zod", name: "zod", package: "zod", source: written(zod) },
  { id: "zod-mini", name: "zod mini", package: "zod", source: written(zodMini) },
  { id: "arktype", name: "arktype, Set", package: "arktype", source: written(arktypeSet) },
];

/** arktype as its guide writes it: only built, once, to say how long that takes. */
export const SLOW_PEER: Peer = {
  id: "arktype-enum",
  name: "arktype, enumerated",
  package: "arktype",
  source: written(arktype),
};

/** Name of the validator of a record in its module, after the title of the schema: `khaiSinh` of `KhaiSinh`. */
export function validatorName(record: string): string {
  const { title } = bundleOf(record);
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

/** The guard alone, as a user imports it. */
export function ours(record: string): string {
  const guard = `is${bundleOf(record).title}`;
  return `import { ${guard} } from "@thongnhat/validators/${record}";
export const check = (value) => ${guard}(value);`;
}

/** Bundles a module into one minified file, as a user's bundler does. */
export async function bundleModule(source: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    minify: true,
    charset: "utf8",
    logLevel: "silent",
    platform: "node",
    format: "esm",
    write: false,
    ...options,
  });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error("esbuild không cho tệp nào");
  return file.contents;
}

/** Version of an installed package. */
export function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", name, "package.json");
    try {
      return (require(file) as { version: string }).version;
    } catch {
      if (folder === dirname(folder)) throw new Error(`${name} chưa được cài`);
    }
  }
}
