// Kills a program that sends and follows at random points, lets it end, and counts both sides.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seeded } from "../chaos/records.ts";
import { startChaos } from "../chaos/server.ts";
import { onPostgres, onSqlite, type Program } from "./database.ts";

/** Which run. */
export interface KillRun {
  readonly kills: number;
  readonly kind: "sqlite" | "postgres";
  /** Connection string, of PostgreSQL. */
  readonly url?: string;
  readonly seed?: number;
  /** `control` commits the token outside the transaction of its rows. */
  readonly mode?: "right" | "control";
  /** Records made for each kill; default 40. */
  readonly perKill?: number;
}

/** What was counted; an uninterrupted run gives zero everywhere but in `records`. */
export interface KillCount {
  readonly records: number;
  /** Times that the program was killed at work. */
  readonly killed: number;
  readonly lost: number;
  /** Written more than once at the server. */
  readonly duplicated: number;
  /** At the server, and never applied. */
  readonly pullLost: number;
  /** Applied more than once. */
  readonly appliedTwice: number;
}

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));

/** Runs once, on its own server and its own database. */
export async function runKills(options: KillRun): Promise<KillCount> {
  const { kills, kind, seed = 1, mode = "right", perKill = 40 } = options;
  const random = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-kill-"));
  const place = options.url ?? join(folder, "chuong-trinh.db");
  const server = await startChaos({ rate: 0.1, seed, slowMs: 500 });
  const records = kills * perKill + 60;
  const args = [CHILD, kind, place, server.url, String(records), mode];
  try {
    let killed = 0;
    for (let kill = 0; kill < kills; kill++) {
      // The control is killed between its two transactions, at one of the first pages.
      const when: Kill =
        mode === "control"
          ? { word: "gap", times: 1 + Math.floor(random() * 2), afterMs: 0 }
          : { word: "ready", times: 1, afterMs: Math.floor(random() * perKill * 6) };
      if (await live(args, when)) killed++;
    }
    if (await live(args)) throw new Error("the last run was killed");
    const counted = await (kind === "postgres"
      ? count(await onPostgres(place))
      : count(await onSqlite(place)));
    const there = new Set(server.written.map(({ sieuDuLieu }) => sieuDuLieu.maBanGhi));
    return {
      records,
      killed,
      lost: records - there.size,
      duplicated: server.written.length - there.size,
      pullLost: there.size - counted.rows,
      appliedTwice: counted.applied - counted.rows,
    };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function count<Tx>(program: Program<Tx>): Promise<{ rows: number; applied: number }> {
  const [row] = await program.transaction((tx) =>
    program.all(tx, "SELECT count(*) AS n, sum(applied) AS applied FROM den"),
  );
  await program.close();
  return { rows: Number(row?.n), applied: Number(row?.applied) };
}

/** When to kill: so many milliseconds after it said a word so often. */
interface Kill {
  readonly word: string;
  readonly times: number;
  readonly afterMs: number;
}

/** One life of the program; true when it was killed. */
function live(args: readonly string[], kill?: Kill): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args]);
    let out = "";
    let errors = "";
    let waiting = kill;
    child.stderr.on("data", (part: Buffer) => {
      errors += part.toString();
    });
    child.stdout.on("data", (part: Buffer) => {
      out += part.toString();
      if (waiting === undefined || out.split(waiting.word).length <= waiting.times) return;
      setTimeout(() => child.kill("SIGKILL"), waiting.afterMs);
      waiting = undefined;
    });
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve(true);
      else if (code === 0 && out.includes("done")) resolve(false);
      else reject(new Error(`child ${code}: ${errors.slice(0, 2_000)}`));
    });
  });
}
