// The checks that only `.ci/run` makes after all tests (vitest.config.ts: whole there), each a step; all run, so that
// one report shows every fault.
// A new check is one line of STEPS: title, program, arguments, and variables that only it sees.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root, stepWithTail } from "./steps.mjs";

const node = process.execPath;
const built = ["--exit-code", "--stat", "--", "packages", "schemas", "docs"];
const packages = ["-r", "--sort", "--filter", "./packages/*", "--if-present", "run", "build"];
const bench = ["packages/bench/src/main.ts", "--records", "20000"];
const stryker = ["run", "packages/core/test/mutation/stryker.config.json"];

const STEPS = [
  ["Quy cách mã và chuẩn (biome, lint)", "pnpm", ["lint"]],
  ["Kiểu (tsc)", "pnpm", ["types"]],
  ["Sinh mã từ schemas/", node, ["packages/compiler/src/main.ts", "generate"]],
  ["Mã sinh ra, và chứng minh của `npm test`, đúng như đã lưu", "git", ["diff", ...built]],
  ["Thay đổi của chuẩn so với bản đã phát hành", node, ["scripts/check-changes.mjs"]],
  ["Changesets đọc được", "changeset", ["status", "--since", firstCommit()]],
  ["Đóng gói (tsup)", "pnpm", packages],
  ["Kiểm gói đã đóng", node, ["scripts/check-packages.mjs"]],
  ["Bộ thử bằng Java và C#", node, ["scripts/check-runners.mjs"]],
  ["Trang tài liệu, từ điển, trang thử, tài liệu API (TypeDoc)", "pnpm", ["run", "docs"]],
  ["Đi qua trang tài liệu bằng Chromium", "vitest", ["run", "docs/test/site.test.ts"], { WALK: "required" }],
  ["Số định danh và ngày bị đổi thì bị thấy (Stryker)", "packages/core/node_modules/.bin/stryker", stryker],
  [
    "Bản ghi hợp lệ mà byte không đủ kết luận: dưới 5 % mỗi loại",
    node,
    ["packages/bench/src/main.ts", "roi-lai"],
  ],
  ["Đóng gói hai lần giống nhau từng byte", node, ["scripts/publish/reproduce.mjs"]],
  ["Thành phần của từng gói (SBOM)", node, ["scripts/publish/sbom.mjs"]],
  ["Bộ chuẩn trong một tệp nén, dùng không mạng", node, ["scripts/publish/zip.mjs", "--check"]],
  ["Phát hành vào Verdaccio, cài và dùng từ đó", node, ["scripts/publish/verdaccio.mjs"]],
  ["1 000 000 dòng qua thongnhat check", node, ["packages/cli/test/million.ts"]],
  ["1 000 000 dòng từ một tệp, một luồng", node, ["packages/cli/test/million.ts", "1000000", "file", "1"]],
  // Not as long as by hand: here it is seen that everything is measured, and what a busy machine says of it.
  ["Tốc độ so với các thư viện cùng loại", node, [...bench, "kiem-tra", "danh-muc", "chat-luong", "may-chu"]],
  ["Tốc độ chuyển đổi bảng", node, [...bench, "chuyen-doi", "--rows", "100000"]],
];

const results = [];
for (const [title, command, args, env = {}] of STEPS) {
  const began = Date.now();
  const { ok, tail } = await stepWithTail(title, command, args, env);
  // The end of what passed is not needed any more.
  results.push({ title, ok, tail: ok ? [] : tail, seconds: Math.round((Date.now() - began) / 1000) });
}
for (const { title, tail } of results.filter(({ ok }) => !ok))
  console.log(`\n✘ ${title}: ${tail.length} dòng cuối\n${tail.join("\n")}`);
console.log("\nGiây, từng bước:");
for (const { title, ok, seconds } of results)
  console.log(`${`${seconds}`.padStart(6)}  ${ok ? "✔" : "✘"} ${title}`);

const tests = testsBefore();
const failed = results.filter(({ ok }) => !ok).length;
console.log(`\n${tests.passed + results.length - failed} passed, ${tests.failed + failed} failed`);
process.exitCode = tests.failed + failed === 0 ? 0 : 1;

/** What `npm test` counted; that it did not come so far is a failure. The names of failed tests stand at the end, too. */
function testsBefore() {
  try {
    const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(
      readFileSync(join(root, ".tmp", "vitest.json"), "utf8"),
    );
    for (const { name, assertionResults } of testResults)
      for (const { status, fullName } of assertionResults)
        if (status === "failed") console.log(`\n✘ ${relative(root, name)}: ${fullName}`);
    const right = success && (process.env.TESTS_EXIT ?? "0") === "0";
    return { passed: numPassedTests, failed: Math.max(numFailedTests, right ? 0 : 1) };
  } catch {
    console.log("\n✘ npm test không ghi kết quả");
    return { passed: 0, failed: 1 };
  }
}

function firstCommit() {
  const { stdout } = spawnSync("git", ["rev-list", "--max-parents=0", "HEAD"], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.trim().split("\n")[0] || "HEAD";
}
