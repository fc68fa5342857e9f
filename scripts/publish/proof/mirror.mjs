// Puts the third-party packages that ours need into the registry of the proof, as an owner of a closed network would:
// npm says which they are, `npm pack` fetches them from the registry this machine uses, `npm publish` puts them in.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inParallel, must, run } from "../run.mjs";

/**
 * Publishes the packages and all they depend on; returns how many there are. Of programs in machine code for other kinds
 * of machine only name and kind are there, without content: yarn asks for them, and nobody installs them here.
 */
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
  const { wanted, elsewhere } = packagesIn(join(dir, "package-lock.json"));
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
  await inParallel(elsewhere, 3, (manifest) => putName(manifest, join(dir, "may-khac"), registry));
  return wanted.length + elsewhere.length;
}

async function put(file, tarballs, registry) {
  const at = { cwd: tarballs, env: registry.env };
  const args = publishArgs(`./${file}`, registry);
  const title = `Đưa ${file} vào kho thử`;
  // A package may name the registry it is to be published to, and pnpm would follow it; npm, which is slower, does not.
  if (await isPlain(file, at))
    await must(title, "pnpm", [...args, "--ignore-scripts", "--no-git-checks"], at);
  else await must(title, "npm", [...args, "--ignore-scripts", "--no-provenance"], at);
}

/** Puts a package in by its manifest alone. */
async function putName(manifest, dir, registry) {
  const name = `${manifest.name}@${manifest.version}`;
  const cwd = join(dir, name.replace("/", "+"));
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, "package.json"), JSON.stringify(manifest));
  const args = [...publishArgs(".", registry), "--ignore-scripts", "--no-git-checks"];
  await must(`Đưa tên ${name} vào kho thử`, "pnpm", args, { cwd, env: registry.env });
}

function publishArgs(path, { url }) {
  return ["publish", path, "--registry", url, "--tag", "latest", "--access", "public"];
}

/** Whether a tarball has its manifest in `package/`, which pnpm asks for, and names no registry of its own. */
async function isPlain(file, at) {
  const { status, stdout } = await run("tar", ["-xzOf", file, "package/package.json"], at);
  return status === 0 && JSON.parse(stdout).publishConfig === undefined;
}

/** What npm would install on this kind of machine, as `name@version`, and the manifests of what it would elsewhere. */
function packagesIn(lockfile) {
  const { packages } = JSON.parse(readFileSync(lockfile, "utf8"));
  const wanted = new Set();
  const elsewhere = new Map();
  const known = new Set();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    const { name = path.split("node_modules/").at(-1), version, os, cpu, libc } = entry;
    known.add(name);
    if (runsHere(entry)) wanted.add(`${name}@${version}`);
    else elsewhere.set(`${name}@${version}`, { name, version, os, cpu, libc });
  }
  // The registry of this machine need not have what other machines install; npm then leaves it out.
  for (const { optionalDependencies = {} } of Object.values(packages))
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = range.replace(/^[^\d]*/, "");
      if (!known.has(name))
        elsewhere.set(`${name}@${version}`, { name, version, os: [`!${process.platform}`] });
    }
  // Publishing a package with native code writes its builder into it, which yarn asks for where nothing may be built.
  if (!known.has("node-gyp")) elsewhere.set("node-gyp", { name: "node-gyp", version: "0.0.0" });
  return { wanted: [...wanted].sort(), elsewhere: [...elsewhere.values()] };
}

/** Whether a package is one for this kind of machine: programs in machine code have one for each. */
function runsHere({ os, cpu, libc }) {
  const fits = (list, here) => list === undefined || list.includes(here);
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, "glibc");
}
