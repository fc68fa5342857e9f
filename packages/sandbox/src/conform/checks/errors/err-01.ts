import { headers as names, PROBLEM_TYPE, problems } from "@thongnhat/client/protocol";
import { type Bench, claim, same, skip } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import { type Answer, jsonOf, objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";
import { readingErrors } from "./errors.ts";

export const err01: Check = {
  id: "EX-ERR-01",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Mọi lỗi, kể cả 404 của đường dẫn lạ và lỗi đọc thân, đi qua một chỗ: application/problem+json theo RFC 9457 với code và requestId.",
    en: "Every error, also 404 of an unknown path and errors of reading the body, goes one way: application/problem+json (RFC 9457) with code and requestId.",
  },
  async run(bench) {
    let errors = 0;
    for await (const answer of readingErrors(bench)) errors += isProblem(bench, answer);
    if (bench.run.options.readOnly !== true && bench.capability.operations.includes("submit")) {
      const wrong = { ...bench.workshop.fresh(), truongLaCuaKiemThu: "x" };
      errors += isProblem(bench, await submit(bench, wrong));
    }
    if (errors === 0) skip("Không gây được lỗi nào.", "No error could be provoked.");
  },
};

/** An error in the form of the standard: 1; no error at all: 0. */
function isProblem(bench: Bench, answer: Answer): number {
  if (answer.status < 400) return 0;
  const type = answer.headers.get("content-type") ?? "";
  claim(bench, /^application\/problem\+json\s*(;|$)/i.test(type), same("application/problem+json"), {
    vi: `loại nội dung khác, ở ${answer.status}`,
    en: `another content type, at ${answer.status}`,
  });
  const fault = bench.run.messages.faultOf("Problem", jsonOf(answer));
  claim(
    bench,
    fault === undefined,
    { vi: "đúng lược đồ Problem", en: "the schema Problem" },
    same(fault ?? ""),
  );
  const problem = objectOf(answer);
  const code = String(problem.code);
  claim(
    bench,
    Object.hasOwn(problems, code) &&
      problem.type === `${PROBLEM_TYPE}${code}` &&
      problem.status === answer.status,
    { vi: "code của chuẩn, type và status khớp", en: "a code of the standard, its type and status" },
    { vi: `không khớp, ở ${answer.status}`, en: `they do not agree, at ${answer.status}` },
  );
  const id = answer.headers.get(names.requestId.name.toLowerCase());
  claim(
    bench,
    id === undefined || id === problem.requestId,
    { vi: "requestId là TN-Request-Id của câu trả lời", en: "requestId is the TN-Request-Id of the answer" },
    { vi: "khác nhau", en: "they differ" },
  );
  return 1;
}
