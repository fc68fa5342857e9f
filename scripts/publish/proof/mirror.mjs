// Puts the third-party packages that ours need into the registry of the proof, as an owner of a closed network would:
// npm says which they are, `npm pack` fetches them from the registry this machine uses, `npm publish` puts them in.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inParallel, must, run } from "../run.mjs";

/** Publishes the packages and all they depend on; returns how many there are. */
export async function mirror(dependencies, registry, dir) {
  const from = { cwd: dir, seconds: 300 };
  const tarballs = join(dir, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, dependencies }));
  const lock = [
    "install",
    "--package-lock-only",
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ];
  await must("Hỏi npm cần những gói nào", "npm", lock, from);
  const wanted = namesIn(join(dir, "package-lock.json"));
  const packArgs = [
    "pack",
    "--silent",
    "--prefer-offline",
    "--ignore-scripts",
    "--pack-destination",
    tarballs,
  ];
  await must("Tải gói của bên thứ ba", "npm", packArgs.concat(wanted), from);
  // Versions of one package go one after the other: the registry keeps them in one document.
  const byPackage = Map.groupBy(readdirSync(tarballs), (file) => file.replace(/-\d+\..*$/, ""));
  await inParallel(byPackage.values(), 3, async (files) => {
    for (const file of files) await put(file, tarballs, registry);
  });
  return wanted.length;
}

async function put(file, tarballs, registry) {
  const at = { cwd: tarballs, env: registry.env };
  const args = ["publish", `./${file}`, "--registry", registry.url, "--tag", "latest", "--access", "public"];
  const title = `Đưa ${file} vào kho thử`;
  // A package may name the registry it is to be published to, and pnpm would follow it; npm, which is slower, does not.
  if (await isPlain(file, at))
    await must(title, "pnpm", [...args, "--ignore-scripts", "--no-git-checks"], at);
  else await must(title, "npm", [...args, "--ignore-scripts", "--no-provenance"], at);
}

/** Whether a tarball has its manifest in `package/`, which pnpm asks for, and names no registry of its own. */
async function isPlain(file, at) {
  const { status, stdout } = await run("tar", ["-xzOf", file, "package/package.json"], at);
  return status === 0 && JSON.parse(stdout).publishConfig === undefined;
}

function namesIn(lockfile) {
  const { packages } = JSON.parse(readFileSync(lockfile, "utf8"));
  const all = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { name, version }]) => `${name ?? path.split("node_modules/").at(-1)}@${version}`);
  return [...new Set(all)].sort();
}
