// Runs the steps of a script one after the other, and says what each is for.
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createTail } from "./tail.mjs";

export const root = resolve(fileURLToPath(import.meta.url), "../..");

/** What takes longer hangs. */
const LONGEST_MINUTES = 60;

const optionsOf = (env) => ({
  cwd: root,
  env: { ...process.env, ...env },
  timeout: LONGEST_MINUTES * 60_000,
  shell: process.platform === "win32",
});

/** Runs a command in the repository, with variables that only it sees; returns whether it succeeded. */
export function step(title, command, args, env = {}) {
  const tell = begin(title);
  const { status, error } = spawnSync(command, args, { ...optionsOf(env), stdio: "inherit" });
  return tell(command, status, error);
}

/** Like {@link step}; gives back the last lines that were written too, so that a report can end with them. */
export async function stepWithTail(title, command, args, env = {}) {
  const tell = begin(title);
  const tail = createTail();
  const child = spawn(command, args, { ...optionsOf(env), stdio: ["inherit", "pipe", "pipe"] });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    tail.follow(from);
    from.pipe(to, { end: false });
  }
  const closed = new Promise((done) => child.once("close", done));
  const [status, error] = await new Promise((done) => {
    child.once("error", (fault) => done([null, fault]));
    child.once("exit", (code, signal) =>
      done([code, signal === "SIGTERM" ? { code: "ETIMEDOUT" } : undefined]),
    );
  });
  // A program that a step left running may hold its output open: that is not waited for.
  await Promise.race([closed, wait(5_000, undefined, { ref: false })]);
  return { ok: tell(command, status, error), tail: tail.lines() };
}

/** Says that a step begins; gives back how to say that it ended. */
function begin(title) {
  const start = Date.now();
  console.log(`\n▶ ${title}`);
  return (command, status, error) => {
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (error !== undefined)
      console.log(
        `  ${command}: ${error.code === "ETIMEDOUT" ? `quá ${LONGEST_MINUTES} phút` : error.message}`,
      );
    console.log(status === 0 ? `✔ ${title} (${seconds} s)` : `✘ ${title} (${seconds} s, mã thoát ${status})`);
    return status === 0;
  };
}

/** The code generator, as a step. */
export function generate() {
  return step("Sinh mã từ schemas/", process.execPath, ["packages/compiler/src/main.ts", "generate"]);
}
