// Other programs as bounded steps: each has a time limit, ends with all its children, and says in words why it failed.
import { spawn } from "node:child_process";

const running = new Set();

/** A step that did not succeed: words for people, no stack. */
export class Failure extends Error {}

/** Variables that a package manager sets for the scripts it runs; a program of its own must not see them. */
const INHERITED = /^(npm|pnpm|yarn)_|^(INIT_CWD|BERRY_BIN_FOLDER|PROJECT_CWD|NODE_OPTIONS)$/i;

/** The environment without what a package manager around us has put in, and with `extra`. */
export function cleanEnv(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !INHERITED.test(name));
  return { ...Object.fromEntries(kept), ...extra };
}

/**
 * Runs a program to its end.
 *
 * @returns exit status, what it printed, and whether the time was up.
 */
export function run(command, args, { cwd, env = process.env, seconds = 120, input } = {}) {
  return new Promise((done) => {
    const child = start(command, args, {
      cwd,
      env,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    let late = false;
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    const timer = setTimeout(() => {
      late = true;
      stop(child);
    }, seconds * 1000);
    child.on("error", (error) => {
      stderr += error.message;
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      done({ status: status ?? -1, stdout, stderr, late });
    });
    if (input !== undefined) child.stdin.end(input);
  });
}

/** Runs a program that has to succeed; throws a {@link Failure} that names the step, else returns what it printed. */
export async function must(title, command, args, options = {}) {
  const { status, stdout, stderr, late } = await run(command, args, options);
  if (late)
    throw new Failure(
      `${title}: quá ${options.seconds ?? 120} giây, đã dừng.\n${lastLines(stdout + stderr)}`,
    );
  if (status !== 0) throw new Failure(`${title}: mã thoát ${status}.\n${lastLines(stdout + stderr)}`);
  return stdout;
}

/** Starts a program in a process group of its own, which {@link stop} and the end of this process end as a whole. */
export function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  running.add(child);
  child.on("close", () => running.delete(child));
  child.on("error", () => running.delete(child));
  return child;
}

/** Ends a program that {@link start} began, and its children. */
export function stop(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

process.on("exit", () => running.forEach(stop));
for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]]) process.on(signal, () => process.exit(code)); // biome-ignore format: a list

/** Prints how a proof goes, step by step with its time, and its failures without a stack. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`  ✘ ${error.message}`);
    process.exitCode = 1;
  }
}

/** Does one step, then prints it with the time it took. */
export async function timed(title, work) {
  const began = Date.now();
  const result = await work();
  console.log(`  ✔ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

/** Like {@link timed}, for a step on which no other stands: its failure is printed and the next step follows. */
export function attempt(title, work) {
  return main(() => timed(title, work));
}

/** Runs `work` on all items, at most `width` at a time. */
export async function inParallel(items, width, work) {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** What says why: the lines that speak of an error, and the end. */
function lastLines(text) {
  const lines = text.trimEnd().split("\n");
  const early = lines.slice(0, -25).filter((line) => /error|lỗi|killed/i.test(line));
  return [...early.slice(0, 15), ...lines.slice(-25)].join("\n");
}
