import type { Bench } from "../../bench/bench.ts";
import { replace } from "../../bench/calls.ts";
import { etagOf, store } from "../../bench/prepare.ts";
import { Unprepared } from "../../errors.ts";
import type { Json } from "../../records/workshop.ts";

/** A test record that was written and then replaced, its versions in order. */
export async function writeVersions(
  bench: Bench,
  count: number,
): Promise<{ readonly id: string; readonly versions: readonly Json[] }> {
  const { id, record } = await store(bench);
  const versions = [record];
  while (versions.length < count) {
    const next = bench.workshop.next(versions.at(-1) ?? record);
    const answer = await replace(bench, next, await etagOf(bench, id));
    if (answer.status !== 200)
      throw new Unprepared({
        vi: `Không ghi được phiên bản mới của bản ghi thử (trạng thái ${answer.status}).`,
        en: `A new version of the test record was not accepted (status ${answer.status}).`,
      });
    versions.push(next);
  }
  return { id, versions };
}
