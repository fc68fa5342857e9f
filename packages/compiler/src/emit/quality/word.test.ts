import { describe, expect, it } from "vitest";
import type { Rule } from "../../model/types.ts";
import { wordOfRule } from "./word.ts";

/** A rule with what the classifier reads. */
function rule(cel: string, more: Partial<Rule> = {}): Rule {
  const text = { vi: "Thử", en: "Test" };
  return {
    id: "T-01",
    path: "",
    ground: "practice",
    severity: { "dang-ky-moi": "warning", "so-hoa": "warning" },
    scope: "record",
    message: text,
    fix: text,
    evidence: { mark: "proposed", source: "thử" },
    cel,
    ...more,
  };
}

describe("the word of a rule is what its text asks", () => {
  it.each([
    ["has(this.nguoiKy)"],
    ['this.loai == "ban-sao" || has(this.nguoiKy)'],
    ['(has(this.trangThai) && this.trangThai == "nhap") || has(this.nguoiKy)'],
    ["!has(this.ketLuan) || (has(this.phuongPhap) && has(this.ngay))"],
    ['!(this.trangThai in ["a", "b"]) || (has(this.con) && size(this.con) > 0)'],
    ["this.con.all(c, c.nho != true || has(c.tuoi))"],
    ['this.loai == "a" ? has(this.x) : true'],
    ["size(this.cacBen) >= 2"],
  ])("only asking that something is there is completeness: %s", (cel) => {
    expect(wordOfRule(rule(cel))).toBe("du");
  });

  it.each([
    ["notAfter(this.ngaySinh, this.ngayDangKy)"],
    ['this.loai != "tron-goi" || !has(this.phi)'],
    ["has(this.lyDo) || notAfter(this.ngayTra, this.ngayHen)"],
    ["has(this.a) == has(this.b)"],
    ["this.quanHe == this.loai || has(this.lyDo)"],
    ["this.soDau <= this.soCuoi"],
    ["size(this.nguoiLap) <= 30"],
  ])("asking whether what is there is right is correctness: %s", (cel) => {
    expect(wordOfRule(rule(cel))).toBe("dung");
  });

  it("a letter D in the id says nothing of what is asked", () => {
    expect(wordOfRule(rule("notAfter(this.ngayCap, today)", { id: "TL-D1" }))).toBe("dung");
    expect(wordOfRule(rule("has(this.ngayCap)", { id: "TL-D2" }))).toBe("du");
  });

  it("coming within working days or hours is liveness, also as one case of several", () => {
    expect(wordOfRule(rule("withinWorkingDays(this.ngayLap, this.ngayDang, 5)"))).toBe("song");
    expect(wordOfRule(rule("!has(this.a) || has(this.b) || withinHours(this.a, this.c, 12)"))).toBe("song");
    expect(wordOfRule(rule("this.lan.all(l, withinWorkingDays(l.ngay, l.capNhat, 2))"))).toBe("song");
  });

  it("asking that two notices are not within a day of each other is no deadline", () => {
    expect(wordOfRule(rule("!withinWorkingDays(this.lan[0], this.lan[1], 1)"))).toBe("dung");
  });

  it("a stand-in for a value is uncleanness", () => {
    expect(wordOfRule(rule("this.giayTo.all(g, !isPlaceholder(g.so))"))).toBe("sach");
  });

  it("a commune of its province, a body and a law of its day are unity", () => {
    expect(wordOfRule(rule("inProvince(this.maXa, this.maTinh, recordDate)"))).toBe("thongNhat");
    expect(wordOfRule(rule("communeBodyExisted(this.cap, this.ngay)"))).toBe("thongNhat");
    expect(wordOfRule(rule("inForce(this.soKyHieu, this.ngay)"))).toBe("thongNhat");
  });

  it("the rule's own word comes before all that", () => {
    expect(wordOfRule(rule('this.noiDung != "//"', { word: "sach" }))).toBe("sach");
  });

  describe("of a rule over several records", () => {
    const word = (dataset: Partial<NonNullable<Rule["dataset"]>>) =>
      wordOfRule(rule("", { scope: "dataset", dataset: { keys: [["this.so"]], ...dataset } }));
    const other = [{ record: "thu/so", keys: [["other.so"]] }];

    it("numbers of a book without gaps, and a record that another one names, are completeness", () => {
      expect(word({ sequence: "this.so" })).toBe("du");
      expect(word({ exists: "true", with: other })).toBe("du");
    });

    it("two records that may not both be there are uncleanness", () => {
      expect(word({ pair: "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi" })).toBe("sach");
      expect(word({ pair: "this.ma == other.ma || this.ten == other.ten" })).toBe("sach");
    });

    it("two records that contradict each other are incorrectness", () => {
      expect(word({ pair: "this.ma == other.ma || before(this.ngay, other.ngay)" })).toBe("dung");
      expect(word({ pair: "this.ma == other.so" })).toBe("dung");
      expect(word({ pair: "this.ma == other.ma", with: other })).toBe("dung");
    });
  });
});
