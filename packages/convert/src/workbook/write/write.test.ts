import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listSheets, readSheet } from "../read/read.ts";
import { allRows } from "../workbook.fixture.ts";
import { writeForm } from "./form.ts";
import { sheetName, writeTable } from "./table.ts";
import { writeTables } from "./tables.ts";

const TRIGGERS = ["=", "+", "-", "@", "\t", "\r"];
const texts = (trigger: string) => [
  `${trigger}1+1`,
  `${trigger}"a"`,
  `"${trigger}1"`,
  `a\n${trigger}1`,
  `${trigger}\n1`,
];
const sheetXml = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, part]) => strFromU8(part))
    .join("");

describe("a table that is written", () => {
  test.each(TRIGGERS)("keeps cells that begin with %j as text", async (trigger) => {
    const rows = [
      { row: 1, texts: ["Số"] },
      ...texts(trigger).map((text, at) => ({ row: at + 2, texts: [text] })),
    ];
    const { bytes } = await writeTable("Sổ", rows);
    const many = await writeTables([{ name: "Sổ", rows }]);
    for (const written of [bytes, many.bytes]) {
      expect(sheetXml(written)).not.toMatch(/<f[\s>]/);
      const read = await allRows(readSheet(written));
      expect(read.slice(1).map(({ cells }) => cells[0])).toEqual(
        texts(trigger).map((text) => ({ text, kind: "text" })),
      );
    }
  });
  test("keeps the numbers of its rows, and says how many texts were too long", async () => {
    const rows = [
      { row: 1, texts: ["Số"] },
      { row: 4, texts: ["", "x".repeat(40_000)] },
    ];
    const { bytes, cut } = await writeTable("Sổ", rows);
    const read = await allRows(readSheet(bytes));
    expect(cut).toBe(1);
    expect(read.map(({ row }) => row)).toEqual([1, 4]);
    expect(read[1]?.cells[1]?.text).toHaveLength(32_767);
    expect((await writeTables([{ name: "Sổ", rows }])).cut).toBe(1);
  });
  test("without rows is a workbook all the same", async () => {
    expect(await allRows(readSheet((await writeTable("Sổ", [])).bytes))).toEqual([]);
  });
  test("of several sheets gives each a name of its own, and hides what was hidden", async () => {
    const { bytes, names } = await writeTables([
      { name: "Sổ: 1/2", rows: [] },
      { name: "Sổ  1 2", hidden: true, rows: [{ row: 1, texts: ["x"] }] },
    ]);
    expect(names).toEqual(["Sổ  1 2", "Sổ  1 2 (2)"]);
    expect(await listSheets(bytes)).toEqual([
      { name: "Sổ  1 2", index: 0 },
      { name: "Sổ  1 2 (2)", index: 1, hidden: true },
    ]);
  });
  test("has a sheet name that Excel allows", () => {
    expect(["'Sổ'", "[a]:b", "", "x".repeat(50)].map(sheetName)).toEqual(["Sổ", "a  b", "1", "x".repeat(31)]);
  });
});

describe("a form", () => {
  test("has headers, notes that stay, drop-downs from another sheet, and empty cells of text", async () => {
    const choice = { sheet: "Mã", column: 1, from: 1, to: 2, open: true, wrong: { title: "t", text: "x" } };
    const bytes = await writeForm(
      [
        {
          name: "Sổ",
          columns: [
            { width: 20, isText: true, choice },
            { width: 9, hint: { title: "Ngày", text: "1985-03-20" } },
          ],
          rows: [
            [{ text: "Nhóm", style: "group", spans: 2 }],
            [{ text: "=Số", note: "Số trong sổ" }, { text: "Ngày" }],
          ],
          hiddenRows: [1],
          emptyRows: 3,
          frozen: { rows: 2, columns: 1 },
        },
        {
          name: "Mã",
          hidden: true,
          columns: [{ width: 9 }],
          rows: [[{ text: "01 - Kinh" }], [{ text: "02 - Tày" }]],
        },
      ],
      "ai",
    );
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
    expect(xml).toContain("<formula1>'Mã'!$A$1:$A$2</formula1>");
    expect(xml).toContain('sqref="A3:A5"');
    expect(xml).toMatch(/<c r="A5" s="\d+"\/>/);
    expect(xml).toContain('state="frozen"');
    expect(xml).not.toMatch(/<f[\s>]/);
    const notes = Object.entries(parts).find(([name]) => name.includes("comments"));
    expect(strFromU8(notes?.[1] ?? new Uint8Array(0))).toContain(">Số trong sổ<");
    expect(await allRows(readSheet(bytes))).toEqual([
      { row: 1, hidden: true, cells: [{ text: "Nhóm", kind: "text", spans: { rows: 1, columns: 2 } }] },
      {
        row: 2,
        cells: [
          { text: "=Số", kind: "text" },
          { text: "Ngày", kind: "text" },
        ],
      },
    ]);
  });
});
