import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildTables } from "../../site-tables/build.ts";
import { readGuides } from "../guides.ts";
import { DIST, DOCS, ROOT, SOURCE_PAGES } from "../paths.ts";
import { sitePath } from "../repository-links.ts";
import { PACKAGES } from "../site-data.ts";
import { buildApi } from "./api.ts";
import { copyDictionaryFiles, writeDictionary } from "./dictionary.ts";
import { filesBelow, readText, replaceFolder, writeFile } from "./files.ts";
import { finishPages, readPages } from "./finish-pages.ts";
import { selfContained } from "./not-found.ts";
import { loadPart } from "./optional.ts";
import { buildPages } from "./pages.ts";
import { buildScripts } from "./scripts.ts";
import { writeSearchIndex } from "./search-index.ts";
import { collectSourcePages } from "./source-pages.ts";
import { SiteError, step } from "./step.ts";

/** What a build can leave out. */
export interface BuildOptions {
  /** Keeps the API pages of the last build: TypeDoc is the slowest step. */
  readonly keepApi?: boolean;
}

/**
 * Builds docs/dist: guides and dictionary, playground, API, search; then every link is made relative and checked.
 *
 * @throws SiteError in words for the person who builds
 */
export async function buildSite({ keepApi = false }: BuildOptions = {}): Promise<void> {
  await step("Từ điển dữ liệu", writeDictionary, (count) =>
    count === 0 ? "chưa có bộ sinh, bỏ qua" : `${count} tệp`,
  );
  const sources = await step(
    "Tài liệu ngoài docs/",
    prepareSources,
    ({ pages, downloads }) => `${pages.size} trang, ${downloads.length} tệp tải về`,
  );
  const kept = keepApi ? keepAside() : undefined;
  await step("Trang (VitePress)", buildAllPages, (runs) => `${runs} lượt`);
  for (const path of sources.downloads) copyDownload(path);
  copyDictionaryFiles(DIST);
  await step("Tìm trong danh mục", () => buildTables(DIST));
  await step("Công cụ thử", buildPlayground, (built) => (built ? "" : "chưa có, bỏ qua"));
  await step("Tài liệu API (TypeDoc)", () =>
    kept === undefined ? buildApi() : renameSync(kept, join(DIST, "api")),
  );
  const indexes = await step(
    "Tìm kiếm",
    async () => {
      await buildScripts(DIST);
      return writeSearchIndex(DIST, readPages(DIST));
    },
    (written) =>
      written
        .map(
          ({ lang, entries, bytes, gzip }) =>
            `${lang} ${entries.length} mục, ${kb(bytes)} (gzip ${kb(gzip)})`,
        )
        .join("; "),
  );
  await step(
    "Liên kết",
    () => finishPages(indexes),
    ({ pages, links }) => `${pages} trang, ${links} liên kết, không liên kết nào hỏng`,
  );
}

function kb(bytes: number): string {
  return `${Math.round(bytes / 1024)} kB`;
}

function prepareSources() {
  const guides = [...readGuides(DOCS).map(({ path }) => path), "index.md", "en/index.md"];
  const generated = ["tu-dien", "en/dictionary"].flatMap((folder) =>
    existsSync(join(DOCS, folder)) ? filesBelow(join(DOCS, folder)).map((path) => `${folder}/${path}`) : [],
  );
  const markdown = [...guides, ...generated].filter(
    (path) => path.endsWith(".md") && existsSync(join(DOCS, path)),
  );
  const sources = collectSourcePages(ROOT, markdown, PACKAGES);
  replaceFolder(join(DOCS, SOURCE_PAGES), sources.pages);
  return sources;
}

function copyDownload(path: string): void {
  const target = join(DIST, sitePath(path));
  mkdirSync(join(target, ".."), { recursive: true });
  cpSync(join(ROOT, path), target);
}

/** Moves the API pages of the last build out of the way; those of a build that failed lie there still. */
function keepAside(): string | undefined {
  const aside = join(DOCS, ".vitepress", "cache", "api");
  if (existsSync(join(DIST, "api"))) {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(join(aside, ".."), { recursive: true });
    renameSync(join(DIST, "api"), aside);
  }
  return existsSync(aside) ? aside : undefined;
}

function buildAllPages(): number {
  const runs = buildPages();
  for (const name of ["hashmap.json", "package.json", "vp-icons.css"])
    rmSync(join(DIST, name), { force: true });
  const style = filesBelow(join(DIST, "assets")).find((name) => name.endsWith(".css")) ?? "";
  const folders = ["en", "tu-dien", "thu", "api", "assets", SOURCE_PAGES];
  const missing = join(DIST, "404.html");
  writeFile(missing, selfContained(readText(missing), readText(join(DIST, "assets", style)), folders));
  return runs;
}

async function buildPlayground(): Promise<boolean> {
  const part = await loadPart("../../playground/build.ts");
  if (part === undefined) return false;
  if (typeof part.buildPlayground !== "function")
    throw new SiteError("docs/src/playground/build.ts không có buildPlayground");
  await part.buildPlayground(join(DIST, "thu"));
  return true;
}
