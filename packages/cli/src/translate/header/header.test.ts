import { describe, expect, test } from "vitest";
import { TableError } from "./error.ts";
import { columnPlace, readHeader, refuseExisting } from "./header.ts";
import { addedNames } from "./names.ts";

function fault(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof TableError) return error.fault.kind;
    throw error;
  }
  return "";
}
const header = (text: string | Buffer) => {
  const found = readHeader(Buffer.from(text as string), true);
  if (found === undefined) throw new Error("no header");
  return found;
};

describe("the head of a table", () => {
  test.each([
    ["comma", "id,xa_ma,ngay\n1,2,3\n", ",", ["id", "xa_ma", "ngay"]],
    ["semicolon", "id;xa_ma;ghi chu, them\r\n", ";", ["id", "xa_ma", "ghi chu, them"]],
    ["tab", "id\txa_ma\n", "\t", ["id", "xa_ma"]],
    ["quotes with a line break", 'id,"xa\nma","a;b;c"\n1,2,3\n', ",", ["id", "xa\nma", "a;b;c"]],
    ["a byte order mark and blank lines", "\ufeff\n\nid,xa_ma\n", ",", ["id", "xa_ma"]],
    ["a hint for Excel", "sep=;\r\nid;a,b,c,d\r\n", ";", ["id", "a,b,c,d"]],
    ["no line break", "xa_ma", ",", ["xa_ma"]],
  ])("is read with %s", (_, text, delimiter, names) => {
    expect(header(text)).toMatchObject({ delimiter, names });
  });
  test("waits until its row is there in full", () => {
    expect(readHeader(Buffer.from('id,"xa\nma'), false)).toBeUndefined();
  });
  test.each([
    ["an empty file", "", "empty"],
    ["blank lines only", "\n\n  \n", "empty"],
    ["an Excel file", Buffer.from("PK\u0003\u0004xxxx"), "foreign"],
    ["a gzip file", Buffer.from([0x1f, 0x8b, 8, 0, 0]), "foreign"],
    ["UTF-16", Buffer.from("\ufeffid,xa\n1,2\n", "utf16le"), "utf-16"],
    ["an old encoding", Buffer.from([0x4d, 0xb7, 0x2c, 0x78, 0xb7, 0x0a]), "encoding"],
    ["a quote that does not close", 'id,"xa_ma\n1,2\n', "header-quote"],
    ["a quote that closes too early", 'id,"xa"ma\n1,2\n', "header-quote"],
    ["lines that end with CR alone", "id,xa_ma\r1,00001\r2,00004\r", "return-only"],
  ])("refuses %s", (_, bytes, kind) => {
    expect(fault(() => header(bytes))).toBe(kind);
  });
  test("finds a column by its name, in either Unicode form, and says when it cannot", () => {
    const found = header("id, Mã xã ,ngay,ngay\n");
    expect(columnPlace(found, "Mã xã".normalize("NFD"))).toBe(1);
    expect(fault(() => columnPlace(found, "xa_ma"))).toBe("no-column");
    expect(fault(() => columnPlace(found, "ngay"))).toBe("column-twice");
  });
  test("refuses a name that the file already has", () => {
    expect(fault(() => refuseExisting(header("xa_ma,xa_ma_moi\n"), ["xa_ma_moi"]))).toBe("column-exists");
    expect(fault(() => refuseExisting(header("xa_ma,xa_ten\n"), ["xa_ma_moi"]))).toBe("");
  });
});

test.each([
  ["xa_ma", "xa_ma_moi", "xa_ma_ket_qua"],
  ["maXa", "maXaMoi", "maXaKetQua"],
  ["noiCuTru.maXa", "noiCuTru.maXaMoi", "noiCuTru.maXaKetQua"],
  ["MA_XA", "MA_XA_MOI", "MA_XA_KET_QUA"],
  ["MAXA", "MAXA_MOI", "MAXA_KET_QUA"],
  ["ma-xa", "ma-xa-moi", "ma-xa-ket-qua"],
  ["maxa", "maxa_moi", "maxa_ket_qua"],
  ["Mã xã", "Mã xã mới", "Mã xã kết quả"],
])("the columns added for %s are named in the same way", (column, code, outcome) => {
  expect(addedNames(column, false)).toMatchObject({ code, outcome });
});

test("codes of an earlier day are not called new", () => {
  expect(addedNames("xa_ma", true).code).toBe("xa_ma_cu");
});
