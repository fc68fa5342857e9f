// `npm test`: generate, then every test that needs nothing but Node. Ends with one line of counts.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generate, root, step } from "./steps.mjs";

const report = join(root, ".tmp", "vitest.json");
mkdirSync(join(root, ".tmp"), { recursive: true });
rmSync(report, { force: true });

let passed = 0;
let failed = 0;
if (!generate()) failed++;
else {
  const args = [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ];
  const ok = step("Kiểm thử", "vitest", args);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    passed = numPassedTests;
    failed = numFailedTests;
  } catch {
    failed++;
  }
  if (!ok && failed === 0) failed++;
}
if (!process.env.CI) {
  console.log(
    "\n⚠ KHÔNG chạy ở đây, chỉ chạy trong .ci/run: kiểm gói đã đóng (publint, attw, Node 20 và 24),",
  );
  console.log(
    "  kiểu cho Java, C#, Python, PHP, Go (dịch và chạy), lệnh trong docs/en, kiểu của mã trong tài liệu, các trang khác của trang thử,\n" +
      "  lỗi tiếp cận (axe) của trang tài liệu, mọi dữ liệu thù địch qua mọi cửa,\n" +
      "  đóng gói hai lần giống nhau, SBOM, tệp nén, phát hành vào Verdaccio rồi cài bằng npm, pnpm và yarn,\n" +
      "  2 000 bản ghi đột biến và 1 000 bản ghi sinh ra mỗi loại, mọi biểu thức và mọi luật được chứng minh lại,\n" +
      "  dò lỗi theo độ phủ mọi loại, trao đổi và đo chất lượng trọn vẹn (vitest.config.ts), 1 000 000 dòng qua `thongnhat check`, đo tốc độ, TypeDoc.",
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
