import { describe, expect, test } from "vitest";
import { danToc, gioiTinh, huyen, nhomMau, quocGia, tinh, tonGiao, trinhDoVanHoa, xa } from "../index.ts";

const BEFORE = { asOf: "2025-06-30" };
const AFTER = { asOf: "2025-07-01" };

describe("dirty ethnic groups", () => {
  test.each([
    ["01", "01", "code"],
    [" 01", "01", "spaces"],
    ["Kinh", "01", "exact"],
    ["Mông", "08", "exact"],
    ["Thổ", "24", "exact"],
    ["Co\u031b-tu", "26", "nfc"],
    ["Ê-\u0111ê", "12", "exact"],
    ["E\u0302-\u0111e\u0302", "12", "nfc"],
    ["Sán\u00a0Chay", "15", "spaces"],
    ["Sán\u200b  Chay ", "15", "spaces"],
    ["Khơ me", "05", "dashes"],
    ["Êđê", "12", "dashes"],
    ["KINH", "01", "case"],
    ["E\u0302 Đe\u0302", "12", "case"],
    ["Ê \u00d0ê", "12", "case"],
    ["Ê \u0189ê", "12", "case"],
    ["\u00a0Dân  tộc  Kinh ", "01", "prefix"],
    ["DT Kinh", "01", "prefix"],
    ["Dân tộc: Kinh", "01", "prefix"],
    ["Nước ngoài", "55", "prefix"],
    ["Việt", "01", "alias"],
    ["Kinh (Việt)", "01", "alias"],
    ["H'Mông", "08", "alias"],
    ["H’Mông", "08", "alias"],
    ["H\u02bcMông", "08", "alias"],
    ["Hmông", "08", "alias"],
    ["Khmer", "05", "alias"],
    ["Kh'mer", "05", "alias"],
    ["Cao Lan", "15", "alias"],
    ["Vân Kiều", "23", "alias"],
    ["Mèo", "08", "hidden-alias"],
    ["Pa Cô", "31", "hidden-alias"],
    ["E De", "12", "no-diacritics"],
    ["TAY", "02", "no-diacritics"],
    ["DAN TOC KINH", "01", "no-diacritics"],
    ["Bru Vân Kiêu", "23", "no-diacritics"],
    ["Bru-Vân Kiềuu", "23", "edit-distance"],
  ])("%j is %s, found at the stage %s", (text, code, stage) => {
    expect(danToc.match(text)).toEqual({ status: "matched", code, stage, candidates: [code] });
  });

  test.each([
    ["Tày/Nùng", "exact", ["02", "07"]],
    ["Kinh, Tay", "no-diacritics", ["01", "02"]],
    ["Xá Khao", "hidden-alias", ["33", "39"]],
    ["Xá Lá Vàng", "hidden-alias", ["24", "44", "45"]],
    ["Ca-tang", "hidden-alias", ["26", "27"]],
    ["Hạ", "hidden-alias", ["04", "26"]],
    ["Chil", "hidden-alias", ["16", "20"]],
    ["Lao", "no-diacritics", ["37", "41"]],
  ])("%j may be several groups and is never the first of them", (text, stage, candidates) => {
    expect(danToc.match(text)).toEqual({ status: "ambiguous", stage, candidates });
  });

  test("two names of one group in one cell are that group", () => {
    expect(danToc.match("Kinh/Việt")).toMatchObject({ status: "matched", code: "01", stage: "alias" });
  });

  test.each(["", "   ", "\u200b", "...", "Không", "Null", "1", "Kinh Kinh", "x".repeat(100_000)])(
    "%j is no ethnic group",
    (text) => {
      expect(danToc.match(text)).toMatchObject({ status: "unmatched", stage: "none" });
    },
  );

  test("a name with another tone is not accepted, only suggested", () => {
    expect(danToc.match("Mạng")).toEqual({ status: "unmatched", stage: "none", candidates: ["45"] });
    expect(danToc.match("Mưỡng")).toEqual({ status: "unmatched", stage: "none", candidates: ["06"] });
  });

  test("a question mark stands where a letter was lost, and nobody knows which", () => {
    expect(danToc.match("Th?")).toMatchObject({ status: "unmatched" });
    expect(danToc.match("Co?").status).toBe("unmatched");
  });
});

describe("signs that look like punctuation", () => {
  test.each([
    ["A", "a"],
    ["A+", "a-duong"],
    ["A-", "a-am"],
    ["A −", "a-am"],
    ["nhóm máu ab+", "ab-duong"],
    ["O Rh (-)", "o-am"],
  ])("blood group %j is %s", (text, code) => {
    expect(nhomMau.match(text).code).toBe(code);
  });

  test("a blood group without its Rh sign is not guessed", () => {
    expect(nhomMau.match("A Rh").status).toBe("unmatched");
  });

  test("9/12 of schooling is neither 91/2 nor 912", () => {
    expect(trinhDoVanHoa.match("9 / 12").code).toBe("9-12");
    expect(trinhDoVanHoa.match("912").status).toBe("unmatched");
    expect(trinhDoVanHoa.match("91/2").status).toBe("unmatched");
  });
});

describe("names of other tables", () => {
  test("tone marks in either place, prefixes and capitals are the same name", () => {
    expect(tonGiao.match("Phật giáo Hoà Hảo")).toMatchObject({ code: "phat-giao-hoa-hao", stage: "tone" });
    expect(tonGiao.match("ĐẠO CAO ĐÀI").code).toBe("cao-dai");
    expect(gioiTinh.match("NỮ").code).toBe("2");
    expect(gioiTinh.match("nam").code).toBe("1");
  });

  test("a former state is found by the name of its time", () => {
    expect(quocGia.match("Liên Xô (cũ)").code).toBe("SU");
    expect(quocGia.match("nước Nga").code).toBe("RU");
    expect(quocGia.match("Việt Nam").code).toBe("VN");
  });
});

describe("units", () => {
  test("the day decides which province a name or a code is", () => {
    expect(tinh.match("Tỉnh Hà Giang", BEFORE).code).toBe("02");
    expect(tinh.match("Tỉnh Hà Giang", AFTER).status).toBe("unmatched");
    expect(tinh.match("Bắc Ninh", BEFORE).code).toBe("27");
    expect(tinh.match("Bắc Ninh", AFTER).code).toBe("24");
    expect(tinh.match("Bắc Ninh")).toMatchObject({ status: "ambiguous", candidates: ["24", "27"] });
    expect(tinh.match("02", AFTER).status).toBe("unmatched");
  });

  test("the name of a province that ended is no slip of one that stands", () => {
    expect(tinh.match("Tỉnh Hà Giang", AFTER).candidates).toEqual([]);
  });

  test("a commune's name that many communes have is ambiguous", () => {
    const match = xa.match("Xã Hòa Bình", BEFORE);
    expect(match.status).toBe("ambiguous");
    expect(match.candidates.length).toBeGreaterThan(1);
  });

  test("the place of the tone mark does not tell two communes apart", () => {
    const match = xa.match("Xã Hòa Bình", BEFORE);
    expect(match.stage).toBe("tone");
    expect(match.candidates).toEqual(xa.match("Xã Hoà Bình", BEFORE).candidates);
  });

  test.each(["Phường Phúc Xá", "P. Phuc Xa", "p.phúc xá", "Phúc Xá", "PHUONG PHUC XA", "PhườngPhúc Xá"])(
    "%j is the ward 00001",
    (text) => {
      expect(xa.match(text, BEFORE).code).toBe("00001");
    },
  );

  test("TP is short for Thành phố, so the town and the district of one name are told apart", () => {
    expect(huyen.match("TP Hồng Ngự", BEFORE).code).toBe("868");
    expect(huyen.match("H. Hồng Ngự", BEFORE).code).toBe("870");
    expect(huyen.match("Hồng Ngự", BEFORE)).toMatchObject({
      status: "ambiguous",
      candidates: ["868", "870"],
    });
    expect(huyen.match("Q.1", BEFORE).code).toBe("760");
  });

  test("a unit is found by the word it had before a decision changed its kind", () => {
    expect(tinh.match("Tỉnh Bắc Ninh", { asOf: "2026-11-01" })).toMatchObject({
      code: "24",
      stage: "prefix",
    });
  });

  test("a commune that ended is not taken for a ward of the same name elsewhere", () => {
    const ended = xa.list(BEFORE).find(({ code, vi }) => {
      const bare = vi.replace(/^Xã /, "");
      const today = vi.startsWith("Xã ") ? xa.match(`Phường ${bare}`, AFTER) : undefined;
      return today?.status === "matched" && today.code !== code && xa.match(vi, AFTER).status !== "matched";
    });
    expect(ended).toBeDefined();
    expect(xa.match(ended?.vi ?? "", AFTER)).toMatchObject({ status: "unmatched" });
    expect(xa.match(ended?.vi ?? "", AFTER).candidates).not.toContain(ended?.code);
  });

  test("the place narrows a name that many communes have", () => {
    const { candidates } = xa.match("Xã Tân Lập", BEFORE);
    const [one = ""] = candidates;
    const district = xa.get(one, BEFORE)?.parent ?? "";
    expect(candidates.length).toBeGreaterThan(1);
    expect(xa.match("Xã Tân Lập", { ...BEFORE, within: district })).toMatchObject({
      status: "matched",
      code: one,
    });
  });
});
