import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { sitePath } from "../repository-links.ts";
import { address } from "../site-data.ts";
import { filesBelow, readText } from "./files.ts";

/**
 * TypeDoc copies each document that a comment or README links to as plain text, under its bare name. The site has
 * those documents as pages; the copy is recognised by its content.
 *
 * @returns TypeDoc's file to the page that shows the same document
 */
export function mediaPages(
  outDir: string,
  documents: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byContent = new Map([...documents].map(([path, text]) => [digest(text), path]));
  const media = join(outDir, "api", "media");
  if (!existsSync(media)) return new Map();
  const found = new Map<string, string>();
  for (const name of filesBelow(media)) {
    const path = byContent.get(digest(readText(join(media, name))));
    if (path !== undefined) found.set(`api/media/${name}`, address(sitePath(path)).slice(1));
  }
  return found;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
