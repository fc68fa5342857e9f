import type { Auth } from "../auth/types.ts";
import type { ExchangeIssue } from "../generated/messages.ts";
import type { ExchangeEntry, Fetch, LimitOptions, LogEntry, RetryOptions } from "../request/types.ts";

/** What Standard Schema v1 asks of a validator: ours, Zod, Valibot, ArkType and others have it. */
export interface StandardSchemaV1 {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Says whether a value is valid. */
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
  };
}

/** What a Standard Schema says of a value. */
export interface StandardResult {
  readonly issues?:
    | readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[]
    | undefined;
}

/** Checks records: a schema for each `database/record`, or a function that gives findings. */
export type Validate =
  | Readonly<Record<string, StandardSchemaV1>>
  | ((
      record: string,
      value: unknown,
    ) => readonly ExchangeIssue[] | undefined | Promise<readonly ExchangeIssue[] | undefined>);

/** How to make a client. */
export interface ClientOptions {
  /** Address of the server: https, or plain http on this machine. */
  readonly baseUrl: string;
  /** How to sign in. */
  readonly auth: Auth;
  /** Code of the unit that calls, `H26.12`. */
  readonly unit: string;
  /** Code of the official or system that asks, never a name. Reading needs one, here or in the call. */
  readonly requester?: string;
  /** Why data is asked for, `giai-quyet-tthc`. Reading needs one, here or in the call. */
  readonly purpose?: string;
  /** Signs what is written: `jsonSigner(signer)` of `@thongnhat/signing`. Gives the header TN-Signature. */
  readonly signer?: (body: unknown) => Promise<string>;
  /** Checks records before they leave; what is not valid is not sent. */
  readonly validate?: Validate;
  /** Checks whole records that arrive too; default false. */
  readonly validateAnswers?: boolean;
  /** Default the platform's; `mtls` and `guardedFetch` of `@thongnhat/client/node` are others. */
  readonly fetch?: Fetch;
  readonly retry?: RetryOptions;
  readonly limits?: LimitOptions;
  /** Allows plain http beyond this machine: for tests in a closed network only. */
  readonly allowInsecure?: boolean;
  /** Takes lines for a log: never an id of a person, a body or a token. */
  readonly logger?: (entry: LogEntry) => void;
  /** Called after each call, to keep what the report on sharing is made of. Its own failure changes no call. */
  readonly onExchange?: (entry: ExchangeEntry) => void | Promise<void>;
  /** From 0 up to 1, for waits; default `Math.random`. */
  readonly random?: () => number;
  /** Waits; default a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Wall clock in milliseconds since 1970, for the time of entries; default `Date.now`. */
  readonly now?: () => number;
  /** Monotonic milliseconds, for everything that lasts; default `performance.now`. */
  readonly elapsed?: () => number;
}
