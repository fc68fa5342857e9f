import { expect } from "../../bench/bench.ts";
import { pathOf, remember } from "../../bench/calls.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

export const idem01: Check = {
  id: "EX-IDEM-01",
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "Mỗi lần ghi phải có Idempotency-Key; thiếu thì 400 key-missing và không ghi gì.",
    en: "Every write needs an Idempotency-Key; answer 400 key-missing without one and write nothing.",
  },
  async run(bench) {
    const record = bench.workshop.fresh();
    const answer = await bench.ask({
      method: "POST",
      path: pathOf(bench),
      headers: { "content-type": "application/json" },
      body: JSON.stringify(record),
    });
    if (answer.status < 300) remember(bench, idOf(record));
    expect(bench, answer, { status: 400, code: "key-missing" });
  },
};
