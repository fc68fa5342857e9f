import { defineConfig } from "tsup";
import { generated, runtime, shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  // Hundreds of entries: their declarations come from scripts/emit-types.mjs.
  dts: false,
  entry: {
    ...generated(import.meta.dirname),
    ...runtime(import.meta.dirname),
    index: "src/index.ts",
    ajv: "src/ajv/index.ts",
    "dataset/index": "src/dataset/index.ts",
    "dataset/node": "src/dataset/node.ts",
  },
});
