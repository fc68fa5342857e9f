import { describe, expect, test } from "vitest";
import { address } from "../src/address/index.ts";
import { BEFORE, found, LAST_DAY_OF_DISTRICTS, read, TODAY } from "./address-reading.ts";

describe("an address is read however it is written", () => {
  test.each([
    ["Phường Hàng Bài, Quận Hoàn Kiếm, Thành phố Hà Nội"],
    ["P. Hàng Bài, Q. Hoàn Kiếm, TP. Hà Nội"],
    ["P.Hàng Bài,Q.Hoàn Kiếm,HN"],
    ["p hàng bài q hoàn kiếm hn"],
    ["F. Hàng Bài - Q. Hoàn Kiếm - T.P Hà Nội"],
    ["PHƯỜNG HÀNG BÀI QUẬN HOÀN KIẾM THÀNH PHỐ HÀ NỘI VIỆT NAM"],
    ["Hàng Bài, Hoàn Kiếm, Hà Nội"],
    ["Hàng Bài Hoàn Kiếm Hà Nội"],
    ["Hà Nội, Hoàn Kiếm, Hàng Bài"],
    ["Thành phố Hà Nội Quận Hoàn Kiếm Phường Hàng Bài"],
    ["Quận Hoàn Kiếm, Hà Nội, phường Hàng Bài"],
    ["Phường Hàng Bài\r\nQuận Hoàn Kiếm\r\nHà Nội"],
    ["Phường: Hàng Bài; Quận: Hoàn Kiếm; Thành phố: Hà Nội."],
    ["Phường-Hàng-Bài, Quận-Hoàn-Kiếm, Hà-Nội"],
    ["Địa chỉ: P. Hàng Bài, Q. Hoàn Kiếm, Hà Nội, VN"],
    ["P.\u00a0Hàng\u00a0Bài,\u200b Q.  Hoàn   Kiếm, Hà Nội"],
    ["Phường Hàng Bài, Quận Hoàn Kiếm, Hà Nội".normalize("NFD")],
    ["Phường Hàng Bài, Quận Hoàn Kiếm"],
    ["Phường Hàng Bài, Hà Nội"],
    ["Phường Hàng Bài"],
  ])("%j is Hàng Bài ward", (text) => {
    expect(read(text)).toEqual(found("01/002/00088"));
  });

  test.each([
    ["Số 5, tổ 3, Phường Hàng Bài, Quận Hoàn Kiếm, Hà Nội", "Số 5, tổ 3"],
    ["12 Hàng Bài Phường Hàng Bài Quận Hoàn Kiếm Hà Nội", "12 Hàng Bài"],
    ["12/3A ngõ 4 phố Huế, P. Hàng Bài, Q. Hoàn Kiếm, HN", "12/3A ngõ 4 phố Huế"],
    ["25 Xã Đàn - P. Hàng Bài - Q. Hoàn Kiếm - Hà Nội", "25 Xã Đàn"],
    ["Tỉnh lộ 10, đường Thành Phố, P. Hàng Bài, Q. Hoàn Kiếm, HN", "Tỉnh lộ 10, đường Thành Phố"],
    ["Nhà số 5 Quận ủy, P. Hàng Bài, Q. Hoàn Kiếm", "Nhà số 5 Quận ủy"],
    ["xóm Chùa, thôn Hòa Bình, phường Hàng Bài, Hoàn Kiếm, Hà Nội", "xóm Chùa, thôn Hòa Bình"],
    ["Hà Nội, Quận Hoàn Kiếm, Phường Hàng Bài, số 5", "số 5"],
    ["P. Hàng Bài (gần hồ), Q. Hoàn Kiếm, HN 100000", "gần hồ, 100000"],
    ["12 Nguyễn T. Minh Khai, P. Hàng Bài, Q. Hoàn Kiếm, HN", "12 Nguyễn T. Minh Khai"],
    ["Căn hộ P. 302, chung cư H. 5, P. Hàng Bài, Q. Hoàn Kiếm, HN", "Căn hộ P. 302, chung cư H. 5"],
    ["tổ 3\nkhu phố 2\nphường Hàng Bài\nquận Hoàn Kiếm\nHà Nội", "tổ 3, khu phố 2"],
  ])("of %j what is no unit is left over as it was written", (text, rest) => {
    expect(read(text)).toEqual(found("01/002/00088", rest));
  });

  test.each([
    ["P.1, Q.3, TP.HCM", "79/770/27160"],
    ["Phường 01 Quận 03 Thành phố Hồ Chí Minh", "79/770/27160"],
    ["P1 Q3 TPHCM", "79/770/27160"],
    ["F.12, Q.10, Sài Gòn", "79/771/27172"],
    ["Phường Linh Trung, TP. Thủ Đức, TP HCM", "79/769/26800"],
    ["Phường Sơn Lộc, TX Sơn Tây, TP Hà Nội", "01/269/09586"],
    ["Thị trấn Sóc Sơn, Huyện Sóc Sơn, HN", "01/016/00376"],
    ["Xã Phương Thiện, TP Hà Giang, T. Hà Giang", "02/024/00949"],
    ["HUYỆN ÂN THI XÃ PHÙ ỦNG TỈNH HƯNG YÊN", "33/329/12145"],
    ["P. Hải Châu 1, Q. Hải Châu, Đà Nẵng", "48/492/20236"],
    ["Phường 4, TP Vị Thanh, Hậu Giang", "93/930/31324"],
    ["Hoà Thuận Tây, Hải Châu, Đà Nẵng", "48/492/20245"],
    ["xã Ea Hleo, huyện Ea H’leo, tỉnh Đắk Lắk", "66/645/24184"],
    ["Phường Thắng Tam - TP. Vũng Tàu - Bà Rịa - Vũng Tàu", "77/747/26508"],
    ["P. Phú Hội, TP Huế, TT-Huế", "46/474/19786"],
  ])("%j is %s", (text, codes) => {
    expect(read(text)).toEqual(found(codes));
  });

  test("a district that had no communes is found itself", () => {
    expect(read("Huyện Côn Đảo, Bà Rịa - Vũng Tàu")).toEqual(found("77/755"));
  });
});

describe("the day decides", () => {
  test("since 1 July 2025 communes stand under provinces, and special zones are communes", () => {
    expect(read("Phường Ba Đình, Hà Nội", "2025-07-01")).toEqual(found("01/00004"));
    expect(read("Đặc khu Phú Quốc, tỉnh An Giang", TODAY)).toEqual(found("91/31078"));
    expect(read("ĐK Phú Quốc, An Giang", TODAY)).toEqual(found("91/31078"));
    expect(read("Xuân Hương - Đà Lạt, Lâm Đồng", TODAY)).toEqual(found("68/24781"));
  });

  test("a ward of 2025 in an address of 2024 is not chosen", () => {
    expect(read("Đặc khu Lý Sơn, tỉnh Quảng Ngãi")).toEqual({
      status: "partial",
      codes: "51",
      rest: "Đặc khu Lý Sơn",
      doubts: ["not-valid-then xa 21548"],
      candidates: ["xa 21548 Đặc khu Lý Sơn"],
    });
  });

  test("a district after 1 July 2025 makes the ward doubtful, even if a ward has that name", () => {
    expect(read("Phường Hoàn Kiếm, Quận Hoàn Kiếm, Hà Nội", "2025-07-01")).toEqual({
      status: "partial",
      codes: "01",
      rest: "Phường Hoàn Kiếm, Quận Hoàn Kiếm",
      doubts: ["not-valid-then huyen 002"],
      candidates: ["xa 00070 Phường Hoàn Kiếm", "huyen 002 Quận Hoàn Kiếm"],
    });
  });

  test("ward and district of yesterday are not read as street and ward of today", () => {
    expect(read("Hàng Bài, Hoàn Kiếm, Hà Nội", LAST_DAY_OF_DISTRICTS)).toEqual(found("01/002/00088"));
    expect(read("Hàng Bài, Hoàn Kiếm, Hà Nội", TODAY)).toEqual({
      status: "partial",
      codes: "01",
      rest: "Hàng Bài, Hoàn Kiếm",
      doubts: ["not-valid-then xa 00088"],
      candidates: ["xa 00070 Phường Hoàn Kiếm", "xa 00088 Phường Hàng Bài"],
    });
  });

  test.each(["Phường Vũ Ninh, Thành phố Bắc Ninh, Tỉnh Bắc Ninh", "Vũ Ninh, Bắc Ninh, Bắc Ninh"])(
    "%j names a district that was called like its province, and today there is none",
    (text) => {
      const { status, doubts } = read(text, TODAY);
      expect(status).toBe("partial");
      expect(doubts).toContain("not-valid-then huyen 256");
    },
  );

  test("a ward that is called like its province, or like a province that is gone, is that ward", () => {
    expect(read("Lào Cai, Lào Cai", TODAY)).toEqual(found("15/02647"));
    expect(read("Bắc Giang, Bắc Ninh", TODAY)).toEqual(found("24/07210"));
  });

  test("a province that is gone is told, and nothing below it chosen", () => {
    expect(read("Xã Cổ Đô, huyện Ba Vì, tỉnh Hà Tây", "2007-05-01")).toEqual(found("28/271/09628"));
    expect(read("Xã Cổ Đô, huyện Ba Vì, tỉnh Hà Tây", "2015-05-01")).toMatchObject({
      status: "not-found",
      doubts: ["not-valid-then tinh 28"],
    });
    expect(read("Tỉnh Hà Giang", TODAY)).toMatchObject({
      status: "not-found",
      candidates: ["tinh 02 Tỉnh Hà Giang"],
    });
  });

  test("a commune that only changed its kind is the same, and the old word is told", () => {
    expect(read("Xã Lương Tài, Bắc Ninh", "2026-09-19")).toEqual(found("24/09496"));
    expect(read("Xã Lương Tài, Bắc Ninh", "2026-09-20")).toMatchObject({
      status: "found",
      codes: "24/09496",
      doubts: ["not-valid-then xa 09496"],
    });
  });

  test("kinds of districts are known of their last day only", () => {
    expect(read("Phường 1, Thị xã Cao Lãnh, Đồng Tháp", "2010-01-01")).toMatchObject({
      status: "found",
      codes: "87/866/29866",
      doubts: ["another-type huyen 866"],
    });
  });

  test("before the tables begin nothing is certain", () => {
    const { status, codes, doubts, candidates } = read(
      "Phường Hàng Bài, Quận Hoàn Kiếm, Hà Nội",
      "1999-05-01",
    );
    expect({ status, codes, doubts }).toEqual({
      status: "not-found",
      codes: "",
      doubts: ["history-unknown"],
    });
    expect(candidates).toContain("xa 00088 Phường Hàng Bài");
  });

  test("a commune of which sources disagree is a candidate, with the reason", () => {
    expect(read("Xã Nham Sơn, Thành phố Bắc Giang, Tỉnh Bắc Giang", "2025-03-01")).toMatchObject({
      status: "partial",
      doubts: expect.arrayContaining(["history-unknown xa 07732"]),
    });
  });

  test.each(["", "2025", "01/07/2025", "2025-02-30"])("%j is no day", (asOf) => {
    expect(() => address.parse("Hà Nội", { asOf })).toThrow(RangeError);
    expect(() => address.parse("Hà Nội", { asOf: BEFORE, now: asOf })).toThrow(RangeError);
  });
});

describe("then and now", () => {
  test("a ward that went whole into another one is that one, with its province", () => {
    const { now } = address.parse("P. Trúc Bạch, Q. Ba Đình, Hà Nội", {
      asOf: LAST_DAY_OF_DISTRICTS,
      now: "2025-07-01",
    });
    expect(now).toMatchObject({
      status: "one",
      code: "00004",
      tinh: { code: "01" },
      xa: { vi: "Phường Ba Đình" },
    });
    expect(now?.huyen).toBeUndefined();
  });

  test("a commune of a province that was merged is in the new province", () => {
    const { then, now } = address.parse("Xã Lũng Cú, Huyện Đồng Văn, Hà Giang", {
      asOf: LAST_DAY_OF_DISTRICTS,
    });
    expect(then.tinh?.code).toBe("02");
    expect(now).toMatchObject({ status: "one", to: TODAY, tinh: { code: "08", vi: "Tỉnh Tuyên Quang" } });
  });

  test("a ward that was divided has several targets and no unit", () => {
    const { now } = address.parse("Phường Nam Đồng, Quận Đống Đa, Hà Nội", { asOf: LAST_DAY_OF_DISTRICTS });
    expect(now?.status).toBe("many");
    expect(now?.targets.length).toBeGreaterThan(1);
    expect(now?.xa).toBeUndefined();
  });

  test("an island district becomes its special zone", () => {
    const { now } = address.parse("Huyện Côn Đảo, Bà Rịa - Vũng Tàu", { asOf: BEFORE });
    expect(now).toMatchObject({ status: "one", tinh: { code: "79" }, xa: { vi: "Đặc khu Côn Đảo" } });
  });

  test("without a commune there is no now", () => {
    expect(address.parse("Quận Ba Đình, Hà Nội", { asOf: BEFORE })).not.toHaveProperty("now");
  });
});
