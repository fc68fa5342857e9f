import type { Context } from "../routes/context.ts";
import { prepare } from "../routes/incoming.ts";
import { placeLine } from "../routes/place.ts";
import { SEEDED, seedRecords } from "../seed/seed.ts";
import { newestSeq } from "../store/records.ts";

/** Fills an empty sandbox with the invented records of the standard; one that holds something is left as it is. */
export async function sow(context: Context): Promise<void> {
  const { sql, standard } = context;
  if ((await newestSeq(sql)) > 0) return;
  const seeds = (await Promise.all(SEEDED.map(seedRecords))).flat();
  await sql.write(async (run) => {
    for (const { record, value } of seeds) {
      const type = standard.get(record);
      if (type === undefined) continue;
      const prepared = { ...prepare(context, type, value, ""), warnings: [] };
      await placeLine(run, prepared, prepared.incoming.unit);
    }
  });
}
