import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The site's own scripts, as classic scripts: a module is not loaded from a folder by double click. */
export async function buildScripts(outDir: string): Promise<void> {
  await build({
    entryPoints: {
      theme: fileURLToPath(new URL("../browser/theme.ts", import.meta.url)),
      site: fileURLToPath(new URL("../browser/site.ts", import.meta.url)),
    },
    outdir: join(outDir, "assets"),
    bundle: true,
    format: "iife",
    platform: "browser",
    target: ["chrome100", "firefox100", "safari15"],
    minify: true,
    legalComments: "inline",
    logLevel: "error",
  });
}
