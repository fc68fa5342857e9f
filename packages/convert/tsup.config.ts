import { defineConfig } from "tsup";
import { generated, shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  entry: {
    ...generated(import.meta.dirname),
    index: "src/index.ts",
    workbook: "src/workbook/index.ts",
    table: "src/table/index.ts",
    "encoding-text": "src/encoding-text/index.ts",
    addresses: "src/addresses/index.ts",
    edxml: "src/edxml/index.ts",
  },
});
