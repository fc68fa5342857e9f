import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Writes the script of the code-table pages as a classic script, beside the pages that name it: `tu-dien/tables.js`.
 * @param outDir folder of the built site
 */
export async function buildTables(outDir: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("browser/main.ts", import.meta.url))],
    outfile: join(outDir, "tu-dien", "tables.js"),
    bundle: true,
    format: "iife",
    platform: "browser",
    target: ["chrome100", "firefox100", "safari15"],
    minify: true,
    legalComments: "inline",
    logLevel: "error",
  });
}
