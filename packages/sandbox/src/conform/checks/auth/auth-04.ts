import { expect } from "../../bench/bench.ts";
import type { Caller } from "../../bench/caller.ts";
import { changes, get, READING, search, startExport, writing } from "../../bench/calls.ts";
import { store } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";
import { placeToSearch } from "../search/places.ts";

const WANTED = { status: 403, code: "forbidden" };

export const auth04: Check = {
  id: "EX-AUTH-04",
  needs: ["submit", "get"],
  writes: 2,
  who: "noGrants",
  advice: {
    vi: "Xét quyền ở từng thao tác: loại bản ghi, thao tác, phạm vi. Thẻ đúng chưa phải là được phép.",
    en: "Check the grants at every operation: record type, action, profile. A right token is not yet a permission.",
  },
  async run(bench) {
    const as = bench.run.noGrants as Caller;
    const { id } = await store(bench);
    // As if absent is as good as forbidden here.
    expect(bench, await get(bench, id, { as }), { status: [403, 404], code: ["forbidden", "not-found"] });
    const where = placeToSearch(bench);
    if (where !== undefined) expect(bench, await search(bench, { where }, { as }), WANTED);
    expect(bench, await changes(bench, undefined, { as }), WANTED);
    expect(bench, await startExport(bench, { as }), WANTED);
    const unit = as.credentials.unit;
    if (unit === undefined) return;
    const path = `/v1/${bench.type.id}`;
    const body = JSON.stringify(bench.workshop.fresh(unit));
    expect(
      bench,
      await bench.ask({ method: "POST", path, as, body, headers: { ...READING, ...writing() } }),
      WANTED,
    );
  },
};
