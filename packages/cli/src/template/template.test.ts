import { annotateWorkbook, cellReference, listSheets, readSheet } from "@thongnhat/convert/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import { allRows, pack, partsOf } from "../../../convert/src/workbook/workbook.fixture.ts";
import { cli } from "../../test/streams.ts";
import { loadRegistry, type Registry } from "../check/registry.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const run = (args: readonly string[], files = {}) => cli(args, files, false, registry);
async function template(...args: string[]): Promise<Buffer> {
  const { files } = await run(["template", "khai-sinh", "--out", "so.xlsx", ...args]);
  return files["so.xlsx"] ?? Buffer.alloc(0);
}
const rowsOf = (bytes: Uint8Array, sheet: string) => allRows(readSheet(bytes, { sheet }));
const part = (bytes: Uint8Array, name: string) => partsOf(bytes)[name] ?? "";
const pathsOf = async (bytes: Uint8Array) =>
  (await rowsOf(bytes, "Dữ liệu"))[3]?.cells.map(({ text }) => text) ?? [];

/** The template with cells filled in, by path, as a person does it in Excel: empty cells get their text. */
async function fill(bytes: Buffer, row: number, values: Readonly<Record<string, string>>): Promise<Buffer> {
  const paths = await pathsOf(bytes);
  const parts = partsOf(bytes);
  let sheet = part(bytes, "xl/worksheets/sheet2.xml");
  for (const [path, text] of Object.entries(values)) {
    const at = cellReference({ row, column: paths.indexOf(path) + 1 });
    sheet = sheet.replace(
      new RegExp(`<c r="${at}"( s="\\d+")?/>`),
      (_, style = "") => `<c r="${at}"${style} t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    expect(sheet).toContain(`<c r="${at}"`);
  }
  return Buffer.from(pack({ ...parts, "xl/worksheets/sheet2.xml": sheet }));
}

const BIRTH = {
  "sieuDuLieu.maBanGhi": "ks-1",
  "soDangKy.so": "27",
  "soDangKy.quyenSo": "01/1985",
  ngayDangKy: "1985-03-20",
  "noiDangKy.ten": "Ủy ban nhân dân xã Ví Dụ",
  "nguoiDuocKhaiSinh.hoTen.dayDu": "Nguyễn Thị Ví Dụ",
  "nguoiDuocKhaiSinh.ngaySinh": "1985-03-02",
  "nguoiDuocKhaiSinh.gioiTinh": "2 - Nữ",
  "nguoiDuocKhaiSinh.danToc": "01 - Kinh",
  "nguoiDuocKhaiSinh.quocTich[0]": "VN - Việt Nam",
};

describe("thongnhat template", () => {
  test("writes a guide, a sheet to fill in and a hidden sheet of codes", async () => {
    const { code, out, files } = await run(["template", "khai-sinh", "--origin", "so-hoa", "--rows", "50"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Đã ghi khai-sinh\.xlsx: \d+ cột \(4 bắt buộc\), 50 hàng trống\.\n/);
    expect(await listSheets(files["khai-sinh.xlsx"] ?? new Uint8Array(0))).toEqual([
      { name: "Hướng dẫn", index: 0 },
      { name: "Dữ liệu", index: 1 },
      { name: "Danh mục", index: 2, hidden: true },
    ]);
  });
  test("has groups and names for people, paths in a hidden row for the computer, and required columns marked", async () => {
    const [mark, groups, names, paths] = await rowsOf(await template("--origin", "so-hoa"), "Dữ liệu");
    const at = paths?.cells.findIndex(({ text }) => text === "nguoiDuocKhaiSinh.hoTen.dayDu") ?? -1;
    expect(mark).toMatchObject({ row: 1, hidden: true });
    expect(paths?.hidden).toBe(true);
    expect(names?.cells[at]?.text).toBe(
      "Họ, chữ đệm, tên người được khai sinh › Họ, chữ đệm và tên đầy đủ *",
    );
    expect(groups?.cells.map(({ text }) => text)).toContain("Người được khai sinh");
  });
  test("says on each name what it means, how it is written, an example and the law", async () => {
    const bytes = await template("--origin", "so-hoa");
    const comments = Object.keys(partsOf(bytes)).find((name) => name.includes("comments")) ?? "";
    const notes = part(bytes, comments);
    expect(notes).toContain("Cách ghi: ngày, tháng-năm, năm hoặc khoảng thời gian");
    expect(notes).toContain("Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14");
    expect(notes).toContain("Chọn trong danh sách: Dân tộc");
    expect(notes).toContain("Bắt buộc.");
    expect(notes).not.toContain("[thongnhat]");
  });
  test("gives codes as drop-downs with their names, and long tables a note instead", async () => {
    const bytes = await template("--columns", "all", "--rows", "5");
    const codes = await rowsOf(bytes, "Danh mục");
    const paths = await pathsOf(bytes);
    const notes = part(bytes, Object.keys(partsOf(bytes)).find((name) => name.includes("comments")) ?? "");
    expect(codes.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain("01 - Kinh");
    expect(codes[1]?.cells.map(({ text }) => text)).not.toContain("xa");
    expect(paths).toContain("noiDangKy.diaBan.maXa");
    expect(notes).toContain("tra mã: thongnhat codes xa");
    expect(part(bytes, "xl/worksheets/sheet2.xml")).toMatch(
      /<dataValidation type="list"[^>]*errorStyle="warning"/,
    );
  });
  test("keeps empty cells as text, so that zeros stay and no day is changed", async () => {
    const bytes = await template("--columns", "required", "--rows", "3");
    const style = /<c r="A7" s="(\d+)"\/>/.exec(part(bytes, "xl/worksheets/sheet2.xml"))?.[1];
    const xfs = [...(part(bytes, "xl/styles.xml").split("<cellXfs")[1] ?? "").matchAll(/<xf [^>]*>/g)];
    expect(xfs[Number(style)]?.[0]).toContain('numFmtId="49"');
  });
  test("has fewer columns or more, as it is asked", async () => {
    const [required, common, all] = await Promise.all(
      ["required", "common", "all"].map(
        async (columns) => new Set(await pathsOf(await template("--columns", columns))),
      ),
    );
    for (const path of required ?? []) expect(common).toContain(path);
    for (const path of common ?? []) expect(all).toContain(path);
    expect(required?.has("ngayDangKy")).toBe(true);
    expect(required?.has("ghiChu")).toBe(false);
    expect(all?.has("me.quocTich[0]")).toBe(true);
  });
  test("can be made for every record, and what it names are fields of that record", async () => {
    for (const id of registry.validators.keys()) {
      const { code, out } = await run([
        "template",
        id,
        "--out",
        "x.xlsx",
        "--rows",
        "1",
        "--json",
        "--columns",
        "required",
      ]);
      const { columns } = JSON.parse(out) as { columns: readonly unknown[] };
      expect([id, code, columns.length > 0]).toEqual([id, 0, true]);
    }
  }, 120_000);
});

describe("a template that was filled in", () => {
  test("is checked as it is: its record and origin are known, codes are read with their names", async () => {
    const filled = await fill(await template("--origin", "so-hoa", "--rows", "5"), 5, BIRTH);
    const { code, out } = await run(["check", "so.xlsx"], { "so.xlsx": filled });
    expect(out).toContain("Kết luận: bản ghi hợp lệ.");
    expect(code).toBe(0);
  });
  test("names the cell of what is wrong, and the annotated copy keeps the notes of the template", async () => {
    const wrong = {
      ...BIRTH,
      "nguoiDuocKhaiSinh.danToc": "01 - Tày",
      "nguoiDuocKhaiSinh.ngaySinh": "31/02/1985",
    };
    const filled = await fill(await template("--origin", "so-hoa", "--rows", "5"), 5, wrong);
    const { code, out, files } = await run(["check", "so.xlsx", "--annotate", "kq.xlsx"], {
      "so.xlsx": filled,
    });
    const made = files["kq.xlsx"] ?? Buffer.alloc(0);
    expect(code).toBe(1);
    expect(out).toMatch(/Ô: Dữ liệu![A-Z]+5/);
    const comments = Object.keys(partsOf(made)).find((name) => name.includes("comments")) ?? "";
    expect(part(made, comments)).toContain("[thongnhat] Lỗi TN-CODE");
    expect(part(made, comments)).toContain("Chọn trong danh sách: Dân tộc");
    const again = Buffer.concat([
      ...(await annotateWorkbook(made, { author: "thongnhat", sheets: new Map() })),
    ]);
    expect(await listSheets(again)).toHaveLength(4);
  });
  test("without a record says so", async () => {
    const { code, out } = await run(["check", "so.xlsx"], {
      "so.xlsx": await template("--origin", "so-hoa"),
    });
    expect(code).toBe(1);
    expect(out).toContain("TN-READ-EMPTY");
  });
});

describe("wrong use of template", () => {
  test.each([
    ["an unknown record", ["khai-sin"], "Có phải ho-tich/khai-sinh?"],
    ["another ending", ["khai-sinh", "--out", "x.csv"], "phải có đuôi .xlsx"],
    ["no rows", ["khai-sinh", "--rows", "0"], "--rows nhận từ 1 đến 100.000"],
    ["too many rows", ["khai-sinh", "--rows", "100001"], "--rows nhận từ 1 đến 100.000"],
    ["unknown columns", ["khai-sinh", "--columns", "nhieu"], "required, common, all"],
  ])("%s ends with 2 and says what is right", async (_, args, sentence) => {
    const { code, err, files } = await run(["template", ...args]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(files).toEqual({});
  });
  test("its help fits 80 columns, in both languages", async () => {
    for (const lang of ["vi", "en"]) {
      const { out } = await run(["template", "--help", "--lang", lang]);
      expect(out).toContain("--columns");
      expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    }
  });
});
