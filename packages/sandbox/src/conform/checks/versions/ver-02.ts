import { claim, expect } from "../../bench/bench.ts";
import { replace } from "../../bench/calls.ts";
import { etagOf, got, store } from "../../bench/prepare.ts";
import { jsonOf } from "../../http/answer.ts";
import { canonical } from "../../records/digest.ts";
import type { Check } from "../check.ts";

export const ver02: Check = {
  id: "EX-VER-02",
  needs: ["submit", "get", "replace"],
  writes: 1,
  advice: {
    vi: "So If-Match với ETag đang giữ trong cùng câu lệnh ghi; khác thì 412 version-changed.",
    en: "Compare If-Match with the stored ETag in the statement that writes; answer 412 version-changed when they differ.",
  },
  async run(bench) {
    const { id, record } = await store(bench);
    const old = await etagOf(bench, id);
    const second = bench.workshop.next(record);
    expect(bench, await replace(bench, second, old), { status: 200 });
    const before = canonical(jsonOf(await got(bench, id)));
    const third = bench.workshop.next(second);
    expect(bench, await replace(bench, third, old), { status: 412, code: "version-changed" });
    claim(
      bench,
      canonical(jsonOf(await got(bench, id))) === before,
      { vi: "bản đang giữ không đổi", en: "the stored version is unchanged" },
      { vi: "đã đổi", en: "it changed" },
    );
  },
};
