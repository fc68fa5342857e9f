import { expect } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import { store } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";

export const write04: Check = {
  id: "EX-WRITE-04",
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "Mã bản ghi đã có (khóa mới) thì 409 record-exists; phiên bản mới đi bằng PUT.",
    en: "Answer 409 record-exists when the id is there (under a new key); a new version goes by PUT.",
  },
  async run(bench) {
    const { record } = await store(bench);
    expect(bench, await submit(bench, record), { status: 409, code: "record-exists" });
  },
};
