import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { expect, it } from "vitest";
import { examplesOf } from "./examples.ts";

/** How a birth registered on that day is judged when it does not say the child's sex, which the law of 2014 requires. */
function withoutSex(ngayDangKy: string): string | undefined {
  const record = structuredClone(examplesOf("ho-tich/khai-sinh").valid[0]?.content) as {
    ngayDangKy: string;
    nguoiDuocKhaiSinh: { gioiTinh?: string };
  };
  record.ngayDangKy = ngayDangKy;
  delete record.nguoiDuocKhaiSinh.gioiTinh;
  const result = khaiSinh.validate(record, { today: "2028-01-01" });
  const found = (result.ok ? result.warnings : result.issues).find(
    ({ path }) => path === "/nguoiDuocKhaiSinh/gioiTinh",
  );
  return found?.severity;
}

it("what the law of 2014 requires is an error only in records of its time", () => {
  expect(withoutSex("2015-12-31")).toBe("warning");
  expect(withoutSex("2016-01-01")).toBe("error");
  expect(withoutSex("2027-02-28")).toBe("error");
  expect(withoutSex("2027-03-01")).toBe("warning");
});

it("a year that may lie after its end is no ground for an error", () => {
  expect(withoutSex("2027")).toBe("warning");
});
