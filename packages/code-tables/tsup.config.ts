import { defineConfig } from "tsup";
import { generated, shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  // Hundreds of entries: their declarations come from scripts/emit-types.mjs.
  dts: false,
  entry: {
    ...generated(import.meta.dirname),
    index: "src/index.ts",
    address: "src/address/index.ts",
    "detect-system": "src/detect-system/index.ts",
    "legal-texts": "src/legal-texts/index.ts",
    runtime: "src/runtime.ts",
    states: "src/states/index.ts",
    "working-days": "src/working-days/index.ts",
  },
});
