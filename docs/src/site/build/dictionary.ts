import { join } from "node:path";
import * as compiler from "@thongnhat/compiler";
import { DICTIONARY } from "../dictionary.ts";
import { DOCS, ROOT } from "../paths.ts";
import { filesBelow, readText, replaceFolder, writeFile } from "./files.ts";

/** Writes the dictionary's pages beside the guides, where VitePress finds them. */
export async function writeDictionary(): Promise<number> {
  const emit: unknown = Reflect.get(compiler, "emitDictionary");
  if (typeof emit !== "function") return 0;
  const files: ReadonlyMap<string, string> = await emit(compiler.readStandard(join(ROOT, "schemas")));
  for (const folder of Object.values(DICTIONARY)) {
    const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
    replaceFolder(
      join(DOCS, folder),
      new Map(own.map(([path, text]) => [path.slice(folder.length + 1), text])),
    );
  }
  return files.size;
}

/** Pictures, CSV and scripts of the dictionary stand beside its pages on the site too. */
export function copyDictionaryFiles(outDir: string): number {
  let count = 0;
  for (const folder of Object.values(DICTIONARY)) {
    for (const path of filesBelow(join(DOCS, folder))) {
      // The site has an index of its own, with guides and the API; this one is for a unit's own site.
      if (path.endsWith(".md") || path === "search.json") continue;
      writeFile(join(outDir, folder, path), readText(join(DOCS, folder, path)));
      count += 1;
    }
  }
  return count;
}
