#!/usr/bin/env node
import { createRequire } from "node:module";
import { loadRegistry } from "./check/registry.ts";
import { EXIT, processIo } from "./program/io.ts";
import { langOf, run } from "./program/program.ts";
import { WORDS } from "./words/interface.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
const args = process.argv.slice(2);

// The reader of the output went away (`| head`): there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? EXIT.pipe : EXIT.usage),
  );
}

const SHOW_CURSOR = "\u001b[?25h";
process.once("SIGINT", () => {
  process.stderr.write(`${process.stderr.isTTY ? SHOW_CURSOR : ""}\n${WORDS[langOf(args)].stopped}\n`);
  process.exit(EXIT.interrupted);
});

run(args, version, processIo(loadRegistry)).then((code) => {
  process.exitCode = code;
});
