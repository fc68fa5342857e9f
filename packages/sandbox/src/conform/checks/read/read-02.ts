import { claim, expect } from "../../bench/bench.ts";
import { get } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";

export const read02: Check = {
  id: "EX-READ-02",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Gửi ETag ở mọi lần đọc một bản ghi; khi If-None-Match khớp thì trả 304 không thân.",
    en: "Send an ETag with every record; answer 304 without a body when If-None-Match matches.",
  },
  async run(bench) {
    const id = await something(bench);
    const answer = expect(bench, await get(bench, id), { status: 200 });
    const etag = answer.headers.get("etag");
    claim(
      bench,
      etag !== undefined && /^(W\/)?"[^"]*"$/.test(etag),
      { vi: "có ETag trong ngoặc kép", en: "an ETag in quotes" },
      etag === undefined ? { vi: "không có", en: "none" } : { vi: "dạng khác", en: "another form" },
    );
    const same = expect(bench, await get(bench, id, { headers: { "if-none-match": etag ?? "" } }), {
      status: 304,
    });
    claim(bench, same.text === "", { vi: "không có thân", en: "no body" }, { vi: "có thân", en: "a body" });
    expect(bench, await get(bench, id, { headers: { "if-none-match": '"khong-phai"' } }), { status: 200 });
  },
};
