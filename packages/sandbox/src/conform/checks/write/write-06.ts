import { expect } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import type { Check } from "../check.ts";

export const write06: Check = {
  id: "EX-WRITE-06",
  needs: ["submit"],
  writes: 2,
  advice: {
    vi: "Chỉ nhận application/json (application/x-ndjson ở batch, imports); loại khác thì 415.",
    en: "Take application/json only (application/x-ndjson at batch and imports); answer 415 to others.",
  },
  async run(bench) {
    for (const type of ["text/plain", "application/xml"])
      expect(bench, await submit(bench, bench.workshop.fresh(), { type }), {
        status: 415,
        code: "media-type",
      });
  },
};
