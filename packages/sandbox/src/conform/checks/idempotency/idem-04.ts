import { claim, expect } from "../../bench/bench.ts";
import { freshKey, submit } from "../../bench/calls.ts";
import { now } from "../../bench/follow.ts";
import { type Answer, codeOf } from "../../http/answer.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";
import { happenedOnce } from "./once.ts";

export const idem04: Check = {
  id: "EX-IDEM-04",
  needs: ["submit"],
  writes: 2,
  advice: {
    vi: "Chiếm khóa trước khi ghi (ràng buộc duy nhất ở kho); lần thứ hai chờ rồi trả lại câu trả lời, hoặc 409 key-in-progress.",
    en: "Claim the key before writing (a unique constraint); the second request waits and repeats the answer, or gets 409 key-in-progress.",
  },
  async run(bench) {
    const watches = bench.capability.operations.includes("changes");
    for (let round = 0; round < 2; round += 1) {
      const since = watches ? await now(bench) : undefined;
      const record = bench.workshop.fresh();
      const key = freshKey();
      const both = await Promise.all([submit(bench, record, { key }), submit(bench, record, { key })]);
      const isGood = (answer: Answer): boolean =>
        answer.status === 201 || (answer.status === 409 && codeOf(answer) === "key-in-progress");
      claim(
        bench,
        both.every(isGood) && both.some(({ status }) => status === 201),
        {
          vi: "201 cả hai, hoặc một 201 một 409 key-in-progress",
          en: "201 twice, or one 201 and one 409 key-in-progress",
        },
        { vi: both.map(said).join(", "), en: both.map(said).join(", ") },
      );
      expect(bench, await submit(bench, record, { key }), { status: 201 });
      await happenedOnce(bench, since, idOf(record));
    }
  },
};

const said = (answer: Answer): string => `${answer.status} ${codeOf(answer) ?? ""}`.trim();
