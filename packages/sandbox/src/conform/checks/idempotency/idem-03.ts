import { claim, expect } from "../../bench/bench.ts";
import { freshKey, get, submit } from "../../bench/calls.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

export const idem03: Check = {
  id: "EX-IDEM-03",
  needs: ["submit", "get"],
  writes: 2,
  advice: {
    vi: "Giữ mã băm của nội dung cùng khóa; nội dung khác thì 422 key-reused và không ghi gì.",
    en: "Keep the digest of the body with the key; answer 422 key-reused to another body and write nothing.",
  },
  async run(bench) {
    const key = freshKey();
    expect(bench, await submit(bench, bench.workshop.fresh(), { key }), { status: [200, 201] });
    const other = bench.workshop.fresh();
    expect(bench, await submit(bench, other, { key }), { status: 422, code: "key-reused" });
    const answer = await get(bench, idOf(other));
    claim(
      bench,
      answer.status === 404,
      { vi: "bản ghi thứ hai không được ghi", en: "the second record is not written" },
      { vi: "nó đã được ghi", en: "it was written" },
    );
  },
};
