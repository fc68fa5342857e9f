import { khaiSinhDescriptor } from "@thongnhat/schemas/ho-tich";
import { describe, expect, it } from "vitest";
import {
  type AddressMode,
  type CurrentAddressOptions,
  currentAddresses,
  loadAddressTables,
} from "./index.ts";

const tables = await loadAddressTables();
const WORDS = "phường Phúc Xá, quận Ba Đình, thành phố Hà Nội";

interface Asked extends Partial<Omit<CurrentAddressOptions, "tables">> {
  /** Date of the record. */
  readonly on?: string;
}

/** What becomes of the place of registration of a birth. */
function placed(diaBan: object, { on = "2024-05-06", mode = "add" as AddressMode, ...more }: Asked = {}) {
  const birth = { ngayDangKy: on, noiDangKy: { diaBan } };
  const { record, added, splits, issues } = currentAddresses(birth, khaiSinhDescriptor, {
    mode,
    ...more,
    tables,
  });
  const after: Readonly<Record<string, unknown>> = { ...record.noiDangKy.diaBan };
  return {
    after,
    now: added.map(({ now }) => now.code).join(),
    bases: added.flatMap(({ now }) => now.bases),
    reason: splits.map(({ reason }) => reason).join(),
    was: splits.flatMap(({ was }) => was.map(({ code }) => code)),
    candidates: splits.flatMap(({ candidates }) => candidates.map(({ code }) => code)),
    issues: issues.map(({ code, path }) => `${code} ${path}`),
    record,
    birth,
    splits,
  };
}

describe("a commune that went whole into another one", () => {
  it("stays as it is, and the current commune stands beside it with the day of the conversion", () => {
    expect(placed({ maXa: "00001", boMaDvhc: "truoc-2025-07-01" }).after).toEqual({
      maXa: "00001",
      boMaDvhc: "truoc-2025-07-01",
      diaChiQuyDoi: [
        {
          maTinh: "01",
          maXa: "00097",
          tenTinh: "Thành phố Hà Nội",
          tenXa: "Phường Hồng Hà",
          ngayQuyDoi: tables.xa.edition,
          canCu: ["NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14"],
        },
      ],
    });
  });
  it("is told with the resolution that says so", () => {
    expect(placed({ maXa: "00001" }).bases).toEqual(["NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14"]);
  });
  it("is converted for the day that is asked for", () => {
    expect(placed({ maXa: "00001" }, { today: "2025-07-01" }).after.diaChiQuyDoi).toMatchObject([
      { ngayQuyDoi: "2025-07-01" },
    ]);
  });
  it("is left alone when nothing shall be added", () => {
    const { record, birth, reason } = placed({ maXa: "00112" }, { mode: "keep" });
    expect(record).toBe(birth);
    expect(reason).toBe("");
  });
});

describe("a commune that kept its code", () => {
  it("is another unit today all the same: Trúc Bạch became part of Ba Đình, under its own old code", () => {
    expect(placed({ maXa: "00004" }).after.diaChiQuyDoi).toMatchObject([
      { maXa: "00004", tenXa: "Phường Ba Đình" },
    ]);
  });
  it("is left alone when it is of today", () => {
    const { record, birth } = placed({ maXa: "00004" }, { on: "2025-08-01" });
    expect(record).toBe(birth);
  });
});

describe("a commune that was divided", () => {
  it("goes to a person with both current communes, and nothing is added", () => {
    const { after, reason, candidates, issues } = placed({ maXa: "00112" });
    expect(after).toEqual({ maXa: "00112" });
    expect([reason, candidates]).toEqual(["divided", ["00004", "00103"]]);
    expect(issues).toEqual(["TN-CONVERT-AMBIGUOUS /noiDangKy/diaBan"]);
  });
  it("lists both, none chosen, when both sides are wanted, and goes to a person all the same", () => {
    const { after, reason } = placed({ maXa: "00112" }, { mode: "both" });
    expect(after.diaChiQuyDoi).toMatchObject([{ maXa: "00004" }, { maXa: "00103" }]);
    expect(reason).toBe("divided");
  });
  it("is decided where all its people went one way and the caller says that people count", () => {
    expect(placed({ maXa: "00112" }, { by: "population" }).now).toBe("00103");
  });
});

describe("a chain whose end is not known for sure", () => {
  it("goes to a person with the unit that one source names", () => {
    const { now, reason, candidates } = placed({ maXa: "02872" }, { on: "2020-01-01" });
    expect([now, reason, candidates]).toEqual(["", "incomplete", ["02839"]]);
  });
});

describe("places above the commune", () => {
  it("a district has no successor: the communes that its own became are the candidates", () => {
    const { reason, was, candidates } = placed({ maTinh: "01", maHuyen: "001" });
    expect([reason, was]).toEqual(["level-abolished", ["001"]]);
    expect(candidates).toContain("00097");
    expect(new Set(candidates).size).toBe(candidates.length);
  });
  it("an island district that had no commune is a special zone today", () => {
    expect(placed({ maHuyen: "318" }).now).toBe("11948");
  });
  it("a province is the province it went into", () => {
    expect(placed({ maTinh: "17" }).after.diaChiQuyDoi).toEqual([
      { maTinh: "25", tenTinh: "Tỉnh Phú Thọ", ngayQuyDoi: tables.xa.edition, canCu: ["NQ 202/2025/QH15"] },
    ]);
  });
});

describe("codes that cannot be read", () => {
  it("an unknown code is not guessed", () => {
    const { reason, candidates, issues } = placed({ maXa: "99999" });
    expect([reason, candidates]).toEqual(["unknown-code", []]);
    expect(issues).toEqual(["TN-CONVERT-CODE /noiDangKy/diaBan"]);
  });
  it("a code in a book of 1985 was given later: the nearest unit is shown, not taken", () => {
    const { now, reason, was, candidates } = placed({ maXa: "00001" }, { on: "1985-03-20" });
    expect([now, reason, was, candidates]).toEqual(["", "before-known-history", ["00001"], ["00097"]]);
  });
  it("the day of the codes, when the caller knows it, stands above the date of the record", () => {
    expect(placed({ maXa: "00001" }, { on: "1985-03-20", asOf: "2025-06-30" }).now).toBe("00097");
  });
  it("the day of the place itself stands above both", () => {
    expect(placed({ maXa: "00001", ngayHieuLuc: "2025-08-01" }, { asOf: "2025-06-30" }).reason).toBe("");
    expect(placed({ maXa: "00001", ngayHieuLuc: "2024" }, { on: "1985-03-20" }).now).toBe("00097");
  });
  it("an edition without a day is read on its last day", () => {
    expect(placed({ maXa: "00001", boMaDvhc: "truoc-2025-07-01" }, { on: "2026-01-05" }).now).toBe("00097");
  });
  it("the year 2025 alone does not say which unit a code is", () => {
    expect(placed({ maXa: "00001" }, { on: "2025" }).reason).toBe("day-not-full");
  });
  it("without any day nothing is read", () => {
    const found = currentAddresses({ noiDangKy: { diaBan: { maXa: "00001" } } }, khaiSinhDescriptor, {
      mode: "add",
      tables,
    });
    expect(found.splits).toMatchObject([{ reason: "no-day", was: [], candidates: [] }]);
  });
});

describe("places in words", () => {
  it("are read as of their day", () => {
    expect(placed({ nguyenVan: WORDS }).now).toBe("00097");
    expect(
      placed({ tenXa: "Phường Phúc Xá", tenHuyen: "Quận Ba Đình", tenTinh: "Thành phố Hà Nội" }).now,
    ).toBe("00097");
  });
  it("get the codes of the old unit too when both sides are wanted; the words stay", () => {
    expect(placed({ nguyenVan: WORDS }, { mode: "both" }).after).toMatchObject({
      nguyenVan: WORDS,
      maTinh: "01",
      maHuyen: "001",
      maXa: "00001",
      boMaDvhc: "truoc-2025-07-01",
      ngayHieuLuc: "2024-05-06",
    });
    expect(placed({ nguyenVan: WORDS }).after).not.toHaveProperty("maXa");
  });
  it("of before, in a record of today, are known by the district that is no more", () => {
    const { now, after } = placed({ nguyenVan: WORDS }, { on: "2026-02-01", mode: "both" });
    expect(now).toBe("00097");
    expect(after.ngayHieuLuc).toBe("2025-06-30");
  });
  it("that say themselves to be of today get no codes of before", () => {
    const { after } = placed({ nguyenVan: WORDS, ngayHieuLuc: "2026-02-01" }, { mode: "both" });
    expect(after).not.toHaveProperty("maXa");
    expect(after.ngayHieuLuc).toBe("2026-02-01");
  });
  it("that fit several wards go to a person with all of them", () => {
    const { now, reason, was, candidates } = placed({ nguyenVan: "phường Tân Thành" });
    expect([now, reason, was.length]).toEqual(["", "several-units", 6]);
    expect(candidates.length).toBeGreaterThan(1);
  });
  it("of 1985 show the commune that is meant, not taken", () => {
    const { now, reason, was } = placed({ nguyenVan: WORDS }, { on: "1985-03" });
    expect([now, reason, was]).toEqual(["", "before-known-history", ["00001"]]);
  });
  it("that should name a unit and name none are said", () => {
    expect(placed({ nguyenVan: "Trạm xá huyện Ví Dụ" }).reason).toBe("not-read");
  });
  it("that name no unit are no address of one", () => {
    expect(placed({ nguyenVan: "tại nhà" }).reason).toBe("");
  });
  it("never appear in what goes to a person", () => {
    const { splits, issues } = placed({ nguyenVan: "số 7 ngõ Ví Dụ, phường Tân Thành" });
    expect(JSON.stringify([splits, issues])).not.toMatch(/số 7|Ví Dụ/);
  });
});

describe("places that are left alone", () => {
  it("abroad", () => {
    expect(placed({ maQuocGia: "DE", nguyenVan: WORDS }).now).toBe("");
    expect(placed({ diaDanhNuocNgoai: "Berlin", maTinh: "17" }).now).toBe("");
  });
  it("that a person has converted already", () => {
    const diaChiQuyDoi = [{ maTinh: "01", maXa: "00004" }];
    expect(placed({ maXa: "00112", diaChiQuyDoi }).after).toEqual({ maXa: "00112", diaChiQuyDoi });
  });
});

it("a day that is none is a mistake of the program", () => {
  expect(() => placed({ maXa: "00001" }, { asOf: "30/06/2025" })).toThrow(RangeError);
  expect(() => placed({ maXa: "00001" }, { today: "2025-7-1" })).toThrow(RangeError);
});
