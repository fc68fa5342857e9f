// The example of two systems: thirty births of the civil-status register and the same children in the population
// register, with planted differences. Everybody is invented; the records are made from examples of the standard.
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Plain = { [key: string]: unknown };

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const example = (path: string): Plain => JSON.parse(readFileSync(join(SCHEMAS, path), "utf8")) as Plain;
const BIRTH = example("ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json");
const DEATH = example("ho-tich/1.0/examples/khai-tu/valid/01-dang-ky-moi-dung-han.json");
const CHANGE = example("ho-tich/1.0/examples/thay-doi-cai-chinh/valid/02-thay-doi-ho-ten-truoc-2025-07.json");
const CITIZEN = example("dan-cu/1.0/examples/cong-dan/valid/01-cong-dan-du-thong-tin.json");

const BIRTHS = 30;
const NEW = { maQuocGia: "VN", maTinh: "01", maXa: "00025", boMaDvhc: "tu-2025-07-01" };
const OLD = { maQuocGia: "VN", maTinh: "01", maHuyen: "001", maXa: "00007", boMaDvhc: "truoc-2025-07-01" };
const HOME = { maQuocGia: "VN", maTinh: "37", maXa: "13285", boMaDvhc: "tu-2025-07-01" };
const OLD_HOME = {
  maQuocGia: "VN",
  maTinh: "35",
  maHuyen: "347",
  maXa: "13294",
  boMaDvhc: "truoc-2025-07-01",
};

/** What the civil-status register says of a child, as far as it is not as of all. */
const IN_BIRTHS: Readonly<Record<number, Plain>> = {
  15: { hoTen: { dayDu: "Trần Thị Hoà Ví Dụ" } },
  16: { hoTen: { dayDu: "Trần Văn An Ví Dụ" } },
  24: { noiSinh: OLD },
  25: { queQuan: OLD_HOME },
  30: { soDinhDanhCaNhan: undefined },
};

/** What the population register says otherwise of the same child: each plants one difference. */
const IN_CITIZENS: Readonly<Record<number, (child: Plain) => Plain>> = {
  13: ({ hoTen }) => ({ hoTenKhaiSinh: { dayDu: whole(hoTen).toUpperCase() } }),
  14: () => ({ hoTenKhaiSinh: { dayDu: "Tran Van Muoi Bon Vi Du" } }),
  15: () => ({ hoTenKhaiSinh: { dayDu: "Trần Thị Hòa Ví Dụ" } }),
  16: () => ({ hoTenKhaiSinh: { dayDu: "Tr. Văn An Ví Dụ" } }),
  17: () => ({ hoTenKhaiSinh: { dayDu: "Trần Mười Bảy Ví Dụ" } }),
  18: () => ({ hoTenKhaiSinh: { dayDu: "Trần Văn Mười Tán Ví Dụ" } }),
  19: () => ({ ngaySinh: "2025-05-08" }),
  20: () => ({ ngaySinh: "2025" }),
  21: () => ({ ngaySinh: "2024-08-05" }),
  22: () => ({ danToc: "02" }),
  23: () => ({ gioiTinh: "0" }),
  24: () => ({ noiSinh: NEW }),
  25: () => ({ queQuan: HOME }),
  26: () => ({ noiSinh: undefined }),
  27: () => ({ quocTich: ["VN", "US"] }),
};
const ONLY_IN_BIRTHS = 28;
const TWICE_IN_CITIZENS = 29;

const ONES = ["", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín"];

/** A number in words, for names. */
function inWords(n: number): string {
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? [] : tens === 1 ? ["Mười"] : [ONES[tens], "Mươi"];
  return [...ten, ONES[n % 10]].filter(Boolean).join(" ");
}

function whole(name: unknown): string {
  return (name as { dayDu: string }).dayDu;
}

function child(id: number): Plain {
  const boy = id % 2 === 0;
  const family = boy ? "Trần Văn" : "Trần Thị";
  const pad = String(id).padStart(6, "0");
  return {
    soDinhDanhCaNhan: `001${boy ? "2" : "3"}25${pad}`,
    hoTen: { dayDu: `${family} ${inWords(id)} Ví Dụ` },
    ngaySinh: "2025-08-05",
    gioiTinh: boy ? "1" : "2",
    danToc: "01",
    quocTich: ["VN"],
    noiSinh: NEW,
    queQuan: HOME,
    ...(IN_BIRTHS[id] ?? {}),
  };
}

const NAMED = { dayDu: "Cán bộ Ví Dụ" };
const parent = (dayDu: string, ngaySinh: string, gioiTinh: string): Plain => ({
  hoTen: { dayDu },
  ngaySinh,
  gioiTinh,
  danToc: "01",
  quocTich: ["VN"],
  noiCuTru: { loai: "thuong-tru", diaChi: { ...NEW, chiTiet: "Số 1, phố Ví Dụ" } },
});

/** Metadata of an example with another id and an official of no place. */
function byOfficial(metadata: unknown, maBanGhi: string): Plain {
  const about = metadata as { phienBan: Plain };
  return { ...about, maBanGhi, phienBan: { ...about.phienBan, nguoiThucHien: NAMED.dayDu } };
}

function birth(id: number): Plain {
  const { sieuDuLieu, soDangKy, nguoiYeuCau: _, ...rest } = structuredClone(BIRTH);
  return {
    ...rest,
    sieuDuLieu: byOfficial(sieuDuLieu, `ks-vi-du-${id}`),
    soDangKy: { ...(soDangKy as Plain), so: `${id}/2025` },
    nguoiKy: { hoTen: NAMED, chucVu: "Phó Chủ tịch" },
    nguoiThucHien: NAMED,
    chuKySo: (rest.chuKySo as Plain[]).map((one) => ({ ...one, nguoiKy: "CN=Cơ quan Ví Dụ, C=VN" })),
    nguoiDuocKhaiSinh: child(id),
    me: parent("Lê Thị Mẹ Ví Dụ", "1996-11-02", "2"),
    cha: parent("Trần Văn Cha Ví Dụ", "1994-03-20", "1"),
    giayChungSinh: { ma: `GCS-VI-DU-${id}`, ngayCap: "2025-08-06" },
    nguoiYeuCau: { hoTen: { dayDu: "Trần Văn Cha Ví Dụ" }, quanHe: "cha" },
  };
}

function about(id: string): Plain {
  return { ...(structuredClone(CITIZEN).sieuDuLieu as Plain), maBanGhi: `cd-vi-du-${id}` };
}

function citizen(id: number): Plain {
  const { hoTen, ...rest } = child(id);
  return {
    sieuDuLieu: about(String(id)),
    hoTenKhaiSinh: hoTen,
    ...rest,
    noiDangKyKhaiSinh: { maQuocGia: "VN", maTinh: "01", maXa: "00004", boMaDvhc: "tu-2025-07-01" },
    noiThuongTru: { ...NEW, chiTiet: "Số 1, phố Ví Dụ" },
    tinhTrangHonNhan: "chua-ket-hon",
    trangThaiSong: "song",
    ...(IN_CITIZENS[id]?.(child(id)) ?? {}),
  };
}

/** Two grown-ups of the population register, of whom nobody registered a birth here. */
function grownUp(id: number): Plain {
  return {
    sieuDuLieu: about(String(id)),
    hoTenKhaiSinh: { dayDu: `Phạm Văn ${inWords(id)} Ví Dụ` },
    soDinhDanhCaNhan: `001054${String(id).padStart(6, "0")}`,
    ngaySinh: "1954-03-20",
    gioiTinh: "1",
    danToc: "01",
    quocTich: ["VN"],
    noiThuongTru: { ...NEW, chiTiet: "Số 2, phố Ví Dụ" },
    trangThaiSong: id === 31 ? "song" : "da-chet",
    ...(id === 31 ? {} : { ngayChetHoacMatTich: "2025-08-01" }),
  };
}

function death(id: number): Plain {
  const { sieuDuLieu, soDangKy, nguoiYeuCau: _, ...rest } = structuredClone(DEATH);
  const { hoTenKhaiSinh, soDinhDanhCaNhan, ngaySinh, gioiTinh, danToc, quocTich, noiThuongTru } = grownUp(id);
  return {
    ...rest,
    sieuDuLieu: byOfficial(sieuDuLieu, `kt-vi-du-${id}`),
    soDangKy: { ...(soDangKy as Plain), so: `${id}/2025` },
    nguoiKy: { hoTen: NAMED, chucVu: "Phó Chủ tịch" },
    nguoiThucHien: NAMED,
    nguoiChet: {
      soDinhDanhCaNhan,
      hoTen: hoTenKhaiSinh,
      ngaySinh,
      gioiTinh,
      danToc,
      quocTich,
      noiCuTru: { loai: "thuong-tru", diaChi: noiThuongTru },
    },
    noiCuTruCuoiCung: noiThuongTru,
    khoaThongTinHoTich: { thoiDiem: "2025-08-04T10:05:00+07:00", nguoiThucHien: NAMED },
    nguoiYeuCau: { hoTen: { dayDu: "Phạm Thị Con Ví Dụ" }, quanHe: "con" },
  };
}

/** The second child got another name, of which the population register does not know. */
function change(): Plain {
  const { sieuDuLieu, nguoiCoThayDoi: _, nguoiYeuCau: __, ...rest } = structuredClone(CHANGE);
  const { hoTen, noiSinh: ___, queQuan: ____, ...person } = child(2);
  const name = "Trần Gia Hai Ví Dụ";
  const meta = sieuDuLieu as { phienBan: Plain; nguonGoc: Plain };
  return {
    ...rest,
    sieuDuLieu: {
      ...meta,
      maBanGhi: "td-vi-du-2",
      cheDoPhapLy: "luat-2014-hai-cap",
      capNhatLuc: "2026-03-02T10:00:00+07:00",
      nguonGoc: {
        ...meta.nguonGoc,
        coQuanCungCap: { ten: "Cơ quan Ví Dụ" },
        thoiDiemTiepNhan: "2026-03-02T08:00:00+07:00",
      },
      phienBan: {
        ...meta.phienBan,
        hieuLucTu: "2026-03-02",
        ghiNhanLuc: "2026-03-02T10:00:00+07:00",
        nguoiThucHien: "Cán bộ Ví Dụ",
      },
    },
    soDangKy: { so: "2/2026", quyenSo: "01/2026" },
    ngayDangKy: "2026-03-02",
    noiDangKy: structuredClone(BIRTH.noiDangKy),
    nguoiKy: { hoTen: NAMED, chucVu: "Phó Chủ tịch" },
    nguoiThucHien: NAMED,
    banGhiGoc: "ks-vi-du-2",
    giayToHoTichGoc: {
      loai: "giay-khai-sinh",
      soDangKy: { so: "2/2025", quyenSo: "02/2025" },
      ngayDangKy: "2025-08-12",
    },
    nguoiCoThayDoi: {
      ...person,
      hoTen: { dayDu: name },
      noiCuTru: { loai: "thuong-tru", diaChi: { ...NEW, chiTiet: "Số 1, phố Ví Dụ" } },
    },
    chiTiet: [{ truong: "/nguoiDuocKhaiSinh/hoTen/dayDu", noiDungCu: whole(hoTen), noiDungMoi: name }],
    nguoiYeuCau: { hoTen: { dayDu: "Lê Thị Mẹ Ví Dụ" }, quanHe: "me" },
  };
}

const ids = Array.from({ length: BIRTHS }, (_, index) => index + 1);

/** The files of the example by name, each with its records. */
export function exampleFiles(): Readonly<Record<string, readonly Plain[]>> {
  const children = ids.filter((id) => id !== ONLY_IN_BIRTHS && child(id).soDinhDanhCaNhan !== undefined);
  return {
    "ho-tich.ndjson": ids.map(birth),
    "dan-cu.ndjson": [...children, TWICE_IN_CITIZENS].map(citizen).concat(grownUp(31), grownUp(32)),
    "su-kien.ndjson": [death(31), death(32), change()],
  };
}

/** Records as lines. */
export function toLines(records: readonly Plain[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
