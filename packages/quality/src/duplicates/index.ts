export { KeyFileError } from "./file.ts";
export { makeKeyHash, personKey } from "./key-hash.ts";
export { mergeKeys } from "./merge-keys.ts";
export { createKeyStore } from "./store.ts";
export { countSurplus, type Ranking } from "./surplus.ts";
export type { KeyHash, KeyStore, KeyStoreOptions, Surplus } from "./types.ts";
