import { headers as names } from "@thongnhat/client/protocol";
import { type Bench, claim } from "../../bench/bench.ts";
import { get } from "../../bench/calls.ts";
import type { Answer } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const err04: Check = {
  id: "EX-ERR-04",
  needs: ["get"],
  readOnly: true,
  advice: {
    vi: "Gửi lại TN-Request-Id đã nhận ở mọi câu trả lời; không có thì tự đặt một mã mới.",
    en: "Send the TN-Request-Id that came back with every answer; make a new one where none came.",
  },
  async run(bench) {
    const id = `kiem-thu-${crypto.randomUUID()}`;
    const headers = { [names.requestId.name]: id };
    comesBack(bench, await bench.ask({ path: "/v1", headers }), id);
    comesBack(bench, await get(bench, bench.run.tally.nextId(), { headers }), id);
  },
};

function comesBack(bench: Bench, answer: Answer, id: string): void {
  const came = answer.headers.get(names.requestId.name.toLowerCase());
  claim(
    bench,
    came === id,
    { vi: "TN-Request-Id đã gửi", en: "the TN-Request-Id that was sent" },
    came === undefined ? { vi: "không có", en: "none" } : { vi: "mã khác", en: "another id" },
  );
}
