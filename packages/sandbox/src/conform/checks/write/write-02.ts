import type { Issue } from "@thongnhat/core";
import { type Bench, claim, expect, skip } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import { objectOf } from "../../http/answer.ts";
import { personalTexts, withValue } from "../../records/values.ts";
import { type Json, withMetadata } from "../../records/workshop.ts";
import type { Check } from "../check.ts";

/** Stands in a personal field, and must not come back. */
const MARK = "KHONG-DUOC-LAP-LAI";

export const write02: Check = {
  id: "EX-WRITE-02",
  each: true,
  needs: ["submit"],
  writes: 2,
  advice: {
    vi: "Trả 422 record-invalid với issues có mã và chỗ (JSON Pointer) như bộ kiểm của chuẩn; không lặp lại giá trị.",
    en: "Answer 422 record-invalid with issues whose code and place (JSON Pointer) are those of the standard's validators; repeat no value.",
  },
  async run(bench) {
    const cases = [badTime(bench), tooLong(bench)].filter((one) => errorsOf(bench, one).length > 0);
    if (cases.length === 0) skip("Không làm sai được bản ghi thử.", "The test record cannot be made wrong.");
    for (const record of cases) {
      const answer = expect(bench, await submit(bench, record), { status: 422, code: "record-invalid" });
      const { issues } = objectOf(answer);
      const told = (Array.isArray(issues) ? issues : []) as readonly Partial<Issue>[];
      for (const { code, path } of errorsOf(bench, record))
        claim(
          bench,
          told.some((one) => one.code === code && one.path === path),
          { vi: `issues có ${code} ở ${path}`, en: `issues with ${code} at ${path}` },
          { vi: `${told.length} lỗi, không có lỗi ấy`, en: `${told.length} issues without it` },
        );
      const values = [MARK, ...personalTexts(record, bench.type).values()];
      claim(
        bench,
        !values.some((value) => answer.text.includes(value)),
        { vi: "không lặp lại giá trị của người", en: "no value of a person" },
        { vi: "có giá trị của người", en: "a value of a person" },
      );
    }
  },
};

function badTime(bench: Bench): Json {
  return withMetadata(bench.workshop.fresh(), { capNhatLuc: "hom-qua" });
}

function tooLong(bench: Bench): Json {
  const record = bench.workshop.fresh();
  const [place] = personalTexts(record, bench.type).keys();
  return place === undefined ? record : withValue(record, place, `${MARK} `.repeat(400));
}

/** What our own validator says is wrong. */
function errorsOf({ type }: Bench, record: Json): readonly Issue[] {
  const verdict = type.validator.validate(record);
  return verdict.ok ? [] : verdict.issues.filter(({ severity }) => severity === "error");
}
