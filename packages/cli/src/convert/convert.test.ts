import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "@thongnhat/convert/workbook";
import { describe, expect, test } from "vitest";
import { allRows } from "../../../convert/src/workbook/workbook.fixture.ts";
import { cli as cliOn } from "../../test/streams.ts";
import { loadRegistry } from "../check/registry.ts";

const registry = await loadRegistry();
const cli = (args: readonly string[], files: Parameters<typeof cliOn>[1]): ReturnType<typeof cliOn> =>
  cliOn(args, files, false, registry);

const SAMPLES = join(import.meta.dirname, "../../../../schemas/wire-formats");
const sample = (name: string): string => readFileSync(join(SAMPLES, name), "utf8");
const records = (text: string | Buffer | undefined): Record<string, unknown>[] =>
  String(text ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const textOf = async (book: Uint8Array, sheet: string): Promise<string> =>
  (await allRows(readSheet(book, { sheet })))
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .join("\n");

const HEAD = "so,quyenSo,ngayDangKy,noiDangKy,nksHoTen,nksNgaySinh,nksGioiTinh,la";
const BOOK = `${HEAD}\n27,01/1985,20.03.1985,14233,Nguyễn Thị Ví Dụ,02.03.1985,2,\n28,01/1985,21.03.1985,14233,Lò Văn Thử,31.02.1985,9,bí mật\n`;
const BIRTHS = "moj-hotich-sohoa/ht-khaisinh";

describe("thongnhat convert", () => {
  test("reads a table of another system, checks the records, and names every loss by column, row and reason", async () => {
    const { code, out, files } = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson"], {
      "so.csv": BOOK,
    });
    expect(code).toBe(1);
    expect(records(files["kq.ndjson"])).toMatchObject([
      { sieuDuLieu: { maBanGhi: "KS.14233.1985.01-1985.27" }, nguoiDuocKhaiSinh: { ngaySinh: "1985-03-02" } },
      { nguoiDuocKhaiSinh: { ngaySinhNguyenVan: "31.02.1985" } },
    ]);
    expect(out).toContain("2  bản ghi");
    expect(out).toContain("Không mang sang · cột nksGioiTinh");
    expect(out).toContain("Dòng: 3");
    const losses = String(files["kq.hao-hut.csv"]);
    expect(losses).toContain("so.csv,3,nksGioiTinh,/nguoiDuocKhaiSinh/gioiTinh,lost,TN-CONVERT-CODE");
    expect(losses).toContain("so.csv,3,la,,lost,TN-CONVERT-LOSS");
    expect(out + losses).not.toMatch(/bí mật|Ví Dụ|Thử|31\.02/);
  });

  test("every line fits 80 columns", async () => {
    const { out } = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson"], {
      "so.csv": BOOK,
    });
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("the summary for programs says the same, column by column", async () => {
    const { out } = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson", "--json"], {
      "so.csv": BOOK,
    });
    const report = JSON.parse(out) as { counts: object; columns: object[] };
    expect(report).toMatchObject({
      report: "thongnhat-convert/1",
      verdict: "look",
      record: "ho-tich/khai-sinh",
      counts: { records: 2, valid: 2, lost: 2 },
    });
    expect(report.columns).toContainEqual({ column: "nksGioiTinh", filled: 2, lost: 1, doubtful: 0 });
  });

  test("writes the records back as the table they came from", async () => {
    const there = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson"], {
      "so.csv": BOOK,
    });
    const back = await cli(["convert", "kq.ndjson", "--to", "HT_KHAISINH", "--out", "lai.csv"], {
      "kq.ndjson": String(there.files["kq.ndjson"]),
    });
    const again = await cli(["convert", "lai.csv", "--from", BIRTHS, "--out", "lai.ndjson"], {
      "lai.csv": String(back.files["lai.csv"]),
    });
    expect(records(again.files["lai.ndjson"])).toEqual(records(there.files["kq.ndjson"]));
  });

  test("reads messages: one a file, or one a line", async () => {
    const name = "trung-tam-du-lieu-quoc-gia/examples/thong-diep";
    const { readdirSync } = await import("node:fs");
    const [first = ""] = readdirSync(join(SAMPLES, name)).filter((one) =>
      /^\d.*(?<!outcome|records)\.json$/.test(one),
    );
    const text = sample(`${name}/${first}`);
    const line = `${JSON.stringify(JSON.parse(text))}\n`;
    const one = await cli(["convert", "goi.json", "--from", "ttdlqgThongDiep"], { "goi.json": text });
    const two = await cli(["convert", "goi.ndjson", "--from", "ttdlqgThongDiep"], {
      "goi.ndjson": line + line,
    });
    expect(records(two.files["-"])).toEqual([...records(one.files["-"]), ...records(one.files["-"])]);
  });

  test("a message that cannot be read is named, and the rest goes on", async () => {
    const { code, err, files } = await cli(
      ["convert", "a.xml", "b.xml", "--from", "edxmlVanBanDen", "--out", "kq.ndjson"],
      {
        "a.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>',
        "b.xml": sample("edxml/examples/van-ban-den/01-cong-van-moi.xml"),
      },
    );
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(records(files["kq.ndjson"])).toHaveLength(1);
    expect(String(files["kq.hao-hut.csv"])).toContain("a.xml,,,,unreadable,TN-CONVERT-DOCTYPE");
  });

  test("the old place stays, the current unit is added, and what is divided goes to a person", async () => {
    const { out, files } = await cli(
      ["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson", "--addresses", "add"],
      {
        "so.csv": `${HEAD}\n1,01/2020,20.03.2020,00112,Nguyễn Thị Ví Dụ,02.03.2020,2,\n2,01/2020,20.03.2020,14233,Lò Văn Thử,02.03.2020,1,\n`,
      },
    );
    const [divided, merged] = records(files["kq.ndjson"]);
    expect(divided).toMatchObject({ noiDangKy: { diaBan: { maXa: "00112" } } });
    expect(JSON.stringify(divided)).not.toContain("diaChiQuyDoi");
    expect(merged).toMatchObject({
      noiDangKy: { diaBan: { maXa: "14233", diaChiQuyDoi: [{ maXa: "14236" }] } },
    });
    expect(out).toContain("1  địa chỉ đã thêm đơn vị hiện nay");
    expect(out).toContain("1  địa chỉ cần người quyết định");
    expect(String(files["kq.dia-chi.csv"])).toContain("so.csv,2,/noiDangKy/diaBan,divided");
  });

  test("no cell is dropped whatever its column is called: twice the same, like a property of every object, or nothing", async () => {
    const names = "nksHoTen,nksHoTen (2),nksHoTen,,cột 12,__proto__,constructor";
    const { out, files } = await cli(
      ["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson", "--json"],
      { "so.csv": `${HEAD.slice(0, -3)},${names}\n${BOOK.split("\n")[1]}M1,M2,M3,M4,M5,M6,M7\n` },
    );
    expect(JSON.parse(out)).toMatchObject({ counts: { records: 1, lost: 7 } });
    const columns = String(files["kq.hao-hut.csv"]).split("\r\n").slice(1, -1);
    expect(columns.map((line) => line.split(",")[2])).toEqual([
      "nksHoTen (3)",
      "nksHoTen (2)",
      "nksHoTen (4)",
      "cột 11",
      "cột 12",
      "***",
      "constructor",
    ]);
  });

  test("writing says what could not be read or carried, cell by cell, and calls nothing valid that was not checked", async () => {
    const there = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson"], {
      "so.csv": BOOK,
    });
    const { code, out, files } = await cli(["convert", "kq.ndjson", "--to", BIRTHS, "--out", "lai.csv"], {
      "kq.ndjson": `${there.files["kq.ndjson"]}{"a":1}\n`,
    });
    expect(code).toBe(1);
    expect(out).not.toContain("hợp lệ");
    expect(out).not.toContain("  0  ô mang sang\n");
    expect(out).toContain("lai.hao-hut.csv");
    expect(String(files["lai.hao-hut.csv"]).split("\r\n")).toEqual([
      "\ufefftep,dong,cot,truong,loai,ma,dien_giai",
      "kq.ndjson,3,,,unreadable,TN-READ-RECORD,",
      "",
    ]);
  });

  test("XML goes into a folder, each file whole; where there can be none, it is told in words", async () => {
    const folder = mkdtempSync(join(tmpdir(), "thong-nhat-"));
    const record = JSON.parse(sample("edxml/examples/van-ban-di/01-cong-van-moi.records.json")) as object[];
    const given = { "di.ndjson": record.map((one) => `${JSON.stringify(one)}\n`).join("") };
    const { files } = await cli(["convert", "di.ndjson", "--to", "edxmlVanBanDi", "--out", folder], given);
    expect(String(files[join(folder, "000001.xml")])).toMatch(/^<\?xml[\s\S]*<\/[^>]+>$/);
    for (const name of ["a/b", "di/c"]) {
      const out = join(folder, name);
      const { code, err } = await cli(["convert", "di.ndjson", "--to", "edxmlVanBanDi", "--out", out], given);
      expect({ code, told: err.includes("Không có thư mục") }).toEqual({ code: 2, told: true });
    }
    rmSync(folder, { recursive: true });
  });

  test("standard input may hold a message a line", async () => {
    const line = JSON.stringify({ a: "bí mật" });
    const { out, err } = await cli(["convert", "-", "--from", "ttdlqgThongDiep", "--json"], {
      "-": `${line}\n{"hỏng\n${line}\n`,
    });
    expect(JSON.parse(err)).toMatchObject({ counts: { records: 2, unreadable: 1 } });
    expect(out + err).not.toContain("bí mật");
  });

  test("a header that looks like data is found by the names of the format, and no record is taken for it", async () => {
    const book = BOOK.replace(HEAD, `,,,\n1,2,3,4,5,6,7,8\n${HEAD},9,10,11,12,13,14,15,16,17,18`);
    const { files } = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson"], {
      "so.csv": book,
    });
    expect(records(files["kq.ndjson"])).toMatchObject([
      { soDangKy: { so: "27" } },
      { soDangKy: { so: "28" } },
    ]);
  });

  test("the marked copy is corrected and converted again: its first page is no table, and names the command", async () => {
    const args = (file: string) => ["convert", file, "--from", BIRTHS, "--out", "kq.ndjson"];
    const first = await cli([...args("so.csv"), "--annotate", "so-xem.xlsx"], { "so.csv": BOOK });
    const copy = first.files["so-xem.xlsx"] ?? Buffer.alloc(0);
    const again = await cli(args("so-xem.xlsx"), { "so-xem.xlsx": copy });
    expect(records(again.files["kq.ndjson"])).toEqual(records(first.files["kq.ndjson"]));
    const page = await textOf(copy, "Kết quả");
    expect(page).toContain(`thongnhat convert so-xem.xlsx --from ${BIRTHS} --annotate so-xem-2.xlsx.`);
    expect(page).not.toContain("thongnhat check");
    const asked = await cli(["recognise", "so-xem.xlsx"], { "so-xem.xlsx": copy });
    expect(asked.out).toContain("ho-tich/khai-sinh");
  });

  test("a map that was made for another table is refused, and no row becomes an empty record", async () => {
    const map = {
      headerRows: [1],
      columns: [{ column: "Số vào sổ", path: "/soDangKy/so", as: "number-text" }],
    };
    const shape = { ...JSON.parse(sample(`${BIRTHS}.json`)), ...map, skipped: [] };
    const { code, err, files } = await cli(["convert", "la.csv", "--map", "m.json", "--out", "kq.ndjson"], {
      "la.csv": "Chú rể,Cô dâu\nNguyễn Văn Ví Dụ,Trần Thị Ví Dụ\n",
      "m.json": JSON.stringify(shape),
    });
    expect({ code, out: files["kq.ndjson"] }).toEqual({ code: 2, out: undefined });
    expect(err.replaceAll(/\s+/g, " ")).toContain("không có tên cột nào của định dạng này");
  });

  test("a cell that Excel would run as a formula is disarmed, and told", async () => {
    const there = await cli(["convert", "so.csv", "--from", BIRTHS, "--out", "kq.ndjson"], {
      "so.csv": BOOK.replace("Lò Văn Thử", "=cmd|1!A0"),
    });
    const { out, files } = await cli(["convert", "kq.ndjson", "--to", BIRTHS, "--out", "lai.csv"], {
      "kq.ndjson": String(there.files["kq.ndjson"]),
    });
    expect(String(files["lai.csv"])).toContain(",'=cmd|1!A0,");
    expect(out).toContain("Cần xem · cột nksHoTen · Ô giống công thức");
  });

  test("the place that the guide to old addresses shows is what its command gives", async () => {
    const guide = join(import.meta.dirname, "../../../../docs/examples/dia-chi-cu");
    const { files } = await cli(
      ["convert", "so.csv", "--from", BIRTHS, "--addresses", "add", "--out", "kq.ndjson"],
      {
        "so.csv": readFileSync(join(guide, "HT_KHAISINH.csv")),
      },
    );
    const places = records(files["kq.ndjson"]).map(
      (one) => (one.nguoiDuocKhaiSinh as { noiSinh?: unknown }).noiSinh,
    );
    expect(places).toContainEqual(JSON.parse(readFileSync(join(guide, "noi-sinh.json"), "utf8")));
  });

  test("lists the formats there are", async () => {
    const { code, out } = await cli(["convert", "--list"], {});
    expect(code).toBe(0);
    expect(out).toContain(
      "  moj-hotich-sohoa/ht-khaisinh\n    Phần mềm số hóa hộ tịch: bảng khai sinh · bảng ⇄ ho-tich/khai-sinh",
    );
  });

  test.each([
    ["neither a format nor a map", ["so.csv"], "Ghi đúng một trong ba"],
    [
      "a format that does not exist",
      ["so.csv", "--from", "moj-hotich-sohoa/ht-khaisin"],
      "Có phải moj-hotich-sohoa/ht-khaisinh?",
    ],
    ["a direction that the format has not", ["so.csv", "--to", "dvcqgThuTuc2026"], "không có chiều này"],
    ["a file that is not there", ["mat.csv", "--from", BIRTHS], "mat.csv"],
    [
      "the result over the source",
      ["so.csv", "--from", BIRTHS, "--out", "so.csv"],
      "vừa là tệp vào vừa là tệp ra",
    ],
    [
      "a day that does not exist",
      ["so.csv", "--from", BIRTHS, "--units-as-of", "2025-02-30"],
      "ngày có thật",
    ],
    ["a table of something else", ["khac.csv", "--from", BIRTHS], "không có tên cột nào của định dạng này"],
    ["a table to be written", ["so.csv", "--to", BIRTHS], "so.csv là bảng. --to ghi từ tệp bản ghi"],
    [
      "the marked copy over the result",
      ["so.csv", "--from", BIRTHS, "--out", "kq.xlsx", "--annotate", "kq.xlsx"],
      "kq.xlsx vừa là tệp vào vừa là tệp ra",
    ],
    ["a table for a format of messages", ["so.csv", "--from", "ttdlqgThongDiep"], ""],
    ["XML without a folder", ["kq.ndjson", "--to", "edxmlVanBanDi"], "--out <thư mục>"],
    ["records for a format of tables", ["kq.ndjson", "--from", BIRTHS], "không phải bảng"],
  ])("%s is told in words", async (_, args, words) => {
    const { code, err } = await cli(["convert", ...args], {
      "so.csv": BOOK,
      "kq.ndjson": '{"a":1}\n',
      "khac.csv": "Họ tên,Ngày sinh\nLò Văn Thử,02.03.1985\n",
    });
    expect(err.replace(/\s+/g, " ")).toContain(words);
    expect(code).toBe(words === "" ? 1 : 2);
    expect(err).not.toContain("    at ");
  });
});
