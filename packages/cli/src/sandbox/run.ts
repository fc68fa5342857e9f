import type * as SandboxPackage from "@thongnhat/sandbox";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import { readOptions } from "./options.ts";
import { explainStart } from "./problem.ts";
import { showRunning } from "./show.ts";
import { watchForStop } from "./stop.ts";
import { SANDBOX_WORDS } from "./words.ts";

/** Options of `thongnhat sandbox`, as they are on the command line. */
export interface SandboxCommand {
  readonly port?: string;
  readonly host?: string;
  readonly database?: string;
  readonly seed?: boolean;
  readonly faults?: string;
  readonly faultSeed?: string;
  readonly tokenSeconds?: string;
  readonly json?: boolean;
  readonly lang: Lang;
}

/** What a run needs from outside; tests bring their own. */
export interface SandboxWorld {
  readonly load: () => Promise<typeof SandboxPackage>;
  /** Begins to note whether the server is asked to stop; what it gives waits for that. */
  readonly watch: () => () => Promise<void>;
}

const WORLD: SandboxWorld = { load: () => import("@thongnhat/sandbox"), watch: watchForStop };

/** Runs a sandbox until it is stopped; returns the exit code. */
export async function runSandbox(
  command: SandboxCommand,
  io: Io,
  { load, watch }: SandboxWorld = WORLD,
): Promise<number> {
  const { lang, json } = command;
  const words = SANDBOX_WORDS[lang];
  const fail = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  const options = readOptions(command, words.problems);
  if (typeof options === "string") return fail(options);
  const { host, port, sandbox: how } = options;
  let sandbox: SandboxPackage.Sandbox | undefined;
  let stopped: () => Promise<void>;
  let counts: () => SandboxPackage.FaultCounts | undefined;
  try {
    const { createSandbox, faultCounts } = await load();
    const made = await createSandbox(how);
    sandbox = made;
    counts = () => faultCounts(made.app);
    const url = await sandbox.listen({ port, host });
    // Before it says that it runs: whoever waits for that may stop it at once.
    stopped = watch();
    const running = { url, units: sandbox.units, how, host };
    io.out.write(showRunning(running, words, json === true));
  } catch (error) {
    await sandbox?.close();
    const said = explainStart(error, { port: String(port), host, database: how.database }, words.problems);
    if (said === undefined) throw error;
    return fail(said);
  }
  await stopped();
  await sandbox.close();
  const injected = Object.entries(counts() ?? {}).map(([kind, count]) => `${kind} ${count}`);
  if (json !== true && injected.length > 0)
    io.err.write(`${wrap(words.injected(injected.join(", ")), "", "  ")}\n`);
  if (json !== true) io.err.write(`${words.stopped}\n`);
  return EXIT.valid;
}
