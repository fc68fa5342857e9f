import { Problem } from "../problem/problem.ts";
import { numberOf, type Run, type Sql, textOf } from "./sql.ts";

/** An answer as it is sent, and kept for whoever asks again with the same key. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A write that must happen once. */
export interface OnceOptions {
  readonly unit: string;
  readonly key: string;
  /** Operation and address: a key belongs to one of them. */
  readonly target: string;
  /** Digest of the body. */
  readonly digest: string;
  readonly now: number;
  /** Days for which a key is remembered. */
  readonly days: number;
}

/**
 * Does the work and remembers its answer in one transaction; the same key gives the same answer again and does nothing.
 * Two requests at once come one after another, and the second finds the answer of the first.
 *
 * @throws Problem `key-reused` for the same key with another body; whatever `work` throws, then nothing is remembered
 */
export function once(
  sql: Sql,
  { unit, key, target, digest, now, days }: OnceOptions,
  work: (run: Run) => Promise<Answer>,
): Promise<Answer & { readonly replayed: boolean }> {
  return sql.write(async (run) => {
    const oldest = new Date(now - days * 86_400_000).toISOString();
    const [row] = await run(
      "SELECT target, digest, status, answer, at FROM sandbox_keys WHERE unit = ? AND key = ?",
      [unit, key],
    );
    if (row !== undefined && textOf(row, "at") >= oldest) {
      if (textOf(row, "target") !== target || textOf(row, "digest") !== digest)
        throw new Problem("key-reused");
      return { status: numberOf(row, "status"), body: textOf(row, "answer"), replayed: true };
    }
    const answer = await work(run);
    await run(
      `INSERT INTO sandbox_keys (unit, key, target, digest, status, answer, at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (unit, key) DO UPDATE SET target = excluded.target, digest = excluded.digest,
         status = excluded.status, answer = excluded.answer, at = excluded.at`,
      [unit, key, target, digest, answer.status, answer.body, new Date(now).toISOString()],
    );
    return { ...answer, replayed: false };
  });
}
