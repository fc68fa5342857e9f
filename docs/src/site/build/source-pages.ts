import { existsSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { linksOf, repositoryTarget, sitePath } from "../repository-links.ts";
import { filesBelow, readText } from "./files.ts";

/** What of the repository the site shows besides its own pages. */
export interface SourcePages {
  /** Markdown below `nguon/`: READMEs, and a list for each linked folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** Repository paths of files that are copied as they are. */
  readonly downloads: readonly string[];
}

/** Shown without being linked: the sidebar and the footer name them. */
const ALWAYS = [
  "README.md",
  "README.vi.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "schemas/README.md",
  "schemas/dialect/README.md",
];
/** A folder with more files is listed one level deep. */
const MOST_FILES = 400;

/** Follows the links of the guides out of docs/, and of what they lead to, so that no link of the site is dead. */
export function collectSourcePages(
  root: string,
  guides: readonly string[],
  packages: readonly string[],
): SourcePages {
  const pages = new Map<string, string>();
  const downloads = new Set<string>();
  const queue = [...ALWAYS, ...packages.map((name) => `packages/${name}/README.md`)];
  for (const guide of guides) queue.push(...targetsOf(guide, readText(join(root, "docs", guide))));
  const seen = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !existsSync(join(root, path))) continue;
    seen.add(path);
    const shown = sitePath(path);
    if (!shown.startsWith("nguon/")) continue;
    const page = shown.slice("nguon/".length);
    if (statSync(join(root, path)).isDirectory()) {
      const { markdown, files } = folderPage(root, path);
      pages.set(posix.join(page, "index.md"), markdown);
      queue.push(...files);
    } else if (path.endsWith(".md")) {
      const text = readText(join(root, path));
      pages.set(page, text);
      queue.push(...targetsOf(shown, text));
    } else downloads.add(path);
  }
  return { pages, downloads: [...downloads].sort() };
}

function targetsOf(page: string, markdown: string): string[] {
  return linksOf(markdown)
    .map((href) => repositoryTarget(page, href))
    .filter((target) => target !== undefined)
    .map((target) => target.replace(/\/$/, ""));
}

function folderPage(root: string, folder: string): { markdown: string; files: string[] } {
  const path = folder.replace(/\/$/, "");
  const all = filesBelow(join(root, path));
  const names = all.length <= MOST_FILES ? all : all.filter((name) => !name.includes("/"));
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = posix.dirname(name);
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const lists = [...groups].map(([group, members]) => {
    const items = members.map((name) => `- [${posix.basename(name)}](${encodeURI(name)})`).join("\n");
    return group === "." ? items : `## ${group}\n\n${items}`;
  });
  const folders =
    names === all
      ? []
      : readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rest = folders.length === 0 ? "" : `\n\n${folders.map(({ name }) => `- ${name}/`).join("\n")}`;
  return {
    markdown: `# ${path}/\n\n${lists.join("\n\n")}${rest}\n`,
    files: names.map((name) => `${path}/${name}`),
  };
}
