import { expect } from "../../bench/bench.ts";
import { replace } from "../../bench/calls.ts";
import { etagOf, store } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";

export const ver03: Check = {
  id: "EX-VER-03",
  needs: ["submit", "get", "replace"],
  writes: 1,
  advice: {
    vi: "phienBanBanGhi của bản mới phải lớn hơn bản đang giữ; không thì 409 version-stale.",
    en: "phienBanBanGhi of the new version must be above the stored one; otherwise 409 version-stale.",
  },
  async run(bench) {
    const { id, record } = await store(bench);
    const answer = await replace(bench, record, await etagOf(bench, id));
    expect(bench, answer, { status: 409, code: "version-stale" });
  },
};
