import { describe, expect, it } from "vitest";
import { vanBanPhapLuat } from "../generated/van-ban-phap-luat.ts";
import { citationStatus, inForce } from "./index.ts";

describe("a cited legal text", () => {
  it("is in force from its first day", () => {
    expect(citationStatus("60/2014/QH13", "2016-01-01")).toEqual({
      status: "in-force",
      number: "60/2014/QH13",
    });
    expect(citationStatus("60/2014/QH13", "2015-12-31")).toEqual({
      status: "not-yet",
      number: "60/2014/QH13",
    });
  });

  it("ends on the day on which another takes its place, which is named", () => {
    expect(citationStatus("Thông tư 15/2015/TT-BTP", "2020-07-16")).toEqual({
      status: "ended",
      number: "15/2015/TT-BTP",
      replacedBy: ["04/2020/TT-BTP"],
    });
    expect(inForce("15/2015/TT-BTP", "2020-07-15")).toBe(true);
  });

  it("is found in longer names and in decomposed letters", () => {
    for (const name of [
      "Luật Hộ tịch 60/2014/QH13",
      "Luật số 60/2014/QH13 ngày 20/11/2014 của Quốc hội",
      "Nghị định số 87/2020/NĐ-CP".normalize("NFD"),
    ])
      expect(inForce(name, "2025-01-01"), name).toBe(true);
  });

  it("is not known without a number, with two, or with one that the table does not have", () => {
    for (const name of ["Luật Hộ tịch", "60/2014/QH13; 87/2020/NĐ-CP", "1/2014/QH13", "160/2014/QH13", ""])
      expect(citationStatus(name, "2025-01-01"), name).toEqual({ status: "unknown" });
    expect(citationStatus("60/2014/QH13 ".repeat(50), "2025-01-01")).toEqual({ status: "unknown" });
  });

  it("is not known where the table has no day, and after the day of the table", () => {
    expect(inForce("52/2010/QH12", "2025-01-01")).toBeUndefined();
    expect(inForce("60/2014/QH13", "2026-11-22")).toBe(true);
    expect(inForce("60/2014/QH13", "2026-11-23")).toBeUndefined();
    expect(inForce("26/2008/QH12", "2030-01-01")).toBe(false);
  });

  it("a partial date decides only when all its days agree", () => {
    expect(inForce("60/2014/QH13", "2015")).toBe(false);
    expect(inForce("60/2014/QH13", "2016")).toBe(true);
    expect(inForce("60/2014/QH13", "2015/2016")).toBeUndefined();
  });
});

describe("the table of legal texts", () => {
  it("has a name and a source for every text, and each replacement is in it", () => {
    const codes = new Set(vanBanPhapLuat.list().map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(150);
    for (const { vi, replacedBy } of vanBanPhapLuat.list()) {
      expect(vi).not.toBe("");
      for (const code of replacedBy) expect(codes.has(code), code).toBe(true);
    }
  });
});
