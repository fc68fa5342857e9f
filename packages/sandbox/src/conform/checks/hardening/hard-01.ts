import { type Bench, claim } from "../../bench/bench.ts";
import { pathOf, READING } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Answer } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const hard01: Check = {
  id: "EX-HARD-01",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "So đường dẫn sau khi giải mã đúng một lần, mã bản ghi đúng dạng ma-ban-ghi; lạ thì 400 hoặc 404. Quyền xét trên đường dẫn đã giải mã.",
    en: "Match the path after decoding it exactly once, the id by its format; answer 400 or 404 otherwise. Check grants on the decoded path.",
  },
  async run(bench) {
    const path = pathOf(bench);
    for (const trick of [
      `${path}/../../../../../../etc/passwd`,
      `${path}/..%2f..%2f..%2f..%2fetc%2fpasswd`,
      `${path}/%2e%2e/%2e%2e/%2e%2e/etc/passwd`,
      `${path}/..%5c..%5cwindows%5cwin.ini`,
      `${path}/%00`,
      `${path}/khong-co%00.json`,
      `${path}/%252e%252e%252fetc%252fpasswd`,
      `${path}/%c0%ae%c0%ae/etc/passwd`,
      `//${path.slice(1)}/khong-co`,
      `${path}//khong-co`,
    ])
      isRefused(bench, await bench.ask({ path: trick, headers: READING }));
    // The way round the front door: nobody may read by another spelling of the same path.
    const id = await something(bench);
    for (const door of [
      `/${path}/`,
      `/v1/.${path.slice(3)}/`,
      `${path.toUpperCase()}/`,
      `/v1;a=b${path.slice(3)}/`,
    ])
      isRefused(
        bench,
        await bench.ask({ path: `${door}${id}`, shown: `${door}{id}`, headers: READING, as: "nobody" }),
      );
  },
};

function isRefused(bench: Bench, answer: Answer): void {
  claim(
    bench,
    answer.status >= 400 && answer.status < 500,
    { vi: "từ chối (4xx)", en: "refusal (4xx)" },
    { vi: `trạng thái ${answer.status}`, en: `status ${answer.status}` },
  );
}
