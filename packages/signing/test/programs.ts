// Programs of the machine that tests need: missing is told in one line; with CI=true it is a fault.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a program lies on the path. Says so loudly when it does not; with CI=true it must. */
export function hasProgram(name: string, what: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return isThere(
    folders.some((folder) => existsSync(join(folder, name))),
    name,
    what,
  );
}

/** Tells what is missing. */
export function isThere(there: boolean, name: string, what: string): boolean {
  if (there) return true;
  if (process.env.CI === "true") throw new Error(`${what}: không có ${name}`);
  console.warn(`⚠ BỎ QUA ${what}: không có ${name}`);
  return false;
}
