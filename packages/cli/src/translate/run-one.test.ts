import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";

describe("thongnhat translate, one code", () => {
  test("says what a code is now, by which step, and on what basis", async () => {
    const { code, out, err } = await cli(["translate", "xa", "00001", "--from", "2025-06-30"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "Mã 00001 ngày 30/6/2025: Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội
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
  test("tells every code that it may be, and what a rule would make of it", async () => {
    const { code, out } = await cli(["translate", "xa", "09820", "--from", "2025-06-30"]);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "Mã 09820 ngày 30/6/2025: Xã Tân Lập, Huyện Đan Phượng, Thành phố Hà Nội
      Có thể là một trong 2 mã, cần người quyết định:
        09817  Xã Ô Diên, Thành phố Hà Nội
          Ngày 01/7/2025: 09820 → 09817
            dân số: toàn bộ; diện tích: một phần
            “Nhập một phần diện tích, toàn bộ dân số”
            Căn cứ: NQ 1656/NQ-UBTVQH15, Điều 1 khoản 107
        09832  Xã Hoài Đức, Thành phố Hà Nội
          Ngày 01/7/2025: 09820 → 09832
            dân số: không; diện tích: một phần
            “Nhập một phần diện tích”
            Căn cứ: NQ 1656/NQ-UBTVQH15, Điều 1 khoản 102
      Nếu thêm --by population thì là 09817.
      Chứng cứ: đã đọc văn bản pháp luật – nguyên văn nghị quyết: tên đơn vị cũ có
        trong khoản lập đơn vị mới; phần chuyển và mã theo bảng chuyển đổi của cơ quan
        thống kê
      Chứng cứ yếu nhất, tính cả mã và tên: thấy trong hệ thống đang chạy.
      "
    `);
    const ruled = await cli(["translate", "xa", "09820", "--from", "2025-06-30", "--by", "population"]);
    expect(ruled.code).toBe(0);
    expect(ruled.out).toContain("Quyết định theo dân số (--by population).");
  });
  test("does not call an answer certain that one source tells in part", async () => {
    const { code, out } = await cli(["translate", "xa", "00010", "--from", "2024-06-01"]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "có thể còn mã khác, cần người quyết định. Mã đó là 00004: Phường Ba Đình",
    );
    expect(out).not.toContain("Nhập toàn bộ vào mã này");
  });
  test("goes backwards, over several steps, and for provinces", async () => {
    const back = await cli(["translate", "xa", "00097", "--from", "2025-07-01", "--to", "2025-06-30"]);
    expect(back.code).toBe(1);
    expect(back.out).toContain("Có thể là một trong 12 mã");
    const chain = await cli(["translate", "tinh", "28", "--from", "2008-07-31"]);
    expect(chain.code).toBe(0);
    expect(chain.out).toContain("Ngày 01/8/2008: 28 → 01");
    expect(chain.out).toContain("Ngày 01/7/2025: 01 → 01");
  });
  test("says that districts are no more, and finds the five that became special zones", async () => {
    const district = await cli(["translate", "huyen", "001", "--from", "2025-06-30"]);
    expect(district).toMatchObject({ code: 1, err: "" });
    expect(district.out).toContain("hãy chuyển mã của từng xã");
    const island = await cli(["translate", "huyen", "318", "--from", "2025-06-30"]);
    expect(island.code).toBe(0);
    expect(island.out).toContain("11948: Đặc khu Bạch Long Vĩ");
  });
  test.each([
    ["lost its zeros", ["xa", "1", "--from", "2025-06-30"], "Mã bị mất số 0 ở đầu. Có thể là 00001."],
    ["is of another table", ["xa", "001", "--from", "2025-06-30"], "Mã 001 có trong danh mục khác: huyen"],
    ["is no code", ["xa", "Phúc Xá", "--from", "2025-06-30"], "Mã của danh mục này gồm 5 chữ số."],
    ["does not exist", ["xa", "99999", "--from", "2025-06-30"], "Danh mục không có mã này."],
    ["was not valid then", ["xa", "00001", "--from", "2026-01-01"], "Có hiệu lực: đến hết 30/6/2025."],
    [
      "is of a day before all that is known",
      ["xa", "00001", "--from", "1999-01-01"],
      "chỉ biết từ ngày 24/10/2004",
    ],
  ])("that %s ends with 1 and says why", async (_, args, sentence) => {
    const { code, out, err } = await cli(["translate", ...args]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.replaceAll(/\s+/g, " ")).toContain(sentence);
  });
  test("as json prints the translation, why, and what rules would decide", async () => {
    const run = async (...args: string[]) => JSON.parse((await cli(["translate", ...args, "--json"])).out);
    expect(await run("xa", "09820", "--from", "2025-06-30")).toMatchObject({
      table: "xa",
      edition: "2026-11-22",
      asked: "09820",
      outcome: "nhieu",
      translation: { status: "many", targets: [{ code: "09817" }, { code: "09832" }] },
      decided: { population: "09817" },
    });
    expect(await run("xa", "1", "--from", "2025-06-30")).toMatchObject({
      outcome: "sai-dang",
      fault: "lost-zeros",
      meant: "00001",
      why: "Mã bị mất số 0 ở đầu. Có thể là 00001.",
    });
  });
  test("speaks English when asked, in 80 columns", async () => {
    const { out } = await cli(["translate", "xa", "00007", "--from", "2025-06-30", "--lang", "en"]);
    expect(out).toContain("It may be one of 2 codes, a person must decide:");
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });
});
