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
  },
});
