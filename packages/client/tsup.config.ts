import { defineConfig } from "tsup";
import { shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    protocol: "src/protocol/index.ts",
    node: "src/node/index.ts",
    outbox: "src/outbox/index.ts",
    sync: "src/sync/index.ts",
    sqlite: "src/sqlite/index.ts",
    postgres: "src/postgres/index.ts",
    vxp: "src/vxp/index.ts",
    sharing: "src/sharing/index.ts",
    "national-data-center": "src/national-data-center/index.ts",
  },
});
