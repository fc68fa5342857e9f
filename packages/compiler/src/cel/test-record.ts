import fc from "fast-check";
import { type CelType, force } from "./types.ts";

const text: CelType = { kind: "string" };
const partialDate: CelType = { kind: "string", format: "ngay-khuyet" };
const personalId: CelType = { kind: "string", format: "so-dinh-danh" };

const diaChi: CelType = {
  kind: "object",
  title: "DiaChi",
  fields: { maTinh: text, maXa: text, chiTiet: text, ngayHieuLuc: { kind: "string", format: "date" } },
};

const nguoi: CelType = {
  kind: "object",
  title: "Nguoi",
  fields: {
    hoTen: { kind: "object", title: "HoTen", fields: { dayDu: text, ho: text, ten: text } },
    ngaySinh: partialDate,
    gioiTinh: { kind: "string", values: ["0", "1", "2"] },
    soDinhDanhCaNhan: personalId,
    quocTich: { kind: "list", of: text },
    noiCuTru: diaChi,
    quanHe: { kind: "list", of: () => nguoi },
    daChet: { kind: "bool" },
  },
};

const soTien: CelType = { kind: "string", format: "so-tien" };

/** The block of an event, as the standard has it. */
const suKien: CelType = {
  kind: "object",
  title: "SuKienTrangThai",
  fields: { denTrangThai: text, thoiDiem: partialDate, gio: { kind: "string", format: "gio-phut" } },
};

/** A small record with everything that rules meet, nested as the real ones are. For tests. */
export const sampleType: CelType = {
  kind: "object",
  title: "KhaiSinh",
  fields: {
    nguoiDuocKhaiSinh: nguoi,
    me: nguoi,
    cha: nguoi,
    ngayDangKy: partialDate,
    loaiDangKy: { kind: "string", values: ["moi", "qua-han", "lai"] },
    soBan: { kind: "int" },
    soLan: { kind: "int" },
    coToaAn: { kind: "bool" },
    lucLap: { kind: "string", format: "date-time" },
    lucXong: { kind: "string", format: "date-time" },
    tongTien: soTien,
    khoan: {
      kind: "list",
      of: { kind: "object", title: "Khoan", fields: { soTien, heSo: text } },
    },
    suKien: { kind: "list", of: suKien },
    giamHo: {
      kind: "list",
      of: {
        kind: "union",
        tag: "loai",
        variants: {
          "ca-nhan": {
            kind: "object",
            title: "CaNhan",
            fields: { loai: { kind: "string", values: ["ca-nhan"] }, nguoi, quanHe: text, giaTri: text },
          },
          "to-chuc": {
            kind: "object",
            title: "ToChuc",
            fields: { loai: { kind: "string", values: ["to-chuc"] }, quanHe: text, giaTri: { kind: "int" } },
          },
        },
      },
    },
    moRong: {
      kind: "list",
      of: { kind: "object", title: "MoRong", fields: { donVi: text, duLieu: { kind: "open" } } },
    },
  },
};

const DATES = [
  "1999",
  "1999-12",
  "1999-12-31",
  "2000-01-01",
  "2000-02-29",
  "2025-07-01",
  "1990/1995",
  "2024-03",
];
const MOMENTS = [
  "2025-06-30T16:59:59Z",
  "2025-06-30T23:30:00Z",
  "2025-07-01T00:00:00+07:00",
  "2024-02-29T12:00:00.5Z",
];
const AMOUNTS = ["0", "1", "1.00", "0.5", "2", "9007199254740993"];
const STATES = ["nhap", "hieu-luc", "da-khoa"];
const TEXTS = ["", "VN", "LA", "Nguyễn", "nguyễn", "H29.01", "𠮷a", "cấp xã", "00007", "01", "1", "2"];
const IDS = ["001099000001", "001300000002", "079188000003"];

/**
 * Records of a type with any of their fields absent, values from a small stock so that they often meet.
 *
 * @param type - the type
 * @param depth - how many blocks may still nest
 * @returns an arbitrary of fast-check
 * @example
 * fc.sample(recordOf(sampleType), 1)
 */
export function recordOf(type: CelType, depth = 4): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string":
      if (type.values !== undefined) return fc.constantFrom(...type.values);
      if (type.format === "ngay-khuyet") return fc.constantFrom(...DATES);
      if (type.format === "date") return fc.constantFrom("2025-06-30", "2025-07-01");
      if (type.format === "so-dinh-danh") return fc.constantFrom(...IDS);
      if (type.format === "date-time") return fc.constantFrom(...MOMENTS);
      if (type.format === "so-tien") return fc.constantFrom(...AMOUNTS);
      if (type.format === "gio-phut") return fc.constantFrom("08:30", "09:00");
      return fc.constantFrom(...TEXTS);
    case "int":
      return fc.integer({ min: -2, max: 3 });
    case "bool":
      return fc.boolean();
    case "open":
      return fc.constant({ tuDo: 1 });
    case "list":
      return fc.array(recordOf(force(type.of), depth - 1), { maxLength: depth > 0 ? 3 : 0 });
    case "union":
      return fc.oneof(...Object.values(type.variants).map((variant) => recordOf(force(variant), depth)));
    case "object": {
      if (type === suKien) {
        return fc.record(
          { denTrangThai: fc.constantFrom(...STATES), thoiDiem: fc.constantFrom(...DATES) },
          { requiredKeys: [] },
        );
      }
      if (depth <= 0) return fc.constant({});
      const fields = Object.entries(type.fields).map(([name, field]) => [
        name,
        recordOf(force(field), depth - 1),
      ]);
      return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
    }
  }
}
