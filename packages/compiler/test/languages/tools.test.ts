import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { LANGUAGES } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../../../scripts/check-languages.mjs");

// OpenAPI needs no tool but ajv: see standard.test.ts.
const languages = LANGUAGES.filter((language) => language !== "openapi");

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
