import type { ChangeEvent, Job, problems } from "@thongnhat/client/protocol";
import type { RequirementId } from "../../src/conform/index.ts";
import type { RecordType } from "../../src/standard/record-type.ts";

export type Json = Record<string, unknown>;

/** A unit of the wrong server. */
export interface Unit {
  readonly code: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly granted: boolean;
}

/** What goes out. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request, read whole. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly requestId: string;
}

export interface Held {
  readonly value: Json;
  readonly owner: string;
  readonly version: number;
}

/** Everything that the server remembers, and the requirement that it breaks. */
export interface State {
  readonly wrong: RequirementId | undefined;
  /** Where it is broken, for requirements that hold in several places. */
  readonly at: string | undefined;
  readonly types: ReadonlyMap<string, RecordType>;
  readonly units: readonly Unit[];
  readonly tokens: Map<string, Unit>;
  readonly held: Map<string, Map<string, Held>>;
  readonly events: Map<string, ChangeEvent[]>;
  readonly keys: Map<string, { readonly body: string; readonly reply: Promise<Reply> }>;
  readonly jobs: Map<
    string,
    { readonly job: Job; readonly lines: readonly unknown[]; readonly owner: string }
  >;
  readonly log: { readonly people: readonly string[]; readonly entry: Json }[];
  readonly isSynthetic: boolean;
}

export class Refused extends Error {
  readonly code: keyof typeof problems;
  readonly issues: readonly unknown[] | undefined;

  constructor(code: keyof typeof problems, issues?: readonly unknown[]) {
    super(code);
    this.code = code;
    this.issues = issues;
  }
}

/** Breaks this requirement, and here? The first of several places is meant when none is named. */
export const breaks = (state: State, id: RequirementId, at?: string, isFirst = false): boolean =>
  state.wrong === id && (at === undefined || state.at === at || (isFirst && state.at === undefined));
