import { claim, expect, skip } from "../../bench/bench.ts";
import { search } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import { objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

const HOSTILE = [
  "' OR '1'='1",
  "x'; DROP TABLE records; --",
  '" OR ""="',
  "%",
  "' UNION SELECT NULL, NULL --",
  "\\' OR 1=1 --",
];

export const search04: Check = {
  id: "EX-SEARCH-04",
  needs: ["search"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Đưa giá trị vào câu hỏi bằng tham số, không bao giờ bằng cách nối chuỗi; % và _ cũng chỉ là ký tự.",
    en: "Pass values as parameters, never by joining text; % and _ are plain characters too.",
  },
  async run(bench) {
    const [place] = bench.capability.searchable;
    if (place === undefined) skip("Không có trường nào tìm được.", "There is no searchable field.");
    await something(bench);
    for (const value of HOSTILE) {
      const answer = expect(bench, await search(bench, { where: { [place]: value } }), { status: 200 });
      const { items } = objectOf(answer);
      claim(
        bench,
        Array.isArray(items) && items.length === 0,
        { vi: "không bản ghi nào", en: "no record" },
        { vi: "có bản ghi", en: "records" },
      );
    }
  },
};
