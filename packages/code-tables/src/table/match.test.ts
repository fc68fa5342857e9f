import { describe, expect, test } from "vitest";
import { danToc, gioiTinh, quocGia, tinh, tonGiao, xa } from "../index.ts";

describe("dirty ethnic groups", () => {
  test.each([
    ["Kinh", "01", "name"],
    ["KINH", "01", "name"],
    ["\u00a0Dân  tộc  Kinh ", "01", "name"],
    ["DT Kinh", "01", "name"],
    ["Dân tộc: Kinh", "01", "name"],
    ["01", "01", "code"],
    ["Việt", "01", "alias"],
    ["Kinh (Việt)", "01", "alias"],
    ["H'Mông", "08", "alias"],
    ["H’Mông", "08", "alias"],
    ["Hmông", "08", "alias"],
    ["Mông", "08", "name"],
    ["Mèo", "08", "hidden-alias"],
    ["Khmer", "05", "alias"],
    ["Kh'mer", "05", "alias"],
    ["Khơ me", "05", "name"],
    ["Êđê", "12", "name"],
    ["E\u0302 Đe\u0302", "12", "name"],
    ["Ê Ðê", "12", "name"],
    ["E De", "12", "folded-name"],
    ["TAY", "02", "folded-name"],
    ["Cao Lan", "15", "alias"],
    ["Pa Cô", "31", "hidden-alias"],
    ["Vân Kiều", "23", "alias"],
    ["Thổ", "24", "name"],
    ["Nước ngoài", "55", "name"],
  ])("%j is %s", (text, code, stage) => {
    expect(danToc.match(text)).toEqual({ status: "matched", code, stage, candidates: [code] });
  });

  test.each([
    ["Tày/Nùng", ["02", "07"]],
    ["Xá Khao", ["33", "39"]],
    ["Xá Lá Vàng", ["24", "44", "45"]],
    ["Ca-tang", ["26", "27"]],
    ["Hạ", ["04", "26"]],
    ["Chil", ["16", "20"]],
    ["Lao", ["37", "41"]],
  ])("%j may be several groups and is never the first of them", (text, candidates) => {
    const match = danToc.match(text);
    expect(match).toMatchObject({ status: "ambiguous", candidates });
    expect(match.code).toBeUndefined();
  });

  test.each(["", "   ", "Không", "Null", "1", "Kinh Kinh"])("%j is no ethnic group", (text) => {
    expect(danToc.match(text)).toMatchObject({ status: "unmatched", stage: "none" });
  });

  test("a name with another tone is not accepted, only suggested", () => {
    expect(danToc.match("Mạng")).toEqual({ status: "unmatched", stage: "none", candidates: ["45"] });
  });
});

describe("other tables", () => {
  test("tone marks in either place, prefixes and capitals are the same name", () => {
    expect(tonGiao.match("Phật giáo Hoà Hảo").code).toBe("phat-giao-hoa-hao");
    expect(tonGiao.match("ĐẠO CAO ĐÀI").code).toBe("cao-dai");
    expect(gioiTinh.match("NỮ").code).toBe("2");
    expect(gioiTinh.match("nam").code).toBe("1");
  });

  test("a former state is found by the name of its time", () => {
    expect(quocGia.match("Liên Xô (cũ)").code).toBe("SU");
    expect(quocGia.match("nước Nga").code).toBe("RU");
    expect(quocGia.match("Việt Nam").code).toBe("VN");
  });

  test("the day decides which province a name or a code is", () => {
    expect(tinh.match("Tỉnh Hà Giang", { asOf: "2025-06-30" }).code).toBe("02");
    expect(tinh.match("Tỉnh Hà Giang", { asOf: "2025-07-01" }).status).toBe("unmatched");
    expect(tinh.match("Bắc Ninh", { asOf: "2025-06-30" }).code).toBe("27");
    expect(tinh.match("Bắc Ninh", { asOf: "2025-07-01" }).code).toBe("24");
    expect(tinh.match("Bắc Ninh")).toMatchObject({ status: "ambiguous", candidates: ["24", "27"] });
    expect(tinh.match("02", { asOf: "2025-07-01" }).status).toBe("unmatched");
  });

  test("a commune's name that many communes have is ambiguous", () => {
    const match = xa.match("Xã Hòa Bình", { asOf: "2025-06-30" });
    expect(match.status).toBe("ambiguous");
    expect(match.candidates.length).toBeGreaterThan(1);
    expect(xa.match("P. Phuc Xa", { asOf: "2025-06-30" })).toMatchObject({
      code: "00001",
      stage: "folded-name",
    });
  });
});
