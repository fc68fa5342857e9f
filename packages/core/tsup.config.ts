import { defineConfig } from "tsup";
import { shared } from "../../tsup.base.ts";

export default defineConfig({ ...shared, entry: { index: "src/index.ts", zstd: "src/zstd/index.ts" } });
