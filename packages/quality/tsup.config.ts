import { defineConfig } from "tsup";
import { shared } from "../../tsup.base.ts";

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    node: "src/node/index.ts",
    worker: "src/node/worker.ts",
    sql: "src/sql/index.ts",
    duckdb: "src/duckdb/index.ts",
    postgres: "src/postgres/index.ts",
    sqlite: "src/sqlite/index.ts",
    html: "src/html/index.ts",
    agreement: "src/agreement/index.ts",
  },
});
