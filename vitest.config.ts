import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * What `npm test` asks of a share, for it has ten minutes, is asked of all in `.ci/run`. Each may be given alone:
 * `EXCHANGE=all vitest run packages/client packages/signing packages/sandbox`.
 */
const WHOLE = {
  /** Servers that fail, programs that are killed, signatures that are changed, every OpenAPI document. */
  EXCHANGE: "all",
  /** The SQL of every record type, three engines that count alike, the report in Chromium. */
  QUALITY: "all",
  /** Every input through every door, every odd text in every field. */
  HOSTILE: "all",
  /** Every pattern is proved again. */
  PATTERNS: "all",
  /** Every rule is changed, and the change is noticed. */
  MUTATION: "all",
  JSON_PARSING: "all",
  /** Records of each type: changed, and made. */
  MUTATIONS: "2000",
  GENERATED: "500",
  /** Runs of each property of each type, and seconds of the fuzzer for each. */
  RUNS: "20",
  FUZZ_SECONDS: "1",
};
const ci = process.env.CI === "true";
// Tests, and the programs that they start, inherit these.
if (ci) for (const [name, value] of Object.entries(WHOLE)) process.env[name] ??= value;

/** Short tests that leave nothing behind: they share processes, which read only once what all import. */
const SHORT = [
  "packages/{client,code-tables,convert,core,quality,sandbox,schemas,signing,zod}/src/**/*.test.ts",
  "packages/{code-tables,convert,schemas}/test/**/*.test.ts",
  "docs/src/**/*.test.ts",
  "scripts/**/*.test.mjs",
];
const ALL = [
  "packages/*/src/**/*.test.ts",
  "packages/*/test/**/*.test.ts",
  "docs/{src,test}/**/*.test.ts",
  "scripts/**/*.test.mjs",
];

export default defineConfig({
  test: {
    testTimeout: ci ? 1_800_000 : 60_000,
    hookTimeout: 120_000,
    // Many tests wait for programs that they start: on two cores two files at a time.
    maxWorkers: 2,
    // Hundreds of programs that tests start read the same sources: Node keeps what it made of each, by its content.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, ".tmp/compile-cache") },
    projects: [
      { extends: true, test: { name: "short", include: SHORT, isolate: false } },
      { extends: true, test: { name: "long", include: ALL, exclude: [...SHORT, "**/node_modules/**"] } },
    ],
  },
});
