// One run on a queue, in which one of two workers is killed at a random moment and replaced.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { QueueEvents } from "bullmq";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** A worker that is silent for so long is taken for dead. */
const LOCK_MS = 3000;

/** Parts of a run. */
export const PARTS = 16;

/** What came of a run. */
export interface KillRun {
  /** The counts, as text. */
  readonly state: string;
  /** Parts that a worker had begun when it was killed, and that were given to another one. */
  readonly redelivered: number;
  /** Parts that were done when the worker was killed. */
  readonly doneAtKill: number;
  readonly parts: number;
}

/** Where and what. */
export interface KillOptions {
  readonly url: string;
  readonly file: string;
  readonly today: string;
  readonly partBytes: number;
  /** Program of the workers, default that of the guide. */
  readonly worker?: string;
  /** Kill when both workers have written a part and not yet said so, default at any moment of a part. */
  readonly betweenWritingAndSaying?: boolean;
}

export async function runWithKill(options: KillOptions): Promise<KillRun & { readonly folder: string }> {
  const { url, file, today, partBytes, worker = "worker.mjs" } = options;
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-queue-"));
  const result = join(folder, "nuoc.state.json.txt");
  const env = { ...process.env, TODAY: today, PART_BYTES: String(partBytes), LOCK_MS: String(LOCK_MS) };
  const start = (program: string, ...args: string[]): ChildProcess =>
    spawn(process.execPath, [join(HERE, program), url, ...args], {
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });

  const events = new QueueEvents("do-chat-luong", { connection: { url } });
  const stalled: string[] = [];
  const done = new Set<string>();
  const active = new Map<string, number>();
  events.on("stalled", ({ jobId }) => stalled.push(jobId));
  events.on("completed", ({ jobId }) => done.add(jobId));
  events.on("active", ({ jobId }) => active.set(jobId, (active.get(jobId) ?? 0) + 1));
  await events.waitUntilReady();

  const coordinator = start("coordinator.mjs", folder, result, file);
  const finished = once(coordinator, "exit");
  const workers = [start(worker, folder), start(worker, folder)];
  try {
    const killAfter = Math.floor(Math.random() * (PARTS - 4));
    while (done.size < killAfter || active.size < killAfter + 2) {
      if (coordinator.exitCode !== null) throw new Error("The run ended before the kill.");
      await sleep(2);
    }
    if (options.betweenWritingAndSaying === true) while (written(folder) < done.size + 2) await sleep(2);
    else await sleep(Math.random() * 40);
    const doneAtKill = done.size;
    const [victim] = workers;
    victim?.kill("SIGKILL");
    workers[0] = start(worker, folder);
    const [code] = await finished;
    if (code !== 0) throw new Error(`coordinator.mjs: ${code}`);
    return {
      state: readFileSync(result, "utf8"),
      redelivered: stalled.length,
      doneAtKill,
      parts: active.size,
      folder,
    };
  } catch (error) {
    coordinator.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    for (const child of workers) child.kill("SIGKILL");
    await events.close();
  }
}

function written(folder: string): number {
  return readdirSync(folder).filter((name) => name.endsWith(".state.json")).length;
}
