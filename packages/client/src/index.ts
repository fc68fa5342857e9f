/**
 * Safe exchange with every system that speaks the standard: requests that retry only where that is safe, typed
 * errors, pages and streams, and every common way of signing in. For Node and browsers.
 * @module
 */
export { apiKey, bearer } from "./auth/bearer.ts";
export {
  type ClientCredentialsOptions,
  clientCredentials,
  type Wso2Options,
  wso2,
} from "./auth/client-credentials.ts";
export { type LgspOptions, lgsp } from "./auth/lgsp.ts";
export { type NdxpOptions, ndxp } from "./auth/ndxp.ts";
export type { Auth, AuthContext, OutgoingRequest } from "./auth/types.ts";
export { type Client, createClient } from "./client/create-client.ts";
export type { ClientOptions, StandardResult, StandardSchemaV1, Validate } from "./client/options.ts";
export type { Answer, RequestInput } from "./client/request.ts";
export type { OperationId } from "./client/send.ts";
export { digestOf } from "./digest/digest.ts";
export {
  ExchangeError,
  type ExchangeErrorCode,
  type ExchangeErrorDetails,
  isRetryable,
  type ProblemCode,
} from "./errors/exchange-error.ts";
export { problemOf } from "./errors/problem.ts";
export type { LocalCode } from "./errors/words.ts";
export type { Resources } from "./generated/resources.ts";
export type {
  BudgetOptions,
  CircuitOptions,
  ExchangeEntry,
  Fetch,
  LimitOptions,
  LogEntry,
  RetryOptions,
} from "./request/types.ts";
export type * from "./resource/types.ts";
