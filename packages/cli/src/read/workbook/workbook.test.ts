import { writeTables } from "@thongnhat/convert/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import {
  pack,
  type SmallWorkbook,
  smallOds,
  smallParts,
  smallWorkbook,
  textRow,
} from "../../../../convert/src/workbook/workbook.fixture.ts";
import { cli } from "../../../test/streams.ts";
import { loadRegistry, type Registry } from "../../check/registry.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const HEAD = [
  "sieuDuLieu.maBanGhi",
  "soDangKy.so",
  "ngayDangKy",
  "nguoiDuocKhaiSinh.hoTen.dayDu",
  "nguoiDuocKhaiSinh.ngaySinh",
  "nguoiDuocKhaiSinh.danToc",
  "soDangKy.quyenSo",
  "noiDangKy.ten",
];
const REST = ["01/1985", "Ủy ban nhân dân xã Ví Dụ"];
const good = (id: string) => [id, "27", "1985-03-20", "Nguyễn Thị Ví Dụ", "1985-03-02", "01", ...REST];
const sheet = (rows: string, more: Partial<SmallWorkbook["sheets"][number]> = {}) => ({
  name: "Sổ",
  data: rows,
  ...more,
});
const bookOf = (...sheets: SmallWorkbook["sheets"]) =>
  Buffer.from(smallWorkbook({ sheets, formats: ["dd/mm/yyyy", "mmm-yy", "d-mmm"] }));

/** Code and place of each finding, and the number of records. */
async function check(
  bytes: Buffer,
  args: readonly string[] = ["--record", "khai-sinh", "--origin", "so-hoa"],
) {
  const { code, out, err } = await cli(
    ["check", "so.xlsx", "--format", "ndjson", ...args],
    { "so.xlsx": bytes },
    false,
    registry,
  );
  const found = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map(({ code, sheet = "", cell, row }) => `${code} ${sheet}!${cell ?? row ?? ""}`);
  return { code, found, err };
}
const valid = async (bytes: Buffer) => {
  const { out } = await cli(
    ["check", "so.xlsx", "--format", "json", "--record", "khai-sinh", "--origin", "so-hoa"],
    { "so.xlsx": bytes },
    false,
    registry,
  );
  return (JSON.parse(out) as { totals: { records: number; valid: number } }).totals;
};

describe("a workbook of records", () => {
  test("is read as a table is, wherever its row of field names stands", async () => {
    const rows =
      textRow(2, ["SỔ KHAI SINH"]) + textRow(5, HEAD) + textRow(6, good("ks-1")) + textRow(9, good("ks-2"));
    expect(await check(bookOf(sheet(rows)))).toEqual({ code: 0, found: [], err: "" });
    expect(await valid(bookOf(sheet(rows)))).toMatchObject({ records: 2, valid: 2 });
  });
  test("names sheet and cell of what is wrong, and of what is missing", async () => {
    const wrong = ["ks-1", "27", "1985-03-20", "", "30/02/1985", "99", ...REST];
    const { code, found } = await check(bookOf(sheet(textRow(1, HEAD) + textRow(4, wrong))));
    expect({ code, found }).toEqual({
      code: 1,
      found: ["TN-FORMAT Sổ!E4", "TN-CODE Sổ!F4"],
    });
    const { found: missing } = await check(bookOf(sheet(textRow(1, HEAD) + textRow(2, good("")))));
    expect(missing).toEqual(["TN-REQUIRED Sổ!A2"]);
  });
  test("of .ods is read in the same way", async () => {
    const cells = (texts: readonly string[]) =>
      texts
        .map(
          (text) =>
            `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
        )
        .join("");
    const rows = [HEAD, good("ks-1"), good("")].map(
      (texts) => `<table:table-row>${cells(texts)}</table:table-row>`,
    );
    const ods = smallOds(`<table:table table:name="Sổ">${rows.join("")}</table:table>`);
    expect((await check(Buffer.from(ods))).found).toEqual(["TN-REQUIRED Sổ!A3"]);
  });
  test("with date cells gives the days that were typed, and months as months", async () => {
    const row = `<row r="2">${["ks-1", "27"].map((text, at) => `<c r="${"AB"[at]}2" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}<c r="C2" s="1"><v>31126</v></c><c r="D2" t="inlineStr"><is><t>Lò Văn Ví Dụ</t></is></c><c r="E2" s="2"><v>31107</v></c>${REST.map((text, at) => `<c r="${"GH"[at]}2" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
    // A birth that is known by its month only: the words of the book should stand beside it.
    expect((await check(bookOf(sheet(textRow(1, HEAD) + row)))).found).toEqual(["KS-13 Sổ!2"]);
  });
  test("whose number of the register became a day says so, and the day does not pass for the number", async () => {
    const row = `<row r="2"><c r="A2" t="inlineStr"><is><t>ks-1</t></is></c><c r="B2" s="3"><v>46093</v></c></row>`;
    const { found } = await check(bookOf(sheet(textRow(1, HEAD) + row)));
    expect(found[0]).toBe("TN-READ-CELL-DATE Sổ!B2");
  });
  test("with error cells and formulas without a result says so cell by cell, once", async () => {
    const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = `<row r="2"><c r="A2" t="e"><v>#N/A</v></c>${text("B2", "27")}<c r="C2"><f>B2</f><v/></c>${text("D2", "Lò Văn Ví Dụ")}${text("E2", "1985")}${text("G2", "1")}${text("H2", "x")}</row>`;
    expect((await check(bookOf(sheet(textRow(1, HEAD) + row)))).found).toEqual([
      "TN-READ-CELL-ERROR Sổ!A2",
      "TN-READ-CELL-UNCALCULATED Sổ!C2",
    ]);
  });
  test("reads a code with its name as the drop-down writes it, and nothing that only looks like it", async () => {
    const code = (text: string) => [...good("ks-1").slice(0, 5), text, ...REST];
    const rows = ["01 - Kinh", "01 - Tày", "Kinh", "1 - Kinh"].map((text, at) => textRow(at + 2, code(text)));
    expect((await check(bookOf(sheet(textRow(1, HEAD) + rows.join(""))))).found).toEqual([
      "TN-CODE Sổ!F3",
      "TN-CODE Sổ!F4",
      "TN-CODE Sổ!F5",
    ]);
  });
  test("reads lists of values from their places", async () => {
    const rows =
      textRow(1, [...HEAD, "nguoiDuocKhaiSinh.quocTich[0]"]) + textRow(2, [...good("ks-1"), "VN - Việt Nam"]);
    expect((await check(bookOf(sheet(rows)))).found).toEqual([]);
  });
});

describe("what a workbook has besides records", () => {
  test("hidden sheets and rows are read, and told", async () => {
    const hiddenRow = textRow(3, good("ks-2")).replace('<row r="3"', '<row r="3" hidden="1"');
    const first = sheet(textRow(1, HEAD) + textRow(2, good("ks-1")) + hiddenRow);
    const second = sheet(textRow(1, HEAD) + textRow(2, good("ks-3")), { name: "Cũ", state: "hidden" });
    const bytes = bookOf(first, second);
    expect((await check(bytes)).found).toEqual(["TN-READ-HIDDEN-ROWS Sổ!3", "TN-READ-HIDDEN-SHEET Cũ!"]);
    expect(await valid(bytes)).toMatchObject({ records: 3, valid: 3 });
  });
  test("sheets without field names are left out, and told", async () => {
    const bytes = bookOf(
      sheet(textRow(1, HEAD) + textRow(2, good("ks-1"))),
      sheet(textRow(1, ["Cộng", "1"]), { name: "Tổng" }),
    );
    expect(await check(bytes)).toEqual({ code: 0, found: ["TN-READ-SHEET-SKIPPED Tổng!"], err: "" });
  });
  test("merged cells in the data are told once, with the first of them", async () => {
    const rows =
      textRow(1, HEAD) +
      textRow(2, good("ks-1")) +
      textRow(3, ["ks-2", ...good("").slice(1, 5), "", ...REST]);
    const merges = '<mergeCells><mergeCell ref="F2:F3"/></mergeCells>';
    expect((await check(bookOf(sheet(rows, { after: merges })))).found).toEqual(["TN-READ-MERGED Sổ!F2"]);
  });
  test("unknown and nameless columns are told with their cell", async () => {
    const rows = textRow(1, [...HEAD, "ho ten con"]) + textRow(2, [...good("ks-1"), "x", "bên lề"]);
    expect((await check(bookOf(sheet(rows)))).found).toEqual([
      "TN-READ-CSV-UNKNOWN-COLUMN Sổ!I1",
      "TN-READ-COLUMN-NAMELESS Sổ!J2",
    ]);
  });
  test("two columns that claim one field stop the sheet, and both are named", async () => {
    const rows = textRow(1, [...HEAD, "/ngayDangKy"]) + textRow(2, good("ks-1"));
    const { out } = await cli(
      ["check", "so.xlsx", "--record", "khai-sinh"],
      { "so.xlsx": bookOf(sheet(rows)) },
      false,
      registry,
    );
    expect(out.replaceAll(/\s+/g, " ")).toContain("cột kia: C1");
    expect((await check(bookOf(sheet(rows)))).found).toEqual(["TN-READ-COLUMN-TWICE Sổ!I1"]);
  });
  test("two sheets of one name are told apart by their place", async () => {
    const one = sheet(textRow(1, HEAD) + textRow(2, good("")));
    expect((await check(bookOf(one, one))).found).toEqual(["TN-REQUIRED Sổ (1)!A2", "TN-REQUIRED Sổ (2)!A2"]);
  });
  test("a sheet without field names, and one whose record nobody names, are told with the way out", async () => {
    const foreign = bookOf(sheet(textRow(1, ["Họ tên", "Năm sinh"]) + textRow(2, ["Lò Văn Ví Dụ", "1985"])));
    expect((await check(foreign)).found).toEqual(["TN-READ-SHEET-HEADER Sổ!"]);
    expect((await check(bookOf(sheet(textRow(1, HEAD) + textRow(2, good("ks-1")))), [])).found).toEqual([
      "TN-READ-RECORD Sổ!",
    ]);
    expect((await check(bookOf(sheet(textRow(1, HEAD))))).found).toEqual(["TN-READ-EMPTY !"]);
  });
  test("a row may name its record itself", async () => {
    const rows =
      textRow(1, ["sieuDuLieu.luocDo", ...HEAD]) + textRow(2, ["ho-tich/khai-sinh", ...good("ks-1")]);
    const { found } = await check(bookOf(sheet(rows)), ["--origin", "so-hoa"]);
    expect(found).toEqual([]);
  });
});

describe("a workbook that cannot be read", () => {
  test.each([
    ["an old .xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0)]), "dạng cũ (.xls)"],
    [
      "a Word file",
      Buffer.from(pack({ "[Content_Types].xml": "<a/>", "_rels/.rels": "<a/>", "word/d.xml": "<a/>" })),
      "không phải bảng tính",
    ],
    [
      "a zip bomb",
      Buffer.from(pack({ ...smallParts({ sheets: [sheet("")] }), "xl/media/a": new Uint8Array(20_000_000) })),
      "vượt mức",
    ],
  ])("%s ends with 2 and one sentence, without a stack", async (_, bytes, sentence) => {
    const { code, err } = await check(bytes);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });
  test("does not keep other files from being checked, and is named in the report", async () => {
    const files = {
      "a.xlsx": Buffer.from("PK\u0003\u0004…"),
      "b.xlsx": bookOf(sheet(textRow(1, HEAD) + textRow(2, good("ks-1")))),
    };
    const { code, out } = await cli(
      ["check", "a.xlsx", "b.xlsx", "--record", "khai-sinh", "--origin", "so-hoa", "--format", "json"],
      files,
      false,
      registry,
    );
    const report = JSON.parse(out) as { files: unknown; totals: { valid: number } };
    expect(code).toBe(2);
    expect(report.totals.valid).toBe(1);
    expect(report.files).toContainEqual({ name: "a.xlsx", problem: "TN-READ-WORKBOOK-BROKEN" });
  });
  test("whose records contradict each other across sheets names the sheet of each", async () => {
    const head = [...HEAD, "me.soDinhDanhCaNhan", "me.hoTen.dayDu"];
    const mother = ["001155000001", "Lò Thị Ví Dụ"];
    const late = good("ks-2").map((text) => text.replace("1985-03", "1985-06"));
    const sheets = [
      { name: "Một", rows: [head, [...good("ks-1"), ...mother]] },
      { name: "Hai", rows: [head, [...late, ...mother]] },
    ].map(({ name, rows }) => ({ name, rows: rows.map((texts, at) => ({ row: at + 1, texts })) }));
    const { bytes } = await writeTables(sheets);
    const args = ["--record", "khai-sinh", "--origin", "so-hoa", "--dataset"];
    const { found } = await check(Buffer.from(bytes), args);
    expect(found.filter((one) => one.startsWith("KS-11"))).toEqual(["KS-11 Hai!2"]);
  });
});
