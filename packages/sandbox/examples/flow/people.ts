// Invented people and places of the flow. No number here was ever given to anybody: province code 099 does not exist.
import type { DiaChi, HoTen, Nguoi, SieuDuLieu } from "@thongnhat/schemas/chung";

/** A name as records write it. */
export const named = (dayDu: string): HoTen => ({ dayDu });

/** Where they live. */
export const HOME: DiaChi = {
  maQuocGia: "VN",
  maTinh: "01",
  maXa: "00004",
  tenTinh: "Thành phố Hà Nội",
  tenXa: "Phường Ba Đình",
  chiTiet: "Số 1, phố Ví Dụ",
  boMaDvhc: "tu-2025-07-01",
};

/** A person of whom name, number and birthday are known. */
export type Person = Nguoi & Required<Pick<Nguoi, "hoTen" | "soDinhDanhCaNhan" | "ngaySinh">>;

/** The mother of the child. */
export const MOTHER: Person = {
  soDinhDanhCaNhan: "099196000001",
  hoTen: named("Trần Thị Mẹ Ví Dụ"),
  ngaySinh: "1996-11-02",
  gioiTinh: "2",
  danToc: "01",
  quocTich: ["VN"],
  noiCuTru: { loai: "thuong-tru", diaChi: HOME },
};

/** The father of the child. */
export const FATHER: Person = {
  soDinhDanhCaNhan: "099094000002",
  hoTen: named("Nguyễn Văn Cha Ví Dụ"),
  ngaySinh: "1994-03-20",
  gioiTinh: "1",
  danToc: "01",
  quocTich: ["VN"],
  noiCuTru: { loai: "thuong-tru", diaChi: HOME },
};

/** A man whom a court declares dead, and who comes back. */
export const MISSING: Person = {
  soDinhDanhCaNhan: "099068000003",
  hoTen: named("Trương Văn Ví Dụ"),
  ngaySinh: "1968-06-30",
  gioiTinh: "1",
  danToc: "01",
  quocTich: ["VN"],
  noiCuTru: { loai: "thuong-tru", diaChi: HOME },
};

/** A man whom a court convicts. */
export const CONVICTED: Person = {
  soDinhDanhCaNhan: "099085000004",
  hoTen: named("Hoàng Văn Ví Dụ"),
  ngaySinh: "1985-04-12",
  gioiTinh: "1",
  quocTich: ["VN"],
};

/** The number that the population database gives to the child. */
export const NEW_NUMBER = "099326000005";

/** What a version says of itself. */
export interface Version {
  readonly id: string;
  readonly record: string;
  readonly owner: string;
  readonly day: string;
  readonly version?: number;
  readonly state?: string;
  readonly change?: string;
  readonly regime?: string;
}

/** The metadata of a version of a record. */
export function about(v: Version): SieuDuLieu {
  const at = `${v.day}T10:00:00+07:00`;
  const version = v.version ?? 1;
  return {
    maBanGhi: v.id,
    luocDo: v.record,
    phienBanLuocDo: "1.0",
    nguon: "dang-ky-moi",
    phienBanBanGhi: version,
    trangThai: v.state ?? "hieu-luc",
    coQuanChuQuan: v.owner,
    capNhatLuc: at,
    ...(v.regime === undefined ? {} : { cheDoPhapLy: v.regime }),
    nguonGoc: {
      heThongNguon: "khac",
      phuongThucTaoLap: "dang-ky-truc-tiep",
      coQuanCungCap: { maDinhDanh: v.owner, ten: "Cơ quan Ví Dụ" },
      thoiDiemTiepNhan: at,
    },
    phienBan: {
      soPhienBan: version,
      ...(version === 1 ? {} : { phienBanTruoc: `${v.id}-v${version - 1}` }),
      hieuLucTu: v.day,
      ghiNhanLuc: at,
      loaiThayDoi: v.change ?? (version === 1 ? "tao-moi" : "thay-doi"),
      nguoiThucHien: "Cán bộ Ví Dụ",
    },
  };
}
