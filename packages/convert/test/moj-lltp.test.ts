import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  lltpKetQuaVneidPhieuSo1,
  lltpKetQuaVneidPhieuSo2,
  lltpToKhaiCu,
  lltpToKhaiLgsp,
  lltpToKhaiVneid,
} from "../src/generated/ly-lich-tu-phap.ts";

const FOLDER = new URL("../../../schemas/wire-formats/moj-lltp/examples/", import.meta.url);
const sample = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

describe("criminal records", () => {
  test("the person called nyc is the one of the slip, not the one who asks", () => {
    const { record } = lltpToKhaiVneid.decode(sample("to-khai-vneid/day-du.json"));
    expect(record.nguoiDuocCap?.hoTen?.dayDu).toBe("Nguyễn Văn Ví Dụ");
    expect(record.nguoiYeuCau?.hoTen?.dayDu).toBe("Lê Thị Vợ Ví Dụ");
    expect(record.quanHe).toBe("cha-me-vo-chong-con");
  });

  test("a conviction that was cleared never enters slip No. 1, and is said to be left out", () => {
    const cleared = { ngayXoaAn: "06/08/2015", dsToiDanh: [{ tenToiDanh: "Tội Ví Dụ" }] };
    const standing = { ngayXoaAn: "", dsToiDanh: [{ tenToiDanh: "Tội Thứ Hai Ví Dụ" }] };
    const { record, losses } = lltpKetQuaVneidPhieuSo1.decode({
      ketQuaXuLy: { loaiPhieu: "1", thongTinAn: [cleared, standing] },
    });
    expect(record.anTich).toEqual([{ toiDanh: [{ tenToi: "Tội Thứ Hai Ví Dụ" }] }]);
    expect(losses.map(({ column }) => column)).toContain("ketQuaXuLy.thongTinAn[0].dsToiDanh");
  });

  test("two strokes in place of the day of clearing are no clearing: the conviction stays on the slip", () => {
    const { record } = lltpKetQuaVneidPhieuSo1.decode({
      ketQuaXuLy: {
        loaiPhieu: "1",
        thongTinAn: [{ ngayXoaAn: "//", dsToiDanh: [{ tenToiDanh: "Tội Ví Dụ" }] }],
      },
    });
    expect(record.anTich).toEqual([{ toiDanh: [{ tenToi: "Tội Ví Dụ" }] }]);
  });

  test.each([
    ["1", lltpKetQuaVneidPhieuSo2],
    ["2", lltpKetQuaVneidPhieuSo1],
    ["", lltpKetQuaVneidPhieuSo1],
  ])("a slip of kind %j is not read as the other kind", (loaiPhieu, other) => {
    const { record } = other.decode({
      ketQuaXuLy: { loaiPhieu, soPhieuLLTP: "1", thongTinAn: [{ dsToiDanh: [{ tenToiDanh: "Tội Ví Dụ" }] }] },
    });
    expect([record.soPhieu, record.anTich]).toEqual([undefined, undefined]);
  });

  test("whoever asks for their own slip is not written as a proxy, unless the caller says so", () => {
    const { record } = lltpToKhaiLgsp.decode(sample("to-khai-lgsp/day-du.json"));
    const { payload, losses } = lltpToKhaiLgsp.encode(record);
    expect(payload).not.toContain("uyQuyenHoTen");
    expect(losses.map(({ path }) => path)).toContain("/nguoiYeuCau/hoTen/dayDu");
    const said = lltpToKhaiLgsp.encode(record, { transport: { "toKhai.uyQuyen": "1" } });
    expect(said.payload).toContain("uyQuyenHoTen");
  });

  test("minutes in place of the month are no date, and no month is made of them", () => {
    const { record, losses } = lltpKetQuaVneidPhieuSo1.decode({
      ketQuaXuLy: { loaiPhieu: "1", ngayCapPhieu: "20/46/2024" },
    });
    expect(record.ngayCap).toBeUndefined();
    expect(losses).toContainEqual({
      column: "ketQuaXuLy.ngayCapPhieu",
      reason: "TN-CONVERT-DATE",
      path: "/ngayCap",
    });
  });

  test("an internal number of the first software becomes no code", () => {
    const { record } = lltpToKhaiCu.decode(sample("to-khai-cu/day-du.json"));
    const { gioiTinh, quocTich, danToc } = record.nguoiDuocCap ?? {};
    expect([gioiTinh, quocTich, danToc]).toEqual([undefined, undefined, undefined]);
  });

  test("the shared key of the message stands in no answer", () => {
    const raw = sample("to-khai-lgsp/day-du.json");
    const { authKey } = JSON.parse(raw) as { authKey: string };
    expect(JSON.stringify(lltpToKhaiLgsp.decode(raw))).not.toContain(authKey);
  });
});

const ALL = {
  "ket-qua-phieu-so-1": lltpKetQuaVneidPhieuSo1,
  "ket-qua-phieu-so-2": lltpKetQuaVneidPhieuSo2,
  "to-khai-cu": lltpToKhaiCu,
  "to-khai-lgsp": lltpToKhaiLgsp,
  "to-khai-vneid": lltpToKhaiVneid,
} as const;

test.each(Object.entries(ALL))(
  "what is said about a message of %s holds no value of a person",
  (folder, format) => {
    for (const name of readdirSync(new URL(`${folder}/`, FOLDER)).filter(
      (one) => !/\.(outcome|records)\.json$/.test(one),
    )) {
      const raw = sample(`${folder}/${name}`);
      const { losses, issues } = format.decode(raw);
      const said = JSON.stringify([losses, issues]);
      const values = [...raw.matchAll(/: "([^"]{5,})"/g)].flatMap(([, value]) => value ?? []);
      expect(values.length).toBeGreaterThan(3);
      expect(values.filter((value) => said.includes(value))).toEqual([]);
    }
  },
);
