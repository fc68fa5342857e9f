import { catalogue } from "@thongnhat/schemas/catalogue";
import { describe, expect, test } from "vitest";
import { fakeCatalogue } from "../../test/fake-registry.ts";
import { cli } from "../../test/streams.ts";
import { explainText, rulesOf } from "./explain.ts";

describe("thongnhat explain", () => {
  test("says of a rule what it means, its law, its evidence and its severities", async () => {
    const { code, out } = await cli(["explain", "ks-01"]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "KS-01 · ngày đăng ký
        Ngày sinh ở sau ngày đăng ký.
        Cách sửa: Xem lại hai ngày theo sổ.
        Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14
        Vị trí: /ngayDangKy
        Chứng cứ: đề xuất của bộ chuẩn – sai trong mọi trường hợp
        Loại căn cứ: lôgic
        Mức độ: đăng ký mới: lỗi; số hóa từ sổ: cảnh báo
        Bản ghi: Khai sinh (ho-tich/khai-sinh)
        Điều kiện (CEL): notAfter(this.nguoiDuocKhaiSinh.ngaySinh, this.ngayDangKy)
      "
    `);
  });
  test("names the field of each rule of the standard as people call it, also where the rule stands in a block", () => {
    const rules = rulesOf(catalogue);
    const titleOf = (code: string) => {
      const entry = rules.get(code);
      return entry && explainText({ kind: "rule", code, entry }, "vi", catalogue).split("\n")[0];
    };
    expect(titleOf("B-THA-D8")).toBe("B-THA-D8 · Trạng thái của khoản");
    const raw = [...rules.keys()].filter((code) => /(?:·|›) [a-z]\w*$/.test(titleOf(code) ?? ""));
    expect(raw).toEqual([]);
  });
  test("says of an engine code what it means, with an example", async () => {
    const { out } = await cli(["explain", "TN-READ-DUPLICATE-KEY"]);
    expect(out).toContain("Một trường xuất hiện hai lần");
    expect(out).toContain('Ví dụ: Sai: {"so": "12", "so": "13"} · Đúng: {"so": "13"}');
  });
  test("knows every code of the catalogue in both languages, without a place left unfilled", async () => {
    for (const lang of ["vi", "en"] as const) {
      for (const code of Object.keys(fakeCatalogue.messages[lang])) {
        const { code: exit, out } = await cli(["explain", code, "--lang", lang]);
        expect(exit).toBe(0);
        expect(out).not.toMatch(/\{[a-z]+\}/);
        for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
      }
    }
  });
  test("finds a rule whose id ends in a small letter, however it is typed", async () => {
    for (const typed of ["KS-01b", "ks-01b", "KS-01B"])
      expect((await cli(["explain", typed])).out).toMatch(/^KS-01b · ngày đăng ký\n/);
  });
  test("lists all codes", async () => {
    const { out } = await cli(["explain"]);
    expect(out).toContain("KS-01");
    expect(out).toContain("TN-READ-TCVN3");
  });
  test("as JSON keeps every fact", async () => {
    const { out } = await cli(["explain", "KS-01", "--json", "--lang", "en"]);
    expect(JSON.parse(out)).toMatchObject({
      code: "KS-01",
      kind: "rule",
      records: ["ho-tich/khai-sinh"],
      message: "Born after the registration.",
      severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
    });
  });
  test.each([
    ["TN-REQUIRE", "TN-REQUIRED"],
    ["KS-99", "KS-01"],
    ["csv", "TN-READ-CSV-HEADER"],
    ["ks-1", "KS-01?"],
    ["ks01B", "KS-01b?"],
  ])("suggests for %s", async (wrong, right) => {
    const { code, err } = await cli(["explain", wrong]);
    expect(code).toBe(2);
    expect(err).toContain(right);
  });
});
