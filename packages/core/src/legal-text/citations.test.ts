import { describe, expect, it } from "vitest";
import { dayNumber } from "../partial-date/partial-date.ts";
import { citedNumbers, createLegalTexts } from "./citations.ts";

describe("the numbers in a citation", () => {
  it.each([
    ["Luật Hộ tịch 60/2014/QH13", ["60/2014/QH13"]],
    ["Quyết định 06/QĐ-TTg ngày 06/01/2022", ["06/QĐ-TTg"]],
    ["Quyết định 121-TCTK/PPCĐ", ["121-TCTK/PPCĐ"]],
    ["Nghị quyết 1654/NQ-UBTVQH15 đến 1687/NQ-UBTVQH15", ["1654/NQ-UBTVQH15", "1687/NQ-UBTVQH15"]],
    ["Nghị định 123/2015/NĐ-CP, Điều 4 khoản 2", ["123/2015/NĐ-CP"]],
    ["Công văn 4856/BCA-TTDLQG", ["4856/BCA-TTDLQG"]],
    ["QCVN 09:2025/BCA", []],
    ["Luật Hộ tịch năm 2026 (chưa đọc văn bản; hiệu lực 01/03/2027 theo nguồn thứ cấp)", []],
    ["", []],
  ])("%s", (citation, numbers) => {
    expect(citedNumbers(citation)).toEqual(numbers);
  });

  it("are found once each, and not in what is too long for a citation", () => {
    expect(citedNumbers("60/2014/QH13, 60/2014/QH13")).toEqual(["60/2014/QH13"]);
    expect(citedNumbers(`60/2014/QH13 ${"x".repeat(300)}`)).toEqual([]);
  });
});

describe("a text whose days are half known", () => {
  const texts = createLegalTexts(
    () =>
      new Map([
        ["1/2000/QH10", { to: dayNumber("2010-01-01"), replacedBy: ["2/2009/QH12"] }],
        ["2/2009/QH12", { from: dayNumber("2010-01-01") }],
        ["3/2009/QH12", {}],
      ]),
    dayNumber("2026-11-22"),
  );

  it("is said to have ended, but never to have been in force", () => {
    expect(texts.status("1/2000/QH10", "2010-01-01")).toMatchObject({
      status: "ended",
      replacedBy: ["2/2009/QH12"],
    });
    expect(texts.inForce("1/2000/QH10", "2005-01-01")).toBeUndefined();
    expect(texts.inForce("3/2009/QH12", "2020-01-01")).toBeUndefined();
  });

  it("is in force only as long as the table knows", () => {
    expect(texts.inForce("2/2009/QH12", "2026-11-22")).toBe(true);
    expect(texts.inForce("2/2009/QH12", "2026")).toBeUndefined();
    expect(texts.inForce("2/2009/QH12", "2009-12-31")).toBe(false);
  });

  it("is nothing when the citation is no text or the date no date", () => {
    for (const [document, on] of [
      [undefined, "2020-01-01"],
      [5, "2020-01-01"],
      ["2/2009/QH12", undefined],
      ["2/2009/QH12", "hôm qua"],
    ])
      expect(texts.inForce(document, on)).toBeUndefined();
  });
});
