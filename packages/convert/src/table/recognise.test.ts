import { describe, expect, test } from "vitest";
import { recognise } from "./index.ts";

const RECORD = { record: "ho-tich/khai-sinh" };
const NAMES = ["Lò Văn Ví Dụ", "Vi Thị Ví Dụ", "Đỗ Quang Ví Dụ"];
const MOTHERS = ["Lò Thị Ví Dụ", "Vi Mai Ví Dụ", "Đỗ Lan Ví Dụ"];
const DAYS = ["20/03/1985", "02/03/1985", "31/12/1984"];
const down = (...columns: readonly (readonly string[])[]): string[][] =>
  (columns[0] ?? []).map((_, at) => columns.map((column) => column[at] ?? ""));
const only = (header: string, cells: readonly string[]) =>
  recognise([header], down(cells), RECORD).columns[0];

describe("the name of a column", () => {
  test.each([
    ["Họ và tên", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["HỌ, CHỮ ĐỆM, TÊN", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["HoTen", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["ho_ten", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["hoten", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["nksHoTen", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["Ho ten khai sinh", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["Họ và tên\n(chữ in hoa) (2)", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["Họ và tên".normalize("NFD"), "/nguoiDuocKhaiSinh/hoTen/dayDu"],
    ["Họ tên mẹ", "/me/hoTen/dayDu"],
    ["Mẹ › Họ tên", "/me/hoTen/dayDu"],
    ["HTM", "/me/hoTen/dayDu"],
    ["Họ tên bố", "/cha/hoTen/dayDu"],
    ["hoTenCha", "/cha/hoTen/dayDu"],
  ])("%j is %s", (header, path) => expect(only(header, NAMES)).toMatchObject({ state: "sure", path }));

  test.each([
    ["Ngày sihn", DAYS, "/nguoiDuocKhaiSinh/ngaySinh"],
    ["NS", DAYS, "/nguoiDuocKhaiSinh/ngaySinh"],
    ["Ngày đăng kí", DAYS, "/ngayDangKy"],
    ["GT", ["Nam", "Nữ", "Nam"], "/nguoiDuocKhaiSinh/gioiTinh"],
    ["Dan toc", ["Kinh", "Ba-na", "Kinh"], "/nguoiDuocKhaiSinh/danToc"],
    ["HKTT của mẹ", ["xã A, huyện B", "xã C, huyện D", "xã E"], "/me/noiCuTru/diaChi/nguyenVan"],
  ])("%s is %s", (header, cells, path) => expect(only(header, cells)).toMatchObject({ state: "sure", path }));

  test("never overrides what the values plainly say", () => {
    expect(only("Ngày sinh", NAMES)).toMatchObject({
      state: "doubtful",
      path: "/nguoiDuocKhaiSinh/ngaySinh",
      doubts: [{ code: "values-against", params: { fit: 0 } }],
    });
  });

  test("that no field has is unknown, and the values alone are only a guess", () => {
    expect(only("Màu mắt", ["nâu", "đen", "xanh"])).toMatchObject({ state: "unknown" });
    expect(only("Cột 7", ["Nam", "Nữ", "Nam"])).toMatchObject({
      state: "doubtful",
      path: "/nguoiDuocKhaiSinh/gioiTinh",
      doubts: [{ code: "values-only" }],
    });
  });

  test("that numbers the rows belongs to no field", () => {
    expect(only("STT", ["1", "2", "3"])).toMatchObject({ state: "unknown", why: [{ code: "row-number" }] });
  });
});

describe("several columns", () => {
  test("that claim one field are all doubtful, and each names the other", () => {
    const { columns } = recognise(["Họ tên mẹ", "Họ và tên mẹ"], down(MOTHERS, NAMES), RECORD);
    expect(columns.map(({ state, doubts }) => [state, doubts[0]?.code, doubts[0]?.params?.columns])).toEqual([
      ["doubtful", "same-field", ["Họ và tên mẹ"]],
      ["doubtful", "same-field", ["Họ tên mẹ"]],
    ]);
  });

  test("after a mother's name may be hers or the child's: both are told", () => {
    const header = ["Họ tên", "Ngày sinh", "Họ tên mẹ", "Năm sinh"];
    const { columns } = recognise(header, down(NAMES, DAYS, MOTHERS, ["1960", "1961", "1959"]), RECORD);
    expect(columns[3]).toMatchObject({
      state: "doubtful",
      path: "/me/ngaySinh",
      doubts: [{ code: "whose-open", params: { readings: ["/me/ngaySinh", "/nguoiDuocKhaiSinh/ngaySinh"] } }],
    });
  });

  test("of one date are read together", () => {
    const header = ["Ngày sinh", "Tháng sinh", "Năm sinh"];
    const { columns } = recognise(
      header,
      down(["20", "2", "31"], ["3", "3", "12"], ["1985", "1985", "1984"]),
      RECORD,
    );
    expect(columns.map(({ path, as, part }) => [path, as, part])).toEqual(
      ["day", "month", "year"].map((part) => ["/nguoiDuocKhaiSinh/ngaySinh", "split-date", part]),
    );
  });

  test("in TCVN3, as they stand in cells, are read", () => {
    const { columns } = recognise(["Hä vµ tªn", "D©n téc"], [["NguyÔn V¨n VÝ Dô", "M­êng"]], RECORD);
    expect(columns.map(({ path, encoding }) => [path, encoding])).toEqual([
      ["/nguoiDuocKhaiSinh/hoTen/dayDu", "tcvn3"],
      ["/nguoiDuocKhaiSinh/danToc", "tcvn3"],
    ]);
  });
});

describe("codes", () => {
  test("1 and 2 of the sexes have several readings: none is chosen", () => {
    expect(only("Giới tính", ["1", "2", "1"])).toMatchObject({
      state: "doubtful",
      doubts: [{ code: "coding-open", params: { table: "gioi-tinh" } }],
    });
  });
  test("in a column that a known system calls so are the codes of that system", () => {
    expect(only("nksGioiTinh", ["1", "2", "1"])).toMatchObject({
      state: "sure",
      mapping: "moj-hotich-sohoa--gioi-tinh",
    });
  });
});

describe("the kind of record", () => {
  test("is what the columns name best", { timeout: 60_000 }, () => {
    const header = ["Họ tên", "Ngày sinh", "Họ tên mẹ", "Họ tên cha", "Quyển số", "Ngày đăng ký"];
    const { record } = recognise(
      header,
      down(NAMES, DAYS, MOTHERS, NAMES, ["01/1985", "01/1985", "02/1985"], DAYS),
    );
    expect(record).toMatchObject({ id: "ho-tich/khai-sinh", state: "sure" });
  });
  test("of a list of names alone is doubtful, and so is every column", () => {
    const { record, columns } = recognise(["Họ tên"], down(NAMES));
    expect([record?.state, columns[0]?.state]).toEqual(["doubtful", "doubtful"]);
    expect(columns[0]?.doubts.map(({ code }) => code)).toContain("record-open");
  });
  test("that does not exist is a mistake of the caller", () => {
    expect(() => recognise(["Họ tên"], [], { record: "ho-tich/khong-co" })).toThrow(RangeError);
  });
});

test("nothing that was recognised repeats a cell", () => {
  const told = recognise(["Họ và tên", "Ngày sinh", "Ghi"], down(NAMES, DAYS, MOTHERS), RECORD);
  const text = JSON.stringify(told);
  for (const cell of [...NAMES, ...DAYS, ...MOTHERS]) expect(text).not.toContain(cell);
});
