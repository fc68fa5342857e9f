/**
 * For programs on Node: a `fetch` with a certificate (mutual TLS), and one for addresses that came from outside.
 * @module
 */

export type { Fetch } from "../request/types.ts";
export {
  type ClosableFetch,
  type GuardedFetchOptions,
  guardedFetch,
  type MtlsOptions,
  mtls,
} from "./fetches.ts";
export type { GuardOptions, Lookup } from "./guard.ts";
