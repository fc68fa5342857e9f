// The checks that only `.ci/run` makes, each a step; all run, so that one report shows every fault.
// A new check is one line of STEPS: title, program, arguments, and variables that only it sees.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, stepWithTail } from "./steps.mjs";

const node = process.execPath;
const built = ["--exit-code", "--stat", "--", "packages", "schemas", "docs"];
const packages = ["-r", "--sort", "--filter", "./packages/*", "--if-present", "run", "build"];
const invented = [
  "run",
  "packages/generator/test/agreement.test.ts",
  "packages/generator/test/generated.test.ts",
  "--testTimeout=3000000",
];
const properties = [
  "run",
  "packages/generator/test/property",
  "packages/generator/test/fuzz",
  "--testTimeout=3000000",
];
const stryker = ["run", "packages/core/test/mutation/stryker.config.json"];
const many = { MUTATIONS: "10000", GENERATED: "2000" };

const STEPS = [
  ["Quy cách mã và chuẩn (biome, lint)", "pnpm", ["lint"]],
  ["Kiểu (tsc)", "pnpm", ["types"]],
  ["Sinh mã từ schemas/", node, ["packages/compiler/src/main.ts", "generate"]],
  ["Mã sinh ra đúng như đã lưu", "git", ["diff", ...built]],
  ["Thay đổi của chuẩn so với bản đã phát hành", node, ["scripts/check-changes.mjs"]],
  ["Changesets đọc được", "changeset", ["status", "--since", firstCommit()]],
  ["Đóng gói (tsup)", "pnpm", packages],
  ["Kiểm gói đã đóng", node, ["scripts/check-packages.mjs"]],
  ["Bộ thử bằng Java và C#", node, ["scripts/check-runners.mjs"]],
  ["Trang tài liệu, từ điển, trang thử, tài liệu API (TypeDoc)", "pnpm", ["run", "docs"]],
  ["Đi qua trang tài liệu bằng Chromium", "vitest", ["run", "docs/test/site.test.ts"], { WALK: "required" }],
  [
    "Đo chất lượng: SQL của mọi loại bản ghi, ba máy đếm giống nhau, trang báo cáo trong Chromium",
    "vitest",
    [
      "run",
      "packages/quality/test/sql",
      "packages/quality/test/parity",
      "packages/quality/test/html",
      "--testTimeout=1800000",
    ],
    { QUALITY: "all" },
  ],
  [
    "Trao đổi: máy chủ hỏng 30 %, chương trình bị giết giữa chừng, chữ ký bị sửa, máy chủ sai, mọi tài liệu OpenAPI",
    "vitest",
    ["run", "packages/client", "packages/signing", "packages/sandbox", "--testTimeout=900000"],
    { EXCHANGE: "all" },
  ],
  [
    "Biểu thức chính quy: mọi biểu thức được chứng minh lại",
    "vitest",
    ["run", "packages/compiler/test/patterns", "--testTimeout=900000"],
    { PATTERNS: "all" },
  ],
  ["Chứng minh đã lưu là chứng minh mới", "git", ["diff", ...built]],
  ["Tính chất, và dò lỗi theo độ phủ", "vitest", properties, { RUNS: "20", FUZZ_SECONDS: "1.5" }],
  [
    "Dữ liệu thù địch: mọi đầu vào qua mọi cửa, mọi chuỗi oái oăm vào mọi trường",
    "vitest",
    ["run", "packages/generator/test/hostile", "--testTimeout=3000000"],
    { HOSTILE: "all" },
  ],
  [
    "Kiểm byte: mọi ngày, mọi ký tự, mọi danh mục",
    "vitest",
    [
      "run",
      "packages/validators/src/runtime/bytes",
      "packages/validators/test/bytes",
      "--testTimeout=900000",
    ],
    { MUTATIONS: "1" },
  ],
  [
    "Luật bị đổi thì bị thấy; mọi văn bản JSON",
    "vitest",
    ["run", "packages/compiler/test/mutation", "packages/cli/test/json-parsing", "--testTimeout=900000"],
    { MUTATION: "all", JSON_PARSING: "all" },
  ],
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
  [
    "10 000 bản ghi đột biến, 2 000 bản ghi sinh ra, 2 000 bản ghi một lỗi, mỗi loại",
    "vitest",
    invented,
    many,
  ],
  ["1 000 000 dòng qua thongnhat check", node, ["packages/cli/test/million.ts"]],
  ["1 000 000 dòng từ một tệp, một luồng", node, ["packages/cli/test/million.ts", "1000000", "file", "1"]],
  ["Tốc độ so với các thư viện cùng loại", node, ["packages/bench/src/main.ts"]],
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

const { numPassedTests } = JSON.parse(readFileSync(join(root, ".tmp", "vitest.json"), "utf8"));
const failed = results.filter(({ ok }) => !ok).length;
console.log(`\n${numPassedTests + results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function firstCommit() {
  const { stdout } = spawnSync("git", ["rev-list", "--max-parents=0", "HEAD"], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.trim().split("\n")[0] || "HEAD";
}
