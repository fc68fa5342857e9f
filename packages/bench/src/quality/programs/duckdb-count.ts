// DuckDB counts lines of JSON that it has read and taken apart no further.
import { openEngine, quoteText } from "../../../../quality/src/duckdb/engine.ts";
import { tell } from "./told.ts";

const [, , file = ""] = process.argv;
const engine = await openEngine({ threads: 2, memoryLimit: "1GB" });
try {
  await tell(async () => {
    const [row] = await engine.rows(
      `SELECT count(*)::INTEGER AS n FROM read_ndjson_objects(${quoteText(file)}, ignore_errors = true, maximum_object_size = 16777216)`,
    );
    return { lines: Number(row?.n) };
  });
} finally {
  engine.close();
}
