import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DIST, DOCS } from "../paths.ts";
import { filesBelow } from "./files.ts";
import { LEFT_OUT } from "./left-out.ts";
import { SiteError } from "./step.ts";

/** VitePress holds all pages of a run in memory: the dictionary is built in portions of about so many bytes. */
const PORTION = 12_000_000;

const RUN = join(import.meta.dirname, "run-vitepress.ts");
const DICTIONARY = ["tu-dien", "en/dictionary"];

/** Builds every page into docs/dist, a portion at a time; pages do not load each other, so the folders only add up. */
export function buildPages(): number {
  rmSync(DIST, { recursive: true, force: true });
  const all = pagesBelow();
  const portions = portionsOf(all);
  const scratch = join(DOCS, ".vitepress", "cache", "portion");
  for (const portion of portions) {
    const own = new Set(portion);
    const leftOut = JSON.stringify(all.filter((path) => !own.has(path)));
    rmSync(scratch, { recursive: true, force: true });
    const { status } = spawnSync(process.execPath, [RUN, scratch], {
      env: { ...process.env, [LEFT_OUT]: leftOut },
      stdio: "inherit",
    });
    if (status !== 0) throw new SiteError("VitePress không dựng được trang: xem các dòng ở trên.");
    mkdirSync(DIST, { recursive: true });
    cpSync(scratch, DIST, { recursive: true });
  }
  rmSync(scratch, { recursive: true, force: true });
  return portions.length;
}

/** Folders of docs/ that hold no page of VitePress. */
const OTHERS = [
  "dist",
  "dist-screens",
  "api",
  "examples",
  "ket-qua",
  "src",
  "test",
  "node_modules",
  ".vitepress",
];

function pagesBelow(): string[] {
  return readdirSync(DOCS, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      if (OTHERS.includes(entry.name)) return [];
      return filesBelow(join(DOCS, entry.name)).map((path) => `${entry.name}/${path}`);
    })
    .filter((path) => path.endsWith(".md"))
    .sort();
}

/** Guides and indexes first, then the databases of the dictionary, both languages of one together. */
function portionsOf(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const folder = DICTIONARY.find((name) => path.startsWith(`${name}/`));
    const rest = folder === undefined ? "" : path.slice(folder.length + 1);
    const key = rest.includes("/") ? rest.slice(0, rest.indexOf("/")) : "";
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  const portions: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const group of groups.values()) {
    const bytes = group.reduce((sum, path) => sum + statSync(join(DOCS, path)).size, 0);
    if (size + bytes > PORTION) portions.push([]);
    size = size + bytes > PORTION ? bytes : size + bytes;
    portions.at(-1)?.push(...group);
  }
  return portions;
}
