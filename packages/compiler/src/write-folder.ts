import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes a generated folder hold exactly these files: only what changed is touched, what is no longer emitted is removed.
 * @returns how many files were written
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): number {
  let written = 0;
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written++;
  }
  if (!existsSync(folder)) return written;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (!files.has(file.slice(folder.length + 1).replaceAll("\\", "/"))) rmSync(file);
  }
  return written;
}
