import { type Bench, claim, expect, skip } from "../../bench/bench.ts";
import type { Caller } from "../../bench/caller.ts";
import { get, search, startExport } from "../../bench/calls.ts";
import { follow } from "../../bench/follow.ts";
import { finish, result } from "../../bench/jobs.ts";
import { store } from "../../bench/prepare.ts";
import { jsonOf, linesOf, objectOf } from "../../http/answer.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";
import { placeToSearch } from "../search/places.ts";

const ABSENT = { vi: "không có bản ghi của đơn vị thứ nhất", en: "no record of the first unit" };
const THERE = { vi: "có bản ghi ấy", en: "the record is there" };

export const prof03: Check = {
  id: "EX-PROF-03",
  needs: ["submit", "get"],
  writes: 1,
  who: "other",
  advice: {
    vi: "Lọc theo cơ quan chủ quản ở mọi lối ra: đọc, tìm, thay đổi, kết xuất. Với đơn vị không có quyền, bản ghi ấy như không có.",
    en: "Filter by owning body at every way out: get, search, changes, export. To a unit without a grant the record does not exist.",
  },
  async run(bench) {
    const as = bench.run.other as Caller;
    const operations = await operationsOf(bench, as);
    if (!operations.includes("get"))
      skip(
        "Đơn vị thứ hai không được đọc loại bản ghi này.",
        "The second unit may not read this record type.",
      );
    const { id, record } = await store(bench);
    expect(bench, await get(bench, id, { as }), { status: 404, code: "not-found" });
    const where = placeToSearch(bench, record);
    if (operations.includes("search") && where !== undefined) {
      const { items } = objectOf(
        expect(bench, await search(bench, { where, limit: 500 }, { as }), { status: 200 }),
      );
      claim(bench, !(Array.isArray(items) ? items : []).some((one) => idOf(one) === id), ABSENT, THERE);
    }
    if (operations.includes("changes")) {
      const { events } = await follow(bench, undefined, as);
      claim(bench, !events.some(({ subject }) => subject === id), ABSENT, THERE);
    }
    if (operations.includes("startExport")) {
      const job = objectOf(expect(bench, await startExport(bench, { as }), { status: 202 })).id;
      await finish(bench, String(job), as);
      const lines = linesOf(expect(bench, await result(bench, String(job), as), { status: 200 }));
      claim(bench, !lines.some((one) => idOf(one) === id), ABSENT, THERE);
    }
  },
};

/** What the second unit may do with this kind of record. */
async function operationsOf(bench: Bench, as: Caller): Promise<readonly string[]> {
  const body = jsonOf(await bench.ask({ path: "/v1", as })) as Partial<Bench["capabilities"]> | undefined;
  return body?.records?.find?.(({ record }) => record === bench.type.id)?.operations ?? [];
}
