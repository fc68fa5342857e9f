import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What all packages share: ESM, types beside the code, shared chunks, nothing minified. */
export const shared = {
  format: ["esm" as const],
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  target: "es2022",
  // `node:fs` stays `node:fs`, so that a bundler for browsers sees at once what it cannot have.
  removeNodeProtocol: false,
};

/** Every generated module is an entry of its own, so that a program loads one record or one table. */
export function generated(folder: string): Record<string, string> {
  const root = join(folder, "src/generated");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(0, -3), `src/generated/${path}`]));
}

/** The hand-written code that generated modules import, so that a unit's own generated modules can import it too. */
export function runtime(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, "src/runtime"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  return Object.fromEntries(files.map((name) => [`runtime/${name.slice(0, -3)}`, `src/runtime/${name}`]));
}
