import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Loads a part of the site that another folder builds; nothing when the folder is not there. */
export async function loadPart(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const url = new URL(path, import.meta.url);
  return existsSync(fileURLToPath(url)) ? await import(url.href) : undefined;
}
