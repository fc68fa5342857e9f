import { claim, expect } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import { objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const write08: Check = {
  id: "EX-WRITE-08",
  each: true,
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "Trường mà chuẩn không có thì 422 với TN-UNKNOWN-FIELD; bỏ đi trong im lặng là mất dữ liệu. Fastify: tắt removeAdditional.",
    en: "Answer 422 with TN-UNKNOWN-FIELD to fields that the standard does not have; dropping them loses data. Fastify: turn removeAdditional off.",
  },
  async run(bench) {
    const record = { ...bench.workshop.fresh(), truongLaCuaKiemThu: "x" };
    const answer = expect(bench, await submit(bench, record), { status: 422, code: "record-invalid" });
    const { issues } = objectOf(answer);
    claim(
      bench,
      Array.isArray(issues) && issues.some(({ code }) => code === "TN-UNKNOWN-FIELD"),
      { vi: "issues có TN-UNKNOWN-FIELD", en: "issues with TN-UNKNOWN-FIELD" },
      { vi: "không có", en: "none" },
    );
  },
};
