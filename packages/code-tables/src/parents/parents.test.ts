import { dayNumber } from "@thongnhat/core";
import { describe, expect, test } from "vitest";
import { inProvince, parentOf } from "../generated/xa/parents.ts";

describe("the province of a commune", () => {
  test("changes with the merger of provinces: Phường Cao Thượng of Bắc Giang is Bắc Ninh today", () => {
    expect(parentOf("07294", dayNumber("2025-06-30"))).toBe("24");
    expect(parentOf("07294", dayNumber("2025-07-01"))).toBe("24");
    expect(parentOf("09193", dayNumber("2025-06-30"))).toBe("27");
    expect(parentOf("09193", dayNumber("2025-07-01"))).toBe("24");
  });

  test("the same commune code is in Yên Bái before and in Lào Cai after, both written 15", () => {
    expect(inProvince("04252", "15", "2025-06-30")).toBe(true);
    expect(inProvince("04252", "15", "2025-07-01")).toBe(true);
    expect(inProvince("02671", "10", "2025-06-30")).toBe(true);
    expect(inProvince("02671", "10", "2025-07-01")).toBe(false);
  });

  test("a commune of Hà Tây came to Hà Nội in August 2008", () => {
    expect(inProvince("09538", "28", "2006-05-01")).toBe(true);
    expect(inProvince("09538", "01", "2015-05-01")).toBe(true);
    expect(inProvince("09538", "28", "2015-05-01")).toBe(false);
    expect(inProvince("09538", "01", "2008-07-30")).toBeUndefined();
  });

  test("a year in which the province changed decides nothing between the two", () => {
    expect(inProvince("09193", "27", "2025")).toBeUndefined();
    expect(inProvince("09193", "24", "2025")).toBeUndefined();
    expect(inProvince("09193", "79", "2025")).toBe(false);
  });

  test("what is not known stays open: before 2004, unknown commune, no date, not text", () => {
    expect(inProvince("00001", "01", "1990")).toBeUndefined();
    expect(inProvince("99999", "01", "2020-01-01")).toBeUndefined();
    expect(inProvince("00001", "01", "")).toBeUndefined();
    expect(inProvince("00001", undefined, "2020-01-01")).toBeUndefined();
    expect(inProvince(1, "01", "2020-01-01")).toBeUndefined();
    expect(parentOf("00001", dayNumber("2025-07-01"))).toBeUndefined();
  });
});
