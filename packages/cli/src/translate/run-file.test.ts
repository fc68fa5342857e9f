import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";

const TABLE = [
  "id;xa_ma;ngay_dang_ky;ghi_chu",
  '1;00001;2025-06-30;"a;b"',
  '2;00007;30/06/2025;"x\ny"',
  "3;1;2025-06-30;z",
  "4;;2025-06-30;z",
  "5;99999;2025-06-30;z",
  "6;00001;2025-12-30;z",
  "7;00001;;z",
  "8;00001;hôm qua;z",
  "9;00001;z",
  "10;09820;2025-06-30;z",
  "11;Trần Thị Mơ;2025-06-30;z",
  "",
].join("\r\n");
const COLUMN = ["--column", "xa_ma", "--from", "column:ngay_dang_ky"];

describe("thongnhat translate, a column", () => {
  const run = (...args: string[]) => cli(["translate", "xa", "--in", "so.csv", ...args], { "so.csv": TABLE });
  test("adds two columns, hands out the rows for a person, and sums up", async () => {
    const { code, out, err, files } = await run(...COLUMN, "--out", "moi.csv");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(Object.keys(files).sort()).toEqual(["moi.can-quyet-dinh.csv", "moi.csv"]);
    expect(files["moi.csv"]?.toString()).toMatchInlineSnapshot(`
      "id;xa_ma;ngay_dang_ky;ghi_chu;xa_ma_moi;xa_ma_ket_qua
      1;00001;2025-06-30;"a;b";00097;mot
      2;00007;30/06/2025;"x
      y";;nhieu
      3;1;2025-06-30;z;;sai-dang
      4;;2025-06-30;z;;trong
      5;99999;2025-06-30;z;;khong-co
      6;00001;2025-12-30;z;;khong-co
      7;00001;;z;;can-nguoi
      8;00001;hôm qua;z;;sai-dang
      9;00001;z
      10;09820;2025-06-30;z;;nhieu
      11;Trần Thị Mơ;2025-06-30;z;;sai-dang
      "
    `);
    expect(files["moi.can-quyet-dinh.csv"]?.toString()).toMatchInlineSnapshot(`
      "id;xa_ma;ngay_dang_ky;ghi_chu;xa_ma_hang;xa_ma_ket_qua;xa_ma_ly_do;xa_ma_ung_vien;xa_ma_ung_vien_ten;xa_ma_ung_vien_dan_so;xa_ma_ung_vien_dien_tich;xa_ma_ung_vien_can_cu
      2;00007;30/06/2025;"x
      y";3;nhieu;Bị chia cho nhiều mã: phải biết người hoặc đất ở phần nào.;00008 | 00025;Phường Ngọc Hà, Thành phố Hà Nội | Phường Giảng Võ, Thành phố Hà Nội;một phần | một phần;một phần | một phần;NQ 1656/NQ-UBTVQH15, Điều 1 khoản 4 | NQ 1656/NQ-UBTVQH15, Điều 1 khoản 5
      3;1;2025-06-30;z;4;sai-dang;Mã bị mất số 0 ở đầu. Có thể là 00001.;00001;;;;
      5;99999;2025-06-30;z;6;khong-co;Danh mục không có mã này.;;;;;
      6;00001;2025-12-30;z;7;khong-co;Mã này không có hiệu lực vào ngày đó. Có hiệu lực: đến hết 30/6/2025.;;;;;
      7;00001;;z;8;can-nguoi;Thiếu ngày.;;;;;
      8;00001;hôm qua;z;9;sai-dang;"Ngày không đọc được; viết dạng 2025-06-30 hoặc 30/06/2025.";;;;;
      10;09820;2025-06-30;z;11;nhieu;Bị chia cho nhiều mã: phải biết người hoặc đất ở phần nào.;09817 | 09832;Xã Ô Diên, Thành phố Hà Nội | Xã Hoài Đức, Thành phố Hà Nội;toàn bộ | không;một phần | một phần;NQ 1656/NQ-UBTVQH15, Điều 1 khoản 107 | NQ 1656/NQ-UBTVQH15, Điều 1 khoản 102
      11;Trần Thị Mơ;2025-06-30;z;12;sai-dang;Giá trị không có dạng của một mã. Mã của danh mục này gồm 5 chữ số.;;;;;
      "
    `);
    expect(out).toMatchInlineSnapshot(`
      "so.csv: 11 hàng
         1  một mã, chắc chắn
         2  nhiều mã, cần người quyết định
              --by population quyết định được 1 hàng
         1  chưa đủ căn cứ, cần người quyết định
         2  không có mã đó vào ngày đó
         1  trống
         3  sai dạng
        Cột thêm vào: xa_ma_moi, xa_ma_ket_qua

      1 hàng: Mã bị mất số 0 ở đầu.
      1 hàng: Giá trị không có dạng của một mã.
      1 hàng: Thiếu ngày.
      1 hàng: Ngày không đọc được; viết dạng 2025-06-30 hoặc 30/06/2025.
      Thêm --pad nếu chắc rằng số 0 ở đầu đã bị mất.
      1 hàng có số ô khác dòng tên cột: giữ nguyên, không thêm cột. Hàng: 10

      Mã cần người quyết định, nhiều hàng nhất trước:
        00001  Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội: 1 hàng, không có mã đó
               vào ngày đó
        00007  Phường Cống Vị, Quận Ba Đình, Thành phố Hà Nội: 1 hàng, nhiều mã, cần
               người quyết định
        09820  Xã Tân Lập, Huyện Đan Phượng, Thành phố Hà Nội: 1 hàng, nhiều mã, cần
               người quyết định

      8 hàng cần người quyết định được ghi vào moi.can-quyet-dinh.csv.

      Kết luận: 9 trên 11 hàng cần người quyết định.
      "
    `);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });
  test("with --pad puts zeros back, and says how many", async () => {
    const { out, files } = await run(...COLUMN, "--out", "moi.csv", "--pad");
    expect(files["moi.csv"]?.toString()).toContain("3;1;2025-06-30;z;00097;mot\r\n");
    expect(out).toContain("1 hàng được thêm số 0 ở đầu mã (--pad).");
  });
  test("with a rule decides what the rule decides", async () => {
    const { files } = await run(...COLUMN, "--out", "moi.csv", "--by", "population");
    expect(files["moi.csv"]?.toString()).toContain("10;09820;2025-06-30;z;09817;mot\r\n");
    expect(files["moi.csv"]?.toString()).toContain('2;00007;30/06/2025;"x\ny";;nhieu\r\n');
  });
  test("writes to standard output without --out, and then sums up on standard error", async () => {
    const { code, out, err, files } = await run(...COLUMN, "--json");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(files["-"]?.toString()).toContain("id;xa_ma;ngay_dang_ky;ghi_chu;xa_ma_moi;xa_ma_ket_qua\r\n");
    expect(JSON.parse(err)).toMatchObject({ files: { in: "so.csv", out: "-" }, rows: 11 });
  });
  test("as json sums up in a stable shape", async () => {
    const { out } = await run(...COLUMN, "--out", "moi.csv", "--undecided", "hoi.csv", "--json");
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      "report", "verdict", "table", "edition", "column", "from", "to", "files", "columns", "rows", "padded",
      "decidable", "uneven", "broken", "empty", "utf8", "outcomes", "faults", "open",
    ]); // biome-ignore format: a list
    expect(report).toMatchObject({
      report: "thongnhat-translate/1",
      verdict: "needs-person",
      files: { in: "so.csv", out: "moi.csv", undecided: "hoi.csv" },
      outcomes: { mot: 1, nhieu: 2, "can-nguoi": 1, "khong-co": 2, trong: 1, "sai-dang": 3 },
      faults: { "lost-zeros": 1, "not-a-code": 1, "no-day": 1, "not-a-day": 1 },
      decidable: { population: 1, area: 0 },
      uneven: { count: 1, rows: [10] },
    });
  });
  test("ends with 0 when every row is certain or blank", async () => {
    const certain = { "so.csv": "maXa\n00001\n\n00004\n" };
    const args = [
      "translate",
      "xa",
      "--in",
      "so.csv",
      "--column",
      "maXa",
      "--from",
      "2025-06-30",
      "--out",
      "moi.csv",
    ];
    const { code, out, files } = await cli(args, certain);
    expect(code).toBe(0);
    expect(out).toContain("Kết luận: cả 2 hàng đều đã chuyển chắc chắn.");
    expect(files["moi.csv"]?.toString()).toBe(
      "maXa,maXaMoi,maXaKetQua\n00001,00097,mot\n\n00004,00004,mot\n",
    );
  });
  test("calls the column of an earlier day old, not new", async () => {
    const args = ["--column", "ma", "--from", "2025-07-01", "--to", "2025-06-30", "--out", "cu.csv"];
    const { files } = await cli(["translate", "tinh", "--in", "so.csv", ...args], {
      "so.csv": "ma\n01\n15\n",
    });
    expect(files["cu.csv"]?.toString()).toBe("ma,ma_cu,ma_ket_qua\n01,01,mot\n15,,nhieu\n");
  });
  test("prints no value of a cell that is no code", async () => {
    const { out, err } = await run(...COLUMN, "--out", "moi.csv");
    expect(out + err).not.toContain("Mơ");
    const json = await run(...COLUMN, "--out", "moi.csv", "--json");
    expect(json.out + json.err).not.toContain("Mơ");
  });
});
