import { chance, day, dotted, int, inWords, pick, random, two } from "./random.mjs";

/** The 60 columns of HT_KHAISINH, in their order. */
export const COLUMNS = [
  ..."so quyenSo trangSo ngayDangKy loaiDangKy noiDangKy nguoiKy chucVuNguoiKy nguoiThucHien ghiChu".split(
    " ",
  ),
  ..."nksHoTen nksGioiTinh nksNgaySinh nksNgaySinhBangChu nksNoiSinh nksNoiSinhDVHC nksQueQuan".split(" "),
  ..."nksDanToc nksQuocTich nksQuocTichKhac nksLoaiKhaiSinh nksMatTich".split(" "),
  ..."nksMatTichNgayGhiChuTuyenBo nksMatTichCanCuTuyenBo nksMatTichNgayGhiChuHuyTuyenBo".split(" "),
  ..."nksMatTichCanCuHuyTuyenBo nksHanCheNangLucHanhVi nksHanCheNangLucHanhViNgayGhiChuTuyenBo".split(" "),
  ..."nksHanCheNangLucHanhViCanCuTuyenBo nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo".split(" "),
  "nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo",
  ...["me", "cha"].flatMap((p) =>
    "HoTen NgaySinh DanToc QuocTich QuocTichKhac LoaiCuTru NoiCuTru LoaiGiayToTuyThan SoGiayToTuyThan"
      .split(" ")
      .map((name) => p + name),
  ),
  ..."nycHoTen nycQuanHe nycLoaiGiayToTuyThan nycGiayToKhac nycSoGiayToTuyThan".split(" "),
  ..."nycNgayCapGiayToTuyThan nycNoiCapGiayToTuyThan".split(" "),
  ..."soDangKyNuocNgoai ngayDangKyNuocNgoai cqNuocNgoaiDaDangKy qgNuocNgoaiDaDangKy".split(" "),
];

function nameOf(people, sex, family) {
  return [family ?? pick(people.family), pick(people.middle[sex]), pick(people.given[sex])]
    .filter(Boolean)
    .join(" ")
    .replace("H' ", "H'");
}

/** A parent's birth as an old book writes it: a year, a month, an age, or a date. */
function parentBirth(birthYear, registered) {
  const r = random();
  const date = day(birthYear, 1 + int(12), 1 + int(28));
  if (registered < 1998) {
    if (r < 0.42) return String(birthYear);
    if (r < 0.54) return `${two(date.m)}.${birthYear}`;
    if (r < 0.76) return `${registered - birthYear}${pick([" tuổi", " tuổi", " tuổi", "t", " tuổi mụ"])}`;
    return dotted(date);
  }
  if (r < 0.3) return String(birthYear);
  if (r < 0.4) return `${two(date.m)}.${birthYear}`;
  return r < 0.42 ? `${two(date.d)}/${two(date.m)}/${birthYear}` : dotted(date);
}

function identity(row, p, year) {
  if (year < 1990 || chance(0.55)) {
    row[`${p}LoaiGiayToTuyThan`] = year < 1990 ? "" : pick(["0", "0", ""]);
    return;
  }
  row[`${p}LoaiGiayToTuyThan`] = chance(0.96) ? "1" : "5";
  row[`${p}SoGiayToTuyThan`] = chance(0.06)
    ? pick(["000000001", "000000001", "111111111", "123456789"])
    : `900${String(int(1e6)).padStart(6, "0")}`;
}

/** The ethnic group of a family, by its share in the commune. */
function groupOf(commune) {
  let rest = random();
  for (const group of commune.groups) {
    rest -= group[0];
    if (rest < 0) return group;
  }
  return commune.groups[0];
}

/** One entry of the book before anything is spoilt. */
export function entry(commune, year, so) {
  const row = Object.fromEntries(COLUMNS.map((name) => [name, ""]));
  const registered = day(year, 1 + int(12), 1 + int(28));
  const late = chance(year < 1990 ? 0.14 : 0.06);
  const born = day(registered.y - (late ? 1 + int(6) : 0), registered.m, registered.d - 3 - int(50));
  const sex = int(2);
  const [, people, spellings] = groupOf(commune);
  const place = `${commune.name}, ${commune.provinceName(year)}`;
  const home = `${commune.hamlet()}, ${place}`;
  const father = nameOf(people, 0);
  const family = people.family.find((name) => father.startsWith(name));
  const mother = nameOf(people, 1);
  const [motherYear, fatherYear] = [born.y - 18 - int(20), born.y - 19 - int(24)];

  Object.assign(row, {
    so: String(so),
    quyenSo: `${two(1)}/${year}`,
    trangSo: String(Math.ceil(so / 2)),
    ngayDangKy: dotted(registered),
    loaiDangKy: late ? "4" : year < 1990 && chance(0.12) ? "0" : chance(0.03) ? "2" : "1",
    noiDangKy: commune.code,
    nguoiKy: pick(commune.heads),
    chucVuNguoiKy: pick(["Chủ tịch", "Chủ tịch", "Phó Chủ tịch"]),
    nguoiThucHien: pick(commune.clerks),
    nksHoTen: nameOf(people, sex, family),
    nksGioiTinh: String(sex + 1),
    nksNgaySinh: dotted(born),
    nksNgaySinhBangChu: chance(0.6) ? inWords(born) : "",
    nksNoiSinh: chance(0.7) ? `Trạm y tế ${place}` : home,
    nksNoiSinhDVHC: commune.code,
    nksQueQuan: place,
    nksDanToc: pick(spellings),
    nksQuocTich: nationality(),
    nksLoaiKhaiSinh: "1",
    meHoTen: mother,
    meNgaySinh: parentBirth(motherYear, registered.y),
    meDanToc: pick(spellings),
    meQuocTich: nationality(),
    meLoaiCuTru: pick(["1", "1", "1", "2", "0"]),
    meNoiCuTru: home,
    chaHoTen: father,
    chaNgaySinh: parentBirth(fatherYear, registered.y),
    chaDanToc: pick(spellings),
    chaQuocTich: nationality(),
    chaLoaiCuTru: pick(["1", "1", "1", "1", "0"]),
    chaNoiCuTru: home,
  });
  identity(row, "me", year);
  identity(row, "cha", year);
  if (year >= 1990) {
    const own = chance(0.6);
    Object.assign(row, {
      nycHoTen: own ? father : mother,
      nycQuanHe: own ? pick(["Cha", "Cha", "Bố"]) : pick(["Mẹ", "mẹ"]),
    });
    const p = own ? "cha" : "me";
    row.nycLoaiGiayToTuyThan = row[`${p}LoaiGiayToTuyThan`];
    row.nycSoGiayToTuyThan = row[`${p}SoGiayToTuyThan`];
    if (row.nycSoGiayToTuyThan) {
      row.nycNgayCapGiayToTuyThan = dotted(day(year - 1 - int(8), 1 + int(12), 1 + int(28)));
      row.nycNoiCapGiayToTuyThan = `Công an ${commune.provinceName(year)}`;
    }
  }
  return row;
}
const nationality = () => pick([...Array(16).fill("Việt Nam"), "VN", "Viet Nam", ""]);
