import { readdirSync } from "node:fs";
import { join } from "node:path";
import { execute } from "./execute.ts";
import { findStandard } from "./find-standard.ts";
import { SideError } from "./problem.ts";

/**
 * Unpacks the tarball of a package that carries the standard.
 * @throws SideError
 */
export function fromTarball(asked: string, file: string, into: string): string {
  const unpacked = execute("tar", ["-xzf", file, "-C", into], into);
  if (unpacked === undefined) throw new SideError("no-tar", asked);
  if (!unpacked.ok) throw new SideError("unreadable-package", asked);
  const found = findStandard(into);
  if (found === undefined) throw new SideError("not-a-standard", asked);
  return found;
}

/**
 * Fetches a package as `npm pack` does, from the registry that npm is set to or from a folder. This is the one way
 * that uses a network, and only when it is asked for.
 * @throws SideError
 */
export function fromNpm(asked: string, spec: string, cwd: string, into: string): string {
  // On Windows npm is run through a shell: nothing in the name may be a command to it.
  const isPlain = process.platform !== "win32" || /^[\w@./:\\~+#=*-]+$/.test(spec);
  if (spec.startsWith("-") || !isPlain) throw new SideError("no-package", asked);
  const args = ["pack", spec, "--pack-destination", into, "--silent", "--ignore-scripts"];
  const packed = execute("npm", args, cwd);
  if (packed === undefined) throw new SideError("no-npm", asked);
  const file = readdirSync(into).find((name) => name.endsWith(".tgz"));
  if (!packed.ok || file === undefined) throw new SideError("no-package", asked);
  return fromTarball(asked, join(into, file), into);
}
