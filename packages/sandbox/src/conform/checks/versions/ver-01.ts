import { claim, expect } from "../../bench/bench.ts";
import { replace } from "../../bench/calls.ts";
import { got, store } from "../../bench/prepare.ts";
import { jsonOf } from "../../http/answer.ts";
import { canonical } from "../../records/digest.ts";
import type { Check } from "../check.ts";

export const ver01: Check = {
  id: "EX-VER-01",
  needs: ["submit", "get", "replace"],
  writes: 1,
  advice: {
    vi: "PUT không có If-Match thì 428 match-missing: ghi đè mù làm mất bản của người khác.",
    en: "Answer 428 match-missing to PUT without If-Match: blind overwriting loses other people's versions.",
  },
  async run(bench) {
    const { id, record } = await store(bench);
    const before = canonical(jsonOf(await got(bench, id)));
    const answer = await replace(bench, bench.workshop.next(record), undefined);
    expect(bench, answer, { status: 428, code: "match-missing" });
    claim(
      bench,
      canonical(jsonOf(await got(bench, id))) === before,
      { vi: "bản đang giữ không đổi", en: "the stored version is unchanged" },
      { vi: "đã đổi", en: "it changed" },
    );
  },
};
