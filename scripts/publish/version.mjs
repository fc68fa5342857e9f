// The next version: changesets become version numbers and change logs, and the standard is locked as it goes out.
import { spawnSync } from "node:child_process";
import { root, step } from "../steps.mjs";
import { publicPackages } from "./workspace.mjs";

function versionOfAll() {
  return publicPackages(root)[0].manifest.version;
}

function main() {
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  if (stdout !== "") {
    console.error("✘ Có thay đổi chưa lưu: git commit trước, để xem lại được đúng những gì lệnh này viết.");
    return 1;
  }
  const before = versionOfAll();
  if (!step("Đánh số phiên bản từ các changeset", "changeset", ["version"])) return 1;
  const version = versionOfAll();
  if (version === before) {
    console.error("✘ Không có changeset nào: không có gì để phát hành. Thêm bằng npx changeset.");
    return 1;
  }
  const lock = ["packages/compiler/src/main.ts", "release", version];
  if (!step(`Khóa điều bản ${version} hứa giữ`, process.execPath, lock)) return 1;
  console.log(`\nXem lại (git diff), rồi: git commit -am "Version ${version}" && git tag v${version}`);
  return 0;
}

process.exitCode = main();
