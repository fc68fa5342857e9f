import type { requirements } from "@thongnhat/client/protocol";

/** A sentence in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Id of a requirement of the exchange, `EX-READ-01`. */
export type RequirementId = (typeof requirements)[number]["id"];

/** Who the kit calls as: a client with its secret, or a key. Secrets are never written to a report. */
export interface Credentials {
  /** Agency code of the unit, `H26.12`: test records name it as their owner. */
  readonly unit?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly apiKey?: string;
}

/** What became of a requirement. */
export type Outcome = "pass" | "fail" | "skip" | "error";

/** One request of a check, and what came of it. Never a body, never a value of a person. */
export interface Step {
  /** Method and path, ids shown as `{id}`. */
  readonly asked: string;
  /** What had to come. */
  readonly expected?: Text;
  /** HTTP status; absent where the server gave none. */
  readonly status?: number;
  /** Code of the problem that was answered. */
  readonly code?: string;
  /** Names of the headers of the answer. */
  readonly headers: readonly string[];
  readonly ms: number;
}

/** Where a requirement was not met. */
export interface Finding {
  /** `database/record`; absent where the check is about the server. */
  readonly record?: string;
  readonly asked?: string;
  readonly expected: Text;
  /** What came instead. */
  readonly came: Text;
}

/** The result of one requirement. */
export interface RequirementResult {
  readonly id: RequirementId;
  readonly part: string;
  readonly level: "must" | "should";
  readonly requirement: Text;
  readonly result: Outcome;
  /** How to put it right, where it failed. */
  readonly advice?: Text;
  /** Why it was skipped, or could not be tested. */
  readonly reason?: Text;
  /** Records it was tested with, as `database/record`. */
  readonly records: readonly string[];
  readonly findings: readonly Finding[];
  /** Findings beyond those that are listed. */
  readonly more: number;
  readonly steps: readonly Step[];
  /** Milliseconds. */
  readonly ms: number;
}

/** What a run is about to do to a server. */
export interface ConformPlan {
  /** Name that the server gives itself. */
  readonly server: string;
  /** The server says that every person in it is invented. */
  readonly synthetic: boolean;
  /** Most test records that will be written; 0 when only reading. */
  readonly writes: number;
  /** Record types that will be tested. */
  readonly records: readonly string[];
  readonly readOnly: boolean;
}

/** How far a run is. */
export interface ConformProgress {
  readonly done: number;
  readonly total: number;
  readonly id: RequirementId;
}

/** What to test, and as whom. */
export interface ConformOptions {
  readonly credentials: Credentials;
  /** A second unit that may write its own records and may not see those of the first. */
  readonly other?: Credentials;
  /** A unit that the server knows and that has no grants at all. */
  readonly noGrants?: Credentials;
  /** A unit that may search the access log, where the first may not. */
  readonly auditor?: Credentials;
  /** Record types, `ho-tich/khai-sinh`; default all that the server grants. */
  readonly records?: readonly string[];
  /** Only records of this database, `ho-tich`. */
  readonly profile?: string;
  /** Only these requirements. */
  readonly only?: readonly RequirementId[];
  /** Only checks that write nothing. */
  readonly readOnly?: boolean;
  /** Test records may be written to a server whose people are real. */
  readonly allowReal?: boolean;
  /** Leave the test records as they are: by default each gets a revoked version at the end. */
  readonly keep?: boolean;
  /** Invented records of a type to take test records from; default the examples of the standard. */
  readonly examples?: (record: string) => Promise<readonly object[]>;
  /** Milliseconds that one request may take, default 15,000. */
  readonly requestMs?: number;
  /** Milliseconds for the whole run, default 900,000. */
  readonly deadlineMs?: number;
  /** Milliseconds between two looks at a job, default 200. */
  readonly pollMs?: number;
  readonly signal?: AbortSignal;
  /** Told before anything is written; what it throws ends the run. */
  readonly onPlan?: (plan: ConformPlan) => void | Promise<void>;
  /** Called as checks are done. */
  readonly onProgress?: (progress: ConformProgress) => void;
}

/** The report of a run, to keep and to compare. */
export interface ConformReport {
  readonly format: "thongnhat-conform/1";
  /** Moment of the run, ISO 8601. */
  readonly at: string;
  readonly server: {
    /** Scheme, host and port of what was tested. */
    readonly address: string;
    /** Name that it gives itself; empty when it gave none. */
    readonly name: string;
    /** Version of the exchange that it says. */
    readonly protocol: string;
    readonly synthetic: boolean;
  };
  readonly kit: { readonly name: string; readonly version: string };
  /** Number of requirements, and SHA-256 of their list as canonical JSON (RFC 8785). */
  readonly requirements: { readonly count: number; readonly digest: string };
  readonly readOnly: boolean;
  readonly records: readonly string[];
  /** Test records that were written, those of them that were revoked again, and the start of their ids. */
  readonly written: { readonly created: number; readonly revoked: number; readonly prefix: string };
  /** Outcomes of musts and shoulds. */
  readonly totals: Readonly<Record<"must" | "should", Readonly<Record<Outcome, number>>>>;
  /** `pass` when something passed, and no must failed or could not be tested. */
  readonly verdict: "pass" | "fail";
  readonly results: readonly RequirementResult[];
  /** Milliseconds. */
  readonly ms: number;
}
