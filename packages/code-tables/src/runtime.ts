/**
 * What generated code tables are made of. `thongnhat build` writes code that imports it; programs do not need it.
 * @module
 */
export { createMapping, type PackedMapping } from "./mapping/create-mapping.ts";
export type { CodeMapping } from "./mapping/types.ts";
export {
  type Dated,
  datedDigits,
  datedLetters,
  digitBits,
  digitList,
  inDigits,
  inLetters,
  letterBits,
  letterList,
} from "./membership/fixed-width.ts";
export type { PackedHistory } from "./membership/history.ts";
export { datedWords } from "./membership/words.ts";
export { lazyList } from "./packing/lazy-list.ts";
export { type PackedProvinces, type Provinces, provinces } from "./parents/parents.ts";
export { createTable } from "./table/create-table.ts";
export type { Column, PackedRows, PackedTable } from "./table/packed.ts";
export type { CodeTable } from "./table/types.ts";
export type { PackedTransfers } from "./translate/packed.ts";
