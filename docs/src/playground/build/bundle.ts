import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as codeTables from "@thongnhat/code-tables";
import { type BuildOptions, build } from "esbuild";
import type { TableName } from "../pages/translate.ts";

const UNITS: readonly string[] = ["xa", "huyen", "tinh"];

/** The code tables by name, administrative units apart. */
export interface TableNames {
  readonly units: readonly TableName[];
  readonly others: readonly TableName[];
}

/** The names of all code tables. */
export function tableNames(): TableNames {
  const named = new Map(tables().map(([, table]) => [table.id, table]));
  const others = [...named.values()].filter(({ id }) => !UNITS.includes(id));
  return {
    units: UNITS.flatMap((id) => named.get(id) ?? []),
    others: others.sort((left, right) => left.label.vi.localeCompare(right.label.vi, "vi")),
  };
}

/** What a script of the playground is made of. */
interface Script {
  readonly name: string;
  readonly entry: string | { readonly contents: string };
}

/** Writes every script as one classic file. */
export async function bundleScripts(source: string, assets: string, samples: unknown): Promise<void> {
  const scripts: readonly Script[] = [
    { name: "theme", entry: join(source, "../site/browser/theme.ts") },
    { name: "check", entry: join(source, "check/main.ts") },
    { name: "translate", entry: join(source, "translate/main.ts") },
    { name: "address", entry: join(source, "address/main.ts") },
    { name: "units", entry: join(source, "units/units.ts") },
    { name: "tables", entry: { contents: otherTables() } },
  ];
  await mkdir(assets, { recursive: true });
  for (const { name, entry } of scripts) {
    const options: BuildOptions = {
      ...(typeof entry === "string"
        ? { entryPoints: [entry] }
        : { stdin: { contents: entry.contents, resolveDir: source, loader: "ts" } }),
      bundle: true,
      minify: true,
      format: "iife",
      platform: "browser",
      target: "es2022",
      charset: "utf8",
      legalComments: "inline",
      write: false,
      define: { PLAYGROUND_SAMPLES: JSON.stringify(samples) },
    };
    const { outputFiles = [] } = await build(options);
    await writeFile(join(assets, `${name}.js`), outputFiles[0]?.contents ?? "");
  }
}

/** A script that brings all tables but the administrative units, which have their own. */
function otherTables(): string {
  const others = tables().filter(([, { id }]) => !UNITS.includes(id));
  const imports = others.map(([name, { id }]) => `import { ${name} } from "@thongnhat/code-tables/${id}";`);
  const list = others.map(([name]) => name).join(", ");
  return `${imports.join("\n")}\nimport { brought } from "./units/registry.ts";\nbrought().thongnhatTables = [${list}];\n`;
}

function tables(): [string, codeTables.CodeTable][] {
  return Object.entries(codeTables).filter(
    (entry): entry is [string, codeTables.CodeTable] => typeof entry[1] === "object" && "label" in entry[1],
  );
}
