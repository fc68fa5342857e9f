import { type Bench, claim } from "../../bench/bench.ts";
import { follow, timesOf } from "../../bench/follow.ts";

/** A record shows once among the changes since a token, where changes can be read. */
export async function happenedOnce(bench: Bench, since: string | undefined, id: string): Promise<void> {
  if (since === undefined) return;
  const times = timesOf((await follow(bench, since)).events, id);
  claim(
    bench,
    times === 1,
    { vi: "một thay đổi của bản ghi", en: "one change of the record" },
    { vi: `${times} thay đổi`, en: `${times} changes` },
  );
}
