import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, parsePartialDate, toDate } from "../partial-date/partial-date.ts";
import type { LegalRelation } from "./legal-text-records.ts";
import { statusAsOf } from "./status-as-of.ts";
import { decree, later, on, partRepealed, questions, replaced, suspended, target } from "./test-texts.ts";

describe("a text that is suspended", () => {
  it("rests from the first day of the suspension and is in force again on the day it ends", () => {
    expect(
      ["2019-12-31", "2020-01-01", "2020-06-30", "2020-07-01"].map((day) => on(day, [suspended])),
    ).toEqual(["con-hieu-luc", "ngung-hieu-luc", "ngung-hieu-luc", "con-hieu-luc"]);
  });

  it("rests until further notice when the suspension has no end", () => {
    const { ngayKetThucTacDong: _, ...open } = suspended;
    expect(on("2100-01-01", [open])).toBe("ngung-hieu-luc");
  });

  it("rests too when its execution is suspended", () => {
    expect(on("2020-03-01", [{ ...suspended, loaiQuanHe: "dinh-chi-thi-hanh" }])).toBe("ngung-hieu-luc");
  });

  it("in part is in force but for the provisions that are named", () => {
    const part = { ...suspended, phamVi: "mot-phan", dieuKhoanBiTacDong: [{ ten: "Điều 9" }] };
    const { status, provisions } = statusAsOf(decree, [part], "2020-03-01");
    expect(status).toBe("ngung-hieu-luc-mot-phan");
    expect(provisions).toEqual([{ provision: { ten: "Điều 9" }, because: "suspended", by: later }]);
  });

  it("in part, with another part ended, is partly out of force and lists both", () => {
    const part = { ...suspended, phamVi: "mot-phan", dieuKhoanBiTacDong: [{ ten: "Điều 9" }] };
    const gone = { ...partRepealed, ngayHieuLucTacDong: "2019-01-01" };
    const { status, provisions } = statusAsOf(decree, [part, gone], "2020-03-01");
    expect(status).toBe("het-hieu-luc-mot-phan");
    expect(provisions.map(({ because }) => because)).toEqual(["suspended", "ended", "ended"]);
  });

  it("has ended when it is replaced while it rests", () => {
    const { ngayKetThucTacDong: _, ...open } = suspended;
    expect(on("2026-07-01", [open, replaced])).toBe("het-hieu-luc");
  });

  it("is open around an end of which only the month is known", () => {
    expect(on("2020-07-15", [{ ...suspended, ngayKetThucTacDong: "2020-07" }])).toBe("undecided");
  });
});

describe("which text a relation means", () => {
  const { soDinhDanhVanBan: _, ...unnumbered } = target;
  const by = (vanBanDich: LegalRelation["vanBanDich"], document = decree): string =>
    on("2026-07-01", [{ ...replaced, vanBanDich }], document);

  it("is told by identity, not by number", () => {
    expect(by({ ...target, soDinhDanhVanBan: "vb-9" })).toBe("con-hieu-luc");
  });

  it("is told by number and date when there is no identity", () => {
    expect([by(unnumbered), by({ ...unnumbered, ngayBanHanh: "2015-07-19" })]).toEqual([
      "het-hieu-luc",
      "con-hieu-luc",
    ]);
  });

  it("is open when only the number is known: numbers repeat", () => {
    expect(by({ soKyHieu: "62/2015/NĐ-CP" })).toBe("undecided");
    expect(questions("2026-07-01", [{ ...replaced, vanBanDich: { soKyHieu: "62/2015/NĐ-CP" } }])).toEqual([
      "which-text",
    ]);
  });

  it("is open when another body issued a text of that number on that day", () => {
    expect(by({ ...unnumbered, tenCoQuanBanHanh: "Ủy ban nhân dân tỉnh Ví Dụ" })).toBe("undecided");
    expect(by({ ...unnumbered, tenCoQuanBanHanh: "Chính phủ" })).toBe("het-hieu-luc");
  });

  it("does not depend on how Vietnamese letters are composed", () => {
    expect(by({ ...unnumbered, soKyHieu: "62/2015/NĐ-CP".normalize("NFD") })).toBe("het-hieu-luc");
  });
});

describe("a consolidated text", () => {
  it("has no force of its own, whatever dates and relations say", () => {
    const document = { ...decree, laVanBanHopNhat: true };
    expect([on("2014-01-01", [], document), on("2026-07-01", [replaced], document)]).toEqual([
      "no-force-of-its-own",
      "no-force-of-its-own",
    ]);
  });
});

describe("every answer", () => {
  const day = fc.integer({ min: dayNumber("2003-01-01"), max: dayNumber("2006-12-31") }).map(toDate);
  const partialDate = fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
    day.map((date) => date.slice(0, 4)),
  );
  const relation = fc.record(
    {
      vanBanNguon: fc.record({ soKyHieu: fc.constant("2"), ngayBanHanh: day }),
      vanBanDich: fc.constant({ soDinhDanhVanBan: "vb-1", soKyHieu: "1" }),
      loaiQuanHe: fc.constantFrom("thay-the", "bai-bo", "ngung-hieu-luc", "sua-doi-bo-sung"),
      phamVi: fc.constantFrom("toan-bo", "mot-phan"),
      ngayHieuLucTacDong: partialDate,
    },
    { requiredKeys: ["vanBanNguon", "vanBanDich", "loaiQuanHe", "phamVi"] },
  );
  const someDays = (date: string): string[] => {
    const { first, last } = parsePartialDate(date) ?? { first: 0, last: -1 };
    return [toDate(first), toDate(Math.floor((first + last) / 2)), toDate(last)];
  };

  it("holds for each day that a partial entry into force may mean", () => {
    fc.assert(
      fc.property(partialDate, fc.array(relation, { maxLength: 3 }), day, (from, relations, when) => {
        const document = { soDinhDanhVanBan: "vb-1", ngayCoHieuLuc: from };
        const status = on(when, relations, document);
        fc.pre(status !== "undecided");
        for (const known of someDays(from))
          expect(on(when, relations, { ...document, ngayCoHieuLuc: known })).toBe(status);
      }),
    );
  });

  it("that is undecided says what is open", () => {
    fc.assert(
      fc.property(partialDate, fc.array(relation, { maxLength: 3 }), day, (from, relations, when) => {
        const { status, open } = statusAsOf(
          { soDinhDanhVanBan: "vb-1", ngayCoHieuLuc: from },
          relations,
          when,
        );
        if (status === "undecided") expect(open).not.toEqual([]);
      }),
    );
  });

  it("does not depend on the order of the relations", () => {
    fc.assert(
      fc.property(day, fc.array(relation, { maxLength: 4 }), day, (from, relations, when) => {
        const document = { soDinhDanhVanBan: "vb-1", ngayCoHieuLuc: from };
        expect(on(when, relations.toReversed(), document)).toBe(on(when, relations, document));
      }),
    );
  });
});

describe("a relation of an unchecked store", () => {
  it("that does not say which text it means is asked about, not passed over", () => {
    for (const vanBanDich of [undefined, null, {}, { soKyHieu: 62 }, "62/2015/NĐ-CP"]) {
      const odd = { ...replaced, vanBanDich } as never;
      expect(on("2026-07-01", [odd]), String(vanBanDich)).toBe("undecided");
      expect(questions("2026-07-01", [odd])).toEqual(["which-text"]);
    }
  });

  it("that is no relation changes nothing, and the others are still read", () => {
    expect(on("2026-07-01", [null, undefined, 1, {}, replaced] as never)).toBe("het-hieu-luc");
    expect(on("2026-07-01", [null] as never)).toBe("con-hieu-luc");
  });

  it("may lead in a circle: each text is asked about by itself", () => {
    const back = { ...replaced, vanBanNguon: target, vanBanDich: later };
    expect(on("2026-07-01", [replaced, back, { ...replaced, vanBanNguon: target }])).toBe("het-hieu-luc");
  });
});
