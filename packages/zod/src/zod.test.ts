import type { HoTen, Nguoi } from "@thongnhat/schemas/chung";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { hoTen, nguoi } from "@thongnhat/zod/chung";
import type { khaiSinh } from "@thongnhat/zod/ho-tich";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";

describe("a form built on the standard", () => {
  it("infers the published interfaces", () => {
    expectTypeOf<z.infer<typeof khaiSinh>>().toEqualTypeOf<KhaiSinh>();
    expectTypeOf<z.input<typeof nguoi>>().toEqualTypeOf<Nguoi>();
  });

  it("picks fields of a person", () => {
    const form = nguoi.pick({ hoTen: true, ngaySinh: true });
    expectTypeOf<z.infer<typeof form>["hoTen"]>().toEqualTypeOf<HoTen | undefined>();
    expect(form.safeParse({ hoTen: { dayDu: "Nguyễn Văn Ánh" }, ngaySinh: "1985-03" }).success).toBe(true);
    expect(form.safeParse({ ngaySinh: "1985-13" }).success).toBe(false);
  });

  it("extends a name with a field of its own", () => {
    const form = hoTen.extend({ biDanh: z.string() });
    expect(form.safeParse({ dayDu: "Nguyễn Văn Ánh", biDanh: "Tư" }).success).toBe(true);
  });

  it("says what is wrong by the code that the catalogue explains, and repeats no key", () => {
    const result = nguoi.safeParse({
      ngaySinh: "30/03/1985",
      danToc: "Kinh",
      "Nguyễn Văn Ánh 0912345678": 1,
    });
    const messages = result.error?.issues.map(({ message }) => message).sort();
    expect(messages).toEqual(["TN-CODE dan-toc", "TN-FORMAT ngay-khuyet", "TN-UNKNOWN-FIELD"]);
  });

  it("does not compile when a picked field is not there", () => {
    // @ts-expect-error the standard has no such field
    expect(() => nguoi.pick({ khongCo: true }).parse({})).toThrow();
  });
});
