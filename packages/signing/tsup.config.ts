import { defineConfig } from "tsup";
import { shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    pkcs12: "src/pkcs12/index.ts",
    pkcs11: "src/pkcs11/index.ts",
    xml: "src/xml/index.ts",
  },
});
