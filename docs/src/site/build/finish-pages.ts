import { join } from "node:path";
import { readGuides } from "../guides.ts";
import { deadAddresses, finishSite } from "../html/finish.ts";
import { DIST, DOCS, ROOT, SOURCE_PAGES } from "../paths.ts";
import { linkApi } from "./api-links.ts";
import { ownIcons } from "./api-pages.ts";
import { faultWords } from "./fault-words.ts";
import { filesBelow, readText, writeFile } from "./files.ts";
import { mediaPages } from "./media.ts";
import type { WrittenIndex } from "./search-index.ts";
import { SiteError } from "./step.ts";

/** The built pages by path. */
export function readPages(outDir: string): Map<string, string> {
  const names = filesBelow(outDir).filter((name) => name.endsWith(".html"));
  return new Map(names.map((name) => [name, readText(join(outDir, name))]));
}

/**
 * Ties API and dictionary together, makes every link relative, writes each page's policy.
 *
 * @throws SiteError that names page and target of each link, or search result, that leads nowhere
 */
export function finishPages(indexes: readonly WrittenIndex[]): { pages: number; links: number } {
  const read = readPages(DIST);
  for (const [page, html] of linkApi(read)) read.set(page, html);
  const media = mediaPages(DIST, documentTexts());
  const files = new Set(filesBelow(DIST));
  const { pages, faults, links } = finishSite({ pages: read, files }, (target) => {
    const page = media.get(target.file);
    return page === undefined || !files.has(page) ? target : { ...target, file: page };
  });
  for (const [page, html] of pages)
    writeFile(join(DIST, page), page.startsWith("api/") ? ownIcons(html) : html);
  const dead = indexes.flatMap(({ lang, entries }) =>
    deadAddresses(
      { pages, files },
      entries.map(({ url }) => url),
      `assets/search-${lang}.js`,
    ),
  );
  if (faults.length + dead.length > 0) throw new SiteError(faultWords([...faults, ...dead]));
  return { pages: pages.size, links };
}

function documentTexts(): Map<string, string> {
  const own = readGuides(DOCS).map(({ path }) => `docs/${path}`);
  const copied = filesBelow(join(DOCS, SOURCE_PAGES)).filter((path) => !path.endsWith("index.md"));
  return new Map([...own, ...copied].map((path) => [path, readText(join(ROOT, path))]));
}
