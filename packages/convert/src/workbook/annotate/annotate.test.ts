import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSheet } from "../read/read.ts";
import type { SheetRow } from "../types.ts";
import { allRows, pack, type SmallWorkbook, smallParts, textRow } from "../workbook.fixture.ts";
import { annotateWorkbook } from "./annotate.ts";
import type { Annotations, CellNote, Page } from "./types.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const PAGE: Page = {
  name: "Kết quả",
  mark: "thongnhat:ket-qua",
  widths: [10, 40],
  rows: [
    [{ text: "KẾT QUẢ", style: "title", spans: 2 }],
    [{ text: "Ô", link: { sheet: "O'Sổ", cell: "B2" } }],
  ],
};

async function annotate(bytes: Uint8Array, notes: readonly CellNote[], more: Partial<Annotations> = {}) {
  const pieces = await annotateWorkbook(bytes, {
    author: "thongnhat",
    sheets: new Map([[0, notes]]),
    ...more,
  });
  return Buffer.concat([...pieces]);
}
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const book = (workbook: SmallWorkbook, more: Record<string, string> = {}) =>
  pack({ ...smallParts(workbook), ...more });
const simple = book({ sheets: [{ name: "Sổ", data: textRow(1, ["Số"]) + textRow(2, ["27"]) }] });
const cell = (xml: string, name: string) => new RegExp(`<c r="${name}"[^>]*>`).exec(xml)?.[0];
const fillOf = (parts: Record<string, string>, name: string) => {
  const style = Number(/ s="(\d+)"/.exec(cell(parts[SHEET] ?? "", name) ?? "")?.[1] ?? 0);
  const styles = parts["xl/styles.xml"] ?? "";
  const xf = [...(styles.split("<cellXfs")[1] ?? "").matchAll(/<xf [^>]*>/g)][style]?.[0] ?? "";
  const fills = [...(/<fills.*<\/fills>/s.exec(styles)?.[0] ?? "").matchAll(/<fill>.*?<\/fill>/gs)];
  return /fgColor rgb="(\w+)"/.exec(fills[Number(/fillId="(\d+)"/.exec(xf)?.[1])]?.[0] ?? "")?.[1];
};
const RED = "FFFFB3B3";
const AMBER = "FFFFE08A";

describe("a marked workbook", () => {
  test("has its faulty cells coloured, errors over warnings, also cells and rows that were not there", async () => {
    const notes: CellNote[] = [
      { row: 2, column: 1, mark: "warning" },
      { row: 2, column: 1, mark: "error" },
      { row: 2, column: 3, mark: "warning" },
      { row: 9, column: 2, mark: "error" },
    ];
    const parts = partsOf(await annotate(simple, notes));
    expect(["A1", "A2", "C2", "B9"].map((name) => fillOf(parts, name))).toEqual([undefined, RED, AMBER, RED]);
    expect(await allRows(readSheet(await annotate(simple, notes)))).toEqual(await allRows(readSheet(simple)));
  });
  test("keeps number formats, merged cells, widths, formulas and whatever else stands in the sheet", async () => {
    const data =
      '<row r="2" spans="1:2" ht="40"><c r="A2" s="1"><v>31126</v></c><c r="B2"><f>A2*2</f><v>62252</v></c></row>';
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A2"><cfRule type="timePeriod" priority="1" timePeriod="lastMonth"/></conditionalFormatting><extLst><ext uri="x"/></extLst>';
    const bytes = book({ sheets: [{ name: "Sổ", data, after }], formats: ["dd/mm/yyyy"] });
    const parts = partsOf(await annotate(bytes, [{ row: 2, column: 1, mark: "error", text: "Sai" }]));
    const sheet = parts[SHEET] ?? "";
    expect(sheet).toContain('<c r="B2"><f>A2*2</f><v>62252</v></c>');
    expect(sheet).toContain('ht="40"');
    expect(sheet).toContain('<cfRule type="timePeriod" priority="1" timePeriod="lastMonth"/>');
    expect(sheet.indexOf("<legacyDrawing")).toBeGreaterThan(sheet.indexOf("<conditionalFormatting"));
    expect(sheet.indexOf("<legacyDrawing")).toBeLessThan(sheet.indexOf("<extLst"));
    const rows = await allRows(readSheet(await annotate(bytes, [{ row: 2, column: 1, mark: "error" }])));
    expect(rows[0]?.cells[0]).toMatchObject({ text: "1985-03-20", kind: "date" });
  });
  test("leaves every other part byte for byte", async () => {
    const sheets = [
      { name: "Sổ", data: textRow(1, ["a"]) },
      { name: "Khác", data: textRow(1, ["b"]) },
    ];
    const bytes = book({ sheets }, { "xl/media/anh.png": "\u0001ảnh", "xl/vbaProject.bin": "macro" });
    const before = partsOf(bytes);
    const after = partsOf(
      await annotate(bytes, [{ row: 1, column: 1, mark: "error", text: "Sai" }], { page: PAGE }),
    );
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      SHEET,
    ]);
  });
  test("of a program that writes its tags with a prefix is marked too", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:cols><x:col min="3" max="3" width="20" style="0"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = book({ sheets: [{ name: "Sổ", data: "" }] }, { [SHEET]: sheet });
    const marked = await annotate(bytes, [{ row: 1, column: 3, mark: "error", text: "Sai" }]);
    expect(partsOf(marked)[SHEET]).toMatch(/<x:c r="C1" s="\d+"\/><\/x:row><\/x:sheetData><x:legacyDrawing /);
    expect(await allRows(readSheet(marked))).toEqual(await allRows(readSheet(bytes)));
  });
  test("that has no sheet data at all gets its rows", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const empty = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;
    const bytes = book({ sheets: [{ name: "Sổ", data: "" }] }, { [SHEET]: empty });
    const parts = partsOf(await annotate(bytes, [{ row: 1, column: 1, mark: "error" }]));
    expect(parts[SHEET]).toMatch(/<sheetData><row r="1"><c r="A1" s="\d+"\/><\/row><\/sheetData>/);
  });
});

describe("comments", () => {
  const comments = (parts: Record<string, string>) =>
    Object.entries(parts).find(([name]) => /comments/.test(name) && name.endsWith(".xml"))?.[1] ?? "";
  test("are there with a box each, and say whose they are", async () => {
    const parts = partsOf(
      await annotate(simple, [{ row: 2, column: 1, mark: "error", text: "Sai <ngày> & tháng" }]),
    );
    expect(comments(parts)).toContain('<comment ref="A2" authorId="0">');
    expect(comments(parts)).toContain("[thongnhat] Sai &lt;ngày&gt; &amp; tháng");
    const boxes = Object.entries(parts).find(([name]) => name.endsWith(".vml"))?.[1] ?? "";
    expect(boxes.match(/<x:Row>1<\/x:Row><x:Column>0<\/x:Column>/g)).toHaveLength(1);
    expect(parts["[Content_Types].xml"]).toMatch(/Extension="vml".*comments1\.xml/);
  });
  test("follow what somebody has written before, and are taken away alone", async () => {
    const theirs = await annotate(simple, [{ row: 2, column: 1, text: "Xem lại với chị Ví Dụ" }], {
      lasting: true,
    });
    const ours = await annotate(theirs, [{ row: 2, column: 1, mark: "error", text: "Sai" }], { page: PAGE });
    expect(comments(partsOf(ours))).toMatch(/Xem lại với chị Ví Dụ.*\[thongnhat\] Sai/s);
    const again = await annotateWorkbook(ours, { author: "thongnhat", sheets: new Map(), page: PAGE });
    const left = comments(partsOf(Buffer.concat([...again])));
    expect(left).toContain("Xem lại với chị Ví Dụ");
    expect(left).not.toContain("Sai");
  });
  test("with letters that XML cannot hold do not break the file", async () => {
    const parts = partsOf(await annotate(simple, [{ row: 2, column: 1, text: "a\u0000b\ud800c\u0007" }]));
    expect(comments(parts)).toContain("[thongnhat] abc");
  });
});

describe("the page in front", () => {
  const withNames = () => {
    const parts = smallParts({
      sheets: [
        { name: "O'Sổ", data: textRow(1, ["a"]) },
        { name: "Kết quả", data: textRow(1, ["b"]) },
      ],
    });
    const names =
      "</sheets><definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'O''Sổ'!$1:$1</definedName></definedNames>";
    const view = '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets>';
    const workbook = (parts["xl/workbook.xml"] ?? "").replace("</sheets>", names).replace("<sheets>", view);
    const sheet = (parts[SHEET] ?? "").replace(
      "<sheetData>",
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>',
    );
    return pack({ ...parts, "xl/workbook.xml": workbook, [SHEET]: sheet });
  };
  test("is the first sheet and the one that is seen; names that belong to a sheet stay with it", async () => {
    const parts = partsOf(await annotate(withNames(), [], { page: PAGE }));
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Kết quả (2)",
      "O'Sổ",
      "Kết quả",
    ]);
    expect(workbook).toContain('localSheetId="1"');
    expect(workbook).toContain('activeTab="0"');
    // Two chosen sheets would be typed into together.
    expect(parts[SHEET]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet3.xml"]).toContain("location=\"'O''Sổ'!B2\"");
  });
  test("is written anew in its place when a marked workbook is checked again, and old marks go", async () => {
    const filled = book({
      sheets: [{ name: "Sổ", data: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }],
      formats: ["0.00"],
    });
    const yellow = partsOf(filled)["xl/styles.xml"] ?? "";
    const styles = yellow
      .replace('<fills count="2">', '<fills count="3">')
      .replace(
        "</fills>",
        '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>',
      )
      .replace('numFmtId="164" fontId="0" fillId="0"', 'numFmtId="164" fontId="0" fillId="2"');
    const own = pack({ ...partsOf(filled), "xl/styles.xml": styles });
    const once = await annotate(own, [{ row: 1, column: 1, mark: "error" }], { page: PAGE });
    const twice = await annotateWorkbook(once, {
      author: "thongnhat",
      sheets: new Map([[1, [{ row: 1, column: 2, mark: "warning" as const }]]]),
      page: { ...PAGE, rows: [[{ text: "LẦN HAI" }]] },
    });
    const parts = partsOf(Buffer.concat([...twice]));
    expect(fillOf(partsOf(once), "A1")).toBe(RED);
    expect([fillOf(parts, "A1"), fillOf(parts, "B1")]).toEqual(["FFFFFF00", AMBER]);
    expect(parts["xl/workbook.xml"]?.match(/<sheet /g)).toHaveLength(2);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("LẦN HAI");
  });
});

const TRIGGERS = ["=", "+", "-", "@", "\t", "\r"];
const VARIANTS = (trigger: string) => [
  `${trigger}1+1`,
  `${trigger}"x"`,
  `"${trigger}1"`,
  `'${trigger}1`,
  ` ${trigger}1`,
  `a\n${trigger}1`,
  `${trigger}\n1`,
  `${trigger}${trigger}cmd|' /C calc'!A0`,
];

describe("what is written from data is never a formula", () => {
  test.each(TRIGGERS)(
    "in cells and comments that begin with %j, quoted or on a new line",
    async (trigger) => {
      for (const text of VARIANTS(trigger)) {
        const page: Page = { ...PAGE, rows: [[{ text }]] };
        const marked = await annotate(simple, [{ row: 2, column: 1, mark: "error", text }], { page });
        const parts = partsOf(marked);
        expect(Object.values(parts).join("")).not.toMatch(/<f[\s>]/);
        const [, row] = await allRows(readSheet(marked, { sheet: 0 }));
        expect((row as SheetRow).cells[0]).toEqual({ text: text.replace(/\r\n?/g, "\n"), kind: "text" });
      }
    },
  );
  test("while a formula that stands in the workbook stays its owner's", async () => {
    const data = '<row r="1"><c r="A1"><f>HYPERLINK("x")</f><v>0</v></c></row>';
    const bytes = book({ sheets: [{ name: "Sổ", data }] });
    const parts = partsOf(await annotate(bytes, [{ row: 1, column: 1, mark: "error", text: "=1" }]));
    expect(parts[SHEET]).toContain('<f>HYPERLINK("x")</f>');
  });
});
