import { mkdtempSync, openSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A new file that has no name any more when it is handed out: it goes with the process, however that ends. Where the
 * system keeps the name of an open file, it goes when the process exits.
 *
 * @param folder where, default the system's folder for temporary files
 * @returns the open file, for writing and reading by this process only
 */
export function openTemporary(folder: string = tmpdir()): number {
  // mkdtemp gives a folder that only this user can enter.
  const home = mkdtempSync(join(folder, "thongnhat-"));
  const file = join(home, "keys");
  const fd = openSync(file, "wx+", 0o600);
  try {
    rmSync(file);
    rmdirSync(home);
  } catch {
    process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  }
  return fd;
}
