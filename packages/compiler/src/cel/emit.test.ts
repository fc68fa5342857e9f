import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as runtime from "../../../validators/src/runtime/cel.ts";
import { emitCel } from "./emit.ts";
import { celFunctions } from "./functions.ts";
import { oracle } from "./oracle.ts";
import { parseCel } from "./parse.ts";
import { ruleText } from "./test-expression.ts";
import { implementations } from "./test-functions.ts";
import { recordOf, sampleType } from "./test-record.ts";
import { compileCel } from "./test-run.ts";

const callable = { ...implementations, ...runtime };
const TODAY = "2026-01-15";

const RULES = [
  "notAfter(this.nguoiDuocKhaiSinh.ngaySinh, this.ngayDangKy)",
  "notAfter(this.ngayDangKy, today)",
  '!notAfter(today, this.ngayDangKy) || this.loaiDangKy == "lai"',
  'notMoreThanDaysAfter(this.ngayDangKy, this.nguoiDuocKhaiSinh.ngaySinh, 60) || this.loaiDangKy in ["qua-han", "lai"]',
  "has(this.me) && has(this.cha)",
  "has(this.me.ngaySinh)",
  "has(this.me.noiCuTru.maXa)",
  "!has(this.me) || atLeastAge(this.me.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh, 12)",
  "has(this.me) ? yearsApartAtLeast(this.me.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh, 12) : true",
  "has(this.me.ngaySinh) ? isFullDate(this.me.ngaySinh) : has(this.cha)",
  'this.me.gioiTinh == "2"',
  'this.me.gioiTinh != "1"',
  '"2" == this.me.gioiTinh && "1" == this.cha.gioiTinh',
  "this.me.gioiTinh != this.cha.gioiTinh",
  "this.coToaAn",
  "!this.coToaAn",
  "this.coToaAn == false",
  "this.coToaAn && this.me.daChet",
  "this.coToaAn || this.me.daChet || this.cha.daChet",
  "this.coToaAn && this.me.daChet && this.cha.daChet && has(this.ngayDangKy)",
  "!(this.coToaAn && this.me.daChet) || this.soBan > 0",
  "this.soBan > this.soLan",
  "this.soBan >= 1 && this.soLan <= 2",
  "this.soBan < -1 || this.soLan == 0",
  "this.soBan in [0, 1, -1]",
  "this.soBan in [this.soLan, 1]",
  '"VN" in this.me.quocTich',
  'this.loaiDangKy in ["moi"] ? this.soBan == 1 : this.soLan == 1',
  'this.me.hoTen.dayDu in [this.cha.hoTen.dayDu, "VN"]',
  "size(this.me.hoTen.dayDu) >= 2",
  "this.me.quocTich.size() == 1",
  "size(this.giamHo) > 0 && has(this.giamHo[0].nguoi)",
  'this.giamHo[0].quanHe == "VN" || this.giamHo[1].loai == "to-chuc"',
  'this.me.quocTich.exists(q, q == "VN") && this.cha.quocTich.all(q, q != "LA")',
  'this.giamHo.exists(g, g.loai == "ca-nhan" && g.nguoi.ngaySinh.startsWith("19"))',
  "this.giamHo.exists(g, atLeastAge(g.nguoi.ngaySinh, this.ngayDangKy, 18))",
  "this.giamHo.all(g, atLeastAge(g.nguoi.ngaySinh, this.ngayDangKy, 18))",
  "this.giamHo.all(g, has(g.nguoi) ? has(g.nguoi.hoTen) : has(g.quanHe))",
  'this.giamHo.exists_one(g, g.loai == "ca-nhan")',
  "this.giamHo.exists_one(g, g.nguoi.daChet)",
  'size(this.giamHo.filter(g, g.quanHe == "VN")) <= 1',
  "this.giamHo.filter(g, has(g.nguoi)).all(g, g.nguoi.daChet == this.coToaAn)",
  "this.giamHo.filter(g, has(g.nguoi)).map(g, g.nguoi.daChet).exists(d, d)",
  '"VN" in this.giamHo.map(g, g.quanHe)',
  '"VN" in this.giamHo.map(g, has(g.quanHe), g.quanHe)',
  "this.me.quanHe.exists(a, a.quanHe.exists(b, b.ngaySinh.startsWith(a.hoTen.ho)))",
  "this.me.quocTich.all(a, this.cha.quocTich.exists(b, a == b))",
  'this.me.hoTen.ho.contains("guy") || this.me.hoTen.ho.endsWith(this.me.hoTen.ten)',
  "[this.me, this.cha].exists(n, n.daChet)",
  "[this.me.soDinhDanhCaNhan, this.cha.soDinhDanhCaNhan].all(s, !isPlaceholder(s))",
  "(this.coToaAn ? this.me : this.cha).daChet",
  "has((this.coToaAn ? this.me : this.cha).daChet)",
  "idMatchesSex(this.me.soDinhDanhCaNhan, this.me.gioiTinh) && idMatchesBirth(this.me.soDinhDanhCaNhan, this.me.ngaySinh)",
  "inProvince(this.me.noiCuTru.maXa, this.me.noiCuTru.maTinh, this.me.noiCuTru.ngayHieuLuc)",
  "sameFamilyName(this.me.hoTen.ho, this.nguoiDuocKhaiSinh.hoTen.ho) || sameFamilyName(this.cha.hoTen.ho, this.nguoiDuocKhaiSinh.hoTen.ho)",
  'this.moRong.all(m, has(m.duLieu) && m.donVi == "H29.01")',
  "this.coToaAn || (this.me.daChet ? has(this.cha) : this.cha.daChet) || this.soBan == this.soLan",
  "has(this.me) == has(this.cha)",
  "size([]) == 0 && !(this.soBan in [])",
  'size("𠮷") == this.soBan',
  "sumsTo(this.tongTien, this.khoan.map(k, k.soTien))",
  'sumsTo(this.tongTien, [this.khoan[0].soTien, "1"])',
  'sumsTo(this.tongTien, this.khoan.filter(k, k.heSo == "1").map(k, k.soTien))',
  'atMostMoney(this.tongTien, "1") || atMostMoney("2", this.khoan[0].soTien)',
  "this.khoan.all(k, isProduct(this.tongTien, k.soTien, k.heSo))",
  "notAfterTime(this.lucLap, this.lucXong) && withinHours(this.lucLap, this.lucXong, 12)",
  "withinWorkingDays(this.ngayDangKy, this.lucXong, 3)",
  "notAfter(this.lucLap, this.ngayDangKy)",
  "sameDay(this.lucLap, this.lucXong)",
  "!awayFromTet(this.ngayDangKy, 60)",
  'inForce("60/2014/QH13", this.ngayDangKy)',
  'eventsReach(this.suKien, "hieu-luc")',
  'stepsAllowed("ban-ghi", this.suKien)',
];

describe("a compiled rule and the interpreter of CEL say the same", () => {
  const records = recordOf(sampleType);
  it.each(RULES)("%s", (rule) => {
    const compiled = compileCel(rule, sampleType, callable);
    const interpreted = oracle(rule, celFunctions, implementations);
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(records, (record) => {
        const verdict = compiled(record, { today: TODAY });
        seen.add(verdict);
        expect(verdict).toBe(interpreted(record, TODAY));
      }),
      { numRuns: 600, seed: 2026 },
    );
    expect(seen.size, "the records must give more than one verdict").toBeGreaterThan(
      rule.includes("[]") ? 0 : 1,
    );
  });

  it("for rules nobody wrote", () => {
    fc.assert(
      fc.property(ruleText(sampleType), fc.array(records, { minLength: 20, maxLength: 20 }), (rule, some) => {
        const compiled = compileCel(rule, sampleType, callable);
        const interpreted = oracle(rule, celFunctions, implementations);
        for (const record of some) {
          expect(compiled(record, { today: TODAY }), rule).toBe(interpreted(record, TODAY));
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe("the code of a rule", () => {
  it("is an expression over the record with the functions it imports", () => {
    expect(emitted("notAfter(this.me.ngaySinh, today)")).toEqual({
      code: "notAfter(o.me?.ngaySinh, c.today)",
      temps: [],
      imports: new Set(["notAfter"]),
    });
  });

  it("asks what is certain first, so that functions run only when needed", () => {
    expect(emitted("isFullDate(this.ngayDangKy) && has(this.me)").code).toBe(
      "(o.me !== undefined) && isFullDate(o.ngayDangKy)",
    );
  });

  it("keeps values that may be absent in variables", () => {
    expect(emitted("this.soBan > this.soLan")).toEqual({
      code: "(t1 = o.soBan) === undefined || (t2 = o.soLan) === undefined ? undefined : t1 > t2",
      temps: ["t1", "t2"],
      imports: new Set(),
    });
  });

  it("does not throw on a record of wrong structure", () => {
    for (const rule of RULES) {
      const compiled = compileCel(rule, sampleType, callable);
      for (const wrong of [null, 1, "x", [], [null], { a: 1 }, true]) {
        const record = Object.fromEntries(
          [
            "nguoiDuocKhaiSinh",
            "me",
            "cha",
            "ngayDangKy",
            "soBan",
            "coToaAn",
            "giamHo",
            "moRong",
            "loaiDangKy",
          ].map((name) => [name, wrong]),
        );
        expect(() => compiled(record, { today: TODAY })).not.toThrow();
      }
    }
  });
});

function emitted(text: string) {
  const parsed = parseCel(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return emitCel(parsed.ast, { functions: celFunctions });
}
