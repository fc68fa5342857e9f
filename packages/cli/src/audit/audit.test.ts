import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Report } from "@thongnhat/quality";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { birth, DAY, type Desk, openDesk } from "../../test/audit/run.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ");
const report = (out: string) => JSON.parse(out) as Report;
const several = (count: number, more = {}) =>
  Array.from({ length: count }, (_, index) => birth(index + 1, more));
const boy = {
  nguoiDuocKhaiSinh: { hoTen: { dayDu: "Hoàng Thị Ví Dụ" }, ngaySinh: "1985-04-01", gioiTinh: "1" },
};
const wrongSex = {
  nguoiDuocKhaiSinh: { hoTen: { dayDu: "Hoàng Thị Ví Dụ" }, ngaySinh: "1985-04-01", gioiTinh: "7" },
};

describe("thongnhat audit measures a file", () => {
  test("of good records: every word that was measured is reached, the exit code is 0", async () => {
    const { code, out, err } = await desk.audit(desk.write("ks.ndjson", several(3)));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(plain(out)).toContain("3 bản ghi đạt mọi tiêu chí đo được (100 %)");
  });

  test("with a wrong code: the word is red, the rule is named with its count, the exit code is 1", async () => {
    const { code, out } = await desk.audit(desk.write("ks.ndjson", [...several(3), birth(9, wrongSex)]));
    expect(code).toBe(1);
    expect(plain(out)).toMatch(/Thống nhất \S+ 75,0 % chưa đạt/);
    expect(plain(out)).toContain("1 trên 4 bản ghi (25,0 %)");
    expect(out).toContain("[TN-CODE]");
  });

  test("a table whose rows do not say what they are is measured as the record type of the command", async () => {
    const table = desk.write("so.csv", "sieuDuLieu.maBanGhi,ngayDangKy\nks-1,1985-03-20\nks-2,30/03/1985\n");
    const { out } = await desk.audit(table, "--record", "khai-sinh", "--origin", "so-hoa", "--json");
    expect(report(out).records).toBe(2);
    expect(report(out).measures.find(({ key }) => key === "TN-FORMAT@/ngayDangKy")?.fails).toBe(1);
  });

  test("the report as JSON is the report, and nothing else is on standard output", async () => {
    const { out } = await desk.audit(desk.write("ks.ndjson", several(2)), "--json");
    expect(report(out).format).toBe("thongnhat-audit/1");
    expect(report(out).inputs).toMatchObject([{ name: "ks.ndjson", records: 2 }]);
    expect(report(out).asOf).toBe(DAY);
  });

  test("the same records give the same report from every form of file and with any number of threads", async () => {
    const records = [...several(20), birth(21, wrongSex), birth(1)];
    const lines = records.map((one) => `${JSON.stringify(one)}\n`).join("");
    const files = [
      [desk.write("a.ndjson", lines)],
      [desk.write("a.json", JSON.stringify(records))],
      [desk.write("a.ndjson.gz", gzipSync(lines))],
      [desk.path("a.ndjson"), "--workers", "2"],
    ];
    const reports = [];
    for (const args of files) {
      const { inputs, run, ...rest } = report((await desk.audit(...args, "--json")).out);
      reports.push(rest);
    }
    for (const one of reports) expect(one).toEqual(reports[0]);
    expect(reports[0]?.records).toBe(22);
  });

  test("one command is one run: the same key in two files is a duplicate", async () => {
    const [a, b] = [desk.write("a.ndjson", several(2)), desk.write("b.ndjson", [birth(1)])];
    const { out } = await desk.audit(a, b, "--json");
    expect(report(out).measures.find(({ code }) => code === "TN-QUALITY-DUPLICATE-KEY")?.fails).toBe(1);
    expect(report(out).runs).toBe(1);
  });
});

describe("bad input is counted and named, and the run goes on", () => {
  test("one broken row among good ones", async () => {
    const lines = several(50).map((one) => JSON.stringify(one));
    lines[20] = '{"sieuDuLieu": {';
    const { code, out } = await desk.audit(desk.write("ks.ndjson", lines.join("\n")));
    expect(code).toBe(1);
    expect(out).toContain("49 bản ghi");
    expect(out).toMatch(/1 · .*\[TN-READ-JSON\]/);
  });

  test("a row whose keys come twice", async () => {
    const row = JSON.stringify(birth(1)).replace("{", '{"ngayDangKy":"1985-04-05",');
    const { out } = await desk.audit(
      desk.write("ks.ndjson", `${row}\n${JSON.stringify(birth(2))}\n`),
      "--json",
    );
    expect(Object.values(report(out).unreadable)).toEqual([1]);
    expect(report(out).records).toBe(1);
  });

  test("half a surrogate pair in a name", async () => {
    const row = JSON.stringify(birth(1)).replace("Hoàng Thị", "\\ud800");
    const { code, out } = await desk.audit(
      desk.write("ks.ndjson", `${row}\n${JSON.stringify(birth(2))}\n`),
      "--json",
    );
    expect(code).toBe(1);
    const { records, unreadable, passing } = report(out);
    expect(records + Object.values(unreadable).reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(passing).toBe(1);
  });

  test("records of another type than the one that was asked for", async () => {
    const other = birth(2, {}, { luocDo: "ho-tich/khai-tu" });
    const file = desk.write("ks.ndjson", [birth(1), other]);
    const { code, out, err } = await desk.audit(file, "--record", "khai-sinh", "--json");
    expect(code).toBe(1);
    expect(report(out).unreadable).toEqual({ "TN-READ-RECORD": 1 });
    expect(plain(err)).toContain("1 bản ghi nói là loại khác, không phải ho-tich/khai-sinh");
  });

  test("rows that say nothing: the option that helps is named", async () => {
    const { code, err } = await desk.audit(desk.write("so.csv", "ngayDangKy\n1985-03-20\n"));
    expect(code).toBe(1);
    expect(plain(err)).toContain("Thêm --record <loại bản ghi>");
  });

  test("a clock in the future is a failure of the word live", async () => {
    const late = birth(1, {}, { capNhatLuc: "2099-01-01T00:00:00+07:00" });
    const { out } = await desk.audit(desk.write("ks.ndjson", [late, birth(2)]), "--json");
    expect(report(out).measures.find(({ code }) => code === "TN-QUALITY-FUTURE")?.fails).toBe(1);
    expect(report(out).words.song.records).toMatchObject({ applies: 2, passes: 1 });
  });

  test("an empty file", async () => {
    const { code, out, err } = await desk.audit(desk.write("ks.ndjson", ""));
    expect(code).toBe(1);
    expect(plain(err)).toContain("rỗng");
    expect(out).not.toContain("%");
  });

  test("a file that is not there: the others are measured, the exit code is 2", async () => {
    const { code, out, err } = await desk.audit(
      desk.path("khong-co.ndjson"),
      desk.write("ks.ndjson", several(1)),
    );
    expect(code).toBe(2);
    expect(err).toContain("Không tìm thấy tệp");
    expect(out).toContain("1 bản ghi");
    const alone = await desk.audit(desk.path("khong-co.ndjson"), "--out", desk.path("kq"));
    expect(alone).toMatchObject({ code: 2, out: "" });
    expect(existsSync(desk.path("kq/trang-thai.json"))).toBe(false);
  });

  test("a program or a picture is no data", async () => {
    const { code, err } = await desk.audit(desk.write("ks.pdf", "%PDF-1.7\n"));
    expect(code).toBe(2);
    expect(err).toContain("PDF");
  });
});

describe("two systems", () => {
  test("are compared field by field on the records that both have", async () => {
    const [a, b] = [desk.write("a.ndjson", several(3)), desk.write("b.ndjson", [birth(1), birth(2, boy)])];
    const { out } = await desk.audit(a, "--with", b, "--json");
    expect(report(out).agreement).toMatchObject([
      { a: "a.ndjson", b: "b.ndjson", matched: 2, onlyA: 1, onlyB: 0 },
    ]);
    const cell = report(out).agreement[0]?.cells.find(({ path }) => path === "/nguoiDuocKhaiSinh/gioiTinh");
    expect(cell).toMatchObject({ compared: 2, equal: 1 });
  });

  test("of record types that do not correspond are told so", async () => {
    const [a, b] = [desk.write("a.ndjson", several(1)), desk.write("b.ndjson", several(1))];
    const { code, err } = await desk.audit(a, "--with", b, "--with-record", "luat-su");
    expect(code).toBe(2);
    expect(plain(err)).toContain("Chưa biết trường nào");
  });
});

describe("wrong use is told in one sentence", () => {
  test.each([
    [[], "Ghi ít nhất một tệp"],
    [["a.ndjson", "--as-of", "2026-02-30"], "--as-of"],
    [["a.ndjson", "--workers", "nhiều"], "--workers"],
    [["a.ndjson", "--examples", "x", "--with-examples", "y"], "không dùng cùng nhau"],
    [["--merge", "a.json", "--with", "b.ndjson"], "không dùng cùng nhau"],
    [["--sql", "duckdb"], "--record"],
    [["sqlite:ho-tich.db"], "thêm tên bảng sau dấu #"],
    [["postgres://u:bi-mat@127.0.0.1:1/db"], "PostgreSQL"],
    [["postgres://u:bi-mat@127.0.0.1:1/db#bang"], "PostgreSQL"],
    [["a.ndjson", "--record", "khai-xinh"], "khai-sinh"],
  ])("%j", async (args, said) => {
    const { code, out, err } = await desk.audit(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(plain(err)).toContain(said);
    expect(err).not.toContain("bi-mat");
  });

  test("help has examples and fits 80 columns, in both languages", async () => {
    for (const lang of ["vi", "en"]) {
      const { code, out } = await desk.audit("--help", "--lang", lang);
      expect(code).toBe(0);
      expect(out).toContain("thongnhat audit --merge");
      expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    }
  });

  test("a report names files without the folders of this machine", async () => {
    const { out } = await desk.audit(desk.write("a.ndjson", several(1)), "--json");
    expect(out).not.toContain(desk.folder);
  });
});
