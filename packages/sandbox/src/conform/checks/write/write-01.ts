import { claim, expect, same } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import { jsonOf, objectOf } from "../../http/answer.ts";
import { digestOf } from "../../records/digest.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

export const write01: Check = {
  id: "EX-WRITE-01",
  each: true,
  needs: ["submit"],
  writes: 1,
  advice: {
    vi: "Trả 201 và biên nhận đúng lược đồ Receipt; digest là SHA-256 của JSON chính tắc (RFC 8785) của bản ghi đã nhận.",
    en: "Answer 201 and a receipt as the schema Receipt says; digest is SHA-256 of the canonical JSON (RFC 8785) of what was received.",
  },
  async run(bench) {
    const record = bench.workshop.fresh();
    const answer = expect(bench, await submit(bench, record), { status: 201 });
    const fault = bench.run.messages.faultOf("Receipt", jsonOf(answer));
    claim(
      bench,
      fault === undefined,
      { vi: "đúng lược đồ Receipt", en: "the schema Receipt" },
      same(fault ?? ""),
    );
    const receipt = objectOf(answer);
    const wanted = { id: idOf(record), record: bench.type.id, version: 1, digest: digestOf(record) };
    for (const [name, value] of Object.entries(wanted))
      claim(
        bench,
        receipt[name] === value,
        { vi: `biên nhận có ${name} đúng`, en: `the right ${name} in the receipt` },
        { vi: `${name} khác`, en: `another ${name}` },
      );
  },
};
