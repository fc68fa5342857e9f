// Prepares the workspace on a machine that has only Node >= 20 and npm, then runs the given script
// on the Node that the repository pins. Nothing is installed again while the lockfile is unchanged.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PNPM = "pnpm@12.21.0";
const root = resolve(fileURLToPath(import.meta.url), "../..");
const [script, ...args] = process.argv.slice(2);

const manifests = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"].concat(
  readdirSync(join(root, "packages")).map((name) => join("packages", name, "package.json")),
);
const hash = createHash("sha256");
for (const file of manifests) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
const wanted = hash.digest("hex");
const stamp = join(root, "node_modules", ".stamp");
const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const ready = existsSync(stamp) && existsSync(node) && readFileSync(stamp, "utf8") === wanted;

if (!ready) {
  console.log("Đang chuẩn bị công cụ (chỉ lần đầu hoặc khi phụ thuộc đổi)…");
  const command = ["--yes", "--prefer-offline", PNPM, "install", "--frozen-lockfile", "--prefer-offline"];
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const done = spawnSync(npx, command, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error("Không cài được phụ thuộc. Cần npm và kho gói npm truy cập được cho lần chạy đầu.");
    process.exit(done.status ?? 2);
  }
  writeFileSync(stamp, wanted);
}

if (script) {
  const bin = join(root, "node_modules", ".bin");
  const env = {
    ...process.env,
    THONGNHAT_HOST_NODE: process.execPath,
    PATH: `${bin}${delimiter}${join(node, "..")}${delimiter}${process.env.PATH ?? ""}`,
  };
  const run = spawnSync(node, [resolve(root, script), ...args], { cwd: root, stdio: "inherit", env });
  process.exit(run.status ?? 1);
}
