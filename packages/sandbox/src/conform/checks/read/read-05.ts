import { type Bench, claim, expect } from "../../bench/bench.ts";
import { changes, get, search } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Answer } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const read05: Check = {
  id: "EX-READ-05",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Gửi Cache-Control: no-store ở mọi câu trả lời có bản ghi: đọc, tìm, thay đổi.",
    en: "Send Cache-Control: no-store with every answer that holds records: get, search, changes.",
  },
  async run(bench) {
    const id = await something(bench);
    const { operations, searchable } = bench.capability;
    isNotStored(bench, expect(bench, await get(bench, id), { status: 200 }));
    const [field] = searchable.filter((one) => !one.includes("*"));
    if (operations.includes("search") && field !== undefined)
      isNotStored(
        bench,
        expect(bench, await search(bench, { where: { [field]: "000000000000" } }), { status: 200 }),
      );
    if (operations.includes("changes"))
      isNotStored(bench, expect(bench, await changes(bench, undefined, { limit: 1 }), { status: 200 }));
  },
};

function isNotStored(bench: Bench, answer: Answer): void {
  const said = answer.headers.get("cache-control");
  claim(
    bench,
    /(^|[\s,])no-store([\s,]|$)/i.test(said ?? ""),
    { vi: "Cache-Control có no-store", en: "Cache-Control with no-store" },
    said === undefined
      ? { vi: "không có Cache-Control", en: "no Cache-Control" }
      : { vi: "không có no-store", en: "no no-store" },
  );
}
