import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "docs/{src,test}/**/*.test.ts",
      "scripts/**/*.test.mjs",
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Many tests wait for programs that they start: on two cores two files at a time.
    maxWorkers: 2,
    // Hundreds of programs that tests start read the same sources: Node keeps what it made of each, by its content.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, ".tmp/compile-cache") },
  },
});
