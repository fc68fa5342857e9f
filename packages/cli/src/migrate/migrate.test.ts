import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../schemas/ho-tich/1.0/examples");
const example = (name: string) =>
  JSON.parse(readFileSync(join(EXAMPLES, name), "utf8")) as Record<string, unknown>;
const OLD = example("khai-sinh/valid/03-so-hoa-so-cu-ngay-khuyet.json");
const CHANGE = example("thay-doi-cai-chinh/valid/01-cai-chinh-loi-cong-chuc.json");
const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const records = (text: string | Buffer | undefined) =>
  String(text ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const TO = ["--database", "ho-tich", "--to", "2.0-draft"];
const BACK = ["--from", "2.0-draft", "--to", "1.0"];

describe("thongnhat migrate", () => {
  test("takes records to the draft and says that it is no law", async () => {
    const { code, out, err, files } = await cli(["migrate", "so.ndjson", ...TO, "--out", "moi.ndjson"], {
      "so.ndjson": lines(OLD, CHANGE),
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(files["moi.ndjson"])).toMatchObject([
      { sieuDuLieu: { phienBanLuocDo: "2.0" }, soGiay: { quyenSo: expect.any(String) } },
      { sieuDuLieu: { luocDo: "ho-tich/thay-doi-ho-tich" }, loaiViecHoTich: "thay-doi-ho-tich" },
    ]);
    expect(out).toContain("so.ndjson: ho-tich 1.0 → 2.0-draft\n  2  đã chuyển");
    expect(out.replaceAll("\n", " ")).toContain("BẢN NHÁP, KHÔNG PHẢI LUẬT");
    expect(out.trimEnd().endsWith("Kết luận: chuyển hết, không hao hụt.")).toBe(true);
    expect(Object.keys(files)).toEqual(["moi.ndjson"]);
  });

  test("brings them back as they were", async () => {
    const there = await cli(["migrate", "-", ...TO], { "-": lines(OLD, CHANGE) });
    const back = await cli(["migrate", "-", ...BACK], { "-": there.files["-"] ?? "" });
    expect(back.code).toBe(0);
    expect(records(back.files["-"])).toEqual([OLD, CHANGE]);
  });

  test("names every loss by line, place and reason, and no value of a person", async () => {
    const there = records((await cli(["migrate", "-", ...TO], { "-": lines(CHANGE) })).files["-"]);
    const secret = { nguoiUyQuyen: { hoTen: { dayDu: "Nguyễn Văn Bí Mật" } } };
    const signed = lines(...there, ...there.map((record) => ({ ...record, uyQuyenKy: secret })));
    const { code, out, files } = await cli(["migrate", "moi.ndjson", ...BACK, "--out", "cu.ndjson"], {
      "moi.ndjson": signed,
    });
    expect(code).toBe(1);
    expect(records(files["cu.hao-hut.ndjson"])).toEqual([
      {
        line: 2,
        kind: "loss",
        code: "no-field",
        severity: "warning",
        path: "/uyQuyenKy",
        step: "uy-quyen-ky",
      },
    ]);
    expect(out).toContain("Hao hụt · phiên bản đích không có trường này · /uyQuyenKy · 1 lần");
    expect(out).toContain("Phiên bản 1.0 không có chỗ ghi việc ủy quyền ký.");
    expect(out).toContain("Dòng: 2");
    expect(out + String(files["cu.hao-hut.ndjson"])).not.toContain("Bí Mật");
  });

  test("leaves out what it cannot migrate, with its line, and goes on with the rest", async () => {
    const foreign = { ...OLD, sieuDuLieu: { ...(OLD.sieuDuLieu as object), phienBanLuocDo: "0.9" } };
    const input = `${lines(OLD)}{"hỏng":\n${lines(foreign, OLD)}`;
    const { code, out, err, files } = await cli(["migrate", "so.ndjson", ...TO, "--losses", "hh"], {
      "so.ndjson": input,
    });
    expect(code).toBe(1);
    expect(records(files["-"])).toHaveLength(2);
    expect(out).toBe("");
    expect(err).toContain("1  không chuyển được, không có trong kết quả");
    expect(err).toContain("1  không đọc được, không có trong kết quả");
    expect(records(files.hh).map(({ line, code }) => [line, code])).toEqual([
      [2, "TN-READ-JSON"],
      [3, "TN-MIGRATE-VERSION"],
    ]);
  });

  test("keeps what is of that version already", async () => {
    const there = (await cli(["migrate", "-", ...TO], { "-": lines(OLD) })).files["-"] ?? "";
    const again = await cli(["migrate", "-", ...TO], { "-": there });
    expect(again.code).toBe(0);
    expect(again.files["-"]).toEqual(there);
    expect(again.err).toContain("1  đã ở phiên bản đích, giữ nguyên");
  });

  const whole = (text: string) => JSON.parse(text) as unknown[];
  test.each([
    ["one record", JSON.stringify(OLD, null, 2), (text: string) => [whole(text)], 1],
    ["a list", JSON.stringify([OLD, CHANGE]), whole, 2],
    ["a list in UTF-16", Buffer.from(`\ufeff${JSON.stringify([OLD])}`, "utf16le"), whole, 1],
    ["one record a line", lines(OLD, OLD), records, 2],
    ["an empty list", "[]", whole, 0],
  ])("writes %s in the form it came in", async (_, input, read, many) => {
    const { files } = await cli(["migrate", "ks.json", ...TO, "--out", "moi"], { "ks.json": input });
    const written = read(String(files.moi)) as { sieuDuLieu: { phienBanLuocDo: string } }[];
    expect(written.map(({ sieuDuLieu }) => sieuDuLieu.phienBanLuocDo)).toEqual(Array(many).fill("2.0"));
  });

  test("reads a file of many records as a stream", async () => {
    async function* many() {
      for (let at = 0; at < 3000; at += 1) yield Buffer.from(lines(OLD));
    }
    const { code, out, files } = await cli(["migrate", "so.ndjson", ...TO, "--out", "moi"], {
      "so.ndjson": many(),
    });
    expect(code).toBe(0);
    expect(out).toContain("3.000  đã chuyển");
    expect(records(files.moi)).toHaveLength(3000);
  });

  test("gives its summary as JSON", async () => {
    const { code, out } = await cli(["migrate", "so.ndjson", ...TO, "--out", "moi", "--json"], {
      "so.ndjson": lines(OLD),
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      report: "thongnhat-migrate/1",
      verdict: "clean",
      from: "1.0",
      to: "2.0-draft",
      direction: "up",
      draft: true,
      counts: { migrated: 1, refused: 0 },
    });
  });

  test("lists the migrations there are", async () => {
    const { code, out } = await cli(["migrate", "--list"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: "Các bước chuyển đang có:\n  ho-tich 1.0 → 2.0-draft\n  ho-tich 2.0-draft → 1.0\n",
    });
    const json = JSON.parse((await cli(["migrate", "--list", "--json"])).out) as unknown[];
    expect(json).toContainEqual({
      database: "ho-tich",
      from: "1.0",
      to: "2.0-draft",
      direction: "up",
      draft: true,
    });
  });

  test.each([
    ["no version", ["so.ndjson"], "Ghi phiên bản đích vào --to"],
    ["no file", ["--to", "2.0-draft"], "Ghi phiên bản đích vào --to"],
    ["a version that is not there", ["so.ndjson", "--to", "7.0"], 'Không có bước chuyển nào tới "7.0"'],
    ["a draft as if it were released", ["so.ndjson", "--to", "2.0"], "Phiên bản 2.0 mới là bản nháp"],
    [
      "a database that is not there",
      ["so.ndjson", "--to", "1.0", "--database", "la"],
      "Không có bước chuyển nào",
    ],
    ["a file that is not there", ["la.ndjson", ...TO], "Không tìm thấy tệp la.ndjson"],
    ["a table", ["bang.csv", ...TO], "bang.csv là bảng"],
    ["an Excel file", ["bang.xlsx", ...TO], "tệp Excel"],
    [
      "a result that is the file itself",
      ["so.ndjson", ...TO, "--out", "so.ndjson"],
      "vừa là tệp vào vừa là tệp ra",
    ],
    [
      "losses into the result",
      ["so.ndjson", ...TO, "--out", "a", "--losses", "a"],
      "vừa là tệp vào vừa là tệp ra",
    ],
    ["everything to standard output", ["so.ndjson", ...TO, "--losses", "-"], "vừa là tệp vào vừa là tệp ra"],
  ])("ends with 2 and one sentence for %s", async (_, args, sentence) => {
    const { code, out, err, files } = await cli(["migrate", ...args], {
      "so.ndjson": lines(OLD),
      "bang.csv": "so,quyen\n1,2\n",
      "bang.xlsx": Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]),
    });
    expect({ code, out, files }).toEqual({ code: 2, out: "", files: {} });
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
    expect(err).not.toContain("    at ");
  });

  test("has its help in both languages, 80 columns wide", async () => {
    for (const lang of ["vi", "en"]) {
      const { code, out } = await cli(["migrate", "--help", "--lang", lang]);
      expect(code).toBe(0);
      expect(out).toContain("--losses");
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    }
    expect((await cli(["migrate", "-", ...TO, "--lang", "en"], { "-": lines(OLD) })).err).toContain(
      "A DRAFT, NOT LAW",
    );
  });
});
