import type { Caller } from "../bench/caller.ts";
import type { Tally } from "../records/tally.ts";
import type { ConformOptions } from "../types.ts";
import type { Messages } from "./messages.ts";
import type { Sender } from "./sender.ts";

/** What all checks of a run share. */
export interface Run {
  readonly base: URL;
  readonly options: ConformOptions;
  readonly send: Sender;
  readonly messages: Messages;
  readonly unit: Caller;
  readonly other: Caller | undefined;
  readonly noGrants: Caller | undefined;
  readonly auditor: Caller | undefined;
  /** Test records that the run wrote. */
  readonly tally: Tally;
  readonly signal: AbortSignal;
}
