/**
 * Reads the standard (or a unit's own databases in the same form), says what is wrong with it, and compiles it.
 * @module
 */
export { type Compiled, readStandard, standardFolder } from "./compiled.ts";
export {
  type Ask,
  atLeast,
  type Cell,
  checkLock,
  DIFF_RULES,
  DIRECTIONS,
  type DiffFinding,
  type DiffOptions,
  type DiffReport,
  type DiffRuleInfo,
  type DiffSide,
  type Direction,
  diff,
  type Effect,
  type Forces,
  type Lock,
  type LockedFolder,
  type LockedTable,
  type LockFinding,
  makeLock,
  type Place,
  type Policies,
  type Release,
  readLock,
  readSide,
  STEPS,
  type StatedMigration,
  type Step,
  type Version,
  type Waiver,
  type Witness,
  writeLock,
} from "./diff/index.ts";
export { type DraftCompiled, readDraft } from "./draft/draft.ts";
export { listDrafts } from "./draft/read.ts";
export type { Draft, DraftChange, Operation } from "./draft/types.ts";
export { emitConformance } from "./emit/conformance/index.ts";
export { type DictionaryOptions, emitDictionary } from "./emit/dictionary/index.ts";
export { type DraftPage, emitDraftPage } from "./emit/draft-page/draft-page.ts";
export { emitEditor } from "./emit/editor/index.ts";
export {
  checkPackage,
  emitLanguage,
  LANGUAGES,
  type Language,
  type LanguageOptions,
} from "./emit/languages/index.ts";
export { CompileError, type Finding, formatFinding } from "./finding.ts";
export { generate } from "./generate.ts";
export { type LintInput, lint } from "./lint/index.ts";
export { lintMigrations } from "./migration/lint.ts";
export { resolveMigrations } from "./migration/sides.ts";
export { buildModel } from "./model/build.ts";
export type {
  Alias,
  Annotations,
  Database,
  Deadline,
  Def,
  Imported,
  Model,
  Node,
  PersonKey,
  Property,
  RecordModel,
  Rule,
  StringNode,
  UnionNode,
  Word,
} from "./model/types.ts";
export { type CodeRow, type CodeTable, type Period, readCodeTables } from "./read/code-tables.ts";
export { type Json, readSources, type SchemaFile, type Sources } from "./read/sources.ts";
export { type NewDatabase, newDatabase } from "./scaffold/database.ts";
export { newExtension } from "./scaffold/extension.ts";
export { newRecord } from "./scaffold/record.ts";
export { type NewRule, newRule } from "./scaffold/rule.ts";
export type { Scaffolded } from "./scaffold/scaffold.ts";
export { newMapping, newTable } from "./scaffold/table.ts";
export { buildUnit, type UnitBuild } from "./unit/build-unit.ts";
