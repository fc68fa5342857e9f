/**
 * Places of records brought to the administrative units of today. The old place stays; the current unit is added where
 * there is exactly one, and everything else goes to a person.
 * @module
 */
export { currentAddresses } from "./current-addresses.ts";
export { loadAddressTables } from "./load.ts";
export { SPLIT_HEADER, splitCells } from "./split-row.ts";
export type {
  AddedAddress,
  AddressMode,
  AddressSplit,
  AddressTables,
  CurrentAddresses,
  CurrentAddressOptions,
  CurrentUnit,
  SplitReason,
  UnitName,
} from "./types.ts";
