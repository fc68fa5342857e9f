import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { birth } from "../../test/fake-registry.ts";
import { cli } from "../../test/streams.ts";

const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join("\n");
const LATE = birth({ ngayDangKy: "2025-01-01" });
const NAMELESS = birth({ nguoiDuocKhaiSinh: { hoTen: { dayDu: 12 } } });
const MIXED = `${lines(birth(), LATE, NAMELESS)}\n{"broken":\n${lines(LATE, birth())}`;

describe("thongnhat check", () => {
  test("ends with 0 when every record is valid", async () => {
    const { code, out, err } = await cli(["check", "so.ndjson"], { "so.ndjson": lines(birth(), birth()) });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("so.ndjson: 2 bản ghi trong 1 tệp");
    expect(out.trimEnd().endsWith("Kết luận: cả 2 bản ghi đều hợp lệ.")).toBe(true);
  });
  test("groups findings, most frequent first, with lines and the way out", async () => {
    const { code, out } = await cli(["check", "so.ndjson"], { "so.ndjson": MIXED });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "so.ndjson: 6 bản ghi trong 1 tệp
        2  hợp lệ
        0  trong đó có cảnh báo
        3  có lỗi
        1  không đọc được

      Lỗi KS-01 · ngày đăng ký                                                   2 lần
        Ngày sinh ở sau ngày đăng ký.
        Cách sửa: Xem lại hai ngày theo sổ.
        Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14
        Vị trí: /ngayDangKy
        Xem thêm: thongnhat explain KS-01
        Dòng: 2, 5

      Lỗi TN-TYPE · người được khai sinh › họ tên › họ, chữ đệm, tên người được khai
      sinh                                                                       1 lần
        người được khai sinh › họ tên › họ, chữ đệm, tên người được khai sinh: kiểu dữ
          liệu không đúng, phải là chuỗi ký tự.
        Nguyên nhân: Phần mềm xuất ra số thay cho chữ, chữ thay cho số, hoặc một giá
          trị thay cho một nhóm trường.
        Cách sửa: Sửa chỗ xuất dữ liệu để trường này ra đúng kiểu. Mã và số giấy tờ
          luôn là chữ, đặt trong dấu nháy, để không mất số 0 ở đầu.
        Ví dụ: Sai: "maTinh": 1 · Đúng: "maTinh": "01"
        Vị trí: /nguoiDuocKhaiSinh/hoTen/dayDu
        Xem thêm: thongnhat explain TN-TYPE
        Dòng: 3

      Lỗi TN-READ-JSON · Bản ghi                                                 1 lần
        Chỗ này không đúng cú pháp JSON nên bản ghi không đọc được.
        Nguyên nhân: Thiếu hoặc thừa dấu phẩy, dấu ngoặc, dấu nháy; tệp bị cắt giữa
          chừng; hoặc tệp không phải JSON.
        Cách sửa: Mở tệp ở đúng dòng và ký tự được chỉ ra để sửa, hoặc xuất lại tệp.
          Nếu tệp là bảng thì thêm --input csv.
        Ví dụ: Sai: {"so": "12",} · Đúng: {"so": "12"}
        Xem thêm: thongnhat explain TN-READ-JSON
        Dòng: 4:11

      Kết luận: 4 trên 6 bản ghi phải sửa trước khi dùng.
      "
    `);
  });
  test("keeps to 80 columns and prints no colour unless asked", async () => {
    const { out } = await cli(["check", "so.ndjson"], { "so.ndjson": MIXED });
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    expect(out).not.toContain("\u001b");
    const coloured = await cli(["check", "so.ndjson"], { "so.ndjson": MIXED }, true);
    expect(coloured.out).toContain("\u001b");
  });
  test("speaks English when asked", async () => {
    const { out } = await cli(["check", "so.ndjson", "--lang", "en"], { "so.ndjson": MIXED });
    expect(out).toContain("Verdict: 4 of 6 records must be corrected before use.");
    expect(out).toContain("Born after the registration.");
  });
  test("gives warnings without failing", async () => {
    const metadata = { maBanGhi: "1", luocDo: "ho-tich/khai-sinh", phienBanLuocDo: "1.0", nguon: "so-hoa" };
    const old = birth({ sieuDuLieu: metadata, ngayDangKy: "2025-01-01" });
    const { code, out } = await cli(["check", "-"], { "-": lines(old) });
    expect(code).toBe(0);
    expect(out).toContain("Cảnh báo KS-01");
    expect(out).toContain("Kết luận: bản ghi hợp lệ; có cảnh báo nên xem lại.");
  });
  test("as ndjson prints one finding a line with file, line, code, path and words", async () => {
    const { code, out } = await cli(["check", "so.ndjson", "--format", "ndjson"], { "so.ndjson": MIXED });
    expect(code).toBe(1);
    const findings = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(findings.map(({ file, line, code, path }) => [file, line, code, path])).toEqual([
      ["so.ndjson", 2, "KS-01", "/ngayDangKy"],
      ["so.ndjson", 3, "TN-TYPE", "/nguoiDuocKhaiSinh/hoTen/dayDu"],
      ["so.ndjson", 4, "TN-READ-JSON", ""],
      ["so.ndjson", 5, "KS-01", "/ngayDangKy"],
    ]);
    expect(findings[2]).toMatchObject({ position: 11, severity: "error" });
    expect(findings[0].message).toBe(
      "ngày đăng ký: Ngày sinh ở sau ngày đăng ký. Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14. [KS-01]",
    );
  });
  test("as json prints one report of a stable shape", async () => {
    const { out } = await cli(["check", "so.ndjson", "-f", "json", "-o", "dang-ky-moi"], {
      "so.ndjson": MIXED,
    });
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(["report", "verdict", "options", "files", "totals", "groups"]);
    expect(report).toMatchObject({
      report: "thongnhat-check/1",
      verdict: "findings",
      options: { origin: "dang-ky-moi" },
      files: [{ name: "so.ndjson" }],
      totals: { records: 6, valid: 2, withWarnings: 0, invalid: 3, unreadable: 1, errors: 4, warnings: 0 },
    });
    expect(report.groups[0]).toMatchObject({
      code: "KS-01",
      count: 2,
      path: "/ngayDangKy",
      places: [
        { file: "so.ndjson", line: 2, path: "/ngayDangKy" },
        { file: "so.ndjson", line: 5, path: "/ngayDangKy" },
      ],
    });
  });
  test("checks several files and names each place with its file", async () => {
    const { out } = await cli(["check", "a.json", "b.json"], {
      "a.json": lines(birth()),
      "b.json": lines(LATE),
    });
    expect(out).toContain("2 bản ghi trong 2 tệp");
    expect(out).toContain("b.json:1");
  });
  test("names the first ten places only, and stays small", async () => {
    const { out } = await cli(["check", "a.ndjson"], {
      "a.ndjson": lines(...Array.from({ length: 1500 }, () => LATE)),
    });
    expect(out).toContain("1.500 lần");
    expect(out).toContain("Dòng: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 và 1.490 chỗ khác");
  });
  test("reads a table and says row and column", async () => {
    const table = "sieuDuLieu.maBanGhi;soLuongBanSao;ngayDangKi\nks-1;hai;\nks-2;2;\n";
    const { code, out } = await cli(["check", "a.csv", "--record", "khai-sinh"], { "a.csv": table });
    expect(code).toBe(1);
    expect(out).toContain("Cột: ngayDangKi");
    expect(out).toContain("Có thể là: ngayDangKy");
    expect(out).toContain("Cột: soLuongBanSao");
    expect(out).toContain("Hàng: 2");
  });
  test("says of a group only what is true of all its rows", async () => {
    const rows = "ks-1;1;2\nks-2\nks-3\n";
    const { out } = await cli(["check", "a.csv", "--record", "khai-sinh"], {
      "a.csv": `sieuDuLieu.maBanGhi;soLuongBanSao\n${rows}`,
    });
    expect(out).toContain("Hàng này có … ô, trong khi dòng tên cột có 2.");
    expect(out).toContain("Hàng: 2, 3, 4");
  });
  test("tells a column by its place when its name may not be shown", async () => {
    const table = "sieuDuLieu.maBanGhi;Họ và tên;Nơi ở\nks-1;Trần Thị Mơ;x\n";
    const { out } = await cli(["check", "a.csv", "--record", "khai-sinh"], { "a.csv": table });
    expect(out).toContain("Cột: ***, cột thứ 2 của bảng");
    expect(out).toContain("Cột: ***, cột thứ 3 của bảng");
  });
  test("names the column that a header has twice, or the one without a name", async () => {
    const run = async (header: string) =>
      (await cli(["check", "a.csv", "--record", "khai-sinh"], { "a.csv": `${header}\n1;2;3\n` })).out;
    expect(await run("soLuongBanSao;ngayDangKy;/ngayDangKy")).toContain(
      "Cột: /ngayDangKy, cột thứ 3 của bảng",
    );
    expect(await run("soLuongBanSao;;ngayDangKy")).toContain("Cột: cột thứ 2 của bảng");
  });
  test("says in the verdict that a file could not be read", async () => {
    const { code, out } = await cli(["check", "khong-co.json", "a.json", "-q"], { "a.json": lines(birth()) });
    expect(code).toBe(2);
    expect(out).toBe("Kết luận: bản ghi hợp lệ. Có 1 tệp không đọc được.\n");
  });
  test("prints no character of a file name that would command the terminal", async () => {
    const { out, err } = await cli(["check", "a\u001b[31m.json", "b\u001b[31m.json"], {
      "a\u001b[31m.json": lines(LATE),
    });
    expect(out + err).not.toContain("\u001b");
    expect(err).toContain("b?[31m.json");
  });
  test("says which field was probably meant by one that does not exist, or by another system's name", async () => {
    const { out } = await cli(["check", "a.json"], {
      "a.json": lines(birth({ NGAYDANGKY: "2025-01-01", la: 1 })),
    });
    expect(out.match(/Có thể là: .*/g)).toEqual(["Có thể là: ngayDangKy"]);
  });
  test("with -q prints the verdict only", async () => {
    const { out } = await cli(["check", "so.ndjson", "-q"], { "so.ndjson": MIXED });
    expect(out).toBe("Kết luận: 4 trên 6 bản ghi phải sửa trước khi dùng.\n");
  });
  test("keeps no more findings of a record than asked", async () => {
    const wild = birth(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`la${index}`, 1])));
    const { out } = await cli(["check", "a.json", "--max-issues", "5", "-f", "json"], {
      "a.json": lines(wild),
    });
    expect(JSON.parse(out).totals).toMatchObject({ errors: 5, truncated: 1 });
  });
});

describe("a record of another kind", () => {
  const stated = (luocDo: unknown) => birth({ sieuDuLieu: { maBanGhi: "1", luocDo } });
  test.each([
    ["that is not the one asked for", ["--record", "khai-sinh"], "ho-tich/ket-hon"],
    ["that does not exist", [], "ho-tich/khong-co"],
    ["that is no text", [], 12],
  ])("%s is not checked, and said", async (_, args, luocDo) => {
    const { code, out } = await cli(["check", "a.json", ...args, "-f", "json"], {
      "a.json": lines(stated(luocDo)),
    });
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.totals).toMatchObject({ records: 1, unreadable: 1 });
    expect(report.groups).toMatchObject([{ code: "TN-READ-RECORD", path: "/sieuDuLieu/luocDo" }]);
  });
  test("is checked as what it says when nothing is asked for", async () => {
    const { code } = await cli(["check", "a.json"], { "a.json": lines(stated("ho-tich/ket-hon")) });
    expect(code).toBe(0);
  });
});

describe("wrong usage", () => {
  test.each([
    ["a missing file", ["check", "khong-co.json"], "Không tìm thấy tệp khong-co.json"],
    ["an unknown record", ["check", "a.json", "--record", "khai-sin"], "Có phải ho-tich/khai-sinh?"],
    [
      "a record of two databases",
      ["check", "a.json", "--record", "vu-viec"],
      "một trong: tro-giup-phap-ly/vu-viec, hoa-giai-co-so/vu-viec.",
    ],
    ["an unknown option", ["check", "a.json", "--nhanh"], "Không có tùy chọn --nhanh."],
    ["an unknown command", ["kiem-tra"], "Không có lệnh kiem-tra."],
    ["no file", ["check"], "Thiếu tham số tệp."],
    ["a wrong origin", ["check", "a.json", "--origin", "giay"], "Được dùng: dang-ky-moi, so-hoa."],
    ["a day that does not exist", ["check", "a.json", "--today", "2025-02-30"], "--today không đúng"],
    ["a damaged Excel file", ["check", "a.xlsx"], "Lấy lại tệp từ nơi gửi"],
  ])("%s ends with 2 and one sentence on standard error", async (_, args, sentence) => {
    const { code, out, err } = await cli(args, { "a.json": "{}", "a.xlsx": Buffer.from("PK\u0003\u0004") });
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(err.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).not.toContain("hợp lệ.");
  });
  test("a missing file among others does not keep the others from being checked", async () => {
    const { code, out } = await cli(["check", "a.json", "b.json", "-f", "json"], { "b.json": lines(LATE) });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "unreadable",
      files: [{ name: "a.json", problem: "missing" }, { name: "b.json" }],
      totals: { records: 1, invalid: 1 },
    });
  });
  test("an error nobody thought of is one sentence too", async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from("{}\n");
      throw new RangeError("Trần Thị Mơ");
    }
    const { code, err } = await cli(["check", "a.ndjson"], { "a.ndjson": broken() });
    expect(code).toBe(2);
    expect(err).toContain("(RangeError)");
    expect(err).not.toContain("Mơ");
  });
});

test("help and version speak Vietnamese, or English when asked", async () => {
  expect((await cli(["--version"])).out).toBe("1.2.3\n");
  const help = await cli(["check", "--help"]);
  expect(help.code).toBe(0);
  expect(help.out).toContain("Cách dùng: thongnhat check");
  expect(help.out).not.toMatch(/default|Options|files/);
  expect((await cli(["--help"])).out).not.toMatch(/options|files/);
  expect((await cli(["--help", "--lang", "en"])).out).toContain("Usage: thongnhat");
});

describe("thongnhat check on packed files", () => {
  const text = `${lines(birth(), LATE)}\n`;
  test("reads gzip and zstd as what is in them, whatever the name", async () => {
    const { out: plain } = await cli(["check", "so", "-f", "ndjson"], { so: text });
    expect(plain).toContain('"line":2');
    for (const packed of [gzipSync(text), zstdCompressSync(text)]) {
      const { code, out, err } = await cli(["check", "so", "-f", "ndjson"], { so: packed });
      expect({ code, out, err }).toEqual({ code: 1, out: plain, err: "" });
    }
    const table = gzipSync("sieuDuLieu.maBanGhi;soLuongBanSao\nks-1;hai\n");
    const { out } = await cli(["check", "so.csv.gz", "-r", "khai-sinh", "-f", "ndjson"], {
      "so.csv.gz": table,
    });
    expect(out).toContain('"path":"/soLuongBanSao"');
  });
  test("says what is wrong with one that is cut short, and counts what came before", async () => {
    const { code, out, err } = await cli(["check", "so.gz", "-f", "json"], {
      "so.gz": gzipSync(text).subarray(0, -4),
    });
    expect(code).toBe(2);
    expect(err).toContain("bị hỏng hoặc thiếu đoạn cuối");
    expect(JSON.parse(out)).toMatchObject({
      verdict: "unreadable",
      files: [{ name: "so.gz", problem: "packed-broken" }],
    });
  });
});

test("a number of threads that makes no sense is refused with those that do", async () => {
  for (const value of ["0", "-1", "1.5", "65", "hai", "", "1e3", "007"]) {
    const { code, out, err } = await cli(["check", "so.ndjson", `--workers=${value}`], { "so.ndjson": "" });
    expect({ code, out }, value).toEqual({ code: 2, out: "" });
    expect(err).toContain("Giá trị của --workers không đúng. Được dùng: 1, 2, 3, …, 64.");
  }
  for (const lang of ["vi", "en"]) {
    const { out } = await cli(["check", "--help", "--lang", lang]);
    expect(out).toContain("--workers");
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});
