/**
 * What generated code tables are made of. `thongnhat build` writes code that imports it; programs do not need it.
 * @module
 */
export { createMapping } from "./mapping/create-mapping.ts";
export type { CodeMapping } from "./mapping/types.ts";
export { datedDigitCodes, digitCodes } from "./membership/digit-codes.ts";
export { wordCodes } from "./membership/word-codes.ts";
export { lazyList } from "./packing/lazy-list.ts";
export { provinces } from "./parents/parents.ts";
export { createTable } from "./table/create-table.ts";
export type { PackedRows } from "./table/packed.ts";
export type { CodeTable } from "./table/types.ts";
export type { PackedTransfers } from "./translate/packed.ts";
