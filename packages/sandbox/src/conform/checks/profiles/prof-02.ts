import { expect } from "../../bench/bench.ts";
import { changes, get, search } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";
import { placeToSearch } from "../search/places.ts";

const WANTED = { status: 403, code: "forbidden" };

export const prof02: Check = {
  id: "EX-PROF-02",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Phạm vi lạ hoặc không được cấp thì 403; không thay bằng phạm vi khác trong im lặng.",
    en: "Answer 403 for a profile that is unknown or not granted; never give another one silently.",
  },
  async run(bench) {
    const id = await something(bench);
    const { profiles, operations } = bench.capability;
    const others = [...bench.type.profiles, "full"].filter((one) => !profiles.includes(one));
    for (const profile of ["khong-co-pham-vi-nay", ...others])
      expect(bench, await get(bench, id, { profile }), WANTED);
    const profile = "khong-co-pham-vi-nay";
    const where = placeToSearch(bench);
    if (operations.includes("search") && where !== undefined)
      expect(bench, await search(bench, { where, profile }), WANTED);
    if (operations.includes("changes")) expect(bench, await changes(bench, undefined, { profile }), WANTED);
  },
};
