import { catalogue } from "@thongnhat/schemas/catalogue";
import { expect, test } from "vitest";
import { dictionaryLink } from "./links.ts";

const link = (code: string, path: string, record?: string) =>
  dictionaryLink({ code, path, ...(record && { record }) }, catalogue, "", "vi");

test("a finding leads to its rule, or to its field, in the dictionary", () => {
  expect(link("KS-01", "/nguoiDuocKhaiSinh/ngaySinh", "ho-tich/khai-sinh")).toBe(
    "../tu-dien/ho-tich/khai-sinh.html#quy-tac-ks-01",
  );
  expect(link("TN-FORMAT", "/cha/giayToTuyThan/0/so", "ho-tich/khai-sinh")).toBe(
    "../tu-dien/ho-tich/khai-sinh.html#cha.giayToTuyThan.so",
  );
});

test("what the record does not have leads to what is around it", () => {
  expect(link("TN-UNKNOWN-FIELD", "/cha/soHoKhau", "ho-tich/khai-sinh")).toMatch(/khai-sinh\.html#cha$/);
  expect(link("TN-CODE", "/noiDung/cha/danToc", "ho-tich/trich-luc")).toMatch(/trich-luc\.html#noiDung$/);
  expect(link("TN-TYPE", "", "ho-tich/khai-sinh")).toBe("../tu-dien/ho-tich/khai-sinh.html");
});

test("a record that is not one leads nowhere", () => {
  expect(link("TN-READ-JSON", "")).toBeUndefined();
  expect(link("TN-TYPE", "/a", "constructor")).toBeUndefined();
});
