import { fails, UNREADABLE, warns, wrong } from "./defects.ts";
import type { Defect, Json, VolumeType } from "./types.ts";

const META = "/sieuDuLieu";
const AREA = "/coQuanChi/diaBan";

/** A payment of one month to one invented person: about a thousand bytes. */
const PATTERN: Json = {
  sieuDuLieu: {
    maBanGhi: "ct-{id}",
    luocDo: "an-sinh-xa-hoi/chi-tra",
    phienBanLuocDo: "1.0",
    nguon: "dang-ky-moi",
    phienBanBanGhi: 1,
    trangThai: "hieu-luc",
    coQuanChuQuan: "{unit}",
    capNhatLuc: "2026-{month}-{day}T10:00:00+07:00",
    nguonGoc: {
      heThongNguon: "{system}",
      phuongThucTaoLap: "dang-ky-truc-tiep",
      coQuanCungCap: { ten: "Cơ quan Ví Dụ" },
      thoiDiemTiepNhan: "2026-{month}-{day}T09:00:00+07:00",
    },
    phienBan: {
      soPhienBan: 1,
      hieuLucTu: "2026-{month}-{day}",
      ghiNhanLuc: "2026-{month}-{day}T10:00:00+07:00",
      loaiThayDoi: "tao-moi",
      nguoiThucHien: "Cán bộ Ví Dụ",
    },
  },
  maGiaoDich: "GD-{key}",
  maDoiTuong: "dt-{id}",
  soDinhDanhDoiTuong: "000050{digits}",
  maCheDo: "cdo-{digits}",
  loaiCheDo: "tro-cap-hang-thang",
  coQuanChi: {
    ten: "Ủy ban nhân dân xã Ví Dụ",
    cap: "xa",
    diaBan: { maQuocGia: "VN", maTinh: "01", maXa: "00004", boMaDvhc: "tu-2025-07-01" },
  },
  kyChiTra: "2026-{month}",
  soTien: { soTien: "{amount}", loaiTien: "VND" },
  hinhThuc: "tai-khoan",
  soTaiKhoan: "0000{digits}",
  chuTaiKhoan: { dayDu: "{family} {given} Ví Dụ" },
  soDinhDanhChuTaiKhoan: "000050{digits}",
  trangThai: "da-chi",
  quaTrinh: [
    { denTrangThai: "lap-danh-sach", thoiDiem: "2025-12-25" },
    { denTrangThai: "duyet", thoiDiem: "2025-12-28" },
    { denTrangThai: "da-chi", thoiDiem: "2026-{month}-{day}" },
  ],
};

const STRUCTURE: readonly Defect[] = [
  wrong("no key", "/maGiaoDich", undefined, fails("du", "TN-REQUIRED@/maGiaoDich")),
  wrong("no amount", "/soTien/soTien", undefined, fails("du", "TN-REQUIRED@/soTien/soTien")),
  wrong("number for an object", "/soTien", 750_000, fails("dung", "TN-TYPE@/soTien")),
  wrong("null", "/trangThai", null, fails("dung", "TN-TYPE@/trangThai")),
  wrong("month 13", "/kyChiTra", "2026-13", fails("dung", "TN-FORMAT@/kyChiTra")),
  wrong(
    "eleven digits",
    "/soDinhDanhDoiTuong",
    "00005000000",
    fails("dung", "TN-FORMAT@/soDinhDanhDoiTuong"),
  ),
  wrong(
    "30 February",
    "/sieuDuLieu/phienBan/hieuLucTu",
    "2026-02-30",
    fails("dung", `TN-FORMAT@${META}/phienBan/hieuLucTu`),
  ),
  wrong("account in small letters", "/soTaiKhoan", "abc{digits}", fails("dung", "TN-PATTERN@/soTaiKhoan")),
  wrong("empty key", "/maGiaoDich", "", fails("dung", "TN-MIN-LENGTH@/maGiaoDich")),
  wrong("key of 101 signs", "/maGiaoDich", "G".repeat(101), fails("dung", "TN-MAX-LENGTH@/maGiaoDich")),
  wrong("version 0", "/sieuDuLieu/phienBanBanGhi", 0, fails("dung", `TN-MINIMUM@${META}/phienBanBanGhi`)),
  wrong("unknown origin", "/sieuDuLieu/nguon", "so-giay", fails("dung", `TN-ENUM@${META}/nguon`)),
  wrong("unknown field", "/truongLa", "x", fails("dung", "TN-UNKNOWN-FIELD@")),
  wrong("unknown field inside", "/soTien/truongLa", 1, fails("dung", "TN-UNKNOWN-FIELD@/soTien")),
  wrong("code in capitals", "/hinhThuc", "TAI_KHOAN", fails("thongNhat", "TN-CODE@/hinhThuc")),
  wrong(
    "unknown step without a time",
    "/quaTrinh",
    [{ denTrangThai: "da-chi" }],
    fails("du", "TN-REQUIRED@/quaTrinh/*/thoiDiem"),
  ),
];

const FULL: readonly Defect[] = [
  wrong("no month", "/kyChiTra", undefined, warns("du", "TN-REQUIRED-BY-ORIGIN@/kyChiTra")),
  wrong("no form", "/hinhThuc", undefined, warns("du", "TN-REQUIRED-BY-ORIGIN@/hinhThuc")),
  wrong("nothing paid", "/soTien/soTien", "0", warns("du", "B-AS-D13@/soTien/soTien")),
  wrong("no account", "/soTaiKhoan", undefined, warns("du", "B-AS-D14@/soTaiKhoan")),
  wrong("state that was not reached", "/trangThai", "thu-hoi", fails("dung", "B-AS-D16@/trangThai")),
  {
    name: "paid without approval",
    plant: (record) => {
      (record.quaTrinh as unknown[]).splice(1, 1);
    },
    finds: [warns("du", "B-AS-D17@/quaTrinh")],
  },
  wrong("commune of another province", `${AREA}/maTinh`, "40", fails("thongNhat", `HT-09@${AREA}`)),
  wrong(
    "double space",
    "/coQuanChi/ten",
    "Ủy ban  nhân dân xã Ví Dụ",
    fails("sach", "TN-TEXT-SPACE@/coQuanChi/ten"),
  ),
  wrong(
    "decomposed letters",
    "/coQuanChi/ten",
    "Ủy ban nhân dân xã Ví Dụ".normalize("NFD"),
    fails("sach", "TN-TEXT-NFC@/coQuanChi/ten"),
  ),
  wrong(
    "another version",
    "/sieuDuLieu/phienBanLuocDo",
    "9.9",
    fails("thongNhat", `TN-SCHEMA-VERSION@${META}/phienBanLuocDo`),
  ),
];

const QUALITY: readonly Defect[] = [
  { name: "key twice", repeats: ["key"], finds: [fails("sach", "TN-QUALITY-DUPLICATE-KEY@")] },
];

/** Payments of social assistance: a small record, so that many can be made. */
export const chiTraVolume: VolumeType = {
  record: "an-sinh-xa-hoi/chi-tra",
  pattern: PATTERN,
  defects: [...STRUCTURE, ...FULL, ...QUALITY, ...UNREADABLE],
};
