import { claim, expect, same, skip } from "../../bench/bench.ts";
import { changes } from "../../bench/calls.ts";
import { now } from "../../bench/follow.ts";
import { store } from "../../bench/prepare.ts";
import { jsonOf, objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const change02: Check = {
  id: "EX-CHANGE-02",
  needs: ["changes"],
  writes: 2,
  readOnly: true,
  advice: {
    vi: "Thẻ là một chỗ trong dòng thay đổi, không phải trạng thái của bên đọc: đọc lại từ nó ra đúng các sự kiện ấy.",
    en: "A token is a place in the stream of changes, not a state of the reader: reading again from it gives the same events.",
  },
  async run(bench) {
    const writes = bench.run.options.readOnly !== true && bench.capability.operations.includes("submit");
    const since = writes ? await now(bench) : undefined;
    if (writes) for (let count = 0; count < 2; count += 1) await store(bench);
    const read = async () => {
      const answer = expect(bench, await changes(bench, since, { limit: 2 }), { status: 200 });
      const fault = bench.run.messages.faultOf("ChangePage", jsonOf(answer));
      claim(
        bench,
        fault === undefined,
        { vi: "đúng lược đồ ChangePage", en: "the schema ChangePage" },
        same(fault ?? ""),
      );
      const { events } = objectOf(answer) as {
        readonly events: readonly { readonly id: string; readonly digest: string }[];
      };
      return events.map(({ id, digest }) => `${id} ${digest}`).join("\n");
    };
    const first = await read();
    if (first === "") skip("Không có thay đổi nào để đọc lại.", "There is no change to read again.");
    claim(
      bench,
      (await read()) === first,
      { vi: "cùng các sự kiện, cùng thứ tự", en: "the same events in the same order" },
      { vi: "khác lần đầu", en: "other than the first time" },
    );
  },
};
