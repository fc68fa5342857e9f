/**
 * Records from a table of SQLite. Needs Node.js 22.13 or later, which has SQLite inside.
 * @module
 */
export { readSqlite, type SqliteOptions } from "./read.ts";
