import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { bundleScripts, tableNames } from "./build/bundle.ts";
import { readSamples } from "./build/samples.ts";
import { addressPage } from "./pages/address.ts";
import { checkPage } from "./pages/check.ts";
import { PAGES } from "./pages/frame.ts";
import { translatePage } from "./pages/translate.ts";

const SOURCE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(SOURCE, "../../..");
/** The looks of the site, when its theme is there. */
const SITE_STYLES = ["tokens.css", "layout.css"].map((name) =>
  join(ROOT, "docs/.vitepress/theme/styles", name),
);

/** What was written. */
export interface Built {
  /** Paths below the folder. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * Writes the playground: three pages in two languages, that open by double click.
 * @param outDir - folder for the pages, such as `docs/dist/thu`
 * @returns the files that were written
 */
export async function buildPlayground(outDir: string): Promise<Built> {
  const assets = join(outDir, "assets");
  await bundleScripts(SOURCE, assets, readSamples(ROOT));
  await writeFile(join(assets, "playground.css"), await styles());
  const { units, others } = tableNames();
  const files = new Map<string, string>();
  for (const lang of ["vi", "en"] as const) {
    const folder = lang === "vi" ? "" : "en/";
    files.set(`${folder}${PAGES.check}.html`, checkPage(lang, catalogue));
    files.set(`${folder}${PAGES.translate}.html`, translatePage(lang, units, others));
    files.set(`${folder}${PAGES.address}.html`, addressPage(lang));
  }
  await mkdir(join(outDir, "en"), { recursive: true });
  for (const [name, text] of files) await writeFile(join(outDir, name), text);
  const scripts = ["theme", "check", "translate", "address", "units", "tables"].map(
    (name) => `assets/${name}.js`,
  );
  const all = [...files.keys(), "assets/playground.css", ...scripts];
  const sizes = await Promise.all(all.map(async (name) => (await readFile(join(outDir, name))).length));
  return { files: all, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function styles(): Promise<string> {
  const own = ["page", "fields", "result", "lines", "answers", "narrow"].map((name) =>
    join(SOURCE, "styles", `${name}.css`),
  );
  const sheets = [...SITE_STYLES.filter((path) => existsSync(path)), ...own];
  return (await Promise.all(sheets.map((path) => readFile(path, "utf8")))).join("\n");
}
