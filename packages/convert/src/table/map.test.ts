import { describe, expect, test } from "vitest";
import {
  loadLibrary,
  makeMap,
  parseMap,
  recognise,
  type TableMap,
  tableFormat,
  UnsettledError,
} from "./index.ts";

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Số", "Ngày đăng ký"];
const ROWS = [
  ["1", "Lò Văn Ví Dụ", "20/03/1985", "Nam", "Kinh", "27", "25/03/1985"],
  ["2", "Vi Thị Ví Dụ", "1984", "Nữ", "Ba-na", "28", "26/03/1985"],
];
const OPTIONS = {
  message: "so.csv",
  origin: "so-hoa",
  unitsAsOf: "2025-06-30",
  comment: "Xem, sửa, giữ lại.",
  say: ({ code }: { code: string }) => code,
} as const;
const MAP = makeMap(recognise(HEADER, ROWS, { record: "ho-tich/khai-sinh" }), OPTIONS);

const rowOf = (cells: readonly string[]) =>
  Object.fromEntries(HEADER.map((name, at) => [name, cells[at] ?? ""]));
const opened = async (map: TableMap) => tableFormat(map, await loadLibrary(map));
const changed = (column: string, change: object): TableMap => ({
  ...MAP,
  columns: MAP.columns.map((one) => (one.column === column ? { ...one, ...change } : one)),
});
/** What is wrong when one thing of the map is changed. */
const problems = (change: object) => {
  const parsed = parseMap(JSON.stringify({ ...MAP, ...change }));
  return parsed.ok ? [] : parsed.problems.map(({ pointer, code, params }) => [pointer, code, params?.near]);
};
const column = (change: object) => ({
  columns: [{ column: "Họ tên", path: "/me/hoTen/dayDu", as: "name", ...change }],
});

describe("a map", () => {
  test("converts the rows it was made from", async () => {
    const { record, losses } = (await opened(MAP)).decode(rowOf(ROWS[0] ?? []), { row: 2 });
    expect(losses).toEqual([]);
    expect(record).toEqual({
      sieuDuLieu: {
        luocDo: "ho-tich/khai-sinh",
        phienBanLuocDo: "1.0",
        nguon: "so-hoa",
        cheDoPhapLy: "truoc-2016",
        maBanGhi: "KS.27.1985",
      },
      loaiViecHoTich: "khai-sinh",
      nguoiDuocKhaiSinh: {
        hoTen: { dayDu: "Lò Văn Ví Dụ" },
        ngaySinh: "1985-03-20",
        ngaySinhNguyenVan: "20/03/1985",
        gioiTinh: "1",
        danToc: "01",
      },
      soDangKy: { so: "27" },
      ngayDangKy: "1985-03-25",
    });
  });

  test("comes back from its file as it was", () => {
    const parsed = parseMap(JSON.stringify(MAP, null, 2));
    expect(parsed.ok && parsed.map).toEqual(MAP);
  });

  test.each([
    ["khoảng 1954", undefined, "khoảng 1954"],
    ["1954 (?)", undefined, "1954 (?)"],
    ["31/02/1990", undefined, "31/02/1990"],
    ["00/00/1954", "1954", "00/00/1954"],
    ["1954", "1954", "1954"],
  ])("keeps the words of the birth date %s, and makes it %s", async (cell, date, words) => {
    const { record, issues } = (await opened(MAP)).decode({ ...rowOf(ROWS[0] ?? []), "Ngày sinh": cell });
    const { ngaySinh, ngaySinhNguyenVan } = (record as { nguoiDuocKhaiSinh: Record<string, string> })
      .nguoiDuocKhaiSinh;
    expect([ngaySinh, ngaySinhNguyenVan]).toEqual([date, words]);
    if (date === undefined) expect(issues.map(({ code }) => code)).toEqual(["TN-CONVERT-DATE"]);
  });

  test("says what of a registration date it could not keep: the standard has no place for the words", async () => {
    const map = changed("Ngày đăng ký", { forms: ["dd/MM/yyyy", "yyyy"] });
    const { record, losses } = (await opened(map)).decode(
      { ...rowOf(ROWS[0] ?? []), "Ngày đăng ký": "00/00/1985" },
      { row: 7 },
    );
    expect(record).toMatchObject({ ngayDangKy: "1985" });
    expect(losses).toEqual([
      { column: "Ngày đăng ký", row: 7, reason: "TN-CONVERT-PLACEHOLDER", path: "/ngayDangKy" },
    ]);
  });

  test("numbers records by the row where the table has no number", async () => {
    const map = makeMap(recognise(["Họ tên"], [["Lò Văn Ví Dụ"]], { record: "ho-tich/khai-sinh" }), OPTIONS);
    const { record } = (await opened(map)).decode({ "Họ tên": "Lò Văn Ví Dụ" }, { row: 5 });
    expect(record).toMatchObject({ sieuDuLieu: { maBanGhi: "KS.5" } });
  });

  test("takes an old encoding off the cells of one column", async () => {
    const map = changed("Họ và tên", { encoding: "vni" });
    const { record } = (await opened(map)).decode({
      ...rowOf(ROWS[0] ?? []),
      "Họ và tên": "Nguyeãn Vaên Ví Duï",
    });
    expect(record).toMatchObject({ nguoiDuocKhaiSinh: { hoTen: { dayDu: "Nguyễn Văn Ví Dụ" } } });
  });

  test("reads day numbers once a person has said from which year they count", async () => {
    const map = changed("Ngày sinh", { forms: ["excel-1900"] });
    const { record } = (await opened(map)).decode({ ...rowOf(ROWS[0] ?? []), "Ngày sinh": "24517" });
    expect(record).toMatchObject({
      nguoiDuocKhaiSinh: { ngaySinh: "1967-02-14", ngaySinhNguyenVan: "24517" },
    });
  });
});

describe("a map with a doubtful column", () => {
  const map = changed("Giới tính", { state: "doubtful" });
  test("is refused, and the column is named", async () => {
    const library = await loadLibrary(map);
    expect(() => tableFormat(map, library)).toThrow(UnsettledError);
    expect(() => tableFormat(map, library)).toThrow(
      expect.objectContaining({ columns: ["Giới tính"], record: false }),
    );
  });
  test("leaves its cells out when it is told to, and counts each", async () => {
    const format = tableFormat(map, await loadLibrary(map), { doubtful: "skip" });
    const { record, losses } = format.decode(rowOf(ROWS[0] ?? []), { row: 2 });
    expect(record).not.toHaveProperty("nguoiDuocKhaiSinh.gioiTinh");
    expect(losses).toEqual([{ column: "Giới tính", row: 2, reason: "TN-CONVERT-LOSS" }]);
  });
  test("is refused all the same when the kind of record is doubtful", async () => {
    const open: TableMap = { ...MAP, recordState: "doubtful" };
    const library = await loadLibrary(open);
    expect(() => tableFormat(open, library, { doubtful: "skip" })).toThrow(
      expect.objectContaining({ record: true }),
    );
  });
});

describe("a mistake in a map is told with its place", () => {
  test("text that is no JSON", () => {
    expect(parseMap('{\n  "record": ,\n}')).toMatchObject({
      ok: false,
      problems: [{ pointer: "", code: "not-json", params: { line: 2 } }],
    });
  });
  test.each([
    ["a list", "[]", "not-object"],
    ["nothing", "null", "not-object"],
  ])("%s", (_, text, code) =>
    expect(parseMap(text)).toMatchObject({ ok: false, problems: [{ pointer: "", code }] }),
  );
  test("everything that is missing, at once", () => {
    const parsed = parseMap("{}");
    expect(parsed.ok || parsed.problems.map(({ pointer }) => pointer)).toEqual([
      "/record",
      "/version",
      "/constants",
      "/recordId",
      "/columns",
    ]);
  });
  test.each([
    [
      "a field that is none comes with the nearest",
      column({ path: "/me/hoTem/dayDu" }),
      ["/columns/0/path", "no-field", "/me/hoTen/dayDu"],
    ],
    ["a block is no field", column({ path: "/me" }), ["/columns/0/path", "not-a-value", undefined]],
    ["a kind that is none", column({ as: "ten" }), ["/columns/0/as", "no-kind", undefined]],
    ["a form that is none", column({ forms: ["d/M/y"] }), ["/columns/0/forms", "no-form", undefined]],
    ["a table that is none", column({ table: "dan-tocc" }), ["/columns/0/table", "no-table", undefined]],
    ["a mapping that is none", column({ mapping: "a--b" }), ["/columns/0/mapping", "no-mapping", undefined]],
    [
      "an encoding that is none",
      column({ encoding: "utf-9" }),
      ["/columns/0/encoding", "no-encoding", undefined],
    ],
    ["a state that is none", column({ state: "maybe" }), ["/columns/0/state", "no-state", undefined]],
    ["a record that is none", { record: "ho-tich/khai-sin" }, ["/record", "no-record", "ho-tich/khai-sinh"]],
    ["no column", { columns: [] }, ["/columns", "no-columns", undefined]],
    [
      "a constant of no field",
      { constants: { "/ngayDangKi": "x" } },
      ["/constants", "no-field", "/ngayDangKy"],
    ],
  ])("%s", (_, change, problem) => expect(problems(change)[0]).toEqual(problem));
  test.each([
    ["an id of what is neither a pointer nor a column", { recordId: ["KS", "soDangKy"] }, "/recordId"],
    ["an id of a property of every object", { recordId: ["KS", "/__proto__/x"] }, "/recordId"],
    ["a day that does not exist", { unitsAsOf: "2025-02-30" }, "/unitsAsOf"],
    ["a skipped column that is nothing", { skipped: [null] }, "/skipped"],
    ["a constant that is an object", { constants: { "/sieuDuLieu/nguon": { a: 1 } } }, "/constants"],
    ["a derived field that is a text", { derived: "x" }, "/derived"],
    ["a condition without a column", column({ when: {} }), "/columns/0/when"],
    ["another spelling that is no list", column({ aliases: "Tên" }), "/columns/0/aliases"],
    ["a filler that is no list", column({ placeholders: "?" }), "/columns/0/placeholders"],
    ["a date in parts without the parts", column({ as: "split-date" }), "/columns/0/parts"],
    ["a part that no value has", column({ as: "split-date", parts: { nam: "Năm" } }), "/columns/0/parts"],
  ])("%s", (_, change, pointer) => {
    expect(problems(change).map(([at]) => at)).toContain(pointer);
  });

  test("what only formats have is left out of a map", () => {
    const parsed = parseMap(JSON.stringify({ ...MAP, present: ["/__proto__/x"], innerIds: { bad: ["x"] } }));
    expect(parsed.ok && [parsed.map.present, parsed.map.innerIds]).toEqual([undefined, undefined]);
  });

  test("a column that stands there twice", () => {
    const [first] = MAP.columns;
    expect(problems({ columns: [first, first] })[0]).toEqual(["/columns/1/column", "twice", undefined]);
  });
});
