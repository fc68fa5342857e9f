import { headers as names } from "@thongnhat/client/protocol";
import { claim, expect } from "../../bench/bench.ts";
import { freshKey, submit } from "../../bench/calls.ts";
import { now } from "../../bench/follow.ts";
import { objectOf } from "../../http/answer.ts";
import { canonical } from "../../records/digest.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";
import { happenedOnce } from "./once.ts";

export const idem02: Check = {
  id: "EX-IDEM-02",
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "Giữ câu trả lời cùng khóa trong cùng giao dịch với bản ghi; lần sau trả lại y nguyên kèm Idempotency-Replayed: true.",
    en: "Keep the answer under its key in the transaction of the record; give it again unchanged with Idempotency-Replayed: true.",
  },
  async run(bench) {
    const since = bench.capability.operations.includes("changes") ? await now(bench) : undefined;
    const record = bench.workshop.fresh();
    const key = freshKey();
    const first = expect(bench, await submit(bench, record, { key }), { status: [200, 201] });
    const second = expect(bench, await submit(bench, record, { key }), { status: first.status });
    claim(
      bench,
      canonical(objectOf(first)) === canonical(objectOf(second)),
      { vi: "cùng câu trả lời", en: "the same answer" },
      { vi: "câu trả lời khác", en: "another answer" },
    );
    claim(
      bench,
      second.headers.get(names.replayed.name.toLowerCase()) === "true",
      { vi: "có Idempotency-Replayed: true", en: "Idempotency-Replayed: true" },
      { vi: "không có", en: "none" },
    );
    await happenedOnce(bench, since, idOf(record));
  },
};
