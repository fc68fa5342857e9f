import { describe, expect, test } from "vitest";
import { address } from "../src/address/index.ts";
import { BEFORE, found, LAST_DAY_OF_DISTRICTS, read } from "./address-reading.ts";

describe("nothing is guessed", () => {
  test("a number that many wards have is ambiguous, all of the city are candidates", () => {
    const { status, codes, rest, candidates } = read("Phường 1, TP HCM");
    expect({ status, codes, rest }).toEqual({ status: "ambiguous", codes: "79", rest: "Phường 1" });
    expect(candidates).toHaveLength(11);
  });

  test("a town and a commune of the same name need their words", () => {
    expect(read("Mỹ Thọ, Cao Lãnh, Đồng Tháp")).toMatchObject({
      status: "ambiguous",
      codes: "87/873",
      candidates: ["xa 30076 Thị trấn Mỹ Thọ", "xa 30100 Xã Mỹ Thọ"],
    });
    expect(read("Xã Mỹ Thọ, Cao Lãnh, Đồng Tháp")).toEqual(found("87/873/30100"));
  });

  test("names that diacritics keep apart are ambiguous without them", () => {
    expect(read("Xã Minh Quân, huyện Trấn Yên, tỉnh Yên Bái")).toEqual(found("15/138/04567"));
    expect(read("Xa Minh Quan, huyen Tran Yen, tinh Yen Bai")).toMatchObject({
      status: "ambiguous",
      codes: "15/138",
      candidates: ["xa 04516 Xã Minh Quán", "xa 04567 Xã Minh Quân"],
    });
    expect(read("Phuong Hang Bai, Quan Hoan Kiem, Ha Noi")).toMatchObject({
      status: "found",
      codes: "01/002/00088",
      doubts: [
        "name-without-diacritics tinh 01",
        "name-without-diacritics huyen 002",
        "name-without-diacritics xa 00088",
      ],
    });
  });

  test("a missing mark is no excuse where the name as written is another commune", () => {
    expect(read("Xã Sơn Đông, Huyện Hoài Đức, Hà Nội", LAST_DAY_OF_DISTRICTS)).toMatchObject({
      status: "ambiguous",
      candidates: ["xa 09613 Xã Sơn Đông", "xa 09859 Xã Sơn Đồng"],
    });
  });

  test("a missing mark is no excuse either where the name as written is a commune of another day", () => {
    expect(read("Xã Mường Sai, Sơn La", "2026-11-22")).toMatchObject({
      status: "partial",
      codes: "14",
      doubts: ["not-valid-then xa 04213"],
      candidates: ["xa 03712 Xã Mường Sại", "xa 04213 Xã Mường Sai"],
    });
    expect(read("Xã Mường Sại, Sơn La", "2026-11-22")).toEqual(found("14/03712"));
  });

  test("without commas nothing says where a name begins that another one ends with", () => {
    expect(read("Trường Mỹ Đông Tiền Hải Hưng Yên", "2026-11-22")).toMatchObject({
      status: "ambiguous",
      codes: "33",
      candidates: ["xa 12970 Xã Tiền Hải", "xa 12988 Xã Đông Tiền Hải"],
    });
    expect(read("khu phố Kiệt Xã Nam Cam Ranh Khánh Hòa", "2026-11-22").status).not.toBe("found");
    expect(read("Đông Tiền Hải Hưng Yên", "2026-11-22")).toEqual(found("33/12988"));
    expect(read("Trường Mỹ, Đông Tiền Hải, Hưng Yên", "2026-11-22")).toEqual(found("33/12988", "Trường Mỹ"));
  });

  test("a name is not taken for the end of a longer one, nor its last word for a street", () => {
    expect(
      read("Phường Thạnh Phước Huyện Bắc Tân Uyên Tỉnh Bình Dương", LAST_DAY_OF_DISTRICTS),
    ).toMatchObject({
      status: "partial",
      codes: "74/726",
    });
    expect(read("Xã Ma Ly Pho Huyện Tam Đường Tỉnh Lai Châu", LAST_DAY_OF_DISTRICTS).status).not.toBe(
      "found",
    );
    expect(read("Xã Ma Ly Pho Huyện Phong Thổ Tỉnh Lai Châu")).toEqual(found("12/109/03574"));
    expect(read("Bản 14 Bình Xa Tuyên Quang", "2026-11-22").codes).toMatch(/^08/);
  });

  test("district and commune in the wrong order are not read where the province may be what was not read", () => {
    expect(read("Tân Phước, Phú Mỹ, Bà oịa - Vũng Tàu").status).toBe("not-found");
    expect(read("Tân Phước, Phú Mỹ, Bà Rịa - Vũng Tàu")).toEqual(found("77/754/26716"));
    expect(read("Quận Ba Đình, phường Trúc Bạch, Châu Long").codes).toBe("01/001/00004");
  });

  test("the province at the end is the province, whatever else its name names", () => {
    expect(read("Hòa Bình, Thái Bình, Thái Bình").codes).not.toMatch(/^17/);
    expect(read("Phường Thái Bình, Hòa Bình, Hòa Bình")).toEqual(found("17/148/04789"));
  });

  test("a ward of another district, a district of another province, a ward of another province", () => {
    expect(read("Phường Hàng Bài, Quận Ba Đình, Hà Nội")).toEqual({
      status: "partial",
      codes: "01/001",
      rest: "Phường Hàng Bài",
      doubts: ["commune-not-in-district xa 00088"],
      candidates: ["xa 00088 Phường Hàng Bài"],
    });
    expect(read("Phường Hàng Bài, Quận 1, Hà Nội")).toMatchObject({
      status: "partial",
      codes: "01",
      doubts: ["district-not-in-province huyen 760"],
    });
    expect(read("Phường Hàng Bài, TP HCM")).toMatchObject({
      status: "partial",
      codes: "79",
      doubts: ["commune-not-in-province xa 00088"],
    });
    expect(read("Hàng Bài, Ba Đình, Hà Nội").codes).toBe("01/001");
  });

  test("two wards, two districts, two provinces", () => {
    expect(read("Phường Hàng Bài, Phường Tràng Tiền, Quận Hoàn Kiếm, Hà Nội")).toMatchObject({
      status: "ambiguous",
      codes: "01/002",
      doubts: ["several-communes xa 00079 00088"],
    });
    expect(read("Quận Hoàn Kiếm, Quận Ba Đình, Hà Nội")).toMatchObject({
      status: "ambiguous",
      codes: "01",
      doubts: ["several-districts huyen 001 002"],
    });
    expect(read("Tỉnh Hà Nam, Tỉnh Nam Định")).toMatchObject({
      status: "ambiguous",
      codes: "",
      doubts: ["several-provinces tinh 35 36"],
    });
  });

  test("a name right after a house number may be a street", () => {
    expect(read("12 Hàng Bài, Hoàn Kiếm, Hà Nội")).toMatchObject({
      status: "partial",
      codes: "01/002",
      rest: "12 Hàng Bài",
      doubts: ["unit-or-street xa 00088"],
    });
    expect(read("12 Hai Bà Trưng, Hà Nội")).toMatchObject({
      codes: "01",
      doubts: ["unit-or-street huyen 007"],
    });
  });

  test("one name for a district and the town in it is at least the district", () => {
    expect(read("Sóc Sơn, Hà Nội")).toMatchObject({
      status: "partial",
      codes: "01/016",
      candidates: ["xa 00376 Thị trấn Sóc Sơn"],
    });
    expect(read("Tân Phú, TP HCM")).toMatchObject({ status: "ambiguous", codes: "79" });
    expect(read("Cao Lãnh, Đồng Tháp")).toMatchObject({ status: "ambiguous", codes: "87" });
  });

  test("a slip is told and not mended, unless the rest of the address says the same", () => {
    expect(read("Phường Hàng Bải, Quận Hoàn Kiếm, Hà Nội")).toMatchObject({
      status: "partial",
      codes: "01/002",
      doubts: ["misspelt xa 00088"],
      candidates: ["xa 00088 Phường Hàng Bài"],
    });
    expect(read("Phường Hàng Bài, Quận Hoàn Kím, Hà Nội")).toMatchObject({
      status: "found",
      codes: "01/002/00088",
      rest: "Quận Hoàn Kím",
      doubts: ["misspelt huyen 002"],
    });
  });

  test("a name that goes on is another name", () => {
    expect(read("Xã Tân Phú Trung, Huyện Củ Chi, TP HCM")).toEqual(found("79/783/27553"));
    expect(read("Phường Hàng Bài Mới, Quận Hoàn Kiếm, Hà Nội")).toMatchObject({
      status: "partial",
      codes: "01/002",
      doubts: ["unknown-part xa"],
    });
  });

  test("names that no table has are told by their level only", () => {
    expect(read("xã Abc, huyện Xyz, tỉnh Qwe")).toEqual({
      status: "not-found",
      codes: "",
      rest: "xã Abc, huyện Xyz, tỉnh Qwe",
      doubts: ["unknown-part xa", "unknown-part huyen", "unknown-part tinh"],
      candidates: [],
    });
  });

  test.each(["", " ,;- ", "không rõ", "12345", "Hoa Kỳ", "?"])("%j says nothing", (text) => {
    expect(read(text)).toMatchObject({ status: "not-found", codes: "", doubts: [], candidates: [] });
  });

  test("look-alike letters are read and told", () => {
    expect(read("P. Láng Thượng, Q. \u00d0ống \u00d0a, Hà Nội")).toMatchObject({
      status: "found",
      codes: "01/006/00187",
      doubts: ["homoglyphs"],
    });
  });

  test("a text that is longer than any address is not read", () => {
    expect(read("Phường 1, ".repeat(200))).toMatchObject({ status: "not-found", doubts: ["too-long"] });
    expect(read(`a${"\u0301".repeat(5000)}`)).toMatchObject({ status: "not-found", doubts: ["too-long"] });
  });

  test("doubts hold no word of the address", () => {
    const { doubts } = address.parse("Bí mật 77, xã Kín Đáo, huyện Không Có, Hà Nội", { asOf: BEFORE });
    expect(JSON.stringify(doubts)).not.toMatch(/Kín|Không|mật|77/i);
  });
});
