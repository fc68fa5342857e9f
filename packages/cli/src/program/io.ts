import { setFlagsFromString } from "node:v8";
import { todayInVietnam } from "@thongnhat/core";
import type { Registry } from "../check/registry.ts";
import { loadTables, type Tables } from "../codes/tables.ts";
import type { Target } from "../output/writer.ts";
import { openSource, type Source } from "../read/source/source.ts";
import { createSink, isSameFile, type Sink } from "../translate/sink/sink.ts";

/** The world around a run: where it prints to, reads from, and what it knows. Tests bring their own. */
export interface Io {
  readonly out: Target;
  readonly err: Target;
  /** Colours on standard output. */
  readonly colour: boolean;
  /** Standard error is a terminal, where a progress bar makes sense. */
  readonly terminal: boolean;
  /** With a folder, also the records of that unit's workspace. */
  readonly registry: (standard?: string) => Promise<Registry>;
  /** With `reuse`, a chunk is only good until the next one is asked for. */
  readonly open: (path: string, reuse?: boolean) => Promise<Source>;
  /** All code tables, or those that are needed to speak of one. */
  readonly tables: (table?: string) => Promise<Tables>;
  /** Today in Viet Nam. */
  readonly today: () => string;
  /** Makes a file that has its name only once it is whole, with the permissions of another one; `-` is standard output. */
  readonly create: (path: string, like?: string) => Promise<Sink>;
  /** Whether two paths lead to the same file. */
  readonly isSame: (left: string, right: string) => Promise<boolean>;
  /** Told before a file of any length goes through, so that memory stays small. */
  readonly saveMemory?: () => void;
}

/** Exit codes, which scripts rely on. */
export const EXIT = {
  valid: 0,
  findings: 1,
  usage: 2,
  interrupted: 130,
  hungUp: 129,
  pipe: 141,
  terminated: 143,
} as const;

/** The world of a process. */
export function processIo(registry: Io["registry"]): Io {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const plain = NO_COLOR !== undefined && NO_COLOR !== "";
  return {
    out: process.stdout,
    err: process.stderr,
    colour: !plain && (process.stdout.isTTY === true || (FORCE_COLOR !== undefined && FORCE_COLOR !== "0")),
    terminal: process.stderr.isTTY === true,
    registry,
    open: openSource,
    tables: loadTables,
    today: todayInVietnam,
    create: createSink,
    isSame: isSameFile,
    // A record is done with before the next is read: young objects need no room of up to 48 MB, which V8 gives them
    // before it clears any. Costs a twentieth of the time.
    saveMemory: () => setFlagsFromString("--semi-space-growth-factor=1"),
  };
}
