import { describe, expect, test } from "vitest";
import { child, EMPTY, format, gives, warning } from "./so-hoa-khai-sinh.fixture.ts";

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
