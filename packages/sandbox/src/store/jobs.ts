import type { Job } from "@thongnhat/client/protocol";
import { numberOf, type Sql, textOf } from "./sql.ts";

/** A long job, whose it is, and what it shows. */
export interface KeptJob {
  readonly job: Job;
  readonly unit: string;
  /** Profile that an export was asked for; empty for the most that was granted. */
  readonly profile: string;
  /** Number of the newest change when the job began. */
  readonly seq: number;
}

/** Keeps a job as it stands now. */
export async function saveJob(sql: Sql, { job, unit, profile, seq }: KeptJob): Promise<void> {
  await sql.write((run) =>
    run(
      `INSERT INTO sandbox_jobs (id, unit, job, profile, seq) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET job = excluded.job`,
      [job.id, unit, JSON.stringify(job), profile, seq],
    ),
  );
}

/** A job of this unit; undefined for one of another unit. */
export async function readJob(sql: Sql, id: string, unit: string): Promise<KeptJob | undefined> {
  const [row] = await sql.read("SELECT job, profile, seq FROM sandbox_jobs WHERE id = ? AND unit = ?", [
    id,
    unit,
  ]);
  if (row === undefined) return undefined;
  return {
    job: JSON.parse(textOf(row, "job")) as Job,
    unit,
    profile: textOf(row, "profile"),
    seq: numberOf(row, "seq"),
  };
}

/** Outcomes of an import's lines, after one of them. */
export async function readLines(
  sql: Sql,
  job: string,
  after: number,
  limit: number,
): Promise<readonly string[]> {
  const rows = await sql.read(
    "SELECT body FROM sandbox_job_lines WHERE job = ? AND line > ? ORDER BY line LIMIT ?",
    [job, after, limit],
  );
  return rows.map((row) => textOf(row, "body"));
}
