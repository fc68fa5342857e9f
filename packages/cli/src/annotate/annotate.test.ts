import { listSheets, readSheet } from "@thongnhat/convert/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import {
  allRows,
  pack,
  partsOf,
  smallOds,
  smallParts,
  smallWorkbook,
  textRow,
} from "../../../convert/src/workbook/workbook.fixture.ts";
import { cli } from "../../test/streams.ts";
import { loadRegistry, type Registry } from "../check/registry.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const HEAD = [
  "sieuDuLieu.maBanGhi",
  "soDangKy.so",
  "soDangKy.quyenSo",
  "ngayDangKy",
  "noiDangKy.ten",
  "nguoiDuocKhaiSinh.hoTen.dayDu",
  "nguoiDuocKhaiSinh.ngaySinh",
  "nguoiDuocKhaiSinh.danToc",
];
const GOOD = [
  "ks-1",
  "27",
  "01/1985",
  "1985-03-20",
  "Ủy ban nhân dân xã Ví Dụ",
  "Nguyễn Thị Ví Dụ",
  "1985-03-02",
  "01",
];
const BAD = [
  "ks-2",
  "28",
  "01/1985",
  "1985-03-22",
  "Ủy ban nhân dân xã Ví Dụ",
  "Lò Văn Ví Dụ",
  "30/02/1985",
  "Kinh",
];
const BOOK = Buffer.from(
  smallWorkbook({
    sheets: [
      { name: "Sổ", data: textRow(1, HEAD) + textRow(2, GOOD) + textRow(3, BAD) },
      { name: "Ghi chú", data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
    ],
  }),
);
const csv = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(",")).join("\r\n");
const ARGS = ["--record", "khai-sinh", "--origin", "so-hoa"];

const annotate = (file: string, bytes: Buffer | string, out = "ket-qua.xlsx", more: readonly string[] = []) =>
  cli(["check", file, ...ARGS, "--annotate", out, ...more], { [file]: bytes }, false, registry);
const parts = (bytes: Buffer | undefined) => (bytes === undefined ? {} : partsOf(bytes));
const textsOf = async (bytes: Buffer | undefined, sheet: string | number) =>
  (await allRows(readSheet(bytes ?? new Uint8Array(0), { sheet }))).map(({ cells }) =>
    cells.map(({ text }) => text),
  );
const commentsOf = (bytes: Buffer | undefined) =>
  Object.entries(parts(bytes)).find(([name]) => name.includes("comments"))?.[1] ?? "";
const commented = (bytes: Buffer | undefined) =>
  [...commentsOf(bytes).matchAll(/ref="(\w+)"/g)].map(([, cell]) => cell);

describe("check --annotate", () => {
  test("gives the same workbook with comments on the faulty cells, and ends as check does", async () => {
    const { code, err, files } = await annotate("so.xlsx", BOOK);
    const made = files["ket-qua.xlsx"];
    expect(code).toBe(1);
    expect(err).toBe("Đã ghi ket-qua.xlsx: 2 ô được đánh dấu.\n");
    expect((await listSheets(made ?? new Uint8Array(0))).map(({ name }) => name)).toEqual([
      "Kết quả",
      "Sổ",
      "Ghi chú",
    ]);
    expect(await textsOf(made, "Sổ")).toEqual([HEAD, GOOD, BAD]);
    expect(parts(made)["xl/worksheets/sheet2.xml"]).toContain("<f>1+1</f>");
    expect(commented(made)).toEqual(["G3", "H3"]);
  });
  test("says in each comment what is wrong and how to fix it, and shows no value", async () => {
    const { files } = await annotate("so.xlsx", BOOK);
    const comments = commentsOf(files["ket-qua.xlsx"]);
    expect(comments).toContain("mã không có trong danh mục Dân tộc");
    expect(comments).toContain("Cách sửa: Tra danh mục Dân tộc (dan-toc)");
    expect(comments).toContain("Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14");
    expect(comments).not.toContain("30/02/1985");
    expect(comments).not.toContain("/nguoiDuocKhaiSinh");
  });
  test("puts a page in front that a head of office reads: counts, faults with links, what to do", async () => {
    const { files } = await annotate("so.xlsx", BOOK, "ket-qua.xlsx", ["--today", "2026-11-22"]);
    const page = await textsOf(files["ket-qua.xlsx"], "Kết quả");
    const all = page.flat().join("\n");
    expect(all).toContain("Tệp so.xlsx · kiểm tra ngày 22 tháng 11 năm 2026");
    expect(all).toContain("Phải sửa 1 trên 2 bản ghi trước khi dùng.");
    expect(page).toContainEqual([
      "2",
      "Lỗi",
      "1",
      expect.stringContaining("mã không có trong danh mục Dân tộc"),
      expect.stringContaining("Ví dụ đúng: 01"),
      "Sổ!H3",
    ]);
    expect(all).toContain(
      "thongnhat check ket-qua.xlsx --record khai-sinh --origin so-hoa --annotate ket-qua-2.xlsx",
    );
    expect(parts(files["ket-qua.xlsx"])["xl/worksheets/sheet3.xml"]).toContain(`location="'Sổ'!H3"`);
    for (const value of ["Lò Văn Ví Dụ", "Nguyễn Thị Ví Dụ", "30/02/1985"]) expect(all).not.toContain(value);
  });
  test("checks its own result as the original, without the page, and clears what was put right", async () => {
    const first = await annotate("so.xlsx", BOOK);
    const fixed = parts(first.files["ket-qua.xlsx"]);
    const sheet = (fixed["xl/worksheets/sheet1.xml"] ?? "").replace("30/02/1985", "1985-02-28");
    const bytes = Buffer.from(pack({ ...fixed, "xl/worksheets/sheet1.xml": sheet }));
    const second = await annotate("ket-qua.xlsx", bytes, "ket-qua-2.xlsx");
    expect(second.out).toContain("ket-qua.xlsx: 2 bản ghi trong 1 tệp");
    expect(commented(second.files["ket-qua-2.xlsx"])).toEqual(["H3"]);
  });
  test("of a good table says so", async () => {
    const good = Buffer.from(
      smallWorkbook({ sheets: [{ name: "Sổ", data: textRow(1, HEAD) + textRow(2, GOOD) }] }),
    );
    const { code, files } = await annotate("so.xlsx", good);
    const page = (await textsOf(files["ket-qua.xlsx"], 0)).flat();
    expect(code).toBe(0);
    expect(page).toContain("Mọi bản ghi đều hợp lệ. Có thể dùng ngay.");
    expect(page).toContain("Không có lỗi, không có cảnh báo.");
  });
  test("speaks English where it is asked to", async () => {
    const { err, files } = await annotate("so.xlsx", BOOK, "result.xlsx", ["--lang", "en"]);
    expect(err).toBe("Written result.xlsx: 2 cells are marked.\n");
    expect((await textsOf(files["result.xlsx"], "Result")).flat()).toContain(
      "1 of 2 records must be corrected before use.",
    );
  });
});

describe("check --annotate of tables that are no .xlsx", () => {
  test("a CSV file becomes a workbook of its text, row by row at its place", async () => {
    const quoted = GOOD.map((cell) => (cell.includes(" ") ? `"${cell}"` : cell));
    const { files } = await annotate("so.csv", csv(HEAD, quoted, BAD));
    expect(await textsOf(files["ket-qua.xlsx"], 1)).toEqual([HEAD, GOOD, BAD]);
    expect(commented(files["ket-qua.xlsx"])).toEqual(["G3", "H3"]);
    expect((await textsOf(files["ket-qua.xlsx"], 0)).flat()).toContain(
      "Tệp này chỉ chép chữ trong các ô của tệp gốc, không chép công thức và định dạng.",
    );
  });
  test("a column that the standard does not have, and a row that cannot be read, are marked", async () => {
    const { files } = await annotate(
      "so.csv",
      `${csv([...HEAD, "ho ten con"], [...GOOD, "x"])}\r\nks-3,"a" b,1`,
    );
    expect(commented(files["ket-qua.xlsx"])).toEqual(["I1", "A3"]);
  });
  test("a CSV file with formulas becomes text", async () => {
    const evil = ["ks-1", "=1+1", "+2", "1985-03-20", "@SUM(A1)", "-1", "1985-03-02", "01"];
    const { files } = await annotate("so.csv", csv(HEAD, evil));
    const made = files["ket-qua.xlsx"];
    expect(await textsOf(made, 1)).toEqual([HEAD, evil]);
    expect(Object.values(parts(made)).join("")).not.toMatch(/<f[\s>]/);
  });
  test("an .ods keeps its sheets by their names", async () => {
    const cells = (texts: readonly string[]) =>
      texts
        .map(
          (text) =>
            `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
        )
        .join("");
    const table = (name: string, rows: readonly (readonly string[])[]) =>
      `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join("")}</table:table>`;
    const ods = Buffer.from(smallOds(table("Ghi chú", [["x"]]) + table("Sổ", [HEAD, BAD])));
    const { files } = await annotate("so.ods", ods);
    expect((await listSheets(files["ket-qua.xlsx"] ?? new Uint8Array(0))).map(({ name }) => name)).toEqual([
      "Kết quả",
      "Ghi chú",
      "Sổ",
    ]);
    expect(commented(files["ket-qua.xlsx"])).toEqual(["G2", "H2"]);
  });
});

describe("wrong use of --annotate", () => {
  const macros = Buffer.from(
    pack({
      ...smallParts({ sheets: [{ name: "Sổ", data: textRow(1, HEAD) + textRow(2, GOOD) }] }),
      "xl/vbaProject.bin": "x",
    }),
  );
  test.each([
    ["two files", ["a.xlsx", "b.xlsx"], "x.xlsx", "chỉ dùng với một tệp"],
    ["standard input", ["-"], "x.xlsx", "chỉ dùng với một tệp"],
    ["the file itself", ["a.xlsx"], "a.xlsx", "phải khác tệp được kiểm tra"],
    ["another ending", ["a.xlsx"], "x.csv", "phải có đuôi .xlsx"],
    ["a workbook with macros", ["a.xlsm"], "x.xlsx", "phải có đuôi .xlsm"],
    ["records", ["a.json"], "x.xlsx", "không đánh dấu tệp JSON"],
  ])("%s ends with 2 and says what is right", async (_, names, out, sentence) => {
    const bytes = { "a.xlsx": BOOK, "b.xlsx": BOOK, "a.xlsm": macros, "a.json": "{}", "-": BOOK };
    const { code, err, files } = await cli(
      ["check", ...names, ...ARGS, "--annotate", out],
      bytes,
      false,
      registry,
    );
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(files).toEqual({});
  });
  test("a file that cannot be read is told as check tells it, and nothing is written", async () => {
    const { code, err, files } = await annotate("so.xlsx", Buffer.from("PK\u0003\u0004…"));
    expect(code).toBe(2);
    expect(err).toContain("bị hỏng");
    expect(files).toEqual({});
  });
});
