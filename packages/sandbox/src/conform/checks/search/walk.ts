import { type Bench, claim, expect, same } from "../../bench/bench.ts";
import { search } from "../../bench/calls.ts";
import { Skip } from "../../errors.ts";
import { jsonOf, objectOf } from "../../http/answer.ts";
import { idOf } from "../../records/workshop.ts";

/** Ids that a search finds, in order, page after page. */
export async function walk(
  bench: Bench,
  where: Readonly<Record<string, string>>,
  limit: number,
  pages = 400,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const answer = expect(
      bench,
      await search(bench, { where, limit, ...(after === undefined ? {} : { after }) }),
      { status: 200 },
    );
    const fault = bench.run.messages.faultOf("Page", jsonOf(answer));
    claim(bench, fault === undefined, { vi: "đúng lược đồ Page", en: "the schema Page" }, same(fault ?? ""));
    const { items, next } = objectOf(answer) as {
      readonly items: readonly unknown[];
      readonly next?: string;
    };
    claim(
      bench,
      items.length <= limit,
      { vi: `nhiều nhất ${limit} bản ghi một trang`, en: `at most ${limit} records a page` },
      { vi: `${items.length} bản ghi`, en: `${items.length} records` },
    );
    ids.push(...items.map(idOf));
    if (next === undefined) return ids;
    after = next;
  }
  throw new Skip({ vi: "Quá nhiều trang để đi hết.", en: "There are too many pages to walk through." });
}
