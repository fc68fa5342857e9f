import { LAG_BOUNDS } from "../count/deadlines.ts";
import type { Describer } from "../measure/describe.ts";
import type { RecordShape } from "../shape/types.ts";
import type { Tally } from "../state/types.ts";
import type { LagResult } from "./types.ts";

const HOURS: Readonly<Record<string, number>> = { H: 1, D: 24, W: 24 };

/** How long the deadlines of a record type took. */
export function lagsOf(record: RecordShape | undefined, tally: Tally, describer: Describer): LagResult[] {
  return Object.entries(tally.lags).flatMap(([key, counts]) => {
    const deadline = record?.deadlines.find(({ id }) => key.startsWith(`${id}@`));
    if (record === undefined || deadline === undefined) return [];
    const buckets = LAG_BOUNDS.flatMap((hours) => {
      const records = counts[String(hours)] ?? 0;
      return records === 0 ? [] : [{ hours, records }];
    });
    const all = buckets.reduce((sum, { records }) => sum + records, 0);
    let seen = 0;
    const p95 = buckets.find(({ records }) => {
      seen += records;
      return seen * 100 >= all * 95;
    })?.hours;
    const [, count = "0", unit = "H"] = /^[PT]*(\d+)([HDW])$/.exec(deadline.within) ?? [];
    return [
      {
        key,
        record: record.id,
        label: describer.measure(key).label,
        buckets,
        ...(p95 === undefined ? {} : { p95 }),
        withinHours: Number(count) * (HOURS[unit] ?? 1),
      },
    ];
  });
}
