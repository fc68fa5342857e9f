import { claim, expect, same } from "../../bench/bench.ts";
import { startExport } from "../../bench/calls.ts";
import { follow } from "../../bench/follow.ts";
import { finish, result } from "../../bench/jobs.ts";
import { store } from "../../bench/prepare.ts";
import { linesOf, objectOf } from "../../http/answer.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

export const bulk02: Check = {
  id: "EX-BULK-02",
  needs: ["submit", "startExport", "changes"],
  writes: 2,
  advice: {
    vi: "Lấy thẻ since trước khi đọc bản ghi đầu tiên của kết xuất: thừa sự kiện thì vô hại, sót là mất.",
    en: "Take the token since before the export reads its first record: an event too many is harmless, one too few is a loss.",
  },
  async run(bench) {
    const answer = expect(bench, await startExport(bench), { status: 202 });
    const during = await store(bench);
    const job = await finish(bench, String(objectOf(answer).id));
    const after = await store(bench);
    claim(
      bench,
      typeof job.since === "string",
      { vi: "Job có since khi xong", en: "the job has since when done" },
      same(job.state),
    );
    const exported = linesOf(expect(bench, await result(bench, job.id), { status: 200 })).map(idOf);
    const followed = (await follow(bench, job.since)).events.map(({ subject }) => subject);
    claim(
      bench,
      followed.includes(after.id) && [...followed, ...exported].includes(during.id),
      { vi: "thay đổi sau khi bắt đầu kết xuất", en: "the changes since the export began" },
      { vi: "sót thay đổi", en: "a change is missing" },
    );
  },
};
