/**
 * What generated code tables are made of. `thongnhat build` writes code that imports it; programs do not need it.
 * @module
 */
export { createMapping, type PackedMapping } from "./mapping/create-mapping.ts";
export type { CodeMapping } from "./mapping/types.ts";
export { datedDigitCodes, digitCodes } from "./membership/digit-codes.ts";
export type { CodeSet, PackedHistory } from "./membership/history.ts";
export { wordCodes } from "./membership/word-codes.ts";
export { lazyList } from "./packing/lazy-list.ts";
export { type PackedProvinces, type Provinces, provinces } from "./parents/parents.ts";
export { createTable } from "./table/create-table.ts";
export type { Column, PackedRows, PackedTable } from "./table/packed.ts";
export type { CodeTable } from "./table/types.ts";
export type { PackedTransfers } from "./translate/packed.ts";
