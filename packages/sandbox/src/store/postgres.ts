import type { Pool as PgPool, PoolClient } from "pg";
import { Problem } from "../problem/problem.ts";
import type { Row, Run, Sql } from "./sql.ts";

/** Number of the lock under which sandboxes write; any number that nobody else uses. */
const LOCK = 278_2025;

/**
 * PostgreSQL through `pg`, which is loaded when it is asked for.
 *
 * @param url `postgres://…`
 * @throws Error when `pg` is not installed or the server cannot be reached
 */
export async function openPostgres(url: string): Promise<Sql> {
  const { default: pg } = await import("pg");
  const pool: PgPool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 });
  // A lost idle connection is told by the next statement.
  pool.on("error", () => {});
  const runOn =
    (client: Pick<PoolClient, "query">): Run =>
    async (text, params = []) => {
      let at = 0;
      try {
        const { rows } = await client.query(
          text.replaceAll("?", () => `$${++at}`),
          [...params],
        );
        return rows as Row[];
      } catch (error) {
        throw passing(error);
      }
    };
  return {
    dialect: "postgres",
    read: runOn(pool as unknown as Pick<PoolClient, "query">),
    async write(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw passing(error);
      });
      // A connection that breaks between two statements says so by an event, which would end the program.
      const ignore = (): void => {};
      client.on("error", ignore);
      try {
        await client.query("BEGIN");
        // Numbers of a sequence are given before the commit: without the lock a reader could pass one by for ever.
        await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
        const result = await work(runOn(client));
        await client.query("COMMIT");
        client.off("error", ignore);
        client.release();
        return result;
      } catch (error) {
        const broken = await client.query("ROLLBACK").then(
          () => false,
          () => true,
        );
        if (!broken) client.off("error", ignore);
        client.release(broken);
        throw passing(error);
      }
    },
    close: () => pool.end(),
  };
}

/** Only what PostgreSQL says of a statement itself is a fault of ours; connections, shutdowns, full disks and locks pass. */
function passing(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const { code, severity, message } = error as { code?: unknown; severity?: unknown; message?: unknown };
  const ofServer = typeof severity === "string" && typeof code === "string";
  if (ofServer) return /^(?:08|40|53|55|57|58)/.test(code) ? new Problem("unavailable") : error;
  const ofSocket = typeof code === "string" && /^E[A-Z]+$/.test(code);
  const ofPool = typeof message === "string" && /connection|connect|not queryable|timeout/i.test(message);
  return ofSocket || ofPool ? new Problem("unavailable") : error;
}
