// The packages of this repository as they are published, and the Node versions of this machine.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The public packages: folder and manifest, in the order of their folders. */
export function publicPackages(root) {
  return readdirSync(join(root, "packages"))
    .sort()
    .map((folder) => ({ folder, dir: join(root, "packages", folder), manifest: manifestOf(root, folder) }))
    .filter(({ manifest }) => manifest.private !== true);
}

function manifestOf(root, folder) {
  return JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
}

/** The file name that `pack` gives a package. */
export function tarballName({ name, version }) {
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

/** Third-party packages that a public package needs or works with, with the versions this repository tests. */
export function thirdParty(root) {
  const found = {};
  for (const { manifest } of publicPackages(root)) {
    const pinned = { ...manifest.devDependencies, ...manifest.dependencies };
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      if (!isOurs(name)) found[name] = pinned[name] ?? found[name];
    }
  }
  return found;
}

/** Whether a package name is one of this repository. */
export function isOurs(name) {
  return name === "thongnhat" || name.startsWith("@thongnhat/");
}

/**
 * Node 20 and the Node of this repository, each with its path. Node 20 is looked for on the PATH, outside
 * node_modules; where it is missing the list has one entry.
 */
export function nodeVersions() {
  const own = { path: process.execPath, version: process.versions.node };
  const candidates = [process.env.THONGNHAT_HOST_NODE ?? ""].concat(
    (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node")),
  );
  for (const path of candidates.filter((path) => path !== "" && !path.includes("node_modules"))) {
    const { stdout } = spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" });
    if (stdout?.startsWith("20.")) return [{ path, version: stdout.trim() }, own];
  }
  return [own];
}
