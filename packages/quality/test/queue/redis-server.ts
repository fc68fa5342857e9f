// A Redis of the test's own, that nobody else sees. Missing on this machine: told in one line; with CI=true a fault.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A running server. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether Redis can be started here. Says so loudly when it cannot; with CI=true it must. */
export function hasRedis(what: string): boolean {
  if (spawnSync("redis-server", ["--version"]).status === 0) return true;
  if (process.env.CI === "true") throw new Error(`${what}: không có redis-server`);
  console.warn(`⚠ BỎ QUA ${what}: không có redis-server`);
  return false;
}

/** Starts a server on a port that nobody uses, which keeps nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-redis-"));
  const server = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder],
    { stdio: "ignore" },
  );
  const ended = once(server, "exit");
  const ping = (): boolean =>
    spawnSync("redis-cli", ["-p", String(port), "ping"]).stdout?.includes("PONG") === true;
  for (let tries = 0; !ping(); tries += 1) {
    if (tries > 100 || server.exitCode !== null) throw new Error("redis-server did not start");
    await sleep(100);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
