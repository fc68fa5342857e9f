import { describe, expect, test } from "vitest";
import { child, EMPTY, format, gives, warning } from "./so-hoa-khai-sinh.fixture.ts";

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
          params: { table: "dan-toc", readings: ["02", "07"] },
        }),
      ],
    );
  });
  test("a slip of the keyboard is not read as a name: the words stay, and a person decides", () => {
    gives(
      { nksDanToc: "Bru-Vân Kiềuu" },
      child({ danTocKhac: "Bru-Vân Kiềuu" }),
      [],
      [
        warning("TN-CONVERT-CODE", "nksDanToc", "/nguoiDuocKhaiSinh/danToc", {
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

test("a cell without a value is empty, and one that is no text is refused by its column", () => {
  const row = (cells: unknown) => cells as Readonly<Record<string, string>>;
  expect(format.decode(row({ nksHoTen: null, nksGioiTinh: undefined }))).toEqual(format.decode({}));
  const born = new Date("1985-03-02");
  expect(() => format.decode(row({ nksNgaySinh: born }))).toThrow(/"nksNgaySinh" must hold text.*not object/);
  expect(() => format.decode(row({ so: 27 }))).toThrow(TypeError);
});

test("the format names the 60 columns of the table", () => {
  expect(format.columns).toHaveLength(60);
  expect(new Set(format.columns).size).toBe(60);
});
