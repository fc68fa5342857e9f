import { cutEnd } from "@thongnhat/core";
import { claim, expect } from "../../bench/bench.ts";
import { get, pathOf, submit, writing } from "../../bench/calls.ts";
import { sendCut } from "../../http/cut.ts";
import { idOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

const WANTED = { status: 400, code: "body-malformed" };

export const write05: Check = {
  id: "EX-WRITE-05",
  needs: ["submit", "get"],
  writes: 4,
  advice: {
    vi: "Đọc thân bằng bộ đọc JSON chặt: thân cụt và khóa trùng là 400; nhận đủ số byte đã báo rồi mới ghi.",
    en: "Read the body with a strict JSON reader: cut bodies and duplicate keys give 400; write only after all announced bytes came.",
  },
  async run(bench) {
    const record = bench.workshop.fresh();
    const text = JSON.stringify(record);
    const twice = text.replace('{"sieuDuLieu":', '{"sieuDuLieu":{},"sieuDuLieu":');
    const cases = [
      { text: "khong phai json", when: { vi: "thân không phải JSON", en: "a body that is no JSON" } },
      { text: text.slice(0, -20), when: { vi: "JSON cụt", en: "cut JSON" } },
      { text: twice, when: { vi: "khóa trùng", en: "a key twice" } },
    ];
    for (const { text: body, when } of cases)
      expect(bench, await submit(bench, record, { text: body }), WANTED, when);
    const { base, options, unit } = bench.run;
    const root = cutEnd(base.pathname, "/");
    const headers = { ...(await unit.authorise()), ...writing() };
    await sendCut(
      base,
      { method: "POST", path: `${root}${pathOf(bench)}`, headers },
      text,
      options.requestMs ?? 15_000,
    );
    const answer = await get(bench, idOf(record));
    claim(
      bench,
      answer.status !== 200,
      {
        vi: "đường truyền đứt giữa thân thì không ghi gì",
        en: "nothing is written when the line breaks within the body",
      },
      { vi: "bản ghi đã có", en: "the record is there" },
    );
  },
};
