import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listSheets, readSheet } from "../read/read.ts";
import type { WorkbookLimits } from "../types.ts";
import { allRows, pack, smallOds, smallParts, smallWorkbook, textRow } from "../workbook.fixture.ts";

const SHEET = { name: "Sổ", data: textRow(1, ["x"]) };
const PART = "xl/worksheets/sheet1.xml";

/** Code and bounds of what reading the first sheet ends with. */
async function problem(bytes: Uint8Array, limits: WorkbookLimits = {}): Promise<unknown> {
  try {
    await allRows(readSheet(bytes, { limits }));
    return "read";
  } catch (error) {
    const { name, code, params } = error as { name: string; code: string; params: object };
    return name === "WorkbookError" ? { code, ...params } : error;
  }
}

const withSheet = (xml: string | Uint8Array) => pack({ ...smallParts({ sheets: [SHEET] }), [PART]: xml });
const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

describe("a file that is no workbook of ours", () => {
  test.each([
    ["text", strToU8("a;b\n1;2")],
    ["nothing", new Uint8Array(0)],
    [
      "a Word file",
      pack({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<a/>", "word/document.xml": "<a/>" }),
    ],
    ["an archive", zipSync({ "anh.jpg": new Uint8Array(9) })],
    [
      "an OpenDocument text",
      pack({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
    ],
  ])("%s is told by name", async (_, bytes) => {
    expect(await problem(bytes)).toEqual({ code: "TN-READ-WORKBOOK" });
  });
  test("an old .xls that was renamed is told, and so is the binary .xlsb", async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const xlsb = pack({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<a/>", "xl/workbook.bin": "x" });
    expect(await problem(ole)).toEqual({ code: "TN-READ-WORKBOOK-OLD" });
    expect(await problem(xlsb)).toEqual({ code: "TN-READ-WORKBOOK-OLD" });
  });
  test("a password is told: of Excel, of LibreOffice, of the archive", async () => {
    const excel = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(600),
      ...wide("EncryptedPackage"),
    ]);
    const ods = unzipSync(smallOds(""));
    const manifest = strToU8("<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
    const locked = smallWorkbook({ sheets: [SHEET] });
    // The flag that the bytes of a part are enciphered.
    for (let at = 0; at < locked.length - 4; at += 1)
      if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1) locked[at + 8] = 1;
    expect(await problem(excel)).toEqual({ code: "TN-READ-WORKBOOK-LOCKED" });
    expect(await problem(zipSync({ ...ods, "META-INF/manifest.xml": manifest }))).toEqual({
      code: "TN-READ-WORKBOOK-LOCKED",
    });
    expect(await problem(locked)).toEqual({ code: "TN-READ-WORKBOOK-LOCKED" });
  });
});

describe("a zip bomb", () => {
  const zeros = new Uint8Array(20 * 1024 * 1024);
  test("is refused by its table of contents, before anything is unpacked", async () => {
    const bomb = pack({ ...smallParts({ sheets: [SHEET] }), "xl/media/a.bin": zeros });
    const { code } = (await problem(bomb)) as { code: string };
    expect(code).toBe("TN-READ-WORKBOOK-BOMB");
    await expect(listSheets(bomb)).rejects.toThrow("TN-READ-WORKBOOK-BOMB");
  });
  test("whose table of contents lies is given up while it is unpacked", async () => {
    const bomb = withSheet(zeros);
    // Each header of the sheet's part says that it unpacks to 1000 bytes.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      const entry = view.getUint32(at, true) === 0x02014b50;
      if (entry && view.getUint32(at + 24, true) === zeros.length) view.setUint32(at + 24, 1000, true);
    }
    expect(await problem(bomb)).toEqual({ code: "TN-READ-WORKBOOK-BOMB", max: 1000 });
  });
  test("of too many parts, or of too many bytes in all, is refused", async () => {
    const bytes = smallWorkbook({ sheets: [SHEET] });
    expect(await problem(bytes, { parts: 3 })).toEqual({ code: "TN-READ-WORKBOOK-BOMB", max: 3 });
    expect(await problem(bytes, { unpackedBytes: 500 })).toEqual({ code: "TN-READ-WORKBOOK-BOMB", max: 500 });
    expect(await problem(bytes, { fileBytes: 100 })).toEqual({ code: "TN-READ-WORKBOOK-BOMB", max: 100 });
  });
  test("of entities is refused as any DOCTYPE is", async () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    expect(await problem(withSheet(laughs))).toEqual({ code: "TN-READ-WORKBOOK-BROKEN", part: PART });
  });
  test("of tags in tags, or of one text without end, is given up", async () => {
    expect(await problem(withSheet("<a>".repeat(100_000)))).toEqual({
      code: "TN-READ-WORKBOOK-BROKEN",
      part: PART,
    });
    const endless = strToU8(`<worksheet>${"ab cd ".repeat(6_000_000)}`);
    expect(await problem(withSheet(endless), { ratio: 100_000 })).toEqual({
      code: "TN-READ-WORKBOOK-BROKEN",
      part: PART,
    });
  });
  test("of a row that an OpenDocument sheet repeats is counted as what it is", async () => {
    const row =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="100"><text:p>x</text:p></table:table-cell></table:table-row>';
    const bytes = smallOds(`<table:table table:name="Sổ">${row}</table:table>`);
    expect(await problem(bytes)).toEqual({ code: "TN-READ-WORKBOOK-CELLS", max: 50_000_000 });
  });
});

describe("a sheet that is larger than it looks", () => {
  test("1,048,576 empty styled rows are passed over, and the rows that hold something are read", async () => {
    const rows = Array.from({ length: 1_048_575 }, (_, at) => `<row r="${at + 2}" s="1" customFormat="1"/>`);
    const sheet = { name: "Sổ", data: textRow(1, ["x"]) + rows.join("") };
    expect(await allRows(readSheet(smallWorkbook({ sheets: [sheet], formats: ["0"] })))).toHaveLength(1);
  });
  test("a dimension that lies is not believed", async () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${textRow(1, ["x"])}</sheetData></worksheet>`;
    expect(await allRows(readSheet(withSheet(xml)))).toEqual([
      { row: 1, cells: [{ text: "x", kind: "text" }] },
    ]);
  });
  test("cells far to the right are counted with what lies before them", async () => {
    const far = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
    const bytes = smallWorkbook({ sheets: [{ name: "Sổ", data: far(1) + far(2) }] });
    expect(await problem(bytes, { cells: 20_000 })).toEqual({ code: "TN-READ-WORKBOOK-CELLS", max: 20_000 });
  });
});

describe("a damaged workbook", () => {
  test("that was cut off, or whose bytes were changed, is told with its part", async () => {
    const bytes = smallWorkbook({ sheets: [{ name: "Sổ", data: textRow(1, ["x".repeat(200)]) }] });
    expect(await problem(bytes.subarray(0, bytes.length - 40))).toMatchObject({
      code: "TN-READ-WORKBOOK-BROKEN",
    });
    const parts = smallParts({ sheets: [SHEET] });
    const stored = zipSync(
      { ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) },
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf(">x<");
    stored[at + 1] = "y".charCodeAt(0);
    expect(await problem(stored)).toEqual({ code: "TN-READ-WORKBOOK-BROKEN", part: PART });
  });
  test("without its sheet, with a text that is not there, or with cells in disorder, is told", async () => {
    const { [PART]: _, ...lost } = smallParts({ sheets: [SHEET] });
    expect(await problem(pack(lost))).toMatchObject({ code: "TN-READ-WORKBOOK-BROKEN" });
    const wrong = [
      '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
      '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      '<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>',
      '<row r="1"><c r="A2"><v>1</v></c></row>',
      '<row r="1048577"/>',
      '<row r="1"><c r="A1"><v>không phải số</v></c></row>',
    ];
    for (const data of wrong)
      expect(await problem(smallWorkbook({ sheets: [{ name: "Sổ", data }] }))).toEqual({
        code: "TN-READ-WORKBOOK-BROKEN",
        part: PART,
      });
  });
  test("two parts of one name are refused: programs disagree which counts", async () => {
    const bytes = pack({ ...smallParts({ sheets: [SHEET] }), "xl/worksheets/sheetX.xml": "<a/>" });
    const text = Buffer.from(bytes).toString("latin1").replaceAll("sheetX.xml", "sheet1.xml");
    expect(await problem(Buffer.from(text, "latin1"))).toEqual({
      code: "TN-READ-WORKBOOK-BROKEN",
      part: PART,
    });
  });
});

describe("sheets that cannot be told", () => {
  test("two of one name, and one that is not there, are no guess", async () => {
    const bytes = smallWorkbook({ sheets: [SHEET, { ...SHEET, data: textRow(1, ["y"]) }] });
    await expect(allRows(readSheet(bytes, { sheet: "Sổ" }))).rejects.toThrow("TN-READ-WORKBOOK-SHEET");
    await expect(allRows(readSheet(bytes, { sheet: 7 }))).rejects.toThrow("TN-READ-WORKBOOK-SHEET");
    expect((await allRows(readSheet(bytes, { sheet: 1 })))[0]?.cells[0]?.text).toBe("y");
  });
});
