import { dirname, join as joinPath } from "node:path/posix";
import type { Model, Node } from "@thongnhat/compiler";

/** The HTML of a Markdown page's links, without what stands in code. */
function bodyOf(text: string): string {
  return text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "");
}

/** Every anchor of a page. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6} .*\{#([^}]+)\}$/gm)].map(([, id = ""]) => id);
  const ids = [...bodyOf(text).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  return new Set([...headings, ...ids]);
}

/** Links that lead nowhere, as `page → target`: the file must be there, and the anchor in it. */
export function brokenLinks(files: ReadonlyMap<string, string>, outside: readonly string[]): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const broken: string[] = [];
  for (const [page, text] of files) {
    if (!page.endsWith(".md")) continue;
    for (const [, href = ""] of bodyOf(text).matchAll(/ (?:href|src|data-rows)="([^"]*)"/g)) {
      const [path = "", anchor = ""] = href.split("#");
      const target = path === "" ? page : joinPath(dirname(page), path).replace(/\.html$/, ".md");
      if (outside.some((base) => target.startsWith(base))) continue;
      const found = files.get(target);
      if (found === undefined) broken.push(`${page} → ${href}`);
      else if (anchor !== "") {
        const known = anchors.get(target) ?? anchorsOf(found);
        anchors.set(target, known);
        if (!known.has(anchor)) broken.push(`${page} → ${href}`);
      }
    }
  }
  return broken;
}

/** Anchors that a page has twice. */
export function repeatedAnchors(text: string): string[] {
  const seen = new Set<string>();
  const all = [...bodyOf(text).matchAll(/ id="([^"]+)"|\{#([^}]+)\}$/gm)].map(
    ([, id, other]) => id ?? other ?? "",
  );
  return all.filter((id) => seen.size === seen.add(id).size);
}

/** The dotted path of every field below a record, those of blocks too; records inside it have pages of their own. */
export function pathsBelow(model: Model, record: string): string[] {
  const records = new Set(model.databases.flatMap((database) => database.records.map(({ def }) => def)));
  const below = (key: string, base: string): string[] =>
    (model.defs.get(key)?.properties ?? []).flatMap(({ name, node }) => {
      const path = `${base}${name}`;
      return [
        path,
        ...keysOf(node)
          .filter((next) => !records.has(next))
          .flatMap((next) => below(next, `${path}.`)),
      ];
    });
  return below(record, "");
}

function keysOf(node: Node): string[] {
  if (node.kind === "array") return keysOf(node.items);
  if (node.kind === "object") return [node.def];
  return node.kind === "union" ? node.variants.map(({ def }) => def) : [];
}
