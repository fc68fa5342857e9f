import { defineConfig } from "tsup";
import { generated, runtime, shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  entry: {
    ...generated(import.meta.dirname),
    ...runtime(import.meta.dirname),
    index: "src/index.ts",
    ajv: "src/ajv/index.ts",
  },
});
