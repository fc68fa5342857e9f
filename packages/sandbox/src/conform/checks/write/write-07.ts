import { expect, skip } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import type { Check } from "../check.ts";

/** More than this is not sent for a test. */
const MOST = 64 * 1024 * 1024;

export const write07: Check = {
  id: "EX-WRITE-07",
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "Thân dài hơn recordBytes đã nêu ở /v1 thì 413 too-large, trước khi đọc hết thân.",
    en: "Answer 413 too-large to a body above the recordBytes stated at /v1, before reading all of it.",
  },
  async run(bench) {
    const limit = bench.capabilities.limits.recordBytes ?? 0;
    if (limit < 1 || limit > MOST)
      skip("Máy chủ không nêu giới hạn thử được.", "The server states no limit that can be tried.");
    const record = bench.workshop.fresh();
    const text = JSON.stringify(record);
    // A right record, and blanks between its tokens: only the size is wrong.
    const long = `${text.slice(0, -1)}${" ".repeat(Math.max(1, limit + 1 - Buffer.byteLength(text)))}}`;
    expect(bench, await submit(bench, record, { text: long }), { status: 413, code: "too-large" });
  },
};
