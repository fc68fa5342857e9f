import { describe, expect, it } from "vitest";
import { editDistance, suggest } from "./suggest.ts";

describe("the nearest word", () => {
  it("is found for letters that were dropped, added, changed or swapped", () => {
    const fields = ["ngaySinh", "ngayDangKy", "hoTen"];
    expect(
      ["ngaySnh", "ngaySinhh", "ngaySinf", "ngaySnih", "NGAYSINH"].map((word) => suggest(word, fields)),
    ).toEqual(Array(5).fill("ngaySinh"));
  });

  it("is not invented when nothing is near", () => {
    expect(suggest("queQuan", ["ngaySinh", "hoTen"])).toBeUndefined();
  });

  it("counts a swap of neighbours as one slip", () => {
    expect(editDistance("abcd", "abdc")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });
});
