import { limits, operations } from "@thongnhat/client/protocol";
import { type Bench, claim, expect, same } from "../../bench/bench.ts";
import { jsonOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

/** Limits that every server has to say: the kit and every client plan with them. */
const NEEDED = ["recordBytes", "batchLines", "batchBytes", "pageMost"] as const;

export const cap01: Check = {
  id: "EX-CAP-01",
  readOnly: true,
  advice: {
    vi: "Trả ở GET /v1 đúng lược đồ Capabilities: mỗi loại bản ghi với phiên bản, thao tác, phạm vi, trường tìm được, và các giới hạn.",
    en: "Answer GET /v1 as the schema Capabilities says: each record type with version, operations, profiles, searchable fields, and the limits.",
  },
  async run(bench) {
    const answer = expect(bench, await bench.ask({ path: "/v1" }), { status: 200 });
    const fault = bench.run.messages.faultOf("Capabilities", jsonOf(answer));
    claim(
      bench,
      fault === undefined,
      { vi: "đúng lược đồ Capabilities", en: "the schema Capabilities" },
      same(fault ?? ""),
    );
    const { records, limits: said } = bench.capabilities;
    claim(
      bench,
      records.length > 0,
      { vi: "ít nhất một loại bản ghi", en: "at least one record type" },
      { vi: "không có loại nào", en: "none" },
    );
    for (const name of NEEDED)
      claim(
        bench,
        (said[name] ?? 0) > 0 && name in limits,
        { vi: `giới hạn ${name}`, en: `limit ${name}` },
        { vi: "không nêu", en: "not said" },
      );
    tellsTruth(bench);
  },
};

/** What it says of the record at hand is what the standard says. */
function tellsTruth(bench: Bench): void {
  const { capability, type } = bench;
  claim(
    bench,
    capability.version === type.version,
    { vi: `${type.id} phiên bản ${type.version}`, en: `${type.id} version ${type.version}` },
    { vi: "phiên bản khác", en: "another version" },
  );
  const known: ReadonlySet<string> = new Set(operations.map(({ id }) => id));
  claim(
    bench,
    capability.operations.length > 0 && capability.operations.every((one) => known.has(one)),
    { vi: "thao tác có trong chuẩn", en: "operations of the standard" },
    { vi: "không có hoặc có thao tác lạ", en: "none, or an unknown one" },
  );
  claim(
    bench,
    capability.profiles.every((one) => one === "full" || type.profiles.has(one)),
    { vi: "phạm vi có trong chuẩn", en: "profiles of the standard" },
    { vi: "có phạm vi lạ", en: "an unknown profile" },
  );
  claim(
    bench,
    capability.searchable.every((one) => one.startsWith("/")),
    { vi: "searchable là JSON Pointer", en: "searchable holds JSON Pointers" },
    { vi: "dạng khác", en: "another form" },
  );
}
