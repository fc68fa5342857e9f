/**
 * The standard as types and descriptors: `@thongnhat/schemas/ho-tich`, `@thongnhat/schemas/chung`, and the words
 * at `@thongnhat/schemas/catalogue`. Self-contained JSON Schema documents lie in the package's `json/` folder.
 * @module
 */
export { type DatabaseName, databases, edition } from "./generated/standard.ts";
