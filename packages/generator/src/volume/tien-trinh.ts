import { fails, UNREADABLE, warns, wrong } from "./defects.ts";
import type { VolumeType } from "./types.ts";

const META = "/sieuDuLieu";

/** Steps of dossiers of public services: what a ministry has most of. */
export const tienTrinhVolume: VolumeType = {
  record: "dich-vu-cong/tien-trinh",
  pattern: {
    sieuDuLieu: {
      maBanGhi: "tt-{id}",
      luocDo: "dich-vu-cong/tien-trinh",
      phienBanLuocDo: "1.0",
      nguon: "so-hoa",
      phienBanBanGhi: 1,
      coQuanChuQuan: "{unit}",
      capNhatLuc: "2026-{month}-{day}T10:00:00+07:00",
      nguonGoc: { heThongNguon: "{system}" },
    },
    maHoSo: "H26.15-260812-{key}",
    buoc: "Tiếp nhận hồ sơ",
    thoiDiem: "2026-01-02T08:30:00+07:00",
    trangThaiTruoc: "moi-dang-ky",
    trangThaiSau: "duoc-tiep-nhan",
    tamDungTinhHan: false,
  },
  defects: [
    wrong("no dossier", "/maHoSo", undefined, fails("du", "TN-REQUIRED@/maHoSo")),
    wrong("no step", "/buoc", undefined, warns("du", "TN-REQUIRED-BY-ORIGIN@/buoc")),
    wrong("empty step", "/buoc", "", fails("dung", "TN-MIN-LENGTH@/buoc")),
    wrong("dossier number cut short", "/maHoSo", "H26.15-260812-1", fails("dung", "TN-PATTERN@/maHoSo")),
    wrong("no offset", "/thoiDiem", "2026-01-02T08:30:00", fails("dung", "TN-FORMAT@/thoiDiem")),
    wrong("yes in words", "/tamDungTinhHan", "co", fails("dung", "TN-TYPE@/tamDungTinhHan")),
    wrong("code of nobody", "/trangThaiSau", "xong", fails("thongNhat", "TN-CODE@/trangThaiSau")),
    wrong("unknown field", "/truongLa", null, fails("dung", "TN-UNKNOWN-FIELD@")),
    wrong("space at the end", "/buoc", "Tiếp nhận hồ sơ ", fails("sach", "TN-TEXT-SPACE@/buoc")),
    wrong(
      "another version",
      `${META}/phienBanLuocDo`,
      "0.9",
      fails("thongNhat", `TN-SCHEMA-VERSION@${META}/phienBanLuocDo`),
    ),
    wrong(
      "step that nobody may take",
      "/trangThaiSau",
      "da-tra-ket-qua",
      warns("du", "B-DVC-04c@/trangThaiSau"),
    ),
    wrong(
      "no source",
      `${META}/nguonGoc`,
      undefined,
      fails("dungChung", `TN-QUALITY-PROVENANCE@${META}/nguonGoc`),
    ),
    wrong(
      "nobody's record",
      `${META}/coQuanChuQuan`,
      undefined,
      fails("dungChung", `TN-QUALITY-OWNER@${META}/coQuanChuQuan`),
    ),
    wrong(
      "no time of change",
      `${META}/capNhatLuc`,
      undefined,
      fails("dungChung", `TN-QUALITY-UPDATED@${META}/capNhatLuc`),
    ),
    { name: "key twice", repeats: ["key"], finds: [fails("sach", "TN-QUALITY-DUPLICATE-KEY@")] },
    ...UNREADABLE,
  ],
};
