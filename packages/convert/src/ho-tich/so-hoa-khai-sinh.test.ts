import { describe, expect, test } from "vitest";
import type { CodeLookup } from "../decode/work.ts";
import { soHoaKhaiSinh } from "./so-hoa-khai-sinh.ts";

const dayNumberOf = (date: string): number => Date.parse(date) / 86_400_000;

/** A code table of a few names; a name with a stroke has two readings. */
function table(names: Readonly<Record<string, string>>): CodeLookup {
  return {
    match: (text) => {
      const code = names[text];
      if (code === undefined) return { status: text.includes("/") ? "ambiguous" : "unmatched" };
      return { status: "matched", code, stage: "name" };
    },
  };
}

const format = soHoaKhaiSinh(
  {
    "gioi-tinh": table({ Nam: "1", Nữ: "2" }),
    "dan-toc": table({ "Ba-na": "13" }),
    "quoc-gia": table({ "Việt Nam": "VN", VN: "VN", Lào: "LA" }),
    "quan-he-nguoi-yeu-cau": table({ Cha: "cha", "Bà ngoại": "ba-ngoai" }),
  },
  {
    tinh: (code) => code === "36",
    huyen: (code) => code === "366",
    // 14233 lives to 30/6/2025, 14236 also after it; 08119 was given up in 2020.
    xa: (code, first, last) => {
      if (code === "08119") return first < dayNumberOf("2020-02-01");
      if (code === "00008") return last >= dayNumberOf("2025-07-01");
      return code === "14236" || (code === "14233" && first < dayNumberOf("2025-07-01"));
    },
  },
);

const EMPTY = {
  sieuDuLieu: {
    luocDo: "ho-tich/khai-sinh",
    phienBanLuocDo: "1.0",
    nguon: "so-hoa",
    nguonGoc: { heThongNguon: "phan-mem-so-hoa", phuongThucTaoLap: "so-hoa-so-giay" },
    maBanGhi: "KS._._._._",
  },
  loaiViecHoTich: "khai-sinh",
  nguoiDuocKhaiSinh: {},
};
const warning = (code: string, column: string, path: string, more = {}) => ({
  code,
  severity: "warning",
  path,
  record: "ho-tich/khai-sinh",
  ...more,
  column,
});
const child = (fields: object) => ({ ...EMPTY, nguoiDuocKhaiSinh: fields });

/** One row, and the whole of what it must give. */
function gives(
  row: Record<string, string>,
  record: object,
  losses: object[] = [],
  issues: object[] = [],
): void {
  expect(format.decode(row)).toEqual({ record, losses, issues });
}

test("an empty row is an empty record, and nothing is lost", () => {
  gives({ so: "", nksHoTen: "  ", meNgaySinh: "\u00a0" }, EMPTY);
});

describe("the registration", () => {
  test("number, book, page, day and office, and the id made of them", () => {
    gives(
      {
        so: "27",
        quyenSo: "01/1985",
        trangSo: "14",
        ngayDangKy: "20.03.1985",
        loaiDangKy: "4",
        noiDangKy: "14233",
      },
      {
        ...EMPTY,
        sieuDuLieu: { ...EMPTY.sieuDuLieu, maBanGhi: "KS.14233.1985.01-1985.27", cheDoPhapLy: "truoc-2016" },
        soDangKy: { so: "27", quyenSo: "01/1985", trangSo: "14" },
        ngayDangKy: "1985-03-20",
        loaiDangKy: "qua-han",
        noiDangKy: {
          maDonViHoTich: "14233",
          cap: "xa",
          diaBan: { maXa: "14233", boMaDvhc: "truoc-2025-07-01", ngayHieuLuc: "2025-06-30" },
        },
      },
    );
  });
  test.each(["12b", "?"])("a page %s stays as it was typed, and is pointed at", (page) => {
    gives(
      { trangSo: page },
      { ...EMPTY, soDangKy: { trangSo: page } },
      [],
      [warning("TN-PATTERN", "trangSo", "/soDangKy/trangSo")],
    );
  });
  test.each([
    ["0", "khong-co-thong-tin"],
    ["1", "dung-han"],
    ["2", "dang-ky-lai"],
    ["3", "ghi-vao-so-nuoc-ngoai"],
    ["4", "qua-han"],
  ])("loaiDangKy %s is %s", (code, meaning) => {
    gives({ loaiDangKy: code }, { ...EMPTY, loaiDangKy: meaning });
  });
  test("a code that nobody knows is lost, with its place", () => {
    gives(
      { loaiDangKy: "9" },
      EMPTY,
      [{ column: "loaiDangKy", reason: "TN-CONVERT-CODE", path: "/loaiDangKy" }],
      [
        warning("TN-CONVERT-CODE", "loaiDangKy", "/loaiDangKy", {
          params: { table: "loai-dang-ky-khai-sinh" },
        }),
      ],
    );
  });
  test("a registration date that no calendar knows is lost: the standard keeps no words of it", () => {
    gives(
      { ngayDangKy: "31.04.1985" },
      EMPTY,
      [{ column: "ngayDangKy", reason: "TN-CONVERT-DATE", path: "/ngayDangKy" }],
      [warning("TN-CONVERT-DATE", "ngayDangKy", "/ngayDangKy", { params: { format: "ngay-khuyet" } })],
    );
  });
  test("an office that no table knows keeps its code", () => {
    gives(
      { noiDangKy: "77" },
      {
        ...EMPTY,
        noiDangKy: { maDonViHoTich: "77" },
        sieuDuLieu: { ...EMPTY.sieuDuLieu, maBanGhi: "KS.77._._._" },
      },
      [],
      [warning("TN-CONVERT-CODE", "noiDangKy", "/noiDangKy", { params: { table: "xa" } })],
    );
  });
  test("an office that is no number is lost", () => {
    gives(
      { noiDangKy: "UBND xã" },
      EMPTY,
      [{ column: "noiDangKy", reason: "TN-CONVERT-CODE", path: "/noiDangKy" }],
      [warning("TN-CONVERT-CODE", "noiDangKy", "/noiDangKy", { params: { table: "xa" } })],
    );
  });
  test("row and sheet are told where the caller gives them", () => {
    const { losses, issues } = format.decode({ loaiDangKy: "9" }, { row: 12, sheet: "Sổ 1985" });
    expect(losses).toEqual([
      { column: "loaiDangKy", row: 12, reason: "TN-CONVERT-CODE", path: "/loaiDangKy" },
    ]);
    expect(issues).toEqual([
      {
        ...warning("TN-CONVERT-CODE", "loaiDangKy", "/loaiDangKy", {
          params: { table: "loai-dang-ky-khai-sinh" },
        }),
        row: 12,
        sheet: "Sổ 1985",
      },
    ]);
  });
});

describe("dates of birth", () => {
  test.each([
    ["20.03.1954", "1954-03-20"],
    ["03.1954", "1954-03"],
    ["1954", "1954"],
    ["20/03/1954", "1954-03-20"],
  ])("%s", (text, date) => {
    gives({ meNgaySinh: text }, { ...EMPTY, me: { ngaySinh: date, ngaySinhNguyenVan: text } });
  });
  test("an age becomes the years it may mean; the words and the age stay", () => {
    gives(
      { ngayDangKy: "1984", meNgaySinh: "30 tuổi" },
      {
        ...EMPTY,
        sieuDuLieu: { ...EMPTY.sieuDuLieu, maBanGhi: "KS._.1984._._", cheDoPhapLy: "truoc-2016" },
        ngayDangKy: "1984",
        me: { ngaySinh: "1953/1956", ngaySinhNguyenVan: "30 tuổi", tuoiKhiGhi: 30 },
      },
      [],
      [
        warning("TN-CONVERT-AMBIGUOUS", "meNgaySinh", "/me/ngaySinh", {
          params: { readings: ["tuổi tròn", "tuổi mụ"] },
        }),
      ],
    );
  });
  test("an age in a row without a registration year keeps its words only", () => {
    gives(
      { meNgaySinh: "30t" },
      { ...EMPTY, me: { ngaySinhNguyenVan: "30t", tuoiKhiGhi: 30 } },
      [],
      [warning("TN-CONVERT-DATE", "meNgaySinh", "/me/ngaySinh", { params: { format: "ngay-khuyet" } })],
    );
  });
  test.each(["31.02.1985", "khoảng 40", "12-3-1985", "1.1985.2"])("%s is no date: its words stay", (text) => {
    gives(
      { nksNgaySinh: text },
      child({ ngaySinhNguyenVan: text }),
      [],
      [
        warning("TN-CONVERT-DATE", "nksNgaySinh", "/nguoiDuocKhaiSinh/ngaySinh", {
          params: { format: "ngay-khuyet" },
        }),
      ],
    );
  });
});

describe("codes and names of things", () => {
  test.each([
    ["1", "1"],
    ["2", "2"],
    ["3", "0"],
    ["Nam", "1"],
  ])("gender %s is %s", (text, code) => {
    gives({ nksGioiTinh: text }, child({ gioiTinh: code }));
  });
  test.each([
    ["1", "du-cha-me"],
    ["2", "chua-xac-dinh-me"],
    ["3", "chua-xac-dinh-cha"],
    ["4", "chua-xac-dinh-cha-me"],
    ["5", "bi-bo-roi"],
  ])("nksLoaiKhaiSinh %s is %s", (text, code) => {
    gives({ nksLoaiKhaiSinh: text }, { ...EMPTY, loaiKhaiSinh: code });
  });
  test.each([
    ["0", "khong-co-thong-tin"],
    ["1", "thuong-tru"],
    ["2", "tam-tru"],
  ])("meLoaiCuTru %s is %s", (text, code) => {
    gives(
      { meNgaySinh: "1954", meLoaiCuTru: text },
      { ...EMPTY, me: { ngaySinh: "1954", ngaySinhNguyenVan: "1954", noiCuTru: { loai: code } } },
    );
  });
  test("a father of whom the row says only 'residence: no information' is no father", () => {
    gives(
      { chaLoaiCuTru: "0", chaLoaiGiayToTuyThan: "0" },
      {
        ...EMPTY,
        khongRo: [
          { truong: "/cha/giayToTuyThan", lyDo: "so-khong-ghi" },
          { truong: "/cha/noiCuTru/loai", lyDo: "so-khong-ghi" },
        ],
      },
    );
  });
  test.each([
    ["Kinh", "01"],
    ["Kinh (Việt)", "01"],
    ["H'Mông", "08"],
    ["Ba-na", "13"],
  ])("%s is the people %s", (text, code) => {
    gives({ nksDanToc: text }, child({ danToc: code }));
  });
  test("a local group gets the code of its people, and its own name stays", () => {
    gives({ nksDanToc: "Ba Na (Roh)" }, child({ danToc: "13", danTocKhac: "Ba Na (Roh)" }));
  });
  test("a name of two peoples is not decided: the words stay", () => {
    gives(
      { nksDanToc: "Tày/Nùng" },
      child({ danTocKhac: "Tày/Nùng" }),
      [],
      [
        warning("TN-CONVERT-AMBIGUOUS", "nksDanToc", "/nguoiDuocKhaiSinh/danToc", {
          params: { table: "dan-toc" },
        }),
      ],
    );
  });
  test("the word Null of a program is nothing", () => {
    gives(
      { nksDanToc: "Null" },
      { ...EMPTY, khongRo: [{ truong: "/nguoiDuocKhaiSinh/danToc", lyDo: "so-khong-ghi" }] },
      [{ column: "nksDanToc", reason: "TN-CONVERT-PLACEHOLDER", path: "/nguoiDuocKhaiSinh/danToc" }],
      [warning("TN-CONVERT-PLACEHOLDER", "nksDanToc", "/nguoiDuocKhaiSinh/danToc")],
    );
  });
  test("two nationalities are one list", () => {
    gives({ nksQuocTich: "Việt Nam", nksQuocTichKhac: "Lào" }, child({ quocTich: ["VN", "LA"] }));
  });
  test("a nationality that is none is lost", () => {
    gives(
      { chaQuocTich: "Kinh" },
      EMPTY,
      [{ column: "chaQuocTich", reason: "TN-CONVERT-CODE", path: "/cha/quocTich" }],
      [warning("TN-CONVERT-CODE", "chaQuocTich", "/cha/quocTich", { params: { table: "quoc-gia" } })],
    );
  });
  test("the requester's relation by its name", () => {
    gives({ nycQuanHe: "Bà ngoại" }, { ...EMPTY, nguoiYeuCau: { quanHe: "ba-ngoai" } });
  });
});

describe("places", () => {
  test.each([
    ["36", "maTinh"],
    ["366", "maHuyen"],
    ["14233", "maXa"],
  ])("nksNoiSinhDVHC %s is %s of the old edition", (code, field) => {
    gives(
      { nksNoiSinhDVHC: code },
      child({ noiSinh: { [field]: code, boMaDvhc: "truoc-2025-07-01", ngayHieuLuc: "2025-06-30" } }),
    );
  });
  test("a commune that was given up before is a code of the old edition, with no day to read it by", () => {
    gives({ nksNoiSinhDVHC: "08119" }, child({ noiSinh: { maXa: "08119", boMaDvhc: "truoc-2025-07-01" } }));
  });
  test("a file exported after 1/7/2025 says so, and its codes are of the new edition", () => {
    const { record } = format.decode({ nksNoiSinhDVHC: "14236" }, { unitsAsOf: "2025-12-31" });
    expect(record).toEqual(
      child({ noiSinh: { maXa: "14236", boMaDvhc: "tu-2025-07-01", ngayHieuLuc: "2025-12-31" } }),
    );
    expect(format.decode({ nksNoiSinhDVHC: "14233" }, { unitsAsOf: "2025-12-31" }).losses).toHaveLength(1);
  });
  test.each(["99999", "1423", "xã Hải Minh", "00008"])("%s is no code of a unit", (code) => {
    gives(
      { nksNoiSinhDVHC: code },
      EMPTY,
      [{ column: "nksNoiSinhDVHC", reason: "TN-CONVERT-CODE", path: "/nguoiDuocKhaiSinh/noiSinh" }],
      [
        warning("TN-CONVERT-CODE", "nksNoiSinhDVHC", "/nguoiDuocKhaiSinh/noiSinh", {
          params: { table: "xa" },
        }),
      ],
    );
  });
  test("an address stays the words of the book", () => {
    gives(
      { nksQueQuan: "xã Hải Minh, huyện Hải Hậu, tỉnh Hà Nam Ninh" },
      child({ queQuan: { nguyenVan: "xã Hải Minh, huyện Hải Hậu, tỉnh Hà Nam Ninh" } }),
    );
  });
});

describe("names", () => {
  test("decomposed letters and odd blanks are put right and said", () => {
    gives(
      { nksHoTen: `${"Bùi Thị Lụa".normalize("NFD")} ` },
      child({ hoTen: { dayDu: "Bùi Thị Lụa" } }),
      [],
      [
        warning("TN-TEXT-NFC", "nksHoTen", "/nguoiDuocKhaiSinh/hoTen/dayDu", { repair: "normalise-nfc" }),
        warning("TN-TEXT-SPACE", "nksHoTen", "/nguoiDuocKhaiSinh/hoTen/dayDu", { repair: "trim" }),
      ],
    );
  });
  test("a Ð is not made a Đ: names are never corrected", () => {
    gives({ chaHoTen: "Ðinh Văn An" }, { ...EMPTY, cha: { hoTen: { dayDu: "Ðinh Văn An" } } });
  });
  test("a father 'không rõ' is unknown, not a name", () => {
    gives(
      { chaHoTen: "Không rõ" },
      { ...EMPTY, khongRo: [{ truong: "/cha/hoTen", lyDo: "khong-xac-dinh-duoc" }] },
      [{ column: "chaHoTen", reason: "TN-CONVERT-PLACEHOLDER", path: "/cha/hoTen" }],
      [warning("TN-CONVERT-PLACEHOLDER", "chaHoTen", "/cha/hoTen")],
    );
  });
});

describe("identity papers", () => {
  const paper = (type: string, number: string) => ({ meLoaiGiayToTuyThan: type, meSoGiayToTuyThan: number });
  const me = (fields: object) => ({ ...EMPTY, me: fields });
  test("nine digits of a CMND", () => {
    gives(
      paper("1", "900123456"),
      me({ soCmnd9: "900123456", giayToTuyThan: [{ loai: "cmnd", so: "900123456" }] }),
    );
  });
  test("twelve digits are the personal number", () => {
    gives(
      paper("4", "000177000123"),
      me({ soDinhDanhCaNhan: "000177000123", giayToTuyThan: [{ loai: "cccd", so: "000177000123" }] }),
    );
  });
  test.each([
    ["2", "ho-chieu"],
    ["3", "the-thuong-tru"],
    ["5", "cm-quan-doi"],
    ["6", "cm-si-quan"],
    ["7", "cm-cong-an"],
    ["8", "khac"],
  ])("type %s is %s", (type, loai) => {
    gives(paper(type, "AB 900123"), me({ giayToTuyThan: [{ loai, so: "AB 900123" }] }));
  });
  test("type 0 and no number: the book names no paper", () => {
    gives(paper("0", ""), { ...EMPTY, khongRo: [{ truong: "/me/giayToTuyThan", lyDo: "so-khong-ghi" }] });
  });
  test.each(["000000001", "111111111", "123456789"])("%s fills a cell and identifies nobody", (number) => {
    gives(
      paper("1", number),
      {
        ...me({ giayToTuyThan: [{ loai: "cmnd" }] }),
        khongRo: [{ truong: "/me/giayToTuyThan/0/so", lyDo: "khong-xac-dinh-duoc" }],
      },
      [{ column: "meSoGiayToTuyThan", reason: "TN-CONVERT-PLACEHOLDER", path: "/me/giayToTuyThan/0/so" }],
      [warning("TN-CONVERT-PLACEHOLDER", "meSoGiayToTuyThan", "/me/giayToTuyThan/0/so")],
    );
  });
  test("a CMND of eight digits stays as written, and is pointed at", () => {
    gives(
      paper("1", "90012345"),
      me({ giayToTuyThan: [{ loai: "cmnd", so: "90012345" }] }),
      [],
      [warning("TN-FORMAT", "meSoGiayToTuyThan", "/me/giayToTuyThan/0/so", { params: { format: "cmnd" } })],
    );
  });
});

test("notes of a court's declaration: days, and the paper as the row writes it; the bare flag has no place", () => {
  gives(
    {
      nksMatTich: "1",
      nksMatTichNgayGhiChuTuyenBo: "14.08.2009",
      nksMatTichCanCuTuyenBo: "QĐ số 02/2009/QĐST-DS",
    },
    {
      ...EMPTY,
      ghiChuNhanThan: { matTich: { ngayGhiChu: "2009-08-14", canCu: { trichYeu: "QĐ số 02/2009/QĐST-DS" } } },
    },
    [{ column: "nksMatTich", reason: "TN-CONVERT-LOSS" }],
    [warning("TN-CONVERT-LOSS", "nksMatTich", "")],
  );
});

test("a registration abroad", () => {
  gives(
    {
      soDangKyNuocNgoai: "L-100",
      ngayDangKyNuocNgoai: "05.1999",
      cqNuocNgoaiDaDangKy: "Đại sứ quán",
      qgNuocNgoaiDaDangKy: "Lào",
    },
    { ...EMPTY, dangKyNuocNgoai: { so: "L-100", ngay: "1999-05", coQuan: "Đại sứ quán", quocGia: "LA" } },
  );
});

test("a column that the format does not know is lost, by its name", () => {
  gives(
    { maHoSo: "X-1" },
    EMPTY,
    [{ column: "maHoSo", reason: "TN-CONVERT-LOSS" }],
    [warning("TN-CONVERT-LOSS", "maHoSo", "")],
  );
});

test("a header that may be a person's value is not repeated", () => {
  const said = format.decode({ "Nguyễn Văn An 0900000001": "1" });
  expect(said.losses).toEqual([{ column: expect.any(String), reason: "TN-CONVERT-LOSS" }]);
  expect(JSON.stringify(said)).not.toMatch(/Nguyễn|0900000001/);
});

test("the format names the 60 columns of the table", () => {
  expect(format.columns).toHaveLength(60);
  expect(new Set(format.columns).size).toBe(60);
});
