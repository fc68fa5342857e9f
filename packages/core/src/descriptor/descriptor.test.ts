import { describe, expect, it } from "vitest";
import type { FieldDescriptor, RecordDescriptor } from "../catalogue/types.ts";
import { minimise } from "./minimise.ts";
import { redact } from "./redact.ts";

const text = (extra: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  label: { vi: "", en: "" },
  type: "string",
  ...extra,
});
const object = (of: string, extra: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  ...text({ of, ...extra }),
  type: "object",
});
const shared = { profiles: ["chia-se"] };

/** A small birth record: blocks, arrays, a union, an overlay and an open extension. */
const descriptor: RecordDescriptor = {
  id: "thu/khai-sinh",
  version: "1.0",
  title: "KhaiSinh",
  label: { vi: "Khai sinh", en: "Birth" },
  root: "KhaiSinh",
  rules: {},
  overlays: {
    "/con/hoTen": shared,
    "/con/giayTo/*/so": shared,
    "/con/danToc": { personalData: "sensitive" },
  },
  defs: {
    KhaiSinh: {
      fields: {
        sieuDuLieu: object("SieuDuLieu"),
        loaiViecHoTich: text({ enum: ["khai-sinh"] }),
        ngayDangKy: text(shared),
        ghiChu: text({ personalData: "basic" }),
        con: object("Nguoi", { personalData: "basic" }),
        giamHo: {
          ...text({ variants: { tag: "loai", of: { "ca-nhan": "CaNhan", "to-chuc": "ToChuc" } } }),
          type: "array",
        },
        moRong: { ...text({ of: "MoRong" }), type: "array" },
        soBanSao: { ...text(), type: "integer" },
      },
    },
    SieuDuLieu: {
      fields: { maBanGhi: text(), luocDo: text(), phienBanLuocDo: text(), nguon: text(), trangThai: text() },
    },
    Nguoi: {
      fields: {
        hoTen: object("HoTen"),
        ngaySinh: text(),
        danToc: text(),
        tuoi: { ...text(), type: "integer" },
        giayTo: { ...text({ of: "GiayTo" }), type: "array" },
        tenKhac: { ...text(), type: "array" },
      },
    },
    HoTen: { fields: { dayDu: text(), ten: text() } },
    GiayTo: { fields: { so: text(), ngayCap: text() } },
    CaNhan: { fields: { loai: text({ enum: ["ca-nhan"] }), hoTen: text({ personalData: "basic" }) } },
    ToChuc: { fields: { loai: text({ enum: ["to-chuc"] }), ten: text(shared), diaChi: text() } },
    MoRong: { fields: { donVi: text(), duLieu: { ...text(), type: "object" } } },
  },
};

const record = {
  sieuDuLieu: {
    maBanGhi: "ks-1",
    luocDo: "thu/khai-sinh",
    phienBanLuocDo: "1.0",
    nguon: "so-hoa",
    trangThai: "hieu-luc",
  },
  loaiViecHoTich: "khai-sinh",
  ngayDangKy: "2025-07-01",
  ghiChu: "Lời ghi",
  con: {
    hoTen: { dayDu: "Trần Văn Thử", ten: "Thử" },
    ngaySinh: "2025-06-20",
    danToc: "01",
    tuoi: 0,
    giayTo: [{ so: "1", ngayCap: "2025" }],
    tenKhac: ["Tí"],
  },
  giamHo: [
    { loai: "ca-nhan", hoTen: "Lê Thị Thử" },
    { loai: "to-chuc", ten: "Nhà Tình Thương", diaChi: "Thôn 1" },
    { loai: "la", hoTen: "Không rõ loại" },
  ],
  moRong: [{ donVi: "H26", duLieu: { cha: "Trần Văn Bố" } }],
  soBanSao: 2,
  truongLa: "Người Lạ",
};
const before = JSON.stringify(record);

describe("a record minimised to a profile", () => {
  it("keeps the tagged fields, what leads to them, and what identifies the record", () => {
    expect(minimise(record, descriptor, "chia-se")).toEqual({
      sieuDuLieu: { maBanGhi: "ks-1", luocDo: "thu/khai-sinh", phienBanLuocDo: "1.0", nguon: "so-hoa" },
      loaiViecHoTich: "khai-sinh",
      ngayDangKy: "2025-07-01",
      con: { hoTen: { dayDu: "Trần Văn Thử", ten: "Thử" }, giayTo: [{ so: "1" }] },
      giamHo: [{ loai: "ca-nhan" }, { loai: "to-chuc", ten: "Nhà Tình Thương" }],
    });
    expect(JSON.stringify(record)).toBe(before);
  });

  it("keeps only the identification for a profile that nothing is tagged with", () => {
    expect(Object.keys(minimise(record, descriptor, "mo"))).toEqual(["sieuDuLieu", "loaiViecHoTich"]);
  });

  it("drops unknown keys inside an object that is kept whole", () => {
    const odd = { con: { hoTen: { dayDu: "A", soDienThoai: "0912345678", ten: { sau: "B" } } } };
    expect(minimise(odd, descriptor, "chia-se")).toEqual({ con: { hoTen: { dayDu: "A" } } });
  });
});

describe("a redacted record", () => {
  it("hides every personal text, and drops numbers and whatever the standard does not know", () => {
    expect(redact(record, descriptor, { keep: "none" })).toEqual({
      sieuDuLieu: record.sieuDuLieu,
      loaiViecHoTich: "khai-sinh",
      ngayDangKy: "2025-07-01",
      ghiChu: "***",
      con: {
        hoTen: { dayDu: "***", ten: "***" },
        ngaySinh: "***",
        danToc: "***",
        giayTo: [{ so: "***", ngayCap: "***" }],
        tenKhac: ["***"],
      },
      giamHo: [
        { loai: "ca-nhan", hoTen: "***" },
        { loai: "to-chuc", ten: "Nhà Tình Thương", diaChi: "Thôn 1" },
      ],
      moRong: [{ donVi: "H26" }],
      soBanSao: 2,
    });
    expect(JSON.stringify(record)).toBe(before);
  });

  it("may keep basic data and hide the sensitive", () => {
    const { con } = redact(record, descriptor, { keep: "basic" }) as { con: Record<string, unknown> };
    expect(con.danToc).toBe("***");
    expect(con.ngaySinh).toBe("2025-06-20");
    expect(con.tuoi).toBe(0);
  });

  it("lets no value of a wrong type through", () => {
    expect(redact({ con: "Trần Văn Thử", ngayDangKy: { a: "Trần" }, soBanSao: "Trần" }, descriptor)).toEqual(
      {},
    );
  });

  it("keeps no text in the place of a date, an id or a word of a list: columns may have been shifted", () => {
    const dated: RecordDescriptor = {
      ...descriptor,
      overlays: {
        "/ngayDangKy": { format: "ngay-khuyet" },
        "/sieuDuLieu/maBanGhi": { format: "ma-ban-ghi" },
      },
    };
    const shifted = { loaiViecHoTich: "Trần", ngayDangKy: "Trần", sieuDuLieu: { maBanGhi: "Trần Văn Thử" } };
    expect(redact(shifted, dated)).toEqual({ sieuDuLieu: {} });
    expect(minimise(shifted, dated, "chia-se")).toEqual({});
    expect(redact({ ngayDangKy: "2025-07" }, dated)).toEqual({ ngayDangKy: "2025-07" });
  });

  it("keeps no name, e-mail or number in the place of a code", () => {
    const coded: RecordDescriptor = {
      ...descriptor,
      defs: { ...descriptor.defs, KhaiSinh: { fields: { loaiDangKy: text({ codeTable: "loai-dang-ky" }) } } },
    };
    for (const loaiDangKy of ["Lò Thị Ví Dụ", "vi-du@vi-du.example", "099985000123", "x".repeat(101)])
      expect(redact({ loaiDangKy }, coded)).toEqual({});
    for (const loaiDangKy of ["dung-han", "00004", "1đ", "99/2022/NĐ-CP"])
      expect(redact({ loaiDangKy }, coded)).toEqual({ loaiDangKy });
  });

  it("keeps no value of a person in the place of what names the schema", () => {
    for (const luocDo of ["Lò Thị Ví Dụ", "vi-du@vi-du.example", "099985000123", "x/y/z"])
      expect(redact({ sieuDuLieu: { luocDo, phienBanLuocDo: luocDo } }, descriptor)).toEqual({
        sieuDuLieu: {},
      });
    const sieuDuLieu = { luocDo: "ho-tich/khai-sinh", phienBanLuocDo: "1.0" };
    expect(redact({ sieuDuLieu }, descriptor)).toEqual({ sieuDuLieu });
    expect(
      minimise({ sieuDuLieu: { ...sieuDuLieu, luocDo: "Lò Thị Ví Dụ" } }, descriptor, "chia-se"),
    ).toEqual({
      sieuDuLieu: { phienBanLuocDo: "1.0" },
    });
  });

  it("keeps no number that the field cannot hold: it may be the number of a paper", () => {
    const counted: RecordDescriptor = {
      ...descriptor,
      overlays: { "/soBanSao": { minimum: 0, maximum: 100 } },
    };
    for (const soBanSao of [-1, 101, 7_310_037, 1.5, Number.NaN])
      expect(redact({ soBanSao }, counted)).toEqual({});
    expect(redact({ soBanSao: 100 }, counted)).toEqual({ soBanSao: 100 });
    expect(redact({ soBanSao: 912_345_678 }, descriptor)).toEqual({});
  });

  it("keeps a pointer only where every name in it is a field, and no text longer than its field", () => {
    const pointed: RecordDescriptor = {
      ...descriptor,
      overlays: { "/ngayDangKy": { format: "json-pointer" }, "/sieuDuLieu/nguon": { maxLength: 3 } },
    };
    for (const ngayDangKy of ["/Lò Thị Ví Dụ", "/con/Lò", "/con/123456789"])
      expect(redact({ ngayDangKy }, pointed)).toEqual({});
    for (const ngayDangKy of ["/con/hoTen/dayDu", "/con/giayTo/0/so", ""])
      expect(redact({ ngayDangKy }, pointed)).toEqual({ ngayDangKy });
    expect(redact({ sieuDuLieu: { nguon: "dài" } }, pointed)).toEqual({ sieuDuLieu: { nguon: "dài" } });
    expect(redact({ sieuDuLieu: { nguon: "quá dài" } }, pointed)).toEqual({ sieuDuLieu: {} });
  });

  it("takes only the positions of a list, not what a program has hung on it", () => {
    const listed: RecordDescriptor = { ...descriptor, overlays: { "/con/tenKhac": shared } };
    const tenKhac = Object.assign(["Tí"], { cha: "Trần Văn Bố", "01": "Trần Văn Bố" });
    expect(minimise({ con: { tenKhac } }, listed, "chia-se")).toEqual({ con: { tenKhac: ["Tí"] } });
  });

  it("survives a hostile record", () => {
    const hostile = JSON.parse(
      '{"__proto__": {"ghiChu": "x"}, "giamHo": [{"loai": "constructor"}, {"loai": "__proto__"}, null]}',
    ) as object;
    expect(redact(hostile, descriptor)).toEqual({ giamHo: [] });
  });
});
