import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A sandbox that runs in a process of its own. */
export interface Server {
  readonly url: string;
  /** CPU time so far, in µs. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a sandbox that validates what is written, or one that takes it as it comes. */
export async function startServer(how: "with" | "without"): Promise<Server> {
  const child = fork(join(import.meta.dirname, "programs/server.ts"), [how]);
  const url = await answer<string>(child);
  return {
    url,
    async cpu() {
      child.send("cpu");
      const { user, system } = await answer<NodeJS.CpuUsage>(child);
      return user + system;
    },
    async stop() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}

/** The next message of the process; its end before that is a fault. */
async function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`Máy chủ thử dừng, mã thoát ${code}`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as T);
    });
  });
}
