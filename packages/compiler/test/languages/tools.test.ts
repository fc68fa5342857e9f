import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { LANGUAGES } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../../../scripts/check-languages.mjs");

// OpenAPI needs no tool but ajv: see standard.test.ts. The tools of the others start slowly: in `.ci/run`, and by TOOLS=all.
const { CI, TOOLS } = process.env;
const ALL = CI === "true" || TOOLS === "all";
if (!ALL)
  console.warn("⚠ Kiểu cho các ngôn ngữ khác TypeScript chỉ được dịch và chạy khi CI=true hoặc TOOLS=all.");
const languages = LANGUAGES.filter((language) => (ALL ? language !== "openapi" : language === "typescript"));

describe("the tools of the language itself accept the types, and every valid example goes through them unchanged", () => {
  for (const language of languages)
    it(`${language}`, { timeout: 600_000 }, (context) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, "--only", language], {
        encoding: "utf8",
      });
      // In `.ci/run` a missing tool is a fault; elsewhere it is said loudly.
      if (stdout.includes("BỎ QUA")) {
        console.warn(stdout.trim());
        context.skip(stdout.trim());
      }
      expect(`${stdout}${stderr}`).toMatch(new RegExp(`^✔ ${language}: \\d+ bản ghi`));
      expect(status).toBe(0);
    });
});
