// A PostgreSQL of the test's own, that nobody else sees. Missing on this machine: told in one line; with CI=true a fault.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const INSTALLED = "/usr/lib/postgresql";

/** A running server. */
export interface PostgresServer {
  /** Connection string. */
  readonly url: string;
  stop(): void;
}

function program(name: string): string | undefined {
  const installed = existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(INSTALLED, version, "bin"))
    : [];
  return [...installed, ...(process.env.PATH ?? "").split(delimiter)]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Whether PostgreSQL can be started here. Says so loudly when it cannot; with CI=true it must. */
export function hasPostgres(what: string): boolean {
  const missing = ["initdb", "pg_ctl"].filter((name) => program(name) === undefined);
  if (missing.length === 0) return true;
  if (process.env.CI === "true") throw new Error(`${what}: không có ${missing.join(", ")} (PostgreSQL)`);
  console.warn(`⚠ BỎ QUA ${what}: không có ${missing.join(", ")} (PostgreSQL)`);
  return false;
}

/** Starts a server in a folder of its own; PostgreSQL does not run as root. */
export function startPostgres(): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-pg-"));
  const as = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o755);
  const run = (name: string, args: readonly string[]): void => {
    const { status, stderr } = spawnSync(program(name) ?? name, args, {
      ...as,
      cwd: folder,
      encoding: "utf8",
      // A server that goes on holds what it inherits.
      stdio: name === "pg_ctl" ? "ignore" : "pipe",
    });
    if (status !== 0) throw new Error(`${name}: ${stderr ?? status}`);
  };
  run("initdb", ["-D", "pg", "-A", "trust", "-U", "thongnhat", "-E", "UTF8", "--no-locale", "--no-sync"]);
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off -c max_wal_size=256MB`;
  run("pg_ctl", ["start", "-w", "-D", "pg", "-l", "pg/log", "-o", options]);
  return {
    url: `postgresql://thongnhat@/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      run("pg_ctl", ["stop", "-D", "pg", "-m", "immediate"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(flag: string): number {
  return Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
}
