import { danToc, huyen, quocGia, tinh, xa } from "@thongnhat/code-tables";
import { describe, expect, test } from "vitest";
import { settler } from "../settle/settle.ts";
import { countedOf } from "../tally/tally.ts";
import { answers, codeWidth } from "./answer.ts";

const on = (text: string, day: number, options = {}) => answers(xa, options)(text, day);

describe("a code of a day", () => {
  test("has one answer, several, or none", () => {
    expect(on("00001", 20250630)).toMatchObject({ outcome: "mot", translation: { code: "00097" } });
    expect(on("00007", 20250630).outcome).toBe("nhieu");
    expect(on("00001", 20250701).outcome).toBe("khong-co");
    expect(on("99999", 20250630).outcome).toBe("khong-co");
    expect(on("00001", 19990101).outcome).toBe("can-nguoi");
    expect(answers(huyen, {})("001", 20250630)).toMatchObject({
      outcome: "can-nguoi",
      translation: { reason: "level-abolished" },
    });
  });
  test("is decided by the rule that the caller names, and by no other", () => {
    expect(on("09820", 20250630).outcome).toBe("nhieu");
    expect(on("09820", 20250630, { by: "population" })).toMatchObject({
      outcome: "mot",
      translation: { code: "09817" },
    });
    expect(on("09820", 20250630, { by: "area" }).outcome).toBe("nhieu");
  });
  test("that has one answer by a source that may not know all is left to a person", () => {
    expect(on("00010", 20240601)).toMatchObject({
      outcome: "can-nguoi",
      translation: { status: "one", code: "00004", complete: false },
    });
  });
  test("that lost its zeros is translated only when asked to", () => {
    expect(on("1", 20250630)).toMatchObject({ outcome: "sai-dang", fault: "lost-zeros", meant: "00001" });
    expect(on("1", 20250630, { pad: true })).toMatchObject({ outcome: "mot", code: "00001", padded: true });
    expect(on("2", 20250630, { pad: true }).outcome).toBe("khong-co");
    expect(answers(tinh, {})("1", 20250630)).toMatchObject({ fault: "lost-zeros", meant: "01" });
  });
  test.each(["Phường Phúc Xá", "000011", "0000a", "1.0", "٠٠٠٠١"])("does not look like %j", (text) => {
    expect(on(text, 20250630)).toMatchObject({ outcome: "sai-dang", fault: "not-a-code" });
  });
  test("with an invisible character is told, and not mended", () => {
    expect(on("00001\u200b", 20250630)).toMatchObject({
      outcome: "sai-dang",
      fault: "not-clean",
      meant: "00001",
    });
    expect(answers(quocGia, {})("vn", 20250630)).toMatchObject({ fault: "not-clean", meant: "VN" });
  });
  test("of nothing is blank, without a day needs a person, and of no day is malformed", () => {
    expect(on("", 20250630).outcome).toBe("trong");
    expect(on("00001", -1)).toMatchObject({ outcome: "can-nguoi", fault: "no-day" });
    expect(on("00001", -2)).toMatchObject({ outcome: "sai-dang", fault: "not-a-day" });
  });
  test("may be asked for backwards", () => {
    expect(answers(tinh, { to: "2025-06-30" })("15", 20250701).outcome).toBe("nhieu");
  });
});

test("the number of digits is known of tables that have one", () => {
  expect([xa, huyen, tinh, danToc, quocGia].map(codeWidth)).toEqual([5, 3, 2, 2, 0]);
});

test("an answer that is remembered for other days is what the table says of each of them", () => {
  let seed = 7;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % limit;
  };
  const codes = xa.list({ asOf: "2025-06-30" }).filter((_, at) => at % 40 === 0);
  const retired = ["01405", "02872", "06682", "00001", "00004", "99999", "1", ""];
  const all = [...codes.map(({ code }) => code), ...retired];
  const said: string[] = [];
  const { known, settle } = settler(
    answers(xa, { manyDays: true }),
    (answer) => {
      const added = Buffer.from(`${answer.outcome} ${answer.translation?.code ?? ""}`);
      return { counted: countedOf(answer, () => ({ population: false, area: false })), added };
    },
    () => {},
  );
  for (let turn = 0; turn < 6000; turn += 1) {
    const code = all[below(all.length)] ?? "";
    const day = (2000 + below(27)) * 10_000 + (1 + below(12)) * 100 + 1 + below(28);
    const cell = Buffer.from(code);
    const found = known.find(cell, 0, cell.length, day);
    const answer = found >= 0 ? found : settle(cell, 0, cell.length, day);
    const remembered = Buffer.from(known.bytes.subarray(known.from(answer), known.to(answer))).toString();
    const direct = answers(xa, {})(code, day);
    const wanted = `${direct.outcome} ${direct.translation?.code ?? ""}`;
    if (remembered !== wanted) said.push(`${code} ${day}: ${remembered} instead of ${wanted}`);
  }
  expect(said).toEqual([]);
});
