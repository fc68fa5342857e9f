/**
 * Reads the standard (or a unit's own databases in the same form), says what is wrong with it, and compiles it.
 * @module
 */
export { CompileError, type Finding, formatFinding } from "./finding.ts";
export { type Compiled, generate } from "./generate.ts";
export { type LintInput, lint } from "./lint/index.ts";
export { buildModel } from "./model/build.ts";
export type { Def, Model, Node, Property, RecordModel, Rule } from "./model/types.ts";
export { type CodeTable, readCodeTables } from "./read/code-tables.ts";
export { readSources, type SchemaFile, type Sources } from "./read/sources.ts";
