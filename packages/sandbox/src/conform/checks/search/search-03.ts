import { claim, skip } from "../../bench/bench.ts";
import { store } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";
import { placeToSearch } from "./places.ts";
import { walk } from "./walk.ts";

export const search03: Check = {
  id: "EX-SEARCH-03",
  needs: ["submit", "search"],
  writes: 5,
  advice: {
    vi: "Trang sau bắt đầu đúng sau bản ghi cuối của trang trước, theo một thứ tự không đổi; trang cuối không có next.",
    en: "A page begins right after the last record of the page before, in a fixed order; the last page has no next.",
  },
  async run(bench) {
    const where = placeToSearch(bench);
    if (where === undefined)
      skip(
        "Bản ghi thử không có trường nào trong searchable.",
        "The test record has none of the searchable fields.",
      );
    const mine: string[] = [];
    for (let count = 0; count < 5; count += 1) mine.push((await store(bench)).id);
    const found = await walk(bench, where, 2);
    const lost = mine.filter((id) => !found.includes(id)).length;
    const twice = found.length - new Set(found).size;
    claim(
      bench,
      lost === 0 && twice === 0,
      { vi: "5 bản ghi vừa ghi, mỗi bản ghi một lần", en: "the 5 records just written, each once" },
      { vi: `sót ${lost}, lặp ${twice}`, en: `${lost} lost, ${twice} repeated` },
    );
  },
};
