import type { AccessEntry } from "@thongnhat/client/protocol";
import { numberOf, type Row, type Sql, textOf } from "./sql.ts";

/** A reading, and the marks of the people whose data it showed. */
export interface Reading extends AccessEntry {
  readonly people: readonly string[];
}

/** Writes down who read what, before the answer leaves. */
export async function logReadings(sql: Sql, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await sql.write(async (run) => {
    for (const {
      at,
      unit,
      requester,
      purpose,
      ground,
      operation,
      record,
      id,
      profile,
      requestId,
      people,
    } of readings) {
      const [row] = await run(
        `INSERT INTO sandbox_access (at, unit, requester, purpose, ground, operation, record, id, profile, request)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
        [at, unit, requester, purpose, ground ?? "", operation, record, id, profile, requestId],
      );
      for (const mark of people)
        await run("INSERT INTO sandbox_people (mark, access) VALUES (?, ?) ON CONFLICT DO NOTHING", [
          mark,
          numberOf(row, "seq"),
        ]);
    }
  });
}

/** Readings of a person's data that may be seen, oldest first, after a number. */
export async function listReadings(
  sql: Sql,
  mark: string,
  after: number,
  limit: number,
  maySee: (record: string, owner: string) => boolean,
): Promise<{ readonly items: readonly AccessEntry[]; readonly last: number }> {
  const found: Row[] = [];
  for (let from = after; found.length < limit; ) {
    const rows = await sql.read(
      `SELECT a.*, h.unit AS owner FROM sandbox_people p JOIN sandbox_access a ON a.seq = p.access
       LEFT JOIN sandbox_heads h ON h.record = a.record AND h.id = a.id
       WHERE p.mark = ? AND a.seq > ? ORDER BY a.seq LIMIT ?`,
      [mark, from, limit],
    );
    found.push(...rows.filter((row) => maySee(textOf(row, "record"), textOf(row, "owner"))));
    if (rows.length < limit) break;
    from = numberOf(rows.at(-1), "seq");
  }
  const page = found.slice(0, limit);
  return { items: page.map(entry), last: numberOf(page.at(-1), "seq") };
}

function entry(row: Row): AccessEntry {
  const text = (column: string): string => textOf(row, column);
  const ground = text("ground");
  return {
    at: text("at"),
    unit: text("unit"),
    requester: text("requester"),
    purpose: text("purpose"),
    ...(ground === "" ? {} : { ground }),
    operation: text("operation"),
    record: text("record"),
    id: text("id"),
    profile: text("profile"),
    requestId: text("request"),
  };
}
