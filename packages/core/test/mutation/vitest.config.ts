// For Stryker, which runs the tests of identifiers and dates in a copy of the repository.
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../../../.."),
    include: [
      "packages/core/src/{identifiers,formats,partial-date,moment,date-in-words,conformance}/*.test.ts",
    ],
    testTimeout: 60_000,
    setupFiles: [join(import.meta.dirname, "seed.ts")],
  },
});
