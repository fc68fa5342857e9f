import { type Bench, claim, expect, same } from "../../bench/bench.ts";
import { sendLines } from "../../bench/calls.ts";
import { linesOf } from "../../http/answer.ts";
import { idOf, type Json, withMetadata } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

/** Two right records around one that is wrong and one that is no JSON. */
export function mixedLines(bench: Bench): {
  readonly lines: readonly (Json | string)[];
  readonly right: readonly Json[];
} {
  const right = [bench.workshop.fresh(), bench.workshop.fresh()];
  const wrong = withMetadata(bench.workshop.fresh(), { capNhatLuc: "hom-qua" });
  return { lines: [right[0] ?? "", JSON.stringify(wrong), '{"cụt', right[1] ?? ""], right };
}

/** Every line has its outcome, in the order of the lines. */
export function areOutcomes(bench: Bench, outcomes: readonly unknown[], right: readonly Json[]): void {
  for (const outcome of outcomes) {
    const fault = bench.run.messages.faultOf("BatchLine", outcome);
    claim(
      bench,
      fault === undefined,
      { vi: "đúng lược đồ BatchLine", en: "the schema BatchLine" },
      same(fault ?? ""),
    );
  }
  const told = outcomes as readonly {
    readonly line: number;
    readonly ok: boolean;
    readonly receipt?: Json;
  }[];
  const said = told.map(({ line, ok }) => `${line}${ok ? "+" : "-"}`).join(" ");
  claim(
    bench,
    said === "1+ 2- 3- 4+",
    {
      vi: "dòng 1 và 4 ghi được, 2 và 3 bị từ chối, đúng thứ tự",
      en: "lines 1 and 4 accepted, 2 and 3 refused, in order",
    },
    same(said === "" ? "?" : said.slice(0, 60)),
  );
  const ids = told.filter(({ ok }) => ok).map(({ receipt }) => receipt?.id);
  claim(
    bench,
    ids.join() === right.map(idOf).join(),
    { vi: "biên nhận của đúng bản ghi", en: "the receipts of those records" },
    { vi: "khác", en: "others" },
  );
}

export const batch01: Check = {
  id: "EX-BATCH-01",
  needs: ["batch"],
  writes: 2,
  advice: {
    vi: "Trả NDJSON, mỗi dòng một BatchLine theo thứ tự dòng đã nhận; một dòng hỏng không làm hỏng dòng khác.",
    en: "Answer NDJSON, a BatchLine for each line in the order received; one bad line spoils no other.",
  },
  async run(bench) {
    const { lines, right } = mixedLines(bench);
    const answer = expect(bench, await sendLines(bench, "batch", lines), { status: 200 });
    areOutcomes(bench, linesOf(answer), right);
  },
};
