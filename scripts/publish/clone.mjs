// A fresh clone of what is committed, built and packed far away from this folder and its node_modules.
import { mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../steps.mjs";
import { cleanEnv, inParallel, must } from "./run.mjs";
import { publicPackages, tarballName } from "./workspace.mjs";

const bin = join(root, "node_modules", ".bin");

/** The environment in which the tools of a clone are found before those of the machine. */
export function cloneEnv(dir, extra = {}) {
  const own = join(dir, "node_modules", ".bin");
  const path = [own, join(process.execPath, ".."), bin, process.env.PATH ?? ""].join(delimiter);
  return cleanEnv({ PATH: path, ...extra });
}

/** Clones the last commit of this repository into `dir` and installs what the lockfile says. */
export async function clone(dir, { env = {}, umask = "022" } = {}) {
  const at = { cwd: root, env: cloneEnv(dir, env), seconds: 300 };
  await must(
    "Chép kho mã",
    "bash",
    ["-c", `umask ${umask}; git clone -q --no-hardlinks . "$1"`, "bash", dir],
    at,
  );
  const install = ["install", "--frozen-lockfile", "--prefer-offline", "--silent"];
  await must("Cài công cụ vào bản sao", "pnpm", install, { ...at, cwd: dir });
}

/** Generates the code of a clone and builds every package. */
export async function build(dir, { env = {}, umask = "022" } = {}) {
  const at = { cwd: dir, env: cloneEnv(dir, env), seconds: 600 };
  const script = `umask ${umask}; node packages/compiler/src/main.ts generate && pnpm -r --sort --filter "./packages/*" --if-present run build`;
  await must("Đóng gói bản sao", "bash", ["-c", script], at);
}

/** Packs the built public packages of a folder; returns file names by package name. */
export async function pack(dir, into, { env = {}, umask = "022" } = {}) {
  mkdirSync(into, { recursive: true });
  const packages = publicPackages(dir);
  await inParallel(packages, 2, async ({ dir: folder, manifest }) => {
    const script = `umask ${umask}; exec pnpm pack --pack-destination "$1"`;
    const at = { cwd: folder, env: cloneEnv(dir, env) };
    await must(`Đóng tệp ${manifest.name}`, "bash", ["-c", script, "bash", into], at);
  });
  return Object.fromEntries(
    packages.map(({ manifest }) => [manifest.name, join(into, tarballName(manifest))]),
  );
}
