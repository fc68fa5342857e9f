import type { Fetch } from "../request/types.ts";

/** A request as it is about to leave. */
export interface OutgoingRequest {
  readonly method: string;
  /** Where it goes. */
  readonly url: URL;
  /** Path and query under the base address, as the provider knows them. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a way of signing in may use. */
export interface AuthContext {
  readonly fetch: Fetch;
  /** Ends with the call. */
  readonly signal: AbortSignal;
  /** Monotonic milliseconds. */
  readonly elapsed: () => number;
  /** Plain http is allowed beyond this machine. */
  readonly allowInsecure: boolean;
}

/** A way of signing in: `clientCredentials`, `lgsp`, `wso2`, `bearer`, `apiKey`, or one of your own. */
export interface Auth {
  /**
   * Adds what proves who asks, and where a gateway wants it, changes the address.
   * @throws ExchangeError when no token can be had
   */
  apply(request: OutgoingRequest, context: AuthContext): Promise<OutgoingRequest>;
  /**
   * Told that a server refused (401) a request that `apply` made.
   * @returns true when another token can be had and one more try makes sense
   */
  refused?(request: OutgoingRequest): boolean;
}
