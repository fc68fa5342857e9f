import { createRequire } from "node:module";
import type { Registry } from "../check/registry.ts";
import { WORDS } from "../words/interface.ts";
import { EXIT, processIo } from "./io.ts";
import { langOf, run } from "./program.ts";

const SHOW_CURSOR = "\u001b[?25h";

/** Runs the command line as a process: its arguments, its streams, its signals and its exit code. */
export async function runProcess(registry: () => Promise<Registry>): Promise<void> {
  const { version } = createRequire(import.meta.url)("thongnhat/package.json") as { version: string };
  const args = process.argv.slice(2);
  // The reader of the output went away (`| head`): there is nobody left to tell.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(EXIT.pipe);
      const words = WORDS[langOf(args)];
      if (stream === process.stdout)
        process.stderr.write(`${words.error}: ${words.unwritable(error.code ?? error.name)}\n`);
      process.exit(EXIT.usage);
    });
  }
  process.once("SIGINT", () => {
    process.stderr.write(`${process.stderr.isTTY ? SHOW_CURSOR : ""}\n${WORDS[langOf(args)].stopped}\n`);
    process.exit(EXIT.interrupted);
  });
  // A window that is closed and a computer that is shut down end the program too: it must be able to clear up.
  process.once("SIGHUP", () => process.exit(EXIT.hungUp));
  process.once("SIGTERM", () => process.exit(EXIT.terminated));
  process.exitCode = await run(args, version, processIo(registry));
}
