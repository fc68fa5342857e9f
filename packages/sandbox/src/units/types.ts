import type { TrustStore } from "@thongnhat/signing";

/** What a grant allows to do. */
export type Action = "read" | "write" | "changes" | "export" | "audit";

/** One permission of a unit. */
export interface Grant {
  /** `ho-tich/khai-sinh`, `ho-tich/*` or `*`. */
  readonly records: string;
  readonly actions: readonly Action[];
  /** `full`, or the name of a profile: nothing else leaves the server under this grant. */
  readonly profile: string;
  /** `own`: records whose owning body is the unit; `any`: those of every unit. */
  readonly of: "own" | "any";
}

/** A unit that may call. */
export interface Unit {
  /** Agency code, `H26.12`. */
  readonly code: string;
  readonly name: string;
  readonly clientId: string;
  /** In a sandbox secrets are no secrets: they are printed when it starts. */
  readonly clientSecret: string;
  readonly apiKey: string;
  readonly grants: readonly Grant[];
  /** Whose certificates its signatures must lead to; without it only whole content and a sound algorithm are asked. */
  readonly trust?: TrustStore;
}
