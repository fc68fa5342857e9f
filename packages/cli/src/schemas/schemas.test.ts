import { readdirSync } from "node:fs";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { overview } from "@thongnhat/schemas/overview";
import { describe, expect, test } from "vitest";
import { cli } from "../../test/streams.ts";
import { fieldsOf } from "./show/record.ts";

const widest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));

describe("thongnhat schemas", () => {
  test("lists every database with counts, owner and evidence, on 80 columns", async () => {
    const { code, out, err } = await cli(["schemas"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { id } of overview) expect(out).toMatch(new RegExp(`^${id} +\\d+ +\\d+ +\\d+ +\\d+$`, "m"));
    expect(out).toContain("Hộ tịch · Cục Hành chính tư pháp, Bộ Tư pháp");
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test("shows each database: owners through time, law, records, open questions", async () => {
    for (const database of overview) {
      const { code, out } = await cli(["schemas", database.id, "--lang", "en"]);
      expect(code).toBe(0);
      const words = out.replaceAll(/\s+/g, " ");
      for (const { unit } of database.owner) expect(words).toContain(unit.en);
      for (const { document } of database.legalBasis) expect(words).toContain(document);
      for (const question of database.open) expect(words).toContain(question.en.replaceAll(/\s+/g, " "));
      for (const { id } of database.records) expect(out).toContain(`\n  ${id.split("/")[1]}\n`);
      expect(widest(out)).toBeLessThanOrEqual(80);
    }
  });

  test("shows a record: each field with what it holds, whose data it is, and its evidence", async () => {
    const { code, out } = await cli(["schemas", "ho-tich", "khai-sinh"]);
    expect(code).toBe(0);
    expect(out).toContain("Ngày của bản ghi: ngayDangKy");
    expect(out).toMatch(/\nsieuDuLieu\.maBanGhi\n {4}.*bắt buộc/);
    expect(out).toMatch(/\nnguoiDuocKhaiSinh\.danToc\n {4}.*mã: Dân tộc\s+\(dan-toc\)/);
    expect(out).toMatch(/dữ liệu cá nhân/);
    expect(out).toMatch(/Còn \d+ trường trong các khối: thêm --all\./);
    expect(out).not.toContain("nguoiDuocKhaiSinh.hoTen.dayDu");
    const all = await cli(["schemas", "ho-tich/khai-sinh", "--all"]);
    expect(all.out).toContain("\nnguoiDuocKhaiSinh.hoTen.dayDu\n");
    expect(all.out).not.toContain("--all");
    expect(widest(all.out)).toBeLessThanOrEqual(80 + 20);
  });

  test("says in words what a field holds and shows a right value, so that a record can be written from it", async () => {
    const { out } = await cli(["schemas", "thi-hanh-an-dan-su", "quyet-dinh-thi-hanh-an"]);
    const words = out.replaceAll(/\s+/g, " ");
    expect(words).toContain(
      "sieuDuLieu.luocDo Lược đồ · luôn là thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an ·",
    );
    expect(words).toContain("sieuDuLieu.nguon Nguồn của bản ghi · một trong: dang-ky-moi, so-hoa ·");
    expect(words).toContain("ngayQuyetDinh Ngày quyết định · ngày · ví dụ 2026-07-24 ·");
    expect(words).toContain("sieuDuLieu.capNhatLuc Cập nhật lúc · thời điểm · ví dụ ");
    const folder = /schemas\/\S+\/valid\/$/.exec(out.trim())?.[0] ?? "";
    expect(readdirSync(new URL(`../../../../${folder}`, import.meta.url))).not.toEqual([]);
  });

  test("a record is found by its name alone when one database has it", async () => {
    const whole = await cli(["schemas", "ho-tich", "khai-sinh"]);
    expect(await cli(["schemas", "khai-sinh"])).toEqual(whole);
  });

  test("every record of the standard is shown, in both languages", async () => {
    for (const { id } of overview.flatMap(({ records }) => records))
      for (const lang of ["vi", "en"]) {
        const { code, out } = await cli(["schemas", id, "--lang", lang]);
        expect({ id, code, hasFields: out.includes("\nsieuDuLieu\n") }).toEqual({
          id,
          code: 0,
          hasFields: true,
        });
      }
  });

  test("with --json gives the data themselves", async () => {
    expect(JSON.parse((await cli(["schemas", "--json"])).out)).toEqual({ databases: overview });
    const database = JSON.parse((await cli(["schemas", "ho-tich", "--json"])).out);
    expect(database).toEqual(overview.find(({ id }) => id === "ho-tich"));
    const record = JSON.parse((await cli(["schemas", "ho-tich", "khai-sinh", "--json"])).out);
    expect(record).toMatchObject({ id: "ho-tich/khai-sinh", database: "ho-tich", eventDate: "/ngayDangKy" });
    expect(record.fields.length).toBeGreaterThan(100);
  });

  test("inside a choice a field is what the chosen object says of it", () => {
    const listed = (id: string) => {
      const descriptor = catalogue.records[id];
      return descriptor === undefined ? [] : fieldsOf(descriptor);
    };
    const own = listed("ho-tich/khai-sinh").find(({ path }) => path === "me.hoTen");
    const inside = listed("ho-tich/trich-luc").find(({ path }) => path === "noiDung(khai-sinh).me.hoTen");
    expect(own).toBeDefined();
    expect(inside).toMatchObject({ label: own?.label, aliases: own?.aliases });
  });
});

describe("wrong use ends with 2 and one sentence that says what to write", () => {
  test.each([
    ["a database that is nearly one", ["ho-tic"], "Có phải ho-tich?"],
    ["a record that is nearly one", ["ho-tich", "khai-sih"], "Có phải khai-sinh?"],
    ["the same with a slash", ["ho-tich/khai-sih"], "Có phải khai-sinh?"],
    ["a record alone that is nearly one", ["khai-sih"], "Có phải ho-tich/khai-sinh?"],
    ["the beginning of one", ["thi-hanh-an"], "Có phải thi-hanh-an-dan-su?"],
    ["its name in Vietnamese", ["Thi hành án dân sự"], "Có phải thi-hanh-an-dan-su?"],
    ["nothing like it", ["zzzzzzzzzz"], "Xem tất cả: thongnhat schemas"],
  ])("%s", async (_, args, sentence) => {
    const { code, out, err } = await cli(["schemas", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll(/\s+/g, " ")).toContain(sentence);
  });

  test("what would command a terminal is not repeated", async () => {
    expect((await cli(["schemas", "\u001b[31mx"])).err).not.toContain("\u001b");
  });
});
