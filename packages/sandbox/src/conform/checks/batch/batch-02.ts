import { claim, expect } from "../../bench/bench.ts";
import { freshKey, sendLines } from "../../bench/calls.ts";
import { now } from "../../bench/follow.ts";
import { linesOf } from "../../http/answer.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";
import { happenedOnce } from "../idempotency/once.ts";

export const batch02: Check = {
  id: "EX-BATCH-02",
  needs: ["batch"],
  writes: 2,
  advice: {
    vi: "Cả lô chung một khóa: gửi lại thì trả lại kết quả cũ của từng dòng và không ghi thêm.",
    en: "The whole batch has one key: sent again, the old outcome of each line comes back and nothing is added.",
  },
  async run(bench) {
    const since = bench.capability.operations.includes("changes") ? await now(bench) : undefined;
    const records = [bench.workshop.fresh(), bench.workshop.fresh()];
    const key = freshKey();
    expect(bench, await sendLines(bench, "batch", records, key), { status: 200 });
    const again = expect(bench, await sendLines(bench, "batch", records, key), { status: 200 });
    const outcomes = linesOf(again) as readonly ({ readonly ok?: unknown } | undefined)[];
    claim(
      bench,
      outcomes.length === 2 && outcomes.every((one) => one?.ok === true),
      { vi: "cả hai dòng như lần đầu", en: "both lines as the first time" },
      { vi: "kết quả khác", en: "another outcome" },
    );
    for (const record of records) await happenedOnce(bench, since, idOf(record));
  },
};
