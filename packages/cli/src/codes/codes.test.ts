import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";
import { findTable, loadTables, nearTables } from "./tables.ts";

const lines = (text: string) => text.trimEnd().split("\n");

describe("thongnhat codes", () => {
  test("lists all tables, one a line, with the number of codes and the label", async () => {
    const { code, out, err } = await cli(["codes"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const xa = lines(out).find((line) => line.startsWith("xa "));
    expect(xa?.replaceAll(/ +/g, " ")).toBe("xa 3.321 mã Xã, phường, thị trấn, đặc khu");
    expect(lines(out)).toHaveLength((await loadTables()).size);
    const { tables } = JSON.parse((await cli(["codes", "--json"])).out);
    expect(tables.find(({ id }: { id: string }) => id === "xa")).toEqual({
      id: "xa",
      label: { vi: "Xã, phường, thị trấn, đặc khu", en: "Communes, wards, townships, special zones" },
      codes: 3321,
      edition: "2026-11-22",
      knownFrom: "2004-10-24",
    });
  });
  test("lists the codes of a table on a day, all of them, one a line", async () => {
    expect(lines((await cli(["codes", "tinh"])).out)).toHaveLength(34);
    const before = await cli(["codes", "tinh", "--as-of", "2025-06-30"]);
    expect(lines(before.out)).toHaveLength(63);
    expect(lines(before.out)[0]).toBe("01  Thành phố Hà Nội");
  });
  test("lists what lies in a province or, while there were any, in a district", async () => {
    const hanoi = lines((await cli(["codes", "xa", "--within", "01"])).out);
    expect(hanoi).toHaveLength(126);
    expect(hanoi[0]).toBe("00004  Phường Ba Đình, Thành phố Hà Nội");
    const badinh = await cli(["codes", "xa", "--within", "001", "--as-of", "2025-06-30"]);
    expect(lines(badinh.out)[0]).toBe("00001  Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội");
  });
  test("says on standard error that no code of a table is valid", async () => {
    const { code, out, err } = await cli(["codes", "huyen"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("Danh mục huyen không có mã nào có hiệu lực ngày 22/11/2026.");
  });
  test("tells everything about a code that ended", async () => {
    const { code, out } = await cli(["codes", "xa", "00001"]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "00001  Phường Phúc Xá
        Danh mục: Xã, phường, thị trấn, đặc khu (xa)
        Loại: Phường
        Thuộc: Quận Ba Đình (huyen 001), Thành phố Hà Nội (tinh 01)
        Hiệu lực: đến hết 30/6/2025
        Chứng cứ: thấy trong hệ thống đang chạy – danh mục thống kê tháng 7/2025

      Chuyển sang ngày 22/11/2026:
      Mã 00001 ngày 30/6/2025: Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội
      Ngày 22/11/2026 là 00097: Phường Hồng Hà, Thành phố Hà Nội
        Nhập toàn bộ vào mã này, cùng với mã khác.
        Ngày 01/7/2025: 00001 → 00097
          dân số: toàn bộ; diện tích: toàn bộ
          “Nhập toàn bộ”
          Căn cứ: NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14
      Chứng cứ: đã đọc văn bản pháp luật – nguyên văn nghị quyết: tên đơn vị cũ có
        trong khoản lập đơn vị mới; phần chuyển và mã theo bảng chuyển đổi của cơ quan
        thống kê
      Chứng cứ yếu nhất, tính cả mã và tên: thấy trong hệ thống đang chạy.
      "
    `);
  });
  test("tells of a code in use that it was another unit before", async () => {
    const { code, out } = await cli(["codes", "xa", "00004"]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "00004  Phường Ba Đình
        Danh mục: Xã, phường, thị trấn, đặc khu (xa)
        Loại: Phường
        Thuộc: Thành phố Hà Nội (tinh 01)
        Hiệu lực: từ 01/7/2025 (đang dùng)
        Căn cứ: NQ 1656/NQ-UBTVQH15, Điều 1 khoản 3
        Chứng cứ: thấy trong hệ thống đang chạy – công văn 1027/CTK-CSCL và bảng
          chuyển đổi của cơ quan thống kê

      Lịch sử của mã:
        đến hết 30/6/2025: Phường Trúc Bạch, Quận Ba Đình, Thành phố Hà Nội
        từ 01/7/2025 (đang dùng): Phường Ba Đình, Thành phố Hà Nội (căn cứ: NQ
          1656/NQ-UBTVQH15, Điều 1 khoản 3)

      Mã này trước đó: thongnhat codes xa 00004 --as-of 2025-06-30
      "
    `);
    const before = await cli(["codes", "xa", "00004", "--as-of", "2025-06-30"]);
    expect(before.out).toContain("00004  Phường Trúc Bạch");
    expect(before.out).not.toContain("Trước đó");
  });
  test("as json prints the row, its parents, its history and its translation", async () => {
    const { out } = await cli(["codes", "xa", "00001", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      table: "xa",
      type: "Phường",
      entry: { code: "00001", vi: "Phường Phúc Xá", status: "retired", to: "2025-07-01" },
      parents: [
        { table: "huyen", code: "001" },
        { table: "tinh", code: "01" },
      ],
      history: [{ code: "00001" }],
      translation: { status: "one", code: "00097" },
    });
    const list = JSON.parse((await cli(["codes", "tinh", "--json"])).out);
    expect([list.table, list.asOf, list.entries.length]).toEqual(["tinh", "2026-11-22", 34]);
  });
  test("finds a code by its name, today's before former ones, and says how", async () => {
    const former = await cli(["codes", "xa", "phuc xa"]);
    expect(former.code).toBe(0);
    expect(former.out).toContain("Khớp khi bỏ dấu.");
    expect(former.out).toContain("00001  Phường Phúc Xá");
    const alias = await cli(["codes", "dan-toc", "mèo"]);
    expect(alias.out).toContain("08  Mông");
  });
  test("a former name leads to the unit that had it, not to the one that has its code today", async () => {
    const { code, out } = await cli(["codes", "xa", "Phường Trúc Bạch"]);
    expect(code).toBe(0);
    expect(out).toContain("00004  Phường Trúc Bạch\n");
    expect(out).toContain("Hiệu lực: đến hết 30/6/2025\n");
    expect(out).toContain("Ngày 22/11/2026 là 00004: Phường Ba Đình, Thành phố Hà Nội");
    const card = JSON.parse((await cli(["codes", "xa", "Phường Trúc Bạch", "--json"])).out);
    expect(card).toMatchObject({ asOf: "2025-06-30", entry: { vi: "Phường Trúc Bạch" } });
    const several = await cli(["codes", "xa", "phường 14"]);
    expect(several.code).toBe(1);
    expect(several.out).toContain("  26882  Phường 14, Quận Gò Vấp, Thành phố Hồ Chí Minh\n");
  });
  test("a unit of today does not hide the former ones of its name", async () => {
    const { code, out } = await cli(["codes", "xa", "Phường Vĩnh Phúc"]);
    expect(code).toBe(0);
    expect(out).toContain("08716  Phường Vĩnh Phúc\n");
    expect(out).toContain("  00006  Phường Vĩnh Phúc, Quận Ba Đình, Thành phố Hà Nội (đến hết 30/6/2025)\n");
    const { namesakes } = JSON.parse((await cli(["codes", "xa", "Phường Vĩnh Phúc", "--json"])).out);
    expect(namesakes).toContainEqual({
      code: "00006",
      name: "Phường Vĩnh Phúc, Quận Ba Đình, Thành phố Hà Nội",
      until: "2025-06-30",
    });
    const renamed = await cli(["codes", "xa", "xã Minh Thanh"]);
    expect(renamed.out).toMatch(/ {2}01762 {2}Xã Minh Thanh, Huyện .* \(đến hết\s+31\/01\/2020\)/);
    expect(renamed.out).not.toContain("Xã Vũ Minh");
  });
  test("asks back when a name is that of several codes", async () => {
    const { code, out } = await cli(["codes", "xa", "Tân Lập"]);
    expect(code).toBe(1);
    expect(out).toContain("4 mã cùng khớp");
    expect(out).toContain("  24121  Phường Tân Lập, Tỉnh Đắk Lắk");
    const { match, candidates } = JSON.parse((await cli(["codes", "xa", "Tân Lập", "--json"])).out);
    expect(match.status).toBe("ambiguous");
    expect(candidates).toContainEqual({ code: "24121", name: "Phường Tân Lập, Tỉnh Đắk Lắk" });
  });
  test.each([
    ["lost its zeros", ["xa", "1"], "Có lẽ mã bị mất số 0 ở đầu. Có phải: 00001?"],
    [
      "is of another table",
      ["xa", "001"],
      "Mã này có trong danh mục khác: huyen (Quận Ba Đình), ma-noi-dang-ky-khai-sinh (Thành phố Hà Nội).",
    ],
    ["is of another table only", ["dan-toc", "00001"], "Mã này có trong danh mục khác: xa (Phường Phúc Xá)."],
    ["is in the wrong letter case", ["quoc-gia", "vn"], "Có phải: VN?"],
    [
      "was not valid on the day",
      ["xa", "00001", "--as-of", "2026-01-01"],
      "không có hiệu lực ngày 01/01/2026.",
    ],
    [
      "is of nothing",
      ["xa", "zzzzqq"],
      "Không tìm thấy mã hay tên ấy trong danh mục xa, ở nơi và ngày được hỏi.",
    ],
    [
      "is of a day before all that is known",
      ["xa", "00001", "--as-of", "1999-01-01"],
      "chỉ biết từ ngày 24/10/2004.",
    ],
  ])("that %s ends with 1 and says so", async (_, args, sentence) => {
    const { code, out, err } = await cli(["codes", ...args]);
    expect(code).toBe(1);
    expect((out + err).replaceAll(/\s+/g, " ")).toContain(sentence);
  });
  test.each([
    ["an unknown table", ["tinhh"], 'Không có danh mục "tinhh". Có phải: tinh (Tỉnh, thành phố)?'],
    [
      "a table of nothing",
      ["qqqqqqqqqq"],
      'Không có danh mục "qqqqqqqqqq". Ghi danh mục trước, rồi mã hoặc tên',
    ],
    ["a name that may be a person's", ["Trần Thị Mơ"], 'Không có danh mục "***".'],
    [
      "a day that does not exist",
      ["xa", "--as-of", "2025-02-30"],
      "Viết một ngày có trong lịch, dạng 2025-06-30.",
    ],
    ["a wrong day", ["xa", "--as-of", "mai"], "Xem cách dùng: thongnhat codes --help"],
    ["a place that does not exist", ["xa", "--within", "98765"], "không có mã cấp trên nào là 98765"],
  ])("%s ends with 2 and one sentence", async (_, args, sentence) => {
    const { code, out, err } = await cli(["codes", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(err).not.toMatch(/Mơ|\n\s+at /);
  });
  test("speaks English when asked, and cards keep to 80 columns", async () => {
    const { out } = await cli(["codes", "xa", "09820", "--lang", "en"]);
    expect(out).toContain("History of the code:");
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });
});

test("a table is known however its id is written, and a near word is suggested", async () => {
  const tables = await loadTables();
  for (const name of ["dan-toc", "danToc", "DAN_TOC"]) expect(findTable(name, tables)?.id).toBe("dan-toc");
  expect(nearTables("dantok", tables, "vi").map(({ id }) => id)).toContain("dan-toc");
  expect(nearTables("provinces", tables, "en").map(({ id }) => id)).toContain("tinh");
});

test("help of both commands is Vietnamese in 80 columns, or English when asked", async () => {
  for (const command of ["codes", "translate"]) {
    const { code, out } = await cli([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`Cách dùng: thongnhat ${command}`);
    expect(out).not.toMatch(/Options:|default\b/);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    const english = (await cli([command, "--help", "--lang", "en"])).out;
    expect(english).toContain(`Usage: thongnhat ${command}`);
    for (const line of english.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  }
});
