/**
 * Reads the standard (or a unit's own databases in the same form), says what is wrong with it, and compiles it.
 * @module
 */
export { type Compiled, readStandard } from "./compiled.ts";
export { CompileError, type Finding, formatFinding } from "./finding.ts";
export { generate } from "./generate.ts";
export { type LintInput, lint } from "./lint/index.ts";
export { buildModel } from "./model/build.ts";
export type {
  Alias,
  Annotations,
  Database,
  Def,
  Model,
  Node,
  Property,
  RecordModel,
  Rule,
  StringNode,
  UnionNode,
} from "./model/types.ts";
export { type CodeRow, type CodeTable, type Period, readCodeTables } from "./read/code-tables.ts";
export { type Json, readSources, type SchemaFile, type Sources } from "./read/sources.ts";
export { buildUnit, type UnitBuild } from "./unit/build-unit.ts";
