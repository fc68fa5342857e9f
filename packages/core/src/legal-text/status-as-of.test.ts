import { describe, expect, it } from "vitest";
import { statusAsOf } from "./status-as-of.ts";
import { decree, later, on, partRepealed, questions, replaced, target } from "./test-texts.ts";

describe("a text and its own dates", () => {
  it("is not yet in force on the day before its first", () => {
    expect(on("2015-08-31")).toBe("chua-co-hieu-luc");
  });

  it("is in force on its first day", () => {
    expect(on("2015-09-01")).toBe("con-hieu-luc");
  });

  it("is in force on the last day before its end, and not on the day of the end", () => {
    const document = { ...decree, ngayHetHieuLuc: "2020-01-01" };
    expect([on("2019-12-31", [], document), on("2020-01-01", [], document)]).toEqual([
      "con-hieu-luc",
      "het-hieu-luc",
    ]);
  });

  it("without a day of entry into force is never in force", () => {
    const { ngayCoHieuLuc: _, ...undated } = decree;
    expect([on("1990-01-01", [], undated), on("2100-01-01", [], undated)]).toEqual([
      "chua-co-hieu-luc",
      "chua-co-hieu-luc",
    ]);
  });

  it("without a day of entry into force still ends when it is repealed", () => {
    const { ngayCoHieuLuc: _, ...undated } = decree;
    expect(on("2026-07-01", [replaced], undated)).toBe("het-hieu-luc");
  });

  it("ended before it was ever in force has ended", () => {
    const document = { ...decree, ngayHetHieuLuc: "2015-08-01" };
    expect(on("2015-08-15", [], document)).toBe("het-hieu-luc");
  });
});

describe("a date that is only partly known", () => {
  const document = { ...decree, ngayCoHieuLuc: "1988" };

  it("decides nothing inside the year that it names, and says which date is open", () => {
    expect(on("1988-06-01", [], document)).toBe("undecided");
    expect(questions("1988-06-01", [], document)).toEqual(["entry-into-force"]);
  });

  it("decides before and after that year", () => {
    expect([on("1987-12-31", [], document), on("1988-12-31", [], document)]).toEqual([
      "chua-co-hieu-luc",
      "con-hieu-luc",
    ]);
  });

  it("leaves the end open in the month that it names", () => {
    const ends = { ...decree, ngayHetHieuLuc: "2020-03" };
    expect([on("2020-02-29", [], ends), on("2020-03-15", [], ends), on("2020-03-31", [], ends)]).toEqual([
      "con-hieu-luc",
      "undecided",
      "het-hieu-luc",
    ]);
    expect(questions("2020-03-15", [], ends)).toEqual(["end"]);
  });

  it("of the effect of a repeal leaves the status open", () => {
    const relation = { ...replaced, ngayHieuLucTacDong: "2026" };
    expect(on("2026-07-01", [relation])).toBe("undecided");
    expect(questions("2026-07-01", [relation])).toEqual(["effect-date"]);
  });

  it("that cannot be read is open, never a guess", () => {
    expect(on("2026-01-01", [], { ...decree, ngayCoHieuLuc: "01/09/2015" })).toBe("undecided");
  });

  it("in the question itself is refused when it cannot be read", () => {
    expect(statusAsOf(decree, [], "hôm nay")).toEqual({
      status: "undecided",
      replacedBy: [],
      provisions: [],
      open: [{ question: "day" }],
    });
  });
});

describe("a text that another one replaces or repeals", () => {
  it("is in force until the day of the effect", () => {
    expect([on("2026-06-30", [replaced]), on("2026-07-01", [replaced])]).toEqual([
      "con-hieu-luc",
      "het-hieu-luc",
    ]);
  });

  it("names what replaced it once it is out of force, and nothing before", () => {
    expect(statusAsOf(decree, [replaced], "2026-07-01").replacedBy).toEqual([later]);
    expect(statusAsOf(decree, [replaced], "2026-06-30").replacedBy).toEqual([]);
  });

  it("names nothing in its place when it was only repealed", () => {
    const { status, replacedBy } = statusAsOf(decree, [{ ...replaced, loaiQuanHe: "bai-bo" }], "2026-07-01");
    expect([status, replacedBy]).toEqual(["het-hieu-luc", []]);
  });

  it("ends on the earlier of its own end and the repeal", () => {
    const document = { ...decree, ngayHetHieuLuc: "2030-01-01" };
    expect(on("2026-07-01", [replaced], document)).toBe("het-hieu-luc");
  });

  it("takes the end that it states itself when the replacement has no day", () => {
    const { ngayHieuLucTacDong: _, ...undated } = replaced;
    const document = { ...decree, ngayHetHieuLuc: "2026-07-01" };
    expect(on("2026-06-30", [undated], document)).toBe("con-hieu-luc");
    expect(statusAsOf(document, [undated], "2026-07-01").replacedBy).toEqual([later]);
  });

  it("is open once the acting text was issued when nobody says from which day it acts", () => {
    const { ngayHieuLucTacDong: _, ...undated } = replaced;
    expect([on("2026-05-12", [undated]), on("2026-05-13", [undated])]).toEqual(["con-hieu-luc", "undecided"]);
  });

  it("is open when the relation does not say whole or part", () => {
    const { phamVi: _, ...unscoped } = replaced;
    expect(on("2026-07-01", [unscoped])).toBe("undecided");
    expect(questions("2026-07-01", [unscoped])).toEqual(["scope"]);
  });

  it("stays in force after an amendment, a correction, a citation", () => {
    const relations = ["sua-doi-bo-sung", "dinh-chinh", "can-cu", "quy-dinh-chi-tiet"].map((loaiQuanHe) => ({
      ...replaced,
      loaiQuanHe,
    }));
    expect(on("2026-07-01", relations)).toBe("con-hieu-luc");
  });

  it("does not end because it replaces another one itself", () => {
    const acts = { ...replaced, vanBanNguon: target, vanBanDich: later };
    expect(on("2026-07-01", [acts])).toBe("con-hieu-luc");
  });
});

describe("a text of which a part has ended", () => {
  it("is partly out of force and lists the provisions with the text that ended them", () => {
    const { status, provisions } = statusAsOf(decree, [partRepealed], "2026-07-01");
    expect(status).toBe("het-hieu-luc-mot-phan");
    expect(provisions).toEqual([
      { provision: { maDieuKhoan: "art_5", ten: "Điều 5" }, because: "ended", by: later },
      { provision: { maDieuKhoan: "art_6__para_2", ten: "khoản 2 Điều 6" }, because: "ended", by: later },
    ]);
  });

  it("is wholly in force before that day", () => {
    expect(statusAsOf(decree, [partRepealed], "2026-06-30").provisions).toEqual([]);
  });

  it("counts as partial when provisions are named and the scope is not", () => {
    const { phamVi: _, ...unscoped } = partRepealed;
    expect(on("2026-07-01", [unscoped])).toBe("het-hieu-luc-mot-phan");
  });

  it("says that the provisions are open when none is named", () => {
    const { dieuKhoanBiTacDong: _, ...nameless } = partRepealed;
    expect([on("2026-07-01", [nameless]), ...questions("2026-07-01", [nameless])]).toEqual([
      "het-hieu-luc-mot-phan",
      "provisions",
    ]);
  });

  it("is open while only the day of the partial repeal is", () => {
    expect(on("2026-07-01", [{ ...partRepealed, ngayHieuLucTacDong: "2026" }])).toBe("undecided");
  });

  it("has ended once the rest is replaced as well", () => {
    const rest = { ...replaced, ngayHieuLucTacDong: "2027-01-01" };
    expect(on("2027-01-01", [partRepealed, rest])).toBe("het-hieu-luc");
  });
});
