import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";
import { loadRegistry } from "../check/registry.ts";

const LONG = { timeout: 120_000 };
const registry = await loadRegistry();
const run = (args: string[], files: Record<string, string> = {}) => cli(args, files, false, registry);

const HEADER = "STT;Họ và tên;Ngày sinh;Giới tính;Họ tên mẹ;Quyển số;Số;Ngày đăng ký";
const ROWS = [
  "1;Lò Văn Ví Dụ;20/03/1985;Nam;Lò Thị Ví Dụ;01/1985;27;25/03/1985",
  "2;Vi Thị Ví Dụ;khoảng 1984;Nữ;Vi Mai Ví Dụ;01/1985;28;26/03/1985",
];
const BOOK = `SỔ ĐĂNG KÝ KHAI SINH\n\n${HEADER}\n${ROWS.join("\n")}\n`;
/** Nobody can tell day from month here. */
const OPEN = `Họ và tên;Ngày sinh;Họ tên mẹ\nLò Văn Ví Dụ;03/04/1985;Lò Thị Ví Dụ\n`;
const CELLS = /Lò|Vi Mai|1985|khoảng/;

describe("thongnhat recognise", () => {
  test(
    "finds the header below a title, names the field of each column, and repeats no cell",
    LONG,
    async () => {
      const { code, out, err } = await run(["recognise", "so.csv"], { "so.csv": BOOK });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("tên cột ở dòng 2");
      expect(out).toContain("ho-tich/khai-sinh (Khai sinh)");
      expect(out).toContain("/me/hoTen/dayDu");
      expect(out).toContain("STT: cột đánh số dòng");
      expect(out).not.toMatch(CELLS);
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    },
  );

  test("writes a map that convert reads: every row becomes a record", LONG, async () => {
    const first = await run(["recognise", "so.csv", "--record", "khai-sinh", "--out", "so.map.json"], {
      "so.csv": BOOK,
    });
    expect(first.out).toContain("thongnhat convert so.csv --map so.map.json");
    const map = String(first.files["so.map.json"]);
    expect(JSON.parse(map)).toMatchObject({
      record: "ho-tich/khai-sinh",
      carrier: { form: "row" },
      headerRows: [2],
    });
    expect(map).not.toMatch(CELLS);
    const second = await run(["convert", "so.csv", "--map", "so.map.json", "--out", "so.ndjson"], {
      "so.csv": BOOK,
      "so.map.json": map,
    });
    const records = String(second.files["so.ndjson"])
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ sieuDuLieu, me }) => [sieuDuLieu.maBanGhi, me.hoTen.dayDu])).toEqual([
      ["KS.01-1985.27.1985", "Lò Thị Ví Dụ"],
      ["KS.01-1985.28.1985", "Vi Mai Ví Dụ"],
    ]);
    expect(records[1].nguoiDuocKhaiSinh).toMatchObject({ ngaySinhNguyenVan: "khoảng 1984" });
    expect(records[1].nguoiDuocKhaiSinh).not.toHaveProperty("ngaySinh");
  });

  test(
    "names both readings of a date, and convert refuses the map until a person chose one",
    LONG,
    async () => {
      const { code, out, files } = await run(
        ["recognise", "so.csv", "--record", "khai-sinh", "--out", "m.json"],
        {
          "so.csv": OPEN,
        },
      );
      expect(code).toBe(1);
      expect(out.replaceAll(/\s+/g, " ")).toContain(
        "không phân biệt được ngày với tháng: 1 ô đọc được cả hai cách",
      );
      const map = String(files["m.json"]);
      const refused = await run(["convert", "so.csv", "--map", "m.json"], { "so.csv": OPEN, "m.json": map });
      expect(refused.code).toBe(2);
      expect(refused.err.replaceAll(/\s+/g, " ")).toContain("Còn cột ngờ: Ngày sinh");
      const chosen = JSON.parse(map);
      for (const column of chosen.columns)
        if (column.column === "Ngày sinh") Object.assign(column, { forms: ["dd/MM/yyyy"], state: "sure" });
      const settled = await run(["convert", "so.csv", "--map", "m.json", "--out", "kq.ndjson"], {
        "so.csv": OPEN,
        "m.json": JSON.stringify(chosen),
      });
      expect(JSON.parse(String(settled.files["kq.ndjson"])).nguoiDuocKhaiSinh.ngaySinh).toBe("1985-04-03");
    },
  );

  test("a map that was mistyped is told with place, mistake and the nearest field", LONG, async () => {
    const { code, err } = await run(["convert", "so.csv", "--map", "m.json"], {
      "so.csv": OPEN,
      "m.json": JSON.stringify({
        record: "ho-tich/khai-sinh",
        version: "1.0",
        constants: {},
        recordId: ["KS", "@#"],
        columns: [{ column: "Họ tên mẹ", path: "/me/hoTem/dayDu", as: "name" }],
      }),
    });
    expect(code).toBe(2);
    const text = err.replaceAll(/\s+/g, " ");
    expect(text).toContain("/columns/0/path");
    expect(text).toContain("Có phải /me/hoTen/dayDu?");
  });

  test("a table whose columns fit several kinds of record is doubtful as a whole", LONG, async () => {
    const { code, out } = await run(["recognise", "a.csv"], {
      "a.csv": "Họ tên;Ngày sinh\nLò Văn Ví Dụ;20/03/1985\n",
    });
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain("Ghi rõ bằng --record");
  });

  test("speaks English, and JSON for programs", LONG, async () => {
    const english = await run(["--lang", "en", "recognise", "so.csv", "--record", "khai-sinh"], {
      "so.csv": BOOK,
    });
    expect(english.out).toContain("Verdict: every column of the record is sure.");
    const json = await run(["recognise", "so.csv", "--record", "khai-sinh", "--json"], { "so.csv": BOOK });
    expect(JSON.parse(json.out)).toMatchObject({ headerRows: [2], record: { id: "ho-tich/khai-sinh" } });
    expect(json.out).not.toMatch(CELLS);
  });

  test.each([
    ["no file", ["recognise"], "Nêu một tệp bảng"],
    ["a file that is not there", ["recognise", "khong-co.csv"], "khong-co.csv"],
    ["a record that is none", ["recognise", "so.csv", "--record", "khai-sin"], "Có phải ho-tich/khai-sinh?"],
    ["a day that is none", ["recognise", "so.csv", "--units-as-of", "30/6/2025"], "2025-06-30"],
    ["one name for table and map", ["recognise", "so.csv", "--out", "so.csv"], "Đặt tên khác"],
    ["an empty file", ["recognise", "trong.csv"], "không thấy bảng nào"],
    ["records instead of a table", ["recognise", "a.xml"], "a.xml"],
  ])("%s is wrong use, said in one sentence", LONG, async (_, args, words) => {
    const files = { "so.csv": BOOK, "trong.csv": "", "a.xml": "<?xml version='1.0'?><a/>" };
    const { code, err, out } = await run(args, files);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.replaceAll(/\s+/g, " ")).toContain(words);
  });
});
