import { claim, skip } from "../../bench/bench.ts";
import { store } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";
import { placesOf } from "./places.ts";
import { walk } from "./walk.ts";

/** Fields that are tried: more would say nothing new. */
const MOST = 4;

export const search01: Check = {
  id: "EX-SEARCH-01",
  each: true,
  needs: ["submit", "search"],
  writes: 1,
  advice: {
    vi: "Bản ghi vừa ghi phải tìm được ngay theo từng trường nêu ở searchable, so bằng đúng giá trị.",
    en: "A record just written must be found at once by each field named in searchable, by equal value.",
  },
  async run(bench) {
    if (bench.capability.searchable.length === 0)
      skip("Không có trường nào tìm được.", "There is no searchable field.");
    if (placesOf(bench, bench.workshop.fresh()).length === 0)
      skip(
        "Bản ghi thử không có trường nào trong searchable.",
        "The test record has none of the searchable fields.",
      );
    const { id, record } = await store(bench);
    for (const [place, value] of placesOf(bench, record).slice(0, MOST)) {
      const ids = await walk(bench, { [place]: value }, 500);
      claim(
        bench,
        ids.includes(id),
        { vi: `tìm theo ${place} ra bản ghi vừa ghi`, en: `search by ${place} finds the record` },
        { vi: `${ids.length} bản ghi, không có nó`, en: `${ids.length} records without it` },
      );
    }
  },
};
