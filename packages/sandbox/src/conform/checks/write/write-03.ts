import { expect } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import type { Check } from "../check.ts";

/** Agency codes of nobody: one of them is not the unit that calls. */
const NOBODY = ["H98.7", "H98.8"];

export const write03: Check = {
  id: "EX-WRITE-03",
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "So sieuDuLieu.coQuanChuQuan với đơn vị của thẻ; khác thì 403 not-owner và không ghi gì.",
    en: "Compare sieuDuLieu.coQuanChuQuan with the unit of the token; answer 403 not-owner and write nothing when they differ.",
  },
  async run(bench) {
    const owner = NOBODY.find((one) => one !== bench.run.unit.credentials.unit);
    const answer = await submit(bench, bench.workshop.fresh(owner));
    expect(bench, answer, { status: 403, code: "not-owner" });
  },
};
