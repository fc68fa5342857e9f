import { claim, expect, same } from "../../bench/bench.ts";
import { sendLines } from "../../bench/calls.ts";
import { finish, result } from "../../bench/jobs.ts";
import { jsonOf, linesOf, objectOf } from "../../http/answer.ts";
import { areOutcomes, mixedLines } from "../batch/batch-01.ts";
import type { Check } from "../check.ts";

export const bulk03: Check = {
  id: "EX-BULK-03",
  needs: ["startImport"],
  writes: 2,
  advice: {
    vi: "POST …/imports trả 202 và Job; kết quả là NDJSON, mỗi dòng một BatchLine theo thứ tự dòng của tệp.",
    en: "POST …/imports answers 202 and a Job; its result is NDJSON, a BatchLine for each line of the file in order.",
  },
  async run(bench) {
    const { lines, right } = mixedLines(bench);
    const answer = expect(bench, await sendLines(bench, "imports", lines), { status: 202 });
    const fault = bench.run.messages.faultOf("Job", jsonOf(answer));
    claim(bench, fault === undefined, { vi: "đúng lược đồ Job", en: "the schema Job" }, same(fault ?? ""));
    const job = await finish(bench, String(objectOf(answer).id));
    claim(bench, job.state === "done", { vi: "việc xong (done)", en: "the job is done" }, same(job.state));
    const file = expect(bench, await result(bench, job.id), { status: 200 });
    areOutcomes(bench, linesOf(file), right);
  },
};
