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
  },
});
