import { defineConfig } from "tsup";
import { shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    main: "src/main.ts",
    // Threads of `check` start with it: see `check/registry.ts`.
    "check-thread": "src/check/bulk/thread/main.ts",
  },
});
