// A token of the test's own, made with SoftHSM, and the addon that talks to it.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hasProgram, isThere } from "./programs.ts";

const MODULES = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so"];
const WHAT = "Thiết bị ký PKCS#11 (SoftHSM)";

/** SoftHSM's library. */
export const softHsm = MODULES.find((path) => existsSync(path)) ?? "";

/** Whether tokens can be tested here. Says so loudly when not; with CI=true the addon is built and they must be. */
export function hasSoftHsm(): boolean {
  if (!hasProgram("softhsm2-util", WHAT) || !isThere(softHsm !== "", "libsofthsm2.so", WHAT)) return false;
  if (!addonLoads() && process.env.CI === "true") buildAddon();
  return isThere(addonLoads(), "bản dịch của pkcs11js (CI=true thì tự dịch)", WHAT);
}

/** Folder of pkcs11js; its build is not allowed when packages are installed. */
function addonFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("pkcs11js/package.json"));
}

function addonLoads(): boolean {
  return existsSync(join(addonFolder(), "build/Release/pkcs11.node"));
}

/** As node-gyp would, without a network: Node's headers lie beside the Node that runs this. */
function buildAddon(): void {
  const folder = addonFolder();
  const node = dirname(dirname(realpathSync(process.execPath)));
  const places = [
    ...globSync(join(node, "node_modules/node-*/include/node")),
    join(node, "include/node"),
    "/usr/include/node",
  ];
  const headers = places.find((path) => existsSync(join(path, "node_api.h")));
  if (!headers) throw new Error("Không thấy node_api.h của Node");
  const release = join(folder, "build/Release");
  mkdirSync(release, { recursive: true });
  const defines = ["-DNAPI_DISABLE_CPP_EXCEPTIONS", "-DBUILDING_NODE_EXTENSION"];
  const sources = ["src/dl.cpp", "src/common.cpp", "src/main.cpp"];
  const flags = ["-std=c++17", "-O1", "-fPIC", "-shared", ...defines, "-Iincludes", `-I${headers}`];
  const { status, stderr } = spawnSync("g++", [...flags, ...sources, "-o", join(release, "pkcs11.node")], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`g++: ${stderr ?? status}`);
}

/** A folder for tokens; SoftHSM is told of it by a variable. */
export function tokenFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "thongnhat-hsm-"));
  mkdirSync(join(path, "tokens"));
  writeFileSync(
    join(path, "softhsm2.conf"),
    `directories.tokendir = ${join(path, "tokens")}\nlog.level = ERROR\n`,
  );
  process.env.SOFTHSM2_CONF = join(path, "softhsm2.conf");
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs softhsm2-util. */
export function softHsmUtil(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("softhsm2-util", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`softhsm2-util: ${stderr}`);
}
