import { claim, expect } from "../../bench/bench.ts";
import { get } from "../../bench/calls.ts";
import { store } from "../../bench/prepare.ts";
import { jsonOf } from "../../http/answer.ts";
import { canonical } from "../../records/digest.ts";
import type { Check } from "../check.ts";

export const read01: Check = {
  id: "EX-READ-01",
  each: true,
  needs: ["submit", "get"],
  writes: 1,
  advice: {
    vi: "Giữ nguyên bản ghi đã nhận: không đổi chữ hoa, dấu cách, dạng Unicode, ngày; không thêm, không bớt trường.",
    en: "Keep the record as received: no change of case, spaces, Unicode form or dates; add and drop no field.",
  },
  async run(bench) {
    const { id, record } = await store(bench);
    const answer = expect(bench, await get(bench, id), { status: 200 });
    if (!bench.capability.profiles.includes("full")) return;
    claim(
      bench,
      canonical(jsonOf(answer)) === canonical(record),
      { vi: "đúng bản ghi đã ghi", en: "the record as it was written" },
      { vi: "bản ghi đã đổi", en: "the record differs" },
    );
  },
};
