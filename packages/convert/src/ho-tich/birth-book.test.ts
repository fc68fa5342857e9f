import { readFileSync } from "node:fs";
import { type CodeTable, danToc, gioiTinh, quanHeNguoiYeuCau, quocGia } from "@thongnhat/code-tables";
import { mappings } from "@thongnhat/code-tables/mappings";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { describe, expect, test } from "vitest";
import { readTable } from "../../test/read-table.ts";
import { readCell } from "../cell/cell.ts";
import { hoTichSoHoaKhaiSinh } from "../generated/ho-tich.ts";
import { findRepeatedRows, type Row } from "../repeated-rows/repeated-rows.ts";
import { getAt } from "../wire-format/pointer.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import { wireFormat as format } from "./so-hoa-khai-sinh.fixture.ts";

const FILE = new URL("../../../../docs/examples/so-khai-sinh/HT_KHAISINH.csv", import.meta.url);
const GENERATOR = new URL("../../../../scripts/make-birth-book.mjs", import.meta.url);
const book = readTable(readFileSync(FILE, "utf8"));
const decoded = book.map((row, i) => hoTichSoHoaKhaiSinh.decode(row, { row: i + 2 }));

describe("the birth book of docs/examples", () => {
  test("has at least 520 rows in the 60 columns of the format", () => {
    expect(book.length).toBeGreaterThanOrEqual(520);
    expect(Object.keys(book[0] ?? {})).toEqual(hoTichSoHoaKhaiSinh.columns);
  });

  test("is byte for byte what its seeded generator makes: its people are invented", async () => {
    const { makeBirthBook, toCsv } = (await import(GENERATOR.href)) as {
      makeBirthBook(): Row[];
      toCsv(rows: Row[]): string;
    };
    expect(toCsv(makeBirthBook()) === readFileSync(FILE, "utf8")).toBe(true);
  });

  test("every cell that says something is in its record, in khongRo, or in the losses", () => {
    const missing: string[] = [];
    let cells = 0;
    for (const [i, row] of book.entries()) {
      const { record, losses } = decoded[i] ?? { record: {}, losses: [] };
      const unknown = (getAt(record, "/khongRo") ?? []) as { truong: string }[];
      for (const column of format.columns) {
        const { text } = readCell(row[column.column] ?? "");
        if (text === "") continue;
        cells++;
        const lost = losses.some((loss) => loss.column === column.column);
        const stands = unknown.some(({ truong }) => (column.path ?? "").startsWith(truong));
        if (!lost && !stands && !isCarried(record, column, text))
          missing.push(`row ${i + 2}, ${column.column}`);
      }
    }
    expect(missing).toEqual([]);
    expect(cells).toBeGreaterThan(15_000);
  });

  test("every record has the structure of ho-tich/khai-sinh", () => {
    const bad = decoded.flatMap(({ record }, i) => (khaiSinh.is(record) ? [] : [i + 2]));
    expect(bad).toEqual([]);
  });

  test("a loss names a column of the row that says something, and why", () => {
    for (const [i, row] of book.entries())
      for (const loss of decoded[i]?.losses ?? []) {
        expect(readCell(row[loss.column] ?? "").text).not.toBe("");
        expect(loss.row).toBe(i + 2);
        expect(loss.reason).toMatch(/^TN-CONVERT-(?:LOSS|DATE|CODE|AMBIGUOUS|PLACEHOLDER)$/);
      }
  });

  test("no issue and no loss carries a name, a number or a place of the book", () => {
    const said = JSON.stringify(decoded.flatMap(({ losses, issues }) => [losses, issues]));
    for (const row of book)
      for (const column of ["nksHoTen", "meHoTen", "meSoGiayToTuyThan", "chaSoGiayToTuyThan", "nksQueQuan"]) {
        const { text } = readCell(row[column] ?? "");
        if (text.length > 5) expect(said).not.toContain(text);
      }
  });

  test("the rows that were exported twice are found", () => {
    const repeated = [...findRepeatedRows(book)];
    expect(repeated.length).toBeGreaterThanOrEqual(9);
    for (const { row, first } of repeated) expect(book[row - 2]).toEqual(book[first - 2]);
  });

  test("the same row gives the same record", () => {
    expect(hoTichSoHoaKhaiSinh.decode(book[0] ?? {}, { row: 2 })).toEqual(decoded[0]);
  });
});

/** Is the cell's text in the record, after the change that its kind of column says? */
function isCarried(record: unknown, column: WireColumn, text: string): boolean {
  const at = (pointer: string | undefined): unknown =>
    pointer === undefined ? undefined : getAt(record, pointer);
  const path = column.path ?? "";
  switch (column.as) {
    case "partial-date":
      return at(path) === text.split(/[./]/).reverse().join("-") || at(column.verbatim) === text;
    case "code":
    case "identity-type":
      return at(column.verbatim) === text || (at(path) !== undefined && at(path) === meaning(column, text));
    case "code-list":
      return (
        (at(path.replace(/\/-$/, "")) as unknown[] | undefined)?.includes(meaning(column, text)) === true
      );
    case "place-code":
      return ["maTinh", "maHuyen", "maXa"].some((field) => at(`${path}/${field}`) === text);
    case "agency-code":
      return at(`${path}/maDonViHoTich`) === text;
    case "identity-number":
      return at(path) === text || at(path.replace(/\/giayToTuyThan\/.*$/, "/soDinhDanhCaNhan")) === text;
    default:
      return at(path) === text;
  }
}

const tables: Readonly<Record<string, CodeTable>> = {
  "dan-toc": danToc,
  "gioi-tinh": gioiTinh,
  "quan-he-nguoi-yeu-cau": quanHeNguoiYeuCau,
  "quoc-gia": quocGia,
};

function meaning(column: WireColumn, text: string): string | undefined {
  return mappings[column.mapping ?? ""]?.translate(text).code ?? tables[column.table ?? ""]?.match(text).code;
}
