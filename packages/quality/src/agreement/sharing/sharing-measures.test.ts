import { describe, expect, it } from "vitest";
import type { Rate } from "../../report/types.ts";
import { type SharingMeasures, sharingMeasures } from "./sharing-measures.ts";

function report(fields: object, about: object = {}): object {
  return {
    sieuDuLieu: {
      luocDo: "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se",
      maBanGhi: "bc-1",
      phienBanBanGhi: 1,
      ...about,
    },
    tapDuLieu: "urn:vn:gov:g15:tap-du-lieu:vi-du",
    kyBaoCao: "2026-Q3",
    ...fields,
  };
}
const exchanges = ({ measures }: SharingMeasures): Rate | undefined =>
  measures.find(({ id }) => id === "exchanges")?.rate;

describe("dùng chung, from reports of shared datasets", () => {
  it("successful exchanges are calls times the reported share, summed over reports", async () => {
    const found = await sharingMeasures([
      report({ soLuotGoi: 20_000, tyLeThanhCong: "0.998" }),
      report({ kyBaoCao: "2026-Q2", soLuotGoi: 3, tyLeThanhCong: "0.3333" }, { maBanGhi: "bc-2" }),
    ]);
    expect(exchanges(found)).toEqual({ applies: 20_003, passes: 19_961, rate: 19_961 / 20_003 });
    expect(found.reports).toMatchObject({ read: 2, used: 2 });
  });

  it("what no field says is not measured, and says why", async () => {
    const { measures } = await sharingMeasures([
      report({ soLuotGoi: 1, tyLeThanhCong: "1", doTreTrungBinh: "PT15M" }),
    ]);
    for (const id of ["consumers", "responseTime"]) {
      const measure = measures.find((one) => one.id === id);
      expect(measure?.rate).toBeUndefined();
      expect(measure?.note.vi).toMatch(/^Chưa đo được/);
    }
  });

  it.each<[string, readonly unknown[]]>([
    ["there is no report", []],
    ["nobody called", [report({ soLuotGoi: 0, tyLeThanhCong: "1" })]],
    ["the share is missing", [report({ soLuotGoi: 100 })]],
    [
      "the share is a number or no share",
      [
        report({ soLuotGoi: 9, tyLeThanhCong: 0.5 }),
        report({ kyBaoCao: "2026-01", soLuotGoi: 9, tyLeThanhCong: "1.5" }),
      ],
    ],
    ["the calls are no count", [report({ soLuotGoi: -1, tyLeThanhCong: "1" })]],
    ["it is a draft", [report({ soLuotGoi: 9, tyLeThanhCong: "1" }, { trangThai: "nhap" })]],
    ["it is no record", [null, "x", { sieuDuLieu: { luocDo: "ho-tich/khai-sinh" } }]],
  ])("never 100 % when %s", async (_, records) => {
    expect(exchanges(await sharingMeasures(records))).toBeUndefined();
  });

  it("the latest version of a report counts", async () => {
    const old = report({ soLuotGoi: 10, tyLeThanhCong: "0.1" });
    const corrected = report({ soLuotGoi: 10, tyLeThanhCong: "0.9" }, { phienBanBanGhi: 2 });
    for (const records of [
      [old, corrected],
      [corrected, old],
    ]) {
      const found = await sharingMeasures(records);
      expect(exchanges(found)).toMatchObject({ applies: 10, passes: 9 });
      expect(found.reports.aside).toBe(1);
    }
  });

  it("two reports of one dataset and period contradict each other, and neither counts", async () => {
    const found = await sharingMeasures([
      report({ soLuotGoi: 10, tyLeThanhCong: "1" }),
      report({ soLuotGoi: 20, tyLeThanhCong: "1" }, { maBanGhi: "bc-2" }),
    ]);
    expect(exchanges(found)).toBeUndefined();
    expect(found.reports.contradictory).toBe(2);
  });

  it("a month is not counted again beside its quarter", async () => {
    const found = await sharingMeasures([
      report({ soLuotGoi: 300, tyLeThanhCong: "1" }),
      report({ kyBaoCao: "2026-08", soLuotGoi: 100, tyLeThanhCong: "1" }, { maBanGhi: "bc-2" }),
      report({ kyBaoCao: "2026-10", soLuotGoi: 50, tyLeThanhCong: "1" }, { maBanGhi: "bc-3" }),
    ]);
    expect(exchanges(found)?.applies).toBe(350);
    expect(found.reports.withinQuarter).toBe(1);
  });
});
