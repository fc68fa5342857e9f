export type { CelComparison, CelMacro, CelNode } from "./ast.ts";
export { checkCel, inferCel } from "./check.ts";
export { type EmitOptions, type EmittedCel, emitCel, emitCelFunction } from "./emit.ts";
export { type CelFunction, type CelParameterType, celFunctions, signature } from "./functions.ts";
export { celImports } from "./imports.ts";
export { type ParseResult, parseCel } from "./parse.ts";
export { editDistance, suggest } from "./suggest.ts";
export { type CelFields, type CelType, type Lazy, type Problem, reservedFieldNames } from "./types.ts";
