import type { Dialect } from "../types.ts";
import { duckdb } from "./duckdb.ts";
import { postgres } from "./postgres.ts";
import { spark } from "./spark.ts";
import { trino } from "./trino.ts";
import type { DialectWriter } from "./writer.ts";

/** The dialects that can be written. */
export const dialects: Readonly<Record<Dialect, DialectWriter>> = { duckdb, postgres, spark, trino };
