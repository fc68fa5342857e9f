import { expect } from "../../bench/bench.ts";
import { get } from "../../bench/calls.ts";
import type { Check } from "../check.ts";

export const read03: Check = {
  id: "EX-READ-03",
  needs: ["get"],
  readOnly: true,
  advice: {
    vi: "Mã không có thì 404 kèm problem not-found, không phải 200 với thân rỗng.",
    en: "Answer 404 with the problem not-found for an unknown id, not 200 with an empty body.",
  },
  async run(bench) {
    const answer = await get(bench, bench.run.tally.nextId());
    expect(bench, answer, { status: 404, code: "not-found" });
  },
};
