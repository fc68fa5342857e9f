import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outline, readAll } from "../../../test/streams.ts";
import { type Delimiter, splitCells } from "./cells.ts";
import { splitRows } from "./rows.ts";

const FILLED = { luocDo: "ho-tich/khai-sinh", phienBanLuocDo: "1.0" };

describe("a table", () => {
  test("becomes nested records with numbers and booleans, empty cells left out", async () => {
    const text = [
      "sieuDuLieu.maBanGhi;nguoiDuocKhaiSinh.hoTen.dayDu;/nguoiDuocKhaiSinh/quocTich/1;nguoiDuocKhaiSinh.quocTich[0];soLuongBanSao;daDangKyQuaHan",
      "ks-1;Trần Thị Mơ;LA;VN;2;TRUE",
      'ks-2;"Lê ""Tí"" Văn Tèo";LA;;hai;',
    ].join("\n");
    for (const piece of [1, 9, 4096]) {
      const items = await readAll("a.csv", text, { piece });
      expect(items).toMatchObject([
        {
          line: 2,
          row: 2,
          value: {
            sieuDuLieu: { maBanGhi: "ks-1", ...FILLED },
            nguoiDuocKhaiSinh: { hoTen: { dayDu: "Trần Thị Mơ" }, quocTich: ["VN", "LA"] },
            soLuongBanSao: 2,
            daDangKyQuaHan: true,
          },
        },
        {
          line: 3,
          value: {
            nguoiDuocKhaiSinh: { hoTen: { dayDu: 'Lê "Tí" Văn Tèo' }, quocTich: ["LA"] },
            soLuongBanSao: "hai",
          },
        },
      ]);
      const second = items[1];
      if (second?.kind !== "record") throw new Error("no record");
      expect(second.columnOf?.("/nguoiDuocKhaiSinh/quocTich/0")).toBe("/nguoiDuocKhaiSinh/quocTich/1");
      expect(second.columnOf?.("/soLuongBanSao")).toBe("soLuongBanSao");
      expect(second.columnOf?.("/sieuDuLieu/nguon")).toBeUndefined();
    }
  });
  test.each([",", ";", "\t", "|"])("is read whatever stands between its cells: %j", async (delimiter) => {
    const text = ["\ufeffngayDangKy", "soLuongBanSao\r\n2025", "1\r\n"].join(delimiter);
    const [item] = await readAll("a.csv", text);
    expect(item).toMatchObject({ value: { ngayDangKy: "2025", soLuongBanSao: 1 } });
  });
  test("takes Excel's sep= line at its word", async () => {
    expect(await outline("a.csv", "sep=|\nngayDangKy|soLuongBanSao\n2025|1\n")).toEqual(["record@3"]);
  });
  test("counts lines and rows right behind a cell of several lines", async () => {
    const text = 'ngayDangKy,soLuongBanSao\n"2025\n\n08",1\n2025,2\n2025\n';
    const items = await readAll("a.csv", text);
    expect(items.map(({ line, row }) => [line, row])).toEqual([
      [2, 2],
      [5, 3],
      [6, 4],
    ]);
    expect(items[2]).toMatchObject({ code: "TN-READ-CSV-COLUMNS", params: { expected: 2, found: 1 } });
  });
  test("reports rows with too many cells, but not empty ones at the end", async () => {
    const text = "ngayDangKy,soLuongBanSao,,\n2025,1,,\n2025,1,x,\n,,,\n2025,1\n";
    expect(await outline("a.csv", text)).toEqual(["record@2", "TN-READ-CSV-COLUMNS@3", "record@5"]);
  });
  test("whose quotes are broken loses that line only", async () => {
    const text = 'ngayDangKy,soLuongBanSao\n"2025,1\n2025,2\n"20"25,1\n20"25,1\n2025,3\n"2025,4';
    for (const piece of [1, 6, 4096]) {
      expect(await outline("a.csv", text, { piece })).toEqual([
        "TN-READ-CSV-QUOTE@2",
        "record@3",
        "TN-READ-CSV-QUOTE@4",
        "TN-READ-CSV-QUOTE@5",
        "record@6",
        "TN-READ-CSV-QUOTE@7",
      ]);
    }
  });
  test("with a thousand forgotten quotes is still read in one go", async () => {
    const bad = '"x,1\n""",2\n'.repeat(20_000);
    const outlined = await outline("a.csv", `ngayDangKy,soLuongBanSao\n${bad}2025,1\n`);
    expect(outlined.at(-1)).toBe("record@40002");
  });
  test("skips a row that is too long", async () => {
    const text = `ngayDangKy,soLuongBanSao\n${"x".repeat(5000)},1\n2025,1\n`;
    for (const piece of [10, 4096]) {
      expect(await outline("a.csv", text, { maxBytes: 1000, piece })).toEqual([
        "TN-READ-TOO-LONG@2",
        "record@3",
      ]);
    }
  });
  test("with rows of another encoding names it and goes on", async () => {
    const row = Buffer.from([...Buffer.from("Nguy"), 0xd4, ...Buffer.from("n,1\n")]);
    const bytes = Buffer.concat([Buffer.from("ngayDangKy,soLuongBanSao\n"), row, Buffer.from("2025,1\n")]);
    expect(await outline("a.csv", bytes)).toEqual(["TN-READ-TCVN3@2", "record@3"]);
  });
  test("keeps a unit's own fields as text", async () => {
    const [item] = await readAll("a.csv", "moRong[0].donVi,moRong[0].duLieu.soHoSoGiay\nH01.2,12\n");
    expect(item).toMatchObject({ value: { moRong: [{ donVi: "H01.2", duLieu: { soHoSoGiay: "12" } }] } });
  });
});

describe("the header", () => {
  test.each([
    ["is missing", "12,An\n13,Bình\n"],
    ["has a name twice", "ngayDangKy,/ngayDangKy\n2025,2025\n"],
    ["has an empty name", "ngayDangKy,,soLuongBanSao\n2025,,1\n"],
    ["has only names of other software", "SOQUYEN,NKSHOTEN\n1,x\n"],
  ])("that %s stops the file", async (_, text) => {
    const items = await readAll("a.csv", text);
    expect(items).toMatchObject([{ code: "TN-READ-CSV-HEADER", file: true }]);
  });
  test("with an unknown column says which and what was probably meant, once", async () => {
    const text = "ngayDangKi,soLuongBanSao,NGAYDANGKY,Trần Văn A,dayDu\n1,1,1,1,1\n1,1,1,1,1\n";
    const items = await readAll("a.csv", text);
    expect(items).toMatchObject([
      { code: "TN-READ-CSV-UNKNOWN-COLUMN", column: "ngayDangKi", params: { suggestion: "ngayDangKy" } },
      { code: "TN-READ-CSV-UNKNOWN-COLUMN", column: "NGAYDANGKY", params: { suggestion: "ngayDangKy" } },
      { code: "TN-READ-CSV-UNKNOWN-COLUMN", column: "***" },
      { column: "dayDu", params: { suggestion: "nguoiDuocKhaiSinh.hoTen.dayDu" } },
      { kind: "record" },
      { kind: "record" },
    ]);
  });
  test("cannot reach what is no field", async () => {
    for (const name of [
      "__proto__.x",
      "constructor",
      "moRong[0].duLieu.__proto__.x",
      "ngayDangKy[0]",
      "nguoiDuocKhaiSinh",
    ]) {
      const items = await readAll("a.csv", `soLuongBanSao,${name}\n1,2\n`);
      expect(items[0]).toMatchObject({ code: "TN-READ-CSV-UNKNOWN-COLUMN" });
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
  test("needs to know the record", async () => {
    const text = "ngayDangKy\n2025\n";
    const unknown = { describe: () => undefined };
    expect(await outline("a.csv", text, unknown)).toEqual(["TN-READ-RECORD@2"]);
  });
});

test("rows and cells agree with csv-parse on every well-formed table", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ễ", '"', ";", ",", "\n", " "), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom<Delimiter>(",", ";"),
      fc.integer({ min: 1, max: 9 }),
      (rows, delimiter, piece) => {
        const quote = (text: string) => (/["\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = `${rows.map((row) => row.map(quote).join(delimiter)).join("\r\n")}\r\n`;
        const splitter = splitRows(delimiter.charCodeAt(0), 1_000_000);
        const bytes = Buffer.from(text);
        const found: string[][] = [];
        const take = (pieces: ReturnType<typeof splitter.push>) => {
          for (const one of pieces) {
            if (one.kind === "fault") throw new Error(one.code);
            found.push(splitCells(Buffer.from(one.bytes).toString(), delimiter));
          }
        };
        for (let at = 0; at < bytes.length; at += piece) take(splitter.push(bytes.subarray(at, at + piece)));
        take(splitter.end());
        const expected: string[][] = parse(text, { delimiter, relax_column_count: true });
        // A row of nothing but spaces is blank to us: it says nothing.
        expect(found).toEqual(expected.filter((row) => row.length > 1 || (row[0] ?? "").trim() !== ""));
      },
    ),
    { numRuns: 500 },
  );
});
