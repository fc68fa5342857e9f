import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  hoTichDvcltKhaiSinh,
  hoTichKetQuaKhaiSinh,
  hoTichKetQuaKhaiTu,
  hoTichLienThongGuiKhaiSinh,
  hoTichTrangThaiKhaiSinh,
} from "../src/generated/ho-tich.ts";

const EXAMPLES = new URL("../../../schemas/wire-formats/moj-hotich-lienthong/examples/", import.meta.url);
const sample = (name: string): string => readFileSync(new URL(`${name}.json`, EXAMPLES), "utf8");

interface Envelope {
  readonly data: string;
  readonly ngayTiepNhan: string;
}

/** The application inside the text `data`. */
const dataOf = (payload: unknown): Record<string, unknown> =>
  JSON.parse((JSON.parse(String(payload)) as Envelope).data) as Record<string, unknown>;

describe("a dossier on its way from the inter-linked service to the Ministry", () => {
  const received = hoTichDvcltKhaiSinh.decode(sample("dvclt-khai-sinh/01-don-khai-sinh"));
  const sent = hoTichLienThongGuiKhaiSinh.encode({
    ...received.record,
    module: "LTKS",
    maHoSoMCDT: "H41.20-250310-0123",
  });

  test("the same day comes as 20250306 and goes as 06.03.2025", () => {
    expect(dataOf(sample("dvclt-khai-sinh/01-don-khai-sinh")).ngayCapGCS).toBe("20250306");
    expect(dataOf(sent.payload).ngayCapGCS).toBe("06.03.2025");
    expect(dataOf(hoTichDvcltKhaiSinh.encode(received.record).payload).ngayCapGCS).toBe("20250306");
  });

  test("what the Ministry's message has no field for is named, and nothing of the child, the papers or the files", () => {
    const lost = sent.losses.map((one) => one.path);
    expect(lost).toContain("/maTTHC");
    expect(lost.filter((path) => /hoTen|ngaySinh|giayToTuyThan|fileDinhKem/.test(path))).toEqual([]);
  });
});

describe("a reply of the Ministry", () => {
  test("with two dossiers gives two records, and neither is a loss of the other", () => {
    const both = hoTichTrangThaiKhaiSinh.decodeAll(sample("trang-thai-khai-sinh/02-yeu-cau-bo-sung"));
    expect(both.map(({ record }) => record.maHoSoLT)).toEqual(["LT-KS-250310-000124", "LT-KS-250310-000125"]);
    const lost = both.flatMap(({ losses }) => losses.map((one) => one.column));
    expect(lost.filter((column) => column.includes("maHoSo") || column.includes("module"))).toEqual([]);
  });

  test("with one dossier is written as a list of one", () => {
    const { record } = hoTichTrangThaiKhaiSinh.decode(sample("trang-thai-khai-sinh/01-da-dang-ky"));
    const { payload } = hoTichTrangThaiKhaiSinh.encode(record);
    expect((JSON.parse(String(payload)) as { value: unknown }).value).toHaveLength(1);
  });

  test("gives the certificate to the message, and the registration to a record of its own", () => {
    const reply = sample("trang-thai-khai-sinh/01-da-dang-ky");
    const { record: message } = hoTichTrangThaiKhaiSinh.decode(reply);
    const { record: birth, losses } = hoTichKetQuaKhaiSinh.decode(reply);
    expect(message.ketQuaXuLy?.giayKhaiSinh).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(birth.soDangKy?.so).toBe(message.ketQuaXuLy?.soDangKy);
    expect(birth.noiDangKy?.diaBan).toMatchObject({ maTinh: "40", maHuyen: "412", maXa: "16678" });
    expect(losses.map((one) => one.column)).toEqual(["ketQuaXuLy.giayKhaiSinh"]);
  });

  test("never says who signed: the record says so too, beside what this one dossier leaves open", () => {
    const { record } = hoTichKetQuaKhaiTu.decode(sample("ket-qua-khai-tu/02-ma-la-thieu-ngay"));
    const unknown = new Map(record.khongRo?.map((one) => [one.truong, one.lyDo]));
    expect(unknown.get("/nguoiKy")).toBe("chua-thu-thap");
    expect(unknown.get("/nguyenNhanChet")).toBe("khong-doc-duoc");
  });

  test("with a code of a list that nobody has seen keeps the code and names no ethnic group", () => {
    const { record, issues } = hoTichKetQuaKhaiSinh.decode(sample("ket-qua-khai-sinh/02-ma-la-cha-trong"));
    expect(record.nguoiDuocKhaiSinh.danToc).toBeUndefined();
    expect(record.nguoiDuocKhaiSinh.danTocKhac).toBe("63001");
    expect(issues.map((one) => `${one.column} ${one.code}`)).toContain(
      "ketQuaXuLy.nksDanToc TN-CONVERT-CODE",
    );
    expect(JSON.stringify(issues)).not.toContain("63001");
  });
});
