import type { FastifyInstance } from "fastify";
import type { Unit } from "../units/types.ts";

/** Faults that a sandbox injects, to see whether a client loses or doubles anything. */
export interface FaultOptions {
  /** Share of requests that meet a fault, 0 to 1. */
  readonly rate: number;
  /** Same seed, same faults. */
  readonly seed?: number;
  /** Kinds; default all. */
  readonly kinds?: readonly FaultKind[];
}

/** A kind of fault, as a real network shows it. */
export type FaultKind =
  | "unavailable"
  | "too-many-requests"
  | "reset-before"
  | "reset-after"
  | "timeout-after"
  | "truncated"
  | "html"
  | "twice";

/** How to start a sandbox. */
export interface SandboxOptions {
  /** `:memory:` (default), a file of SQLite, or `postgres://…`. */
  readonly database?: string;
  /** Default: the units of the standard's examples, and one of each kind to play with. */
  readonly units?: readonly Unit[];
  /** Fill with the invented records of the standard; default true. */
  readonly seed?: boolean;
  readonly faults?: FaultOptions;
  /** Today as `YYYY-MM-DD`, for repeatable verdicts. */
  readonly today?: string;
  /** Seconds that an access token lives, default 3600. */
  readonly tokenSeconds?: number;
  /** Clock in milliseconds since 1970, for tests. */
  readonly now?: () => number;
  /** Requests a minute and unit, default 60 000. */
  readonly requestsPerMinute?: number;
  /** Test switch of the bench: records are stored as they come. */
  readonly validate?: boolean;
}

/** A running sandbox. */
export interface Sandbox {
  readonly app: FastifyInstance;
  readonly units: readonly Unit[];
  /** Starts to listen; port 0 takes a free one. Only this machine, unless a host is given. */
  listen(options?: { readonly port?: number; readonly host?: string }): Promise<string>;
  /** Forgets how to follow from tokens given so far, as a server does after a while: they are answered with 410. */
  forgetChanges(): Promise<void>;
  /** Ends every connection and closes the database. */
  close(): Promise<void>;
}
