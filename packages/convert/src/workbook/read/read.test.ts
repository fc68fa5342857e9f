import { describe, expect, test } from "vitest";
import { allRows, smallOds, smallWorkbook, textRow } from "../workbook.fixture.ts";
import { listSheets, readSheet } from "./read.ts";

const cellsOf = async (data: string, more: Partial<Parameters<typeof smallWorkbook>[0]> = {}) => {
  const rows = await allRows(readSheet(smallWorkbook({ sheets: [{ name: "Sổ", data }], ...more })));
  return rows.map(({ cells }) => cells.map(({ text, kind }) => `${kind}:${text}`));
};
const oneRow = (cells: string) => `<row r="1">${cells}</row>`;

describe("the cells of an .xlsx", () => {
  test("a date cell is a certain day, whatever the order it is shown in", async () => {
    const formats = ["dd/mm/yyyy", "m/d/yy", "[$-42A]d mmmm yyyy", 'dd"/"mm"/"yyyy hh:mm'];
    const cells = oneRow(
      '<c r="A1" s="1"><v>31126</v></c><c r="B1" s="2"><v>31126</v></c><c r="C1" s="3"><v>31126</v></c><c r="D1" s="4"><v>31126.354166666668</v></c>',
    );
    expect(await cellsOf(cells, { formats })).toEqual([
      ["date:1985-03-20", "date:1985-03-20", "date:1985-03-20", "date:1985-03-20T08:30:00"],
    ]);
  });
  test("a workbook that counts from 1904 gives the same day", async () => {
    const more = { formats: ["dd/mm/yyyy"], from1904: true };
    expect(await cellsOf(oneRow('<c r="A1" s="1"><v>29664</v></c>'), more)).toEqual([["date:1985-03-20"]]);
  });
  test("the days around the leap day that 1900 did not have are where Excel shows them", async () => {
    const cells = [1, 59, 60, 61].map((days, index) => `<c r="${"ABCD"[index]}1" s="1"><v>${days}</v></c>`);
    expect(await cellsOf(oneRow(cells.join("")), { formats: ["dd/mm/yyyy"] })).toEqual([
      ["date:1900-01-01", "date:1900-02-28", "date:1900-02-29", "date:1900-03-01"],
    ]);
  });
  test("a month that Excel made a first of the month of is a month", async () => {
    const rows = await allRows(
      readSheet(
        smallWorkbook({
          formats: ["mmm-yy", "yyyy", "h:mm AM/PM", "[h]:mm"],
          sheets: [
            {
              name: "Sổ",
              data: oneRow(
                '<c r="A1" s="1"><v>31107</v></c><c r="B1" s="2"><v>31107</v></c><c r="C1" s="3"><v>0.25</v></c><c r="D1" s="4"><v>1.5</v></c>',
              ),
            },
          ],
        }),
      ),
    );
    expect(rows[0]?.cells).toEqual([
      { text: "1985-03", kind: "date", shows: "month" },
      { text: "1985", kind: "date", shows: "year" },
      { text: "06:00:00", kind: "date" },
      { text: "1.5", kind: "number" },
    ]);
  });
  test("a number has all its digits, and no exponent and no noise", async () => {
    const numbers = [
      "1.23456789012E+11",
      "2.2999999999999998",
      "1e-7",
      "-0.5",
      "12345678901234567890",
      "1E+20",
    ];
    const cells = numbers.map((value, index) => `<c r="${"ABCDEF"[index]}1"><v>${value}</v></c>`);
    expect(await cellsOf(oneRow(cells.join("")))).toEqual([
      [
        "number:123456789012",
        "number:2.3",
        "number:0.0000001",
        "number:-0.5",
        "number:12345678901234567890",
        "number:100000000000000000000",
      ],
    ]);
  });
  test("a personal id that was stored as a number and lost its zero is not repaired; zeros that a format shows are kept", async () => {
    const cells = oneRow('<c r="A1"><v>1185000001</v></c><c r="B1" s="1"><v>1185000001</v></c>');
    expect(await cellsOf(cells, { formats: ["000000000000"] })).toEqual([
      ["number:1185000001", "number:001185000001"],
    ]);
  });
  test("a formula gives the result that was kept, and says that it is a formula", async () => {
    const rows = await allRows(
      readSheet(
        smallWorkbook({
          sheets: [
            {
              name: "Sổ",
              data: oneRow(
                '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>A1</f></c><c r="E1" t="e"><v>#N/A</v></c>',
              ),
            },
          ],
        }),
      ),
    );
    expect(rows[0]?.cells).toEqual([
      { text: "2", kind: "formula", result: "number" },
      { text: "x", kind: "formula", result: "text" },
      { text: "#DIV/0!", kind: "formula", result: "error" },
      { text: "", kind: "formula", result: "empty", uncalculated: true },
      { text: "#N/A", kind: "error" },
    ]);
  });
  test("rich text is its text, without how it is pronounced", async () => {
    const shared = [
      "<r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Ví Dụ</t></r><rPh><t>NGUYEN</t></rPh>",
      "<t>a_x000A_b</t>",
    ];
    const cells = oneRow(
      '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c>',
    );
    expect(await cellsOf(cells, { shared })).toEqual([
      ["text:Nguyễn Ví Dụ", "empty:", "text:a\nb", "boolean:TRUE"],
    ]);
  });
  test("very long text is read in full", async () => {
    const long = "ấ".repeat(300_000);
    expect(await cellsOf(textRow(1, [long]))).toEqual([[`text:${long}`]]);
  });
});

describe("the rows and sheets of an .xlsx", () => {
  test("rows keep their numbers, empty ones are passed over, hidden ones say so", async () => {
    const data = `<row r="3" hidden="1"><c r="B3"><v>1</v></c><c r="C3" s="1"/></row><row r="4"><c r="A4" s="1"/></row>${textRow(7, ["x"])}`;
    const rows = await allRows(readSheet(smallWorkbook({ sheets: [{ name: "Sổ", data }], formats: ["0"] })));
    expect(rows).toEqual([
      {
        row: 3,
        cells: [
          { text: "", kind: "empty" },
          { text: "1", kind: "number" },
        ],
        hidden: true,
      },
      { row: 7, cells: [{ text: "x", kind: "text" }] },
    ]);
  });
  test("rows and cells that a program did not number follow each other", async () => {
    const data = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(await cellsOf(data)).toEqual([["number:1", "number:2"], ["number:3"]]);
  });
  test("merged cells say how far they reach", async () => {
    const sheet = {
      name: "Sổ",
      data: textRow(1, ["Số", "Mẹ"]),
      after: '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
    };
    const [row] = await allRows(readSheet(smallWorkbook({ sheets: [sheet] })));
    expect(row?.cells.map(({ spans }) => spans)).toEqual([
      { rows: 2, columns: 1 },
      { rows: 1, columns: 2 },
    ]);
  });
  test("the first sheet that is not hidden is read unless another is asked for", async () => {
    const bytes = smallWorkbook({
      sheets: [
        { name: "Mã", data: textRow(1, ["ẩn"]), state: "veryHidden" },
        { name: "Sổ", data: textRow(1, ["sổ"]) },
      ],
    });
    expect(await listSheets(bytes)).toEqual([
      { name: "Mã", index: 0, hidden: true },
      { name: "Sổ", index: 1 },
    ]);
    const text = async (sheet?: string | number) =>
      (await allRows(readSheet(bytes, sheet === undefined ? {} : { sheet })))[0]?.cells[0]?.text;
    expect([await text(), await text("Mã"), await text(0)]).toEqual(["sổ", "ẩn", "ẩn"]);
  });
  test("the same comes from a stream of bytes", async () => {
    const bytes = smallWorkbook({ sheets: [{ name: "Sổ", data: textRow(1, ["x"]) }] });
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    }
    expect(await allRows(readSheet(pieces()))).toEqual([{ row: 1, cells: [{ text: "x", kind: "text" }] }]);
  });
});

describe("an .ods", () => {
  const month =
    '<number:date-style style:name="N1"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const table = `<table:table table:name="Sổ"><table:table-column/><table:table-row table:number-rows-repeated="4"><table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Mẹ<office:annotation><dc:date>2026</dc:date><text:p>ghi chú</text:p></office:annotation></text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="1985-03-20"><text:p>20/03/85</text:p></table:table-cell><table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="1985-03-01"><text:p>Mar-85</text:p></table:table-cell></table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="123456789012"><text:p>1.23E+11</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:table table:name="Mã" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>ẩn</text:p></table:table-cell></table:table-row></table:table>`;

  test("gives the same cells, rows and sheets", async () => {
    const bytes = smallOds(table, month);
    expect(await listSheets(bytes)).toEqual([
      { name: "Sổ", index: 0 },
      { name: "Mã", index: 1, hidden: true },
    ]);
    const repeated = [
      { text: "123456789012", kind: "number" },
      { text: "TRUE", kind: "boolean" },
      { text: "#DIV/0!", kind: "formula", result: "error" },
      { text: "a  b\nc", kind: "text" },
    ];
    expect(await allRows(readSheet(bytes))).toEqual([
      {
        row: 5,
        cells: [
          { text: "Mẹ", kind: "text", spans: { rows: 1, columns: 2 } },
          { text: "", kind: "empty" },
          { text: "1985-03-20", kind: "date" },
          { text: "1985-03", kind: "date", shows: "month" },
        ],
      },
      { row: 6, cells: repeated, hidden: true },
      { row: 7, cells: repeated, hidden: true },
    ]);
    expect(await allRows(readSheet(bytes, { sheet: "Mã" }))).toEqual([
      { row: 1, cells: [{ text: "ẩn", kind: "text" }] },
    ]);
  });
});
