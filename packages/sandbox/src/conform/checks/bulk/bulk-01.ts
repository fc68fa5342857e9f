import { claim, expect, same } from "../../bench/bench.ts";
import { startExport } from "../../bench/calls.ts";
import { finish, result } from "../../bench/jobs.ts";
import { store } from "../../bench/prepare.ts";
import { jsonOf, linesOf, objectOf } from "../../http/answer.ts";
import { canonical } from "../../records/digest.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

export const bulk01: Check = {
  id: "EX-BULK-01",
  needs: ["submit", "startExport"],
  writes: 2,
  advice: {
    vi: "POST …/exports trả 202 và Job; /v1/jobs/{job} nói trạng thái; …/result là NDJSON, mỗi dòng một bản ghi, đủ và nguyên vẹn.",
    en: "POST …/exports answers 202 and a Job; /v1/jobs/{job} tells its state; …/result is NDJSON, a record a line, all and unchanged.",
  },
  async run(bench) {
    const stored = [await store(bench), await store(bench)];
    const answer = expect(bench, await startExport(bench), { status: 202 });
    const fault = bench.run.messages.faultOf("Job", jsonOf(answer));
    claim(bench, fault === undefined, { vi: "đúng lược đồ Job", en: "the schema Job" }, same(fault ?? ""));
    const job = await finish(bench, String(objectOf(answer).id));
    claim(bench, job.state === "done", { vi: "việc xong (done)", en: "the job is done" }, same(job.state));
    const file = expect(bench, await result(bench, job.id), { status: 200 });
    claim(
      bench,
      (file.headers.get("content-type") ?? "").startsWith("application/x-ndjson"),
      same("application/x-ndjson"),
      { vi: "loại nội dung khác", en: "another content type" },
    );
    const lines = linesOf(file);
    claim(
      bench,
      !lines.includes(undefined) && job.done === lines.length,
      { vi: "mỗi dòng một JSON, đủ số đã báo (done)", en: "JSON on every line, as many as said (done)" },
      { vi: `${lines.length} dòng, done ${job.done}`, en: `${lines.length} lines, done ${job.done}` },
    );
    const isFull = bench.capability.profiles.includes("full");
    for (const { id, record } of stored) {
      const found = lines.filter((one) => idOf(one) === id);
      claim(
        bench,
        found.length === 1 && (!isFull || canonical(found[0]) === canonical(record)),
        { vi: "bản ghi vừa ghi, một lần, nguyên vẹn", en: "the record just written, once, unchanged" },
        { vi: `${found.length} lần, hoặc đã đổi`, en: `${found.length} times, or changed` },
      );
    }
  },
};
