import { strToU8, type Zippable, zipSync } from "fflate";
import { input } from "../build.ts";
import type { Expectation, Family, HostileInput } from "../types.ts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SHEET = "xl/worksheets/sheet1.xml";
const ODS_SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Workbooks: archives that unpack to too much, and parts that say what cannot be. */
export function workbooks(): readonly Family[] {
  const one = (name: string, expect: Expectation, make: () => Uint8Array): HostileInput =>
    input(name, expect, () => ({ kind: "workbook", bytes: make() }));
  const sheet = (name: string, xml: () => string, expect: Expectation = "refused"): HostileInput =>
    one(name, expect, () => pack({ ...parts(), [SHEET]: xml() }));
  const data = (name: string, rows: () => string, expect: Expectation = "refused"): HostileInput =>
    sheet(name, () => sheetOf(rows()), expect);
  const table = (name: string, rows: string, expect: Expectation): HostileInput =>
    one(name, expect, () => ods(rows));
  return [
    {
      name: "zip-bombs",
      about: "archives that unpack without end, nested archives, parts that lie about their size",
      inputs: [
        one("20 MB of zeros beside the sheet", "refused TN-READ-WORKBOOK-BOMB", () =>
          pack({ ...parts(), "xl/media/a.bin": new Uint8Array(20 << 20) }),
        ),
        one("20 MB of zeros as the sheet", "refused TN-READ-WORKBOOK-BOMB", () =>
          pack({ ...parts(), [SHEET]: new Uint8Array(20 << 20) }),
        ),
        one("a sheet that says it is small", "refused TN-READ-WORKBOOK-BOMB", () =>
          lying(pack({ ...parts(), [SHEET]: new Uint8Array(20 << 20) }), 20 << 20, 1_000),
        ),
        one("a sheet that says it is large", "refused TN-READ-WORKBOOK-BOMB", () =>
          lying(pack({ ...parts(), [SHEET]: sheetOf("") }), strToU8(sheetOf("")).length, 0xfffffff0),
        ),
        one("an archive in the archive", "refused", () => zipSync({ "a.xlsx": pack(parts()) })),
        one("an archive in an archive in the archive", "refused", () =>
          zipSync({ "a.zip": zipSync({ "b.zip": zipSync({ c: new Uint8Array(1 << 20) }) }) }),
        ),
        one("12,000 parts", "refused", () =>
          pack({
            ...parts(),
            ...Object.fromEntries(Array.from({ length: 12_000 }, (_, n) => [`xl/a${n}`, ""])),
          }),
        ),
        one("parts outside of the archive", "reviewed", () =>
          pack({ ...parts(), "../../../etc/cron.d/x": "x", "/etc/passwd": "x", "C:\\x": "x" }),
        ),
        one("a part called __proto__", "reviewed", () =>
          pack({ ...parts(), "xl/__proto__/x": "x", constructor: "x" }),
        ),
        one("cut in the middle", "refused", () => pack(parts()).subarray(0, 700)),
        one("without its table of contents", "refused", () => withoutEnd(pack(parts()))),
        one("only the end of an archive", "refused", () =>
          Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array(18).fill(0)),
        ),
        one("an end that points nowhere", "refused", () =>
          Uint8Array.of(
            0x50,
            0x4b,
            5,
            6,
            0,
            0,
            0,
            0,
            255,
            255,
            255,
            255,
            255,
            255,
            255,
            255,
            255,
            255,
            255,
            255,
            0,
            0,
          ),
        ),
        one("64,000 ends of archives", "refused", () =>
          Buffer.from("PK\u0005\u0006".repeat(64_000), "latin1"),
        ),
        one("every byte after the first hundred another", "refused", () =>
          pack(parts()).map((byte, at) => (at > 100 ? byte ^ 0x55 : byte)),
        ),
        ...Array.from({ length: 24 }, (_, n) =>
          one(`one byte in twenty-four changed, the ${n + 1}th`, "reviewed", () => changed(pack(parts()), n)),
        ),
        one("gzip", "refused", () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)),
        one("nothing", "refused", () => new Uint8Array(0)),
        one("text", "refused", () => strToU8("a;b\n1;2")),
        one("an old .xls", "refused TN-READ-WORKBOOK-OLD", () =>
          Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)),
        ),
      ],
    },
    {
      name: "workbook-parts",
      about: "DTDs in parts, cells that cannot be, texts that are not there, rows without end",
      inputs: [
        ...[
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
          '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
          "<!DOCTYPE a>",
        ].flatMap((doctype, n) => [
          sheet(`DTD #${n} in the sheet`, () => `${doctype}${sheetOf("")}`),
          one(`DTD #${n} in the workbook`, "refused", () =>
            pack({ ...parts(), "xl/workbook.xml": `${doctype}${parts()["xl/workbook.xml"]}` }),
          ),
          one(`DTD #${n} in a spreadsheet of OpenDocument`, "refused", () => ods("", doctype)),
        ]),
        data("a text that is not there", () => '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
        data("a text of number -1", () => '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
        data("a text of number 1e9", () => '<row r="1"><c r="A1" t="s"><v>1e9</v></c></row>'),
        data("a number that is none", () => '<row r="1"><c r="A1"><v>x</v></c></row>'),
        data("NaN", () => '<row r="1"><c r="A1"><v>NaN</v></c></row>'),
        data(
          "a number of 300,000 digits",
          () => `<row r="1"><c r="A1"><v>${"9".repeat(300_000)}</v></c></row>`,
          "reviewed",
        ),
        data("1e400", () => '<row r="1"><c r="A1"><v>1e400</v></c></row>'),
        data(
          "a cell twice",
          () => '<row r="1"><c r="A1"/><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        ),
        data("a cell beyond the last column", () => '<row r="1"><c r="XFE1"><v>1</v></c></row>'),
        data(
          "a cell with a column of a thousand letters",
          () => `<row r="1"><c r="${"A".repeat(1_000)}1"><v>1</v></c></row>`,
        ),
        data("row 0", () => '<row r="0"><c r="A0"><v>1</v></c></row>'),
        data("row 1,048,577", () => '<row r="1048577"/>'),
        data("rows in disorder", () => '<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'),
        data("a cell of another row", () => '<row r="1"><c r="A2"><v>1</v></c></row>'),
        data(
          "a cell of a kind that there is not",
          () => '<row r="1"><c r="A1" t="zzz"><v>1</v></c></row>',
          "reviewed",
        ),
        data("a style that there is not", () => '<row r="1"><c r="A1" s="99"><v>1</v></c></row>', "reviewed"),
        data(
          "a formula that calls a program",
          () => '<row r="1"><c r="A1"><f>cmd|\' /C calc\'!A0</f><v>1</v></c></row>',
          "reviewed",
        ),
        data(
          "a formula that fetches",
          () => '<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://vi-du.example")</f><v>x</v></c></row>',
          "reviewed",
        ),
        data(
          "a text with markup",
          () => '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;script&gt;</t></is></c></row>',
          "reviewed",
        ),
        data("100,000 levels of tags", () => "<a>".repeat(100_000)),
        data("30,000 cells far to the right", () =>
          Array.from(
            { length: 3_100 },
            (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`,
          ).join(""),
        ),
        sheet(
          "a dimension that lies",
          () => `${HEAD}<worksheet ${MAIN}><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>`,
          "reviewed",
        ),
        sheet("no XML", () => "không phải XML"),
        sheet("nothing", () => ""),
        one("merged over everything", "reviewed", () =>
          pack({
            ...parts(),
            [SHEET]: sheetOf(
              '<row r="1"><c r="A1"><v>1</v></c></row>',
              '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
            ),
          }),
        ),
        one("50,000 merged areas", "reviewed", () =>
          pack({
            ...parts(),
            [SHEET]: sheetOf(
              "",
              `<mergeCells>${Array.from({ length: 50_000 }, (_, n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`).join("")}</mergeCells>`,
            ),
          }),
        ),
        one("a sheet on another machine", "refused", () =>
          pack({ ...parts(), "xl/_rels/workbook.xml.rels": rels("http://vi-du.example/sheet1.xml") }),
        ),
        one("a sheet in the folder above", "refused", () =>
          pack({ ...parts(), "xl/_rels/workbook.xml.rels": rels("../../../../etc/passwd") }),
        ),
        one("no sheet at all", "reviewed", () =>
          pack({ ...parts(), "xl/workbook.xml": `${HEAD}<workbook ${MAIN}><sheets/></workbook>` }),
        ),
        table("a row a million times", repeatedRow(1_048_576, 100), "refused TN-READ-WORKBOOK-CELLS"),
        table("a row a billion times", repeatedRow(1_000_000_000, 1), "reviewed"),
        table("a cell a billion times", repeatedRow(1, 1_000_000_000), "reviewed"),
        table("a row -1 times", repeatedRow(-1, 1), "reviewed"),
        table("a row NaN times", repeatedRow(Number.NaN, 1), "reviewed"),
      ],
    },
  ];
}

function pack(files: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(files))
    Object.defineProperty(zippable, name, {
      value: typeof part === "string" ? strToU8(part) : part,
      enumerable: true,
    });
  return zipSync(zippable, { mtime: "2026-01-01" });
}

function parts(): Record<string, string> {
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="So" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels("worksheets/sheet1.xml"),
    [SHEET]: sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>HKMARK Ví Dụ</t></is></c></row>'),
  };
}

function rels(target: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="${target}"/></Relationships>`;
}

function sheetOf(data: string, after = ""): string {
  return `${HEAD}<worksheet ${MAIN}><sheetData>${data}</sheetData>${after}</worksheet>`;
}

function ods(rows: string, before = ""): Uint8Array {
  return pack({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `${HEAD}${before}<office:document-content ${ODS_SPACES}><office:body><office:spreadsheet><table:table table:name="So">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
  });
}

function repeatedRow(rows: number, cells: number): string {
  return `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="string" table:number-columns-repeated="${cells}"><text:p>x</text:p></table:table-cell></table:table-row>`;
}

/** Every header that says one size of a part then says another. */
function lying(bytes: Uint8Array, size: number, said: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size)
      view.setUint32(at + 24, said, true);
  return bytes;
}

function withoutEnd(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(
    0,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf("PK\u0005\u0006"),
  );
}

function changed(bytes: Uint8Array, n: number): Uint8Array {
  const at = Math.floor((bytes.length * n) / 24);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}
