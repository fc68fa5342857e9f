// The checks that only `.ci/run` makes, each a step; all run, so that one report shows every fault.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, root, step } from "./steps.mjs";

let passed = 0;
let failed = 0;
function count(ok) {
  if (ok) passed++;
  else failed++;
}

count(step("Quy cách mã và chuẩn (biome, lint)", "pnpm", ["lint"]));
count(step("Kiểu (tsc)", "pnpm", ["types"]));
count(generate());
count(
  step("Mã sinh ra đúng như đã lưu", "git", [
    "diff",
    "--exit-code",
    "--stat",
    "--",
    "packages",
    "schemas",
    "docs",
  ]),
);
count(
  step("Đóng gói (tsup)", "pnpm", [
    "-r",
    "--sort",
    "--filter",
    "./packages/*",
    "--if-present",
    "run",
    "build",
  ]),
);
count(step("Kiểm gói đã đóng", process.execPath, ["scripts/check-packages.mjs"]));
count(step("Bộ thử bằng Java và C#", process.execPath, ["scripts/check-runners.mjs"]));
count(step("Tài liệu API (TypeDoc)", "typedoc", []));
process.env.MUTATIONS = "100000";
count(
  step("100 000 bản ghi đột biến mỗi loại", "vitest", [
    "run",
    "packages/validators/test/agreement.test.ts",
    "--testTimeout=3000000",
  ]),
);
delete process.env.MUTATIONS;
count(step("1 000 000 dòng qua thongnhat check", process.execPath, ["packages/cli/test/million.ts"]));
count(step("Tốc độ so với các thư viện cùng loại", process.execPath, ["packages/bench/src/main.ts"]));
count(step("Thay đổi của chuẩn so với bản đã phát hành", process.execPath, ["scripts/check-changes.mjs"]));
count(step("Changesets đọc được", "changeset", ["status", "--since", branch()]));

const { numPassedTests } = JSON.parse(readFileSync(join(root, ".tmp", "vitest.json"), "utf8"));
console.log(`\n${numPassedTests + passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function branch() {
  return (
    spawnSync("git", ["rev-list", "--max-parents=0", "HEAD"], { cwd: root, encoding: "utf8" })
      .stdout.trim()
      .split("\n")[0] ?? "HEAD"
  );
}
